"""Nothing is lost when text grows, lines get room or the window is as narrow as a phone held far away."""

import pytest

from visiting import DESK, NARROWEST, TALL

# What WCAG 1.4.12 asks a page to bear.
SPACED = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }"

# A stylesheet made by a script is none that the policy forbids.
APPLY = """css => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
}"""

# What's wider than its page or its own box. Boxes that scroll on purpose have a name and take the focus.
LOST = """() => {
    const width = document.documentElement.clientWidth;
    const describe = (element) => `<${element.localName} class="${element.className.baseVal ?? element.className}"> `
        + element.textContent.trim().replace(/\\s+/g, " ").slice(0, 60);
    const lost = [];
    if (document.documentElement.scrollWidth > width) {
        const widest = [...document.querySelectorAll("body *")]
            .filter((element) => !element.closest(".scroll") && element.getBoundingClientRect().right > width + 1);
        lost.push(`the page is ${document.documentElement.scrollWidth} wide: ${widest.slice(-1).map(describe)}`);
    }
    for (const element of document.querySelectorAll("body *:not(.hidden, svg *)")) {
        const style = getComputedStyle(element);
        const cut = (overflow, inner, outer) => ["hidden", "clip"].includes(overflow) && inner > outer + 1;
        if (cut(style.overflowX, element.scrollWidth, element.clientWidth)
            || cut(style.overflowY, element.scrollHeight, element.clientHeight)) lost.push(`cut off: ${describe(element)}`);
    }
    return lost;
}"""


@pytest.mark.parametrize(
    "manner, window, css",
    [
        ("at 320 pixels (WCAG 1.4.10)", {"viewport": {"width": NARROWEST, "height": TALL}}, ""),
        ("at a zoom of 200 % (1.4.4)", {"viewport": {"width": DESK // 2, "height": TALL}, "device_scale_factor": 2}, ""),
        ("with letters, words and lines apart (1.4.12)", {"viewport": {"width": 390, "height": TALL}}, SPACED),
        ("written from right to left", {"viewport": {"width": 390, "height": TALL}}, ":root { direction: rtl; }"),
    ],
    ids=["narrow", "zoomed", "spaced", "mirrored"],
)
def test_nothing_is_cut_off_or_wider_than_the_window(manner, window, css, visit, specimens):
    """Tables alone may be wider than the window, and then have a box that scrolls."""
    lost = []
    for site, pages in specimens.items():
        with visit(site, **window) as visitor:
            for path in pages:
                page = visitor.open(path)
                page.evaluate(APPLY, css)
                lost += [f"{site}/{path} {manner}: {what}" for what in page.evaluate(LOST)]
    assert not lost, "\n".join(lost)
