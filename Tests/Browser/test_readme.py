"""The README's picture of a claim shows the page as it is.

The words that it shows are written into the picture. To take it anew: `make picture`.
"""

import os
import struct
import zlib

from sites import ROOT

PICTURE = ROOT / "docs/claim.png"
PAGE = "claims/nk-delivered-arms-to-wagner.html"
# From the heading of the comparison to the end of its table.
PART = """() => {
    const heading = document.getElementById("compare");
    const table = document.querySelector("table.comparison");
    const [top, bottom] = [heading.getBoundingClientRect().top, table.getBoundingClientRect().bottom];
    return {top: top + scrollY, bottom: bottom + scrollY, words: heading.innerText + "\\n" + table.innerText};
}"""


def test_its_picture_shows_a_claim_as_its_page_is_now(visit, published):
    with visit(published) as visitor:
        page = visitor.open(PAGE)
        part = page.evaluate(PART)
        if os.environ.get("RECORD_GOLDENS") == "1":
            clip = {"x": 20, "y": part["top"] - 16, "width": 1240, "height": part["bottom"] - part["top"] + 32}
            PICTURE.write_bytes(described(page.screenshot(full_page=True, clip=clip), part["words"]))
            raise AssertionError(f"recorded {PICTURE.name}")
        assert description(PICTURE.read_bytes()) == part["words"]


def described(png: bytes, words: str) -> bytes:
    """A picture with words in it, as a chunk `iTXt` after its head (PNG, section 11.3.3.4)."""
    data = b"Description\0\0\0\0\0" + words.encode()
    chunk = struct.pack(">I", len(data)) + b"iTXt" + data + struct.pack(">I", zlib.crc32(b"iTXt" + data))
    return png[:33] + chunk + png[33:]


def description(png: bytes) -> str:
    """The words that `described` wrote."""
    length = struct.unpack(">I", png[33:37])[0]
    assert png[37:41] == b"iTXt", "the picture has no words in it"
    return png[41 : 41 + length].removeprefix(b"Description\0\0\0\0\0").decode()
