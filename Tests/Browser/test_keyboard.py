"""Whoever has no mouse reaches everything, and sees where they are."""

import pytest

import long_names
from visiting import DESK, PHONE, eventually

# What has the focus: whether it's marked, and whether it can be seen under what stays in place (WCAG 2.4.7, 2.4.11).
FOCUSED = """() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const style = getComputedStyle(element);
    const boxes = [...element.getClientRects()];
    const points = boxes.flatMap(({ left, right, top, bottom }) =>
        [0.1, 0.5, 0.9].map((part) => [left + (right - left) * part, (top + bottom) / 2]));
    const stops = [...document.querySelectorAll("*")];
    return {
        number: stops.indexOf(element),
        name: `${element.localName} '${(element.innerText ?? element.textContent).trim().slice(0, 60)}'`,
        marked: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
        seen: points.some(([x, y]) => {
            const top = document.elementFromPoint(x, y);
            return top && (element.contains(top) || top.contains(element) && top.closest("a, label") !== null);
        }) || element.getAttribute("role") === "region",
    };
}"""

STOPS = """() => [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']")]
    .filter((element) => !element.disabled && element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }))
    .map((element) => [...document.querySelectorAll("*")].indexOf(element))"""


@pytest.mark.parametrize(
    "path, width", [("index.html", PHONE), ("chronology.html", DESK), ("claims/gates-opened-that-night.html", DESK)]
)
def test_the_tab_key_reaches_every_control_and_shows_it(path, width, visit, invented):
    """Each stop has a frame, and nothing that stays in place hides it. A figure's marks are no stops: the list is."""
    with visit(invented, viewport={"width": width, "height": 800}, reduced_motion="reduce") as visitor:
        page = visitor.open(path)
        expected = page.evaluate(STOPS)
        reached = {}
        # A date has a stop for each of its parts, the last of which has its own frame.
        for _ in range(len(expected) + 10):
            page.keyboard.press("Tab")
            stop = page.evaluate(FOCUSED)
            if stop is None:
                break
            reached.setdefault(stop["number"], stop)
        stops = reached.values()
        wrong = [f"{stop['name']} has the focus, and nothing shows it" for stop in stops if not stop["marked"]]
        wrong += [f"{stop['name']} has the focus, and is hidden" for stop in stops if not stop["seen"]]
        missed = [number for number in expected if number not in reached]
        names = page.evaluate("all => all.map((n) => document.querySelectorAll('*')[n].outerHTML.slice(0, 120))", missed)
        wrong += [f"the Tab key doesn't reach {name}" for name in names]
        assert not wrong, f"{path}:\n" + "\n".join(wrong)


@pytest.mark.parametrize("width", [PHONE, DESK])
@pytest.mark.parametrize("key, start", [("Tab", "at(0)"), ("Shift+Tab", "at(-1)")], ids=["on", "back"])
def test_what_has_the_focus_isnt_hidden_by_the_heads_of_its_table(key, start, width, visit, long_named):
    """A table larger than its box has heads that stay in place; both ways through it, each link is seen beside them."""
    with visit(long_named, viewport={"width": width, "height": 800}, reduced_motion="reduce") as visitor:
        page = visitor.open(long_names.TOPIC)
        inside = "document.activeElement.closest('.scroll') !== null"
        page.evaluate(f"[...document.querySelectorAll('.scroll a')].{start}.focus()")
        passed, hidden = 0, []
        while page.evaluate(inside):
            passed += 1
            stop = page.evaluate(FOCUSED)
            if not stop["seen"]:
                hidden.append(stop["name"])
            page.keyboard.press(key)
        assert passed > long_names.CLAIMS + long_names.SOURCES
        assert not hidden, f"{len(hidden)} of {passed} are hidden: {hidden[:5]}"


def test_the_first_stop_leads_past_the_navigation(visit, specimens):
    """The skip link shows itself once it's reached, and goes to what the page is about."""
    for site, pages in specimens.items():
        with visit(site) as visitor:
            for path in pages:
                page = visitor.open(path)
                page.keyboard.press("Tab")
                link = page.locator(":focus")
                assert link.get_attribute("href") == "#main", f"{path}: the first stop isn't the skip link"
                box = link.bounding_box()
                assert box["x"] >= 0 and box["y"] >= 0, f"{path}: the skip link can't be seen"
                page.keyboard.press("Enter")
                assert page.evaluate("document.activeElement.id") == "main", f"{path}: the skip link leads elsewhere"


def test_a_table_wider_than_its_box_is_scrolled_by_the_arrow_keys(visit, crowded):
    """The box takes the focus and has the table's caption for a name."""
    with visit(crowded) as visitor:
        page = visitor.open("claims/bridge-closed-on-order.html")
        box = page.get_by_role("region", name="What each source says, point by point")
        box.focus()
        page.keyboard.press("ArrowRight")
        eventually(page, "document.activeElement.scrollLeft > 0")


def test_targets_are_large_enough_for_a_finger(visit, invented):
    """24 by 24 pixels, or as much room around (WCAG 2.5.8); links within a sentence are exempt, controls aren't."""
    with visit(invented, viewport={"width": PHONE, "height": 800}, has_touch=True) as visitor:
        page = visitor.open("chronology.html")
        for control in page.locator("form :is(button, select, input[type=date], label)").all():
            box = control.bounding_box()
            assert box["width"] >= 24 and box["height"] >= 24, f"{control.inner_text()!r} is only {box}"
