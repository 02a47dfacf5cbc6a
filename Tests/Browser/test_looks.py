"""What a reader asked their machine for: dark, more contrast, less motion. And a page that keeps still."""

import pytest

from visiting import DESK, PHONE

BRIGHTNESS = """() => {
    const [red, green, blue] = getComputedStyle(document.documentElement).backgroundColor.match(/[\\d.]+/g).map(Number);
    return (red + green + blue) / 3;
}"""


def test_dark_pages_are_dark_and_light_ones_light(visit, published):
    """The scheme is the reader's, and changes the whole page."""
    pictures = []
    for scheme, fits in [("light", lambda brightness: brightness > 200), ("dark", lambda brightness: brightness < 60)]:
        with visit(published, color_scheme=scheme) as visitor:
            page = visitor.open("index.html")
            brightness = page.evaluate(BRIGHTNESS)
            assert fits(brightness), f"the paper's brightness is {brightness:.0f} of 255 in the {scheme} scheme"
            pictures.append(page.screenshot())
    assert pictures[0] != pictures[1]


def test_nothing_moves_of_itself_for_readers_who_ask_for_that(visit, specimens):
    """No transition, animation or smooth scrolling under prefers-reduced-motion (WCAG 2.3.3)."""
    moving = """() => [document.documentElement, ...document.querySelectorAll("*")].filter((element) => {
        const style = getComputedStyle(element);
        return style.scrollBehavior === "smooth" || style.animationName !== "none"
            || style.transitionDuration.split(", ").some((duration) => parseFloat(duration) > 0);
    }).map((element) => element.localName)"""
    for site, pages in specimens.items():
        with visit(site, reduced_motion="reduce") as visitor:
            for path in pages:
                assert visitor.open(path).evaluate(moving) == [], f"{site}/{path}"


def test_marks_are_seen_in_forced_colours(visit, invented):
    """Where the reader's own few colours replace ours, the figure's marks still differ from the paper."""
    hidden = """() => [...document.querySelectorAll(".timeline-across :is(.day, .within, .lasting)")].filter((mark) => {
        const style = getComputedStyle(mark);
        const paper = getComputedStyle(document.documentElement).backgroundColor;
        return style.fill === paper && (style.stroke === paper || style.stroke === "none");
    }).length"""
    with visit(invented, forced_colors="active") as visitor:
        page = visitor.open("chronology.html")
        assert page.locator(".timeline-across .day").count() > 0
        assert page.evaluate(hidden) == 0


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_no_page_shifts_while_it_loads(width, visit, specimens):
    """The browser's own sum of what moved after it was first painted is nothing."""
    shifts = """() => new Promise((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => list.getEntries().forEach((entry) => sum += entry.value))
            .observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => setTimeout(() => resolve(sum)));
    })"""
    for site, pages in specimens.items():
        with visit(site, viewport={"width": width, "height": 800}) as visitor:
            for path in pages:
                assert visitor.open(path).evaluate(shifts) == 0, f"{site}/{path} shifts"
