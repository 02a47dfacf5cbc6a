"""The whole briefing in one file, as somebody opens it who got it by mail."""

import os
import subprocess

import pytest

from sites import PROGRAM, ROOT
from visiting import DESK, PHONE, visiting


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    file = tmp_path_factory.mktemp("mail") / "briefing.html"
    command = [PROGRAM, "build", ROOT, "--locked", "--quiet", "--single", file]
    run = subprocess.run(command, env={"PATH": os.environ["PATH"]}, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    return file


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_it_loads_nothing_but_itself(browser, file, width):
    """One request, no word from the console (its policy's included), and no wider than the window."""
    with visiting(browser, file.as_uri(), viewport={"width": width, "height": 800}) as visitor:
        page = visitor.open("")
        assert [url for url in visitor.requested if not url.startswith("data:")] == [file.as_uri()]
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_every_way_within_it_leads_somewhere(browser, file):
    """A link to a place leads to exactly one; none leads to a page that isn't there."""
    with visiting(browser, file.as_uri()) as visitor:
        lost = visitor.open("").evaluate("""() => [...document.querySelectorAll("a[href]")]
            .map((link) => link.getAttribute("href"))
            .filter((address) => !address.match(/^https?:/))
            .filter((address) => !address.startsWith("#")
                || document.querySelectorAll("#" + CSS.escape(decodeURIComponent(address.slice(1)))).length !== 1)""")
        assert lost == []


def test_the_chronology_chooses_in_it(browser, file):
    """Its script runs there too, allowed by the hash of its bytes."""
    with visiting(browser, file.as_uri()) as visitor:
        page = visitor.open("")
        entries = page.locator(".entry:not([hidden])")
        all_entries = entries.count()
        page.locator("form.filter input[name=kind]").first.uncheck()
        assert 0 < entries.count() < all_entries
