"""Findings in SARIF are what others' programs take, by the standard's schema."""

import json
import subprocess
from pathlib import Path

import pytest
from jsonschema import Draft4Validator, FormatChecker, ValidationError

from sites import PROGRAM

SCHEMA = Draft4Validator(
    json.loads(Path(__file__).with_name("sarif.schema.json").read_text(encoding="utf-8")),
    format_checker=FormatChecker(["uri", "uri-reference"]),
)


@pytest.fixture
def log(tmp_path):
    """What's found in a briefing with a misspelt key, a record that's missing twice, and a name that a URI must encode."""
    content = tmp_path / "Content"
    (content / "claims").mkdir(parents=True)
    (content / "site.yml").write_text("title: A briefing with much amiss\ntittle: twice\n")
    (content / "claims/not one [of ours] 100%.md").write_text("---\nclaim: one\n---\n")
    for name in ["one", "two"]:
        (content / f"claims/{name}.md").write_text(f"---\nclaim: {name}\nrelated: {{ refines: [none] }}\n---\n")
    command = [PROGRAM, "check", tmp_path, "--format", "sarif"]
    run = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert run.returncode == 1
    return json.loads(run.stdout)


def test_findings_in_sarif_hold_to_the_schema(log):
    SCHEMA.validate(log)
    results = log["runs"][0]["results"]
    assert any("relatedLocations" in result for result in results)
    addresses = [result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in results]
    assert any(address.endswith("/not%20one%20%5Bof%20ours%5D%20100%25.md") for address in addresses), addresses


def test_a_log_without_findings_holds_to_it_too(tmp_path):
    briefing = tmp_path / "briefing"
    subprocess.run([PROGRAM, "init", briefing], check=True, capture_output=True, timeout=60)
    command = [PROGRAM, "check", briefing, "--format", "sarif"]
    run = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    log = json.loads(run.stdout)
    SCHEMA.validate(log)
    assert log["runs"][0]["results"] == []


@pytest.mark.parametrize(
    "mistake",
    [
        lambda result: result.update(rulId="misspelt"),
        lambda result: result.pop("message"),
        lambda result: result.update(level="fatal"),
        lambda result: result.update(relatedLocations=[result["locations"][0]] * 2),
        lambda result: result["locations"][0]["physicalLocation"]["region"].update(startLine=0),
        lambda result: result["locations"][0]["physicalLocation"]["artifactLocation"].update(uri="not one"),
    ],
    ids=["another property", "no message", "no level", "the same place twice", "line 0", "no address"],
)
def test_what_the_schema_forbids_is_seen(log, mistake):
    results = log["runs"][0]["results"]
    mistake(next(result for result in results if "region" in result["locations"][0]["physicalLocation"]))
    with pytest.raises(ValidationError):
        SCHEMA.validate(log)
