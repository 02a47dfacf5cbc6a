"""Pictures of each kind of page, for a person to look at: in .build/screenshots, which isn't committed."""

import shutil

import pytest

from sites import ROOT
from visiting import DESK, PHONE

FOLDER = ROOT / ".build/screenshots"


@pytest.mark.parametrize("width", [PHONE, DESK])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_each_kind_of_page_has_its_picture_taken(scheme, width, visit, specimens):
    """Whole pages, named by site and path; long ones to their first 6,000 pixels."""
    folder = FOLDER / f"{width}-{scheme}"
    shutil.rmtree(folder, ignore_errors=True)
    for site, pages in specimens.items():
        with visit(site, color_scheme=scheme, viewport={"width": width, "height": 800}) as visitor:
            for path in pages:
                page = visitor.open(path)
                height = min(6000, page.evaluate("document.documentElement.scrollHeight"))
                picture = folder / f"{site}-{path.replace('/', '-').removesuffix('.html')}.png"
                clip = {"x": 0, "y": 0, "width": width, "height": height}
                page.screenshot(path=picture, full_page=True, clip=clip)
                assert picture.stat().st_size > 5000, f"{picture} is nearly empty"
