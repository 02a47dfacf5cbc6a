"""The search works from a folder, by keyboard, and leads to the very passage."""

import json

import pytest

from sites import ROOT
from visiting import PHONE, eventually


@pytest.fixture
def visitor(visit, invented):
    with visit(invented) as visitor:
        yield visitor


@pytest.fixture
def search(visitor):
    return visitor.open("search.html")


def results(page):
    """The results' kinds and titles, once there are some."""
    page.locator("#results li").first.wait_for()
    return page.locator("#results li").evaluate_all(
        "all => all.map((item) => [item.querySelector('.label').innerText, item.querySelector('a').innerText])"
    )


def ask(page, words):
    """Types as a reader does, and waits until the answer is there."""
    page.locator("input[name=q]").fill(words)
    eventually(page, "words => new URLSearchParams(location.hash.slice(1)).get('q') === words", words)
    eventually(page, "document.querySelector('form output').textContent !== ''")


def test_nothing_of_the_index_is_loaded_before_the_search_is_used(visitor):
    """A reader who doesn't search doesn't pay for it; who does, loads scripts of the site's own folder."""
    page = visitor.open("search.html")
    before = {visitor.path(url) for url in visitor.requested}
    assert not [path for path in before if path.startswith("search/")]
    ask(page, "gates")
    loaded = {visitor.path(url) for url in visitor.requested if not url.endswith(".svg")} - before
    assert loaded and all(path.startswith("search/") and path.endswith(".js") for path in loaded), loaded


def test_a_search_is_made_and_followed_by_the_keyboard_alone(search):
    """A slash, words, an arrow, Enter; Back finds the search as it was."""
    search.keyboard.press("/")
    search.keyboard.type("gates opened")
    found = results(search)
    search.keyboard.press("ArrowDown")
    assert search.evaluate("document.activeElement.closest('#results li') !== null"), "the arrow doesn't lead to a result"
    search.keyboard.press("Enter")
    search.wait_for_url(lambda url: "search.html" not in url)
    search.go_back()
    search.wait_for_url(lambda url: "search.html#q=gates+opened" in url)
    assert results(search) == found


def test_escape_leads_back_and_then_clears(search):
    """From a result to the words, from the words to nothing."""
    ask(search, "gates")
    results(search)
    search.locator("#results a").first.focus()
    search.keyboard.press("Escape")
    assert search.evaluate("document.activeElement.name") == "q"
    search.keyboard.press("Escape")
    eventually(search, "document.getElementById('results').hidden")
    assert search.locator("input[name=q]").input_value() == ""


def test_a_quotation_leads_to_its_passage(search):
    """The page that opens shows the words that were found, where they stand."""
    search.goto(search.url.split("#")[0] + "#q=bells&kind=quotation")
    search.reload()
    results(search)
    search.locator("#results a").first.click()
    search.wait_for_url("**/articles/*.html#q-*")
    assert "bells" in search.locator(":target").inner_text().lower() or search.locator("mark:target").count() == 1


def test_a_beginning_is_enough_and_capitals_dont_matter(search):
    """What's found by a part of the word is there for the whole as well."""
    ask(search, "SLUIC")
    assert any("sluice" in title.lower() for _, title in results(search))


def further(page):
    """The choices that stand folded, unfolded."""
    page.locator("form summary").click()
    return page.locator("form details")


@pytest.mark.parametrize(
    "choose, said",
    [
        (lambda page: page.locator("input[name=kind]:not([value=claim])").evaluate_all(
            "all => all.forEach((box) => box.click())"), "kind=claim"),
        (lambda page: further(page).locator("select[name=stance]").select_option("denies"), "stance=denies"),
        (lambda page: further(page).locator("select[name=outlet]").select_option(index=1), "outlet="),
        (lambda page: further(page).locator("input[name=until]").fill("2031-03-04"), "until=2031-03-04"),
    ],
    ids=["kind", "stance", "outlet", "date"],
)
def test_a_choice_narrows_the_search_and_is_kept_in_the_address(choose, said, search):
    """Fewer results than without it; the address alone brings them back."""
    ask(search, "gates")
    everything = search.locator("form output").inner_text()
    choose(search)
    eventually(search, "said => location.hash.includes(said)", said)
    eventually(search, "before => document.querySelector('form output').textContent !== before", everything)
    narrowed, address = search.locator("form output").inner_text(), search.url
    search.goto("about:blank")
    search.goto(address)
    eventually(search, "said => document.querySelector('form output').textContent === said", narrowed)
    folded = search.locator("form details:not([open])").locator("select, input").evaluate_all(
        "all => all.map((control) => control.value).join('')"
    )
    assert not folded, "what narrows the search can't be seen"


def test_on_a_phone_the_answer_stands_beside_the_words(visit, invented):
    """Whoever types sees how much is found without scrolling."""
    with visit(invented, viewport={"width": PHONE, "height": 844}) as visitor:
        page = visitor.open("search.html")
        ask(page, "gates")
        box = page.locator("form output").bounding_box()
        assert 0 <= box["y"] < box["y"] + box["height"] <= 844, box


def test_all_results_are_shown_ten_at_a_time_each_once(search):
    """Also to who clicks twice."""
    ask(search, "a")
    count = int(search.locator("form output").inner_text().split()[0])
    assert count > 20
    more = search.get_by_role("button", name="More")
    more.evaluate("button => { button.click(); button.click(); }")
    shown = search.locator("#results li")
    for number in range(20, count, 10):
        shown.nth(number - 1).wait_for()
        assert shown.count() == number
        more.click()
    shown.nth(count - 1).wait_for()
    assert shown.count() == count and not more.is_visible()
    addresses = shown.locator(".title a").evaluate_all("all => all.map((link) => link.getAttribute('href'))")
    assert len(set(addresses)) == count


def test_what_looks_like_markup_is_shown_as_it_is(search):
    """The fixture has an outlet called Harbour <Post>."""
    ask(search, "harbour post")
    assert any("<Post>" in title for _, title in results(search))
    assert search.locator("#results post").count() == 0


def test_without_a_script_the_page_leads_to_the_lists(visit, invented):
    """It says why there's no search, and where everything can be found."""
    with visit(invented, java_script_enabled=False) as visitor:
        page = visitor.open("search.html")
        assert not page.locator("form.search").is_visible()
        assert page.locator(".without-script").is_visible()
        for path in ("claims/index.html", "articles/index.html", "chronology.html"):
            assert page.locator(f"main a[href='{path}']").is_visible(), f"no link to {path}"


def test_words_are_cut_and_folded_as_in_the_index(search):
    """The script's words are those of the program, which made the index: both are held to one table."""
    cases = json.loads((ROOT / "Tests/Fixtures/search/words.json").read_text(encoding="utf-8"))
    assert len(cases) > 20
    terms = "text => [...searchWords.terms(text)].map(({ term }) => term)"
    for case in cases:
        assert search.evaluate(terms, case["text"]) == case["terms"], case["about"]
