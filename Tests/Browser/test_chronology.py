"""The chronology's form chooses among its entries; without a script the page is whole."""

import re

import pytest

from visiting import eventually


@pytest.fixture
def chronology(visit, invented):
    with visit(invented) as visitor:
        yield visitor.open("chronology.html")


def shown(page):
    return page.locator("li.entry:visible").count()


def count_of(page):
    """What the form says: how many are shown, and of how many."""
    return tuple(map(int, re.findall(r"\d+", page.locator("form output").inner_text())))


def state(page):
    return page.evaluate("location.hash")


def test_all_entries_are_shown_at_first(chronology):
    """The form is there, says how many entries there are, and hides none."""
    everything = chronology.locator("li.entry").count()
    assert chronology.locator("form.filter").is_visible()
    assert shown(chronology) == everything > 10
    assert count_of(chronology) == (everything, everything)


def test_kinds_of_time_are_chosen(chronology):
    """Without what was said and published, what happened is left, in entries, headings and the figure."""
    for kind in ("said", "published"):
        chronology.locator(f"input[name=kind][value={kind}]").uncheck()
    kinds = chronology.locator("li.entry:visible .label").evaluate_all("all => all.map((label) => label.dataset.kind)")
    assert set(kinds) == {"happened"}
    assert count_of(chronology)[0] == shown(chronology) == len(kinds)
    assert state(chronology) == "#kind=happened"
    bare = chronology.locator(":is(.day, .month, .year):visible").evaluate_all(
        "all => all.filter((part) => ![...part.querySelectorAll('.entry')].some((entry) => entry.checkVisibility())).length"
    )
    assert bare == 0, "a heading stands over nothing"
    lanes = chronology.locator(".timeline-across [data-entries]:not(.unseen)").evaluate_all(
        "all => all.map((mark) => mark.dataset.entries)"
    )
    assert lanes and all(entry.startswith("happened:") for mark in lanes for entry in mark.split())


@pytest.mark.parametrize("name", ["actor", "topic"])
def test_an_actor_or_a_topic_is_chosen(name, chronology):
    """Only entries that have to do with it stay, and the address says which it is."""
    value = chronology.locator(f"select[name={name}] option:not([disabled])").nth(1).get_attribute("value")
    chronology.locator(f"select[name={name}]").select_option(value)
    labels = chronology.locator("li.entry:visible .label").evaluate_all(
        f"all => all.map((label) => label.dataset.{name}s.split(' '))"
    )
    assert labels and all(value in names or "*" in names for names in labels)
    assert len(labels) < chronology.locator("li.entry").count()
    assert state(chronology) == f"#{name}={value}"


def test_the_day_is_moved_by_buttons(chronology):
    """Back from the end, each step knows less; forward again, as much as before."""
    everything = shown(chronology)
    earlier, later = (chronology.locator(f"button[name={name}]") for name in ("earlier", "later"))
    assert later.is_disabled()
    numbers = [everything]
    while earlier.is_enabled():
        earlier.click()
        numbers.append(shown(chronology))
    assert numbers == sorted(numbers, reverse=True) and numbers[-1] < everything
    while later.is_enabled():
        later.click()
    assert shown(chronology) == everything


def test_the_day_is_moved_by_the_date_field(chronology):
    """What's known only later is hidden; what may have been known by then says so."""
    chronology.locator("input[name=day]").fill("2031-03-04")
    days = chronology.locator("li.entry:visible .label").evaluate_all(
        "all => all.map((label) => label.dataset.possibly).filter(Boolean).map(Number)"
    )
    assert days and max(days) <= 22342, "an entry is shown that nobody knew of on 4 March 2031"
    assert state(chronology) == "#day=2031-03-04"
    unsure = chronology.locator("li.entry:visible").filter(has=chronology.locator(".knowledge"))
    assert unsure.count() > 0


def test_a_choice_is_sent_with_its_address_and_reset(visit, invented):
    """Whoever opens the address sees the same entries; the reset shows all again."""
    with visit(invented) as visitor:
        page = visitor.open("chronology.html", "#kind=said,published&day=2031-03-05")
        assert page.locator("input[name=day]").input_value() == "2031-03-05"
        assert not page.locator("input[name=kind][value=happened]").is_checked()
        chosen, everything = count_of(page)
        assert shown(page) == chosen < everything
        page.locator("button[type=reset]").click()
        eventually(page, "location.hash.length <= 1")
        assert shown(page) == everything


def test_back_returns_to_the_choice(visit, invented):
    """From an entry's page, Back finds the entries as they were left."""
    with visit(invented) as visitor:
        page = visitor.open("chronology.html")
        page.locator("input[name=kind][value=published]").uncheck()
        chosen = shown(page)
        page.locator("li.entry:visible a").first.click()
        page.wait_for_url(lambda url: "chronology.html" not in url)
        page.go_back()
        page.locator("form.filter").wait_for()
        assert state(page) == "#kind=happened%2Csaid"
        assert shown(page) == chosen


def test_a_link_to_an_entry_shows_it(visit, invented):
    """A mark of the figure leads to its entry, chosen or not."""
    with visit(invented) as visitor:
        page = visitor.open("chronology.html")
        page.locator("input[name=kind][value=happened]").uncheck()
        target = page.locator("li.entry[id^='happened:']").first.get_attribute("id")
        page.evaluate("id => { location.hash = id; }", target)
        eventually(page, "id => document.getElementById(id).checkVisibility()", target)


def test_everything_is_done_by_the_keyboard(chronology):
    """Space on a box, arrows in a list, Enter on a button."""
    everything = shown(chronology)
    chronology.locator("input[name=kind][value=said]").focus()
    chronology.keyboard.press("Space")
    assert shown(chronology) < everything
    chronology.keyboard.press("Space")
    chronology.locator("select[name=actor]").focus()
    chronology.keyboard.press("ArrowDown")
    assert "actor=" in state(chronology)
    chronology.locator("button[name=earlier]").focus()
    chronology.keyboard.press("Enter")
    assert "day=" in state(chronology)
    chronology.locator("button[type=reset]").focus()
    chronology.keyboard.press("Enter")
    eventually(chronology, "location.hash.length <= 1")
    assert shown(chronology) == everything


def test_without_a_script_the_form_is_away_and_every_entry_there(visit, invented):
    """A form that does nothing isn't shown."""
    with visit(invented, java_script_enabled=False) as visitor:
        page = visitor.open("chronology.html")
        assert not page.locator("form.filter").is_visible()
        assert shown(page) == page.locator("li.entry").count() > 10
