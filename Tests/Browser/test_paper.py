"""A sheet of paper can't be scrolled, and nobody follows a link on it."""

import long_names

# A4 with Chromium's margins.
SHEET = {"width": 718, "height": 1047}

BEYOND = """() => {
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll("main *:not(svg *)")]
        .filter((element) => element.getBoundingClientRect().right > width + 1)
        .map((element) => `<${element.localName}> ${element.textContent.trim().slice(0, 60)}`);
}"""


def test_nothing_stands_beyond_the_edge_of_the_sheet(visit, specimens):
    """Tables, too, are as wide as the paper."""
    for site, pages in specimens.items():
        with visit(site, viewport=SHEET) as visitor:
            visitor.page.emulate_media(media="print")
            for path in pages:
                beyond = visitor.open(path).evaluate(BEYOND)
                assert not beyond, f"{site}/{path}: " + "\n".join(beyond[:5])


def test_the_sources_of_a_wide_matrix_are_numbered_and_so_are_their_cells(visit, long_named):
    """Where columns have no room, a number before what a source carries leads to its name at the head."""
    numbered = """all => all.filter((cell) => getComputedStyle(cell, "::before").content.startsWith("counter(source)")
        && getComputedStyle(cell.parentElement).counterReset.startsWith("source")).length"""
    uncounted = 'all => all.filter((cell) => getComputedStyle(cell).counterIncrement !== "source 1").length'
    with visit(long_named, viewport=SHEET) as visitor:
        visitor.page.emulate_media(media="print")
        page = visitor.open(long_names.TOPIC)
        assert page.locator("thead th").evaluate_all(numbered) == long_names.SOURCES
        cells = long_names.CLAIMS * long_names.SOURCES // 4 + long_names.SOURCES
        assert page.locator("tbody td:has(.mark)").evaluate_all(numbered) == cells
        assert page.locator("tr > :nth-child(n+3)").evaluate_all(uncounted) == 0
