"""What a page says doesn't hang on scripts, on the screen or on a fast line."""

import io
import re
import unicodedata

from pypdf import PdfReader

import forty_sources


def test_pages_say_the_same_without_scripts(visit, specimens):
    """With JavaScript off nothing is missing but the forms that would do nothing, and what says so is there."""
    text = """() => {
        document.querySelectorAll("form, .without-script").forEach((part) => part.remove());
        // Text that waits to be laid out until it's near isn't told.
        document.querySelectorAll("main *").forEach((part) => { part.style.contentVisibility = "visible"; });
        return document.body.innerText;
    }"""
    for site, pages in specimens.items():
        with visit(site) as scripted, visit(site, java_script_enabled=False) as plain:
            for path in pages:
                assert plain.open(path).evaluate(text) == scripted.open(path).evaluate(text), f"{site}/{path}"


def test_a_claim_of_forty_sources_is_light(visit, crowded):
    """Below 100 kB with all that it loads (pictures aside), as it lies on disk: from a stick nothing is compressed."""
    with visit(crowded) as visitor:
        visitor.open(forty_sources.CLAIM)
        loaded = {visitor.path(url) for url in visitor.requested if not url.endswith((".svg", ".png"))}
    assert {forty_sources.CLAIM, "theme/style.css"} <= loaded
    sizes = {path: crowded.size(path) for path in sorted(loaded)}
    assert sum(sizes.values()) < 100_000, f"{sum(sizes.values())} bytes: {sizes}"


def test_a_claim_of_forty_sources_shows_every_source_in_its_table(visit, crowded):
    """It's light because it says nothing twice, not because it leaves something out."""
    with visit(crowded) as visitor:
        page = visitor.open(forty_sources.CLAIM)
        heads = page.locator("table.comparison thead th a").all_text_contents()
        assert sorted(heads) == sorted(forty_sources.OUTLETS)
        assert page.locator("table.comparison td").count() == 40 * 4


def test_a_printed_claim_holds_all_its_words_and_no_navigation(visit, published):
    """As PDF: the sentence, the assessment, each quotation, each source; not the masthead's links."""
    with visit(published) as visitor:
        page = visitor.open("claims/nk-delivered-arms-to-wagner.html")
        expected = page.locator("h1, .assessment-says, blockquote, .reported, .comparison thead a").all_inner_texts()
        navigation = page.locator(".masthead nav").inner_text()
        printed = words_on_paper(page)
    missing = [text for text in expected if squeezed(text) not in printed]
    assert not missing, "not on paper: " + "; ".join(missing)
    assert squeezed(navigation) not in printed


def test_a_printed_table_of_forty_sources_loses_none(visit, crowded):
    """It's wider than any paper, and is set source by source: what each gives stands after its name."""
    with visit(crowded) as visitor:
        page = visitor.open(forty_sources.CLAIM)
        words = page.locator(".comparison td .words").all_text_contents()
        printed = words_on_paper(page)
    start = printed.index(squeezed("What each source says, point by point"))
    table = printed[start : printed.index(squeezed("Who carried it when"), start)]
    assert len(words) > 40
    for outlet in forty_sources.OUTLETS:
        assert squeezed(outlet) in table, f"{outlet} isn't on paper"
    for phrase in set(words):
        assert table.count(squeezed(phrase)) == words.count(phrase), f"{phrase} isn't on paper as often as in the table"


def words_on_paper(page):
    pdf = PdfReader(io.BytesIO(page.pdf(format="A4")))
    return squeezed("".join(sheet.extract_text() for sheet in pdf.pages))


def squeezed(text):
    """Without spaces, hyphens and ligatures: fonts and the ends of lines may have made any of them."""
    return re.sub(r"[\s\u00ad\u2010-]+", "", unicodedata.normalize("NFKC", text))
