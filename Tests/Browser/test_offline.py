"""One build works from a folder, at a server's root and below it, and asks for nothing beyond itself."""

from contextlib import contextmanager

import pytest

from serving import served
from visiting import visiting


@contextmanager
def from_a_folder(site, _):
    yield f"{site.folder.as_uri()}/"


@contextmanager
def at_a_root(site, _):
    with served(site.folder) as address:
        yield address


@contextmanager
def below_a_root(site, folder):
    (folder / "desk").mkdir()
    (folder / "desk" / "briefing").symlink_to(site.folder)
    with served(folder) as address:
        yield f"{address}desk/briefing/"


ways = pytest.mark.parametrize("opened", [from_a_folder, at_a_root, below_a_root], ids=lambda way: way.__name__)


@ways
def test_every_kind_of_page_loads_nothing_but_the_sites_own_files(opened, browser, invented, tmp_path):
    """No request fails or leaves the folder, and neither a script nor the policy has anything to complain of."""
    with opened(invented, tmp_path) as address, visiting(browser, address) as visitor:
        for path in invented.page_of_each_kind:
            visitor.open(path)
            assert f"{address}theme/style.css" in visitor.requested, f"{path} doesn't ask for its style"
            visitor.requested.clear()


@ways
def test_every_link_of_every_kind_of_page_leads_to_a_file_of_the_site_or_out_of_it(opened, browser, invented, tmp_path):
    """As the browser resolves them: a file that exists, named in full, since a folder has no index from a stick."""
    wrong = []
    with opened(invented, tmp_path) as address, visiting(browser, address) as visitor:
        for path in invented.page_of_each_kind:
            page = visitor.open(path)
            for link in page.eval_on_selector_all(
                "a[href], link[href]",
                "all => all.map((link) => new URL(link.getAttribute('href'), document.baseURI).href)",
            ):
                if link.startswith(address):
                    if not (invented.folder / visitor.path(link)).is_file():
                        wrong.append(f"{path}: {link} is no file of the site")
                elif not link.startswith("https://"):
                    wrong.append(f"{path}: {link} leads out of the site's folder")
    assert not wrong, "\n".join(wrong)


def test_a_reader_can_go_from_the_first_page_to_a_quotations_place_and_back(visit, published):
    """By clicking, from a folder: index, claim, the passage in its source, and back twice."""
    with visit(published) as visitor:
        page = visitor.open("index.html")
        page.locator("main .claims a[href*='claims/']").first.click()
        page.wait_for_url("**/claims/*.html")
        page.locator("a[href*='articles/'][href*='#q-']").first.click()
        page.wait_for_url("**/articles/*.html#q-*")
        assert page.locator(":target").count() == 1, f"{page.url} shows no passage"
        page.go_back()
        page.go_back()
        assert visitor.path(page.url) == "index.html"
