"""What editors check by the program's schemas is what the program itself finds."""

import json
import re
import subprocess

import jsonschema
import pytest
import yaml

from sites import PROGRAM, ROOT

KINDS = {
    "articles": "article",
    "claims": "claim",
    "statements": "statement",
    "actors": "actor",
    "topics": "topic",
    "pages": "page",
}
BRIEFINGS = [ROOT, ROOT / "Tests/Fixtures/briefing", ROOT / "Example"]
CASES = sorted((ROOT / "Tests/ContentTests/Cases").glob("*.md"))


class EditorsLoader(yaml.SafeLoader):
    """YAML 1.2 with its core schema, as editors read it: a date is a text, and so is `no`."""

    yaml_implicit_resolvers = {}


for tag, pattern, first in [
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("int", r"^[-+]?[0-9]+$", list("-+0123456789")),
    ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", list("-+.0123456789")),
]:
    EditorsLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), first)
EditorsLoader.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(loader.construct_scalar(node)))


@pytest.fixture(scope="session")
def validators():
    kinds = [*KINDS.values(), "site"]
    schemas = {kind: json.loads(subprocess.check_output([PROGRAM, "schema", kind])) for kind in kinds}
    for schema in schemas.values():
        jsonschema.Draft202012Validator.check_schema(schema)
    return {kind: jsonschema.Draft202012Validator(schema) for kind, schema in schemas.items()}


def kind_of(path):
    """The schema that holds for a file, given by its path in a project."""
    if path == "Content/site.yml":
        return "site"
    match = re.fullmatch(r"Content/([a-z]+)/[^/]+\.md", path)
    return match and KINDS.get(match[1])


def data(path, text):
    """The data of a record or of site.yml; None where it can't be read at all."""
    if path.endswith(".md"):
        match = re.match(r"\ufeff?---[ \t]*\r?\n(.*?)^---[ \t]*\r?$", text, re.S | re.M)
        if not match:
            return None
        text = match[1]
    try:
        read = yaml.load(text, EditorsLoader)
    except yaml.YAMLError:
        return None
    return read if isinstance(read, dict) else None


def without_empty(value):
    """The build takes a key with nothing behind it for one that's left out; editors mark it."""
    if isinstance(value, dict):
        return {key: without_empty(inner) for key, inner in value.items() if inner is not None}
    return [without_empty(inner) for inner in value] if isinstance(value, list) else value


@pytest.mark.parametrize("project", BRIEFINGS, ids=lambda project: project.name)
def test_every_record_is_as_the_schemas_have_it(validators, project):
    files = [*project.glob("Content/*/*.md"), project / "Content/site.yml"]
    assert len(files) > 5
    for file in files:
        path = str(file.relative_to(project))
        errors = validators[kind_of(path)].iter_errors(data(path, file.read_text(encoding="utf-8")))
        assert [f"{path}: {error.json_path}: {error.message}" for error in errors] == []


def cases():
    """The cases of findings: a name, the case's files, and what's printed."""
    for file in CASES:
        name, fence, base = "", None, {}
        for line in file.read_text(encoding="utf-8").split("\n"):
            if line.startswith("````") and fence is None:
                fence, files, printed = line[4:].split(), {}, None
            elif line.startswith("````"):
                if fence[0] == "base":
                    base = files
                else:
                    yield pytest.param({**base, **files}, "\n".join(printed or []), id=f"{file.stem}: {name}")
                fence = None
            elif fence is None:
                name = line or name
            elif line == ".":
                printed = []
            elif printed is not None:
                printed.append(line)
            elif line.startswith(". "):
                files[line[2:]] = path = []
            else:
                path.append(line)


@pytest.mark.parametrize("files, printed", list(cases()))
def test_what_a_schema_forbids_is_found(validators, files, printed):
    for path, lines in files.items():
        kind = kind_of(path)
        record = kind and data(path, "\n".join(lines) + "\n")
        if record is None:
            continue
        errors = [error.message for error in validators[kind].iter_errors(without_empty(record))]
        if errors:
            assert f"{path}:" in printed, errors


@pytest.mark.parametrize(
    "kind, written",
    [
        ("claim", "kind: event"),
        ("claim", "claim: Words\ncolour: red"),
        ("claim", "claim: Words\nkind: rumour"),
        ("claim", "claim: Words\nhappened: 22 December 2022"),
        ("claim", "claim: Words\ntopics: [The Bridge]"),
        ("claim", "claim: [Words]"),
        ("claim", "claim: Words\nassessment: {says: Words}"),
        ("claim", "claim: Words\nkind:"),
        ("article", "title: Words\npassages: [{bears-on: []}]"),
        ("article", "title: Words\npassages: [{quote: Words, speaker: Somebody}]"),
        ("article", "title: Words\npassages: {quote: Words, colour: red}"),
        ("article", "title: Words\nurl: example.org"),
        ("statement", "said: 2025-03-10"),
        ("actor", "name: Words\nkind: rumour"),
        ("topic", "title: Words\norder: first"),
        ("site", "title: Words\nlanguage: english language"),
    ],
)
def test_a_schema_forbids_what_a_typist_gets_wrong(validators, kind, written):
    assert not validators[kind].is_valid(yaml.load(written, EditorsLoader))


def test_a_schema_takes_what_yaml_makes_of_texts(validators):
    written = "claim: 1984\nhappened: [2022-12-22,2022-12-23]\ndraft: no\ntopics: 2022\npoints: {a: date}\n"
    assert validators["claim"].is_valid(yaml.load(written, EditorsLoader))
    written = "title: true\npublished: 2022\npassages: [{quote: 12, credibility: 2, bears-on: {claim: a, stance: denies}}]"
    assert validators["article"].is_valid(yaml.load(written, EditorsLoader))
