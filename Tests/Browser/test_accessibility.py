"""axe-core finds nothing on any kind of page: WCAG 2.0 to 2.2, levels A and AA, and axe's own good practice."""

import pytest
from axe_playwright_python.sync_playwright import Axe

import forty_sources
from visiting import DESK, PHONE, TALL

RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    # Off by default in axe-core, though it's a criterion of WCAG 2.2 (2.5.8).
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations"],
    # Otherwise axe fetches the stylesheet once more, which the pages' own policy forbids.
    "preload": False,
}
# All that the colour scheme has a part in.
COLOURS = {**RULES, "runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}, "rules": {}}


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_axe_finds_nothing_on_any_kind_of_page(width, visit, specimens):
    """Names, roles, order of headings, contrast, size of targets, tables: all that a program can judge."""
    assert_sound(visit, specimens, RULES, viewport={"width": width, "height": TALL})


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_axe_finds_nothing_wrong_with_the_dark_colours(width, visit, specimens):
    """Contrast of every text, and links told apart from the text around them."""
    assert_sound(visit, specimens, COLOURS, viewport={"width": width, "height": TALL}, color_scheme="dark")


def test_axe_finds_what_is_broken(visit, published):
    """The judge is awake: a picture without words and grey on grey don't escape it."""
    with visit(published) as visitor:
        page = visitor.open("index.html")
        page.evaluate(
            """() => {
                document.querySelector("main").append(document.createElement("img"));
                document.querySelector("h1").style.color = "#ccc";
            }"""
        )
        found = " ".join(findings(page, "index.html", RULES))
        assert "image-alt" in found and "color-contrast" in found, found


def test_a_long_page_is_all_there_before_it_is_scrolled(visit, crowded):
    """What's laid out only when it's near is in no list of headings or tables, and isn't read out."""
    with visit(crowded) as visitor:
        page = visitor.open(forty_sources.CLAIM)
        nodes = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
        roles = [node["role"]["value"] for node in nodes if not node["ignored"]]
        assert roles.count("table") == page.locator("table").count() > 0
        assert roles.count("heading") == page.locator(":is(h1, h2, h3, h4):visible").count()


def assert_sound(visit, specimens, rules, **options):
    found = []
    for site, pages in specimens.items():
        with visit(site, **options) as visitor:
            for path in pages:
                found += findings(visitor.open(path), f"{site}/{path}", rules)
    assert not found, "\n".join(found)


def findings(page, name, rules):
    violations = Axe().run(page, options=rules).response["violations"]
    return [
        f"{name}: {violation['id']}: {violation['help']}\n"
        + "\n".join(f"    {node['html'][:200]}\n    {node['failureSummary']}" for node in violation["nodes"][:3])
        for violation in violations
    ]
