"""What the browser's tests share: the sites, and a browser without a network."""

import shutil

import pytest
from playwright.sync_api import sync_playwright

import forty_sources
import long_names
from previewing import Briefing
from sites import PROGRAM, ROOT, Site, kind
from visiting import visiting


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    assert PROGRAM.exists(), f"{PROGRAM} isn't there: build it first, with 'swift build'"
    folder = tmp_path_factory.mktemp("sites")
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def published(folder) -> Site:
    """The repository's own briefing."""
    return Site.build("published", ROOT, folder / "published", "--locked")


@pytest.fixture(scope="session")
def invented(folder) -> Site:
    """The fixture, which has every kind of page and every branch of the templates.

    It's built without its base URL: with one, the page for what isn't there may stand at any depth of a server, and
    so can't lead on from a folder.
    """
    project = _fixture(folder, "invented-briefing")
    settings = project / "Content/site.yml"
    lines = settings.read_text(encoding="utf-8").splitlines(keepends=True)
    settings.write_text("".join(line for line in lines if not line.startswith("base-url:")), encoding="utf-8")
    return Site.build("invented", project, folder / "invented", "--drafts")


@pytest.fixture(scope="session")
def as_known(folder) -> Site:
    """The fixture as it was known on a day, of which every page says so; with its base URL."""
    return Site.build("as-known", _fixture(folder, "as-known-briefing"), folder / "as-known", "--as-of", "2031-03-05")


@pytest.fixture(scope="session")
def crowded(folder) -> Site:
    """A claim that forty sources carry."""
    return Site.build("crowded", forty_sources.write(folder / "crowded-briefing"), folder / "crowded")


@pytest.fixture(scope="session")
def long_named(folder) -> Site:
    """Names longer than a phone is wide, and a topic's table larger than a window."""
    return Site.build("long-named", long_names.write(folder / "long-named-briefing"), folder / "long-named")


@pytest.fixture(scope="session")
def sites(published, invented, as_known, crowded, long_named) -> list[Site]:
    return [published, invented, as_known, crowded, long_named]


@pytest.fixture(scope="session")
def specimens(published, invented, as_known, crowded, long_named) -> dict[Site, list[str]]:
    """One page of each kind, the largest that the sites have, by site; with what's special about the small ones."""
    candidates = [(site, page) for site in (invented, published) for page in site.page_of_each_kind]
    candidates.sort(key=lambda candidate: candidate[0].size(candidate[1]))
    largest = {kind(page): (site, page) for site, page in candidates}
    specimens = {
        published: [], invented: [], as_known: ["index.html", "chronology.html"], crowded: [forty_sources.CLAIM],
        long_named: long_names.PAGES,
    }
    for site, page in largest.values():
        specimens[site].append(page)
    return specimens


@pytest.fixture(scope="session")
def browser():
    """Debian's Chromium, for which no name but this machine's own can be resolved."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium",
            args=[
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            ],
        )
        yield browser
        browser.close()


@pytest.fixture
def briefing(tmp_path) -> Briefing:
    return Briefing(tmp_path / "briefing")


@pytest.fixture
def visit(browser):
    """Opens a window on a site's folder, as from a stick: `with visit(site, color_scheme="dark") as visitor`."""
    return lambda site, **options: visiting(browser, f"{site.folder.as_uri()}/", **options)


def _fixture(folder, name):
    """A copy: a build may write a lock beside what it reads."""
    return shutil.copytree(ROOT / "Tests/Fixtures/briefing", folder / name)
