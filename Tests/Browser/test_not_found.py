"""With a base URL, the page for what isn't there works wherever a server shows it."""

import shutil

import forty_sources
from serving import served
from sites import Site
from visiting import visiting


def test_the_page_for_what_isnt_there_works_at_any_depth(browser, tmp_path):
    """Shown three folders down, as a server would answer there, it has its style and leads to the start."""
    root = tmp_path / "root"
    root.mkdir()
    with served(root) as address:
        project = forty_sources.write(tmp_path / "briefing")
        site = Site.build("based", project, root / "desk", "--base-url", f"{address}desk/")
        lost = site.folder / "no/such/folder/page.html"
        lost.parent.mkdir(parents=True)
        shutil.copy(site.folder / "404.html", lost)
        with visiting(browser, f"{address}desk/") as visitor:
            page = visitor.open("no/such/folder/page.html")
            assert f"{address}desk/theme/style.css" in visitor.requested
            page.locator("main a").first.click()
            assert visitor.path(page.url) == "index.html"
