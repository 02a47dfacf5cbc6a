"""A preview shows the site as it's written now, to this machine only, and tells what's wrong."""

import os
import random
import shutil
import signal
import subprocess

import pytest
from playwright.sync_api import Error

from previewing import previewing, until, without_preview
from sites import PROGRAM, ROOT, Site
from visiting import visiting

PAGE = "claims/paid.html"
FINDINGS = "document.querySelector('verbatim-findings')?.shadowRoot.textContent ?? ''"


def eventually(page, condition, seconds=60):
    """Waits until a condition in the page's language holds, however often the page is loaded anew meanwhile."""

    def holds():
        try:
            return page.evaluate(condition)
        except Error as error:
            assert "Execution context was destroyed" in str(error), error

    until(holds, condition, seconds)


def test_a_page_changes_when_its_record_is_saved_and_stays_where_its_reader_was(browser, briefing):
    long = "\n\n".join(f"Paragraph {number}." for number in range(200))
    briefing.claim("The invoice was paid.", long)
    with previewing(briefing.folder) as preview, visiting(browser, preview.address) as visitor:
        page = visitor.open(PAGE)
        page.evaluate("scrollTo(0, 1500)")
        briefing.claim("The invoice was paid twice.", long)
        eventually(page, "document.querySelector('h1')?.textContent.includes('twice') && scrollY === 1500")


def test_a_page_that_stays_the_same_isnt_loaded_again(browser, briefing):
    with previewing(briefing.folder) as preview, visiting(browser, preview.address) as visitor:
        page = visitor.open("how-to-read.html")
        page.evaluate("window.wasHere = true")
        briefing.claim("The invoice was paid late.")
        until(lambda: "paid late" in preview.text(PAGE), "the claim's page changes", preview=preview)
        briefing.save("Templates/theme/style.css", "body { color: rgb(1, 2, 3) }\n")
        eventually(page, "!window.wasHere && getComputedStyle(document.body).color === 'rgb(1, 2, 3)'")
        loaded = [address for address in visitor.requested if address.endswith("how-to-read.html")]
        assert len(loaded) == 2, "once when it was opened, and once for its new style"


def test_what_is_wrong_is_shown_over_the_page_until_its_mended(browser, briefing):
    with previewing(briefing.folder) as preview, visiting(browser, preview.address) as visitor:
        page = visitor.open(PAGE)
        briefing.save("Content/claims/sold.md", "---\nclame: <img src=x onerror=alert(1)> & more\n---\n")
        eventually(page, f"({FINDINGS}).includes('sold.md:2:1')")
        shown = page.evaluate(FINDINGS)
        assert "<img src=x onerror=alert(1)> & more" in shown
        assert "unknown-key" in shown and "missing-key" in shown
        assert "the page is as it was before" in shown
        assert "The invoice was paid." in page.locator("h1").text_content()
        # Who opens a page only now is told, too.
        visitor.open("index.html")
        eventually(page, f"({FINDINGS}).includes('sold.md:2:1')")
        (briefing.folder / "Content/claims/sold.md").unlink()
        eventually(page, f"({FINDINGS}) === ''")


def test_the_first_build_may_fail(browser, briefing):
    briefing.claim("")
    with previewing(briefing.folder) as preview, visiting(browser, preview.address) as visitor:
        assert preview.get("/")[0] == 503
        page = visitor.page
        page.goto(preview.address + PAGE)
        assert "Content/claims/paid.md:2:1" in page.locator("main").text_content()
        briefing.claim("The invoice was paid.")
        eventually(page, "document.querySelector('h1')?.textContent.includes('The invoice was paid.')")
        visitor.troubles = [trouble for trouble in visitor.troubles if "503" not in trouble]


def test_a_warning_is_shown_without_hiding_the_page(browser, briefing):
    briefing.save("Content/claims/notes.txt", "")
    with previewing(briefing.folder) as preview, visiting(browser, preview.address) as visitor:
        page = visitor.open(PAGE)
        eventually(page, f"({FINDINGS}).includes('1 warning')")
        assert not page.locator("verbatim-findings li").is_visible()
        page.locator("verbatim-findings summary").click()
        assert "stray-file" in page.locator("verbatim-findings li").text_content()


def test_nothing_outside_the_site_is_served(briefing):
    (briefing.folder / "secret.html").write_text("secret")
    briefing.folder.joinpath("Content/pages").mkdir()
    with previewing(briefing.folder) as preview:
        for target in [
            "/../secret.html", "/%2e%2e/secret.html", "/claims/../../secret.html", "/..%2fsecret.html", "/secret.html",
            "//secret.html", "/claims/%00", "/claims/paid.html%00.css", "/%5c..%5csecret.html", "/%", "/%zz",
            "/Content/site.yml", "/site.yml", "/.verbatim/", f"/{briefing.folder}/secret.html", "/claims/./paid.html",
        ]:
            status, headers, body = preview.get(target)
            assert status == 404, f"{target}: {status}"
            assert b"secret" not in body and b"/base" not in body
            assert b'<base href="/">' in body and b"<h1>Page not found</h1>" in body, target
        assert preview.get("/claims/paid.html", "POST")[0] == 405
        status, headers, body = preview.get("/claims/paid.html", "HEAD")
        assert (status, body) == (200, b"") and int(headers["content-length"]) > 1000
        assert headers["cache-control"] == "no-store"
        status, headers, _ = preview.get("/claims")
        assert (status, headers["location"]) == (302, "/claims/")
        assert preview.get("/claims/")[2] == preview.get("/claims/index.html")[2]
        assert preview.get("/theme/style.css")[1]["content-type"] == "text/css; charset=utf-8"
        assert preview.end() == 0


def test_only_this_machine_is_answered(briefing):
    with previewing(briefing.folder) as preview:
        for host in ["example.org", f"example.org:{preview.port}", "127.0.0.1", "localhost:1", ""]:
            assert preview.get("/", headers={"Host": host})[0] == 403, host
        assert preview.get("/", headers={"Host": f"localhost:{preview.port}"})[0] == 200
        assert preview.get("/", headers={"Origin": "https://example.org"})[0] == 403
        upgrade = {
            "Connection": "Upgrade",
            "Upgrade": "websocket",
            "Sec-WebSocket-Version": "13",
            "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
        }
        assert preview.get("/.verbatim/news", headers=upgrade)[0] == 403
        assert preview.get("/.verbatim/news", headers={**upgrade, "Origin": "http://example.org"})[0] == 403


def test_where_a_port_is_taken_the_next_one_is_used(briefing):
    with previewing(briefing.folder) as first, previewing(briefing.folder, port=first.port) as second:
        assert second.port > first.port
        assert f"Port {first.port} is taken. The briefing is at {second.address}" in second.lines[0]


def test_the_browser_is_opened_if_thats_wished(briefing, tmp_path):
    opened = tmp_path / "opened"
    browser = tmp_path / "bin/xdg-open"
    browser.parent.mkdir()
    browser.write_text(f'#!/bin/sh\nprintf %s "$1" > {opened}.new; mv {opened}.new {opened}\n')
    browser.chmod(0o755)
    with previewing(briefing.folder, "--open", path=f"{browser.parent}:{os.environ['PATH']}") as preview:
        until(opened.exists, "the browser is opened", preview=preview)
        assert opened.read_text() == preview.address


def test_drafts_are_shown_unless_they_arent_wished(briefing):
    briefing.save("Content/claims/sold.md", "---\nclaim: The mill was sold.\ndraft: true\nconfirmed: {uncited-claim: it stands alone}\n---\n")
    with previewing(briefing.folder) as preview:
        assert preview.get("/claims/sold.html")[0] == 200
    with previewing(briefing.folder, "--no-drafts") as preview:
        assert preview.get("/claims/sold.html")[0] == 404


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_well_with_a_page_open(browser, briefing, how):
    with previewing(briefing.folder) as preview, visiting(browser, preview.address) as visitor:
        visitor.open("index.html")
        assert preview.end(how) == 0
        assert preview.errors == ""
        # The page goes on asking for the preview.
        visitor.page.goto("about:blank")
        visitor.troubles.clear()


def test_a_folder_without_a_briefing_is_refused(tmp_path):
    run = subprocess.run([PROGRAM, "serve", tmp_path], capture_output=True, text=True, timeout=60)
    assert run.returncode == 2
    assert "missing-content" in run.stderr


def test_a_folder_that_goes_and_comes_back_is_followed(briefing):
    kept = briefing.folder.parent / "kept"
    with previewing(briefing.folder) as preview:
        (briefing.folder / "Content").rename(kept)
        preview.line("The pages are as before")
        assert "missing-content" in until(lambda: preview.errors, "a finding is printed", preview=preview)
        kept.rename(briefing.folder / "Content")
        preview.line("The pages are up to date")
        briefing.claim("The invoice came back.")
        until(lambda: "came back" in preview.text(PAGE), "the new sentence is served", preview=preview)
        briefing.save("Content/topics/mills.md", "---\ntitle: Mills\n---\n")
        until(lambda: preview.get("/topics/mills.html")[0] == 200, "the new folder is seen", preview=preview)
        shutil.rmtree(briefing.folder / "Content/topics")
        until(lambda: preview.get("/topics/mills.html")[0] == 404, "that it's gone is seen", preview=preview)


def test_a_text_that_changes_is_proven_again(briefing):
    briefing.save("Content/site.yml", "title: A small briefing\ntexts: texts\n")
    briefing.save("texts/gazette.txt", "The clerk said the invoice was paid on Friday.\n")
    briefing.save(
        "Content/articles/gazette.md",
        "---\ntitle: Invoice\noutlet: The Gazette\npublished: 2031-03-01\ntext: gazette.txt\npassages:\n"
        "  - quote: the invoice was paid on Friday\n    bears-on: {claim: paid, stance: asserts}\n---\n",
    )
    with previewing(briefing.folder) as preview:
        assert "the invoice was paid on Friday" in preview.text("articles/gazette.html")
        briefing.save("texts/gazette.txt", "The clerk said the invoice was paid on Monday.\n")
        until(lambda: "paid on [-Friday-]{+Monday+}" in preview.errors, "it's refused", preview=preview)
        briefing.save("texts/gazette.txt", "The clerk said the invoice was paid on Friday, he thought.\n")
        preview.line("The pages are up to date")
        assert not (briefing.folder / "Content/quotations.lock").exists(), "a preview writes nothing"
        assert not (briefing.folder / "Public").exists()


def test_texts_that_go_and_come_back_are_told_once_each(briefing):
    briefing.save("Content/site.yml", "title: A small briefing\ntexts: texts\n")
    briefing.save("texts/gazette.txt", "The clerk said the invoice was paid on Friday.\n")
    briefing.save("Content/articles/gazette.md", "---\ntitle: Invoice\ntext: gazette.txt\n---\n")
    texts, kept = briefing.folder / "texts", briefing.folder.parent / "kept"
    with previewing(briefing.folder) as preview:
        texts.rename(kept)
        preview.line("the texts aren't at hand (there is no folder")
        briefing.claim("The invoice was paid twice.")
        until(lambda: "paid twice" in preview.text(PAGE), "the new sentence is served", preview=preview)
        kept.rename(texts)
        preview.line("the texts are at hand again")
        assert sum("the texts are" in line for line in preview.lines) == 2
    texts.rename(kept)
    with previewing(briefing.folder) as preview:
        preview.line("the texts aren't at hand (there is no folder")


def test_a_thousand_saves_are_survived(briefing):
    with previewing(briefing.folder) as preview:
        for number in range(1000):
            briefing.claim(f"The invoice was paid {number} times.")
        until(lambda: "paid 999 times" in preview.text(PAGE), "the last save is served", 120, preview)
        assert preview.descriptors < 50
        assert preview.end() == 0


def test_each_page_is_the_one_that_a_build_makes(tmp_path):
    """After edits at random; what the preview adds to pages is left out of the comparison."""
    seed = random.randrange(2**32)
    chance = random.Random(seed)
    folder = shutil.copytree(ROOT / "Tests/Fixtures/briefing", tmp_path / "briefing")
    desk = Desk(folder, chance)
    with previewing(folder) as preview:
        for step in range(8):
            done = [desk.edit() for _ in range(chance.randint(1, 3))]
            clean = Site.build("clean", folder, tmp_path / f"clean-{step}", "--drafts")
            until(
                lambda: _same(preview, clean),
                f"the pages are those of a build after {done} (step {step}, seed {seed})",
                preview=preview,
            )


class Desk:
    """Edits the fixture at random, and never leaves it wrong."""

    def __init__(self, folder, chance):
        self.folder = folder
        self.chance = chance
        self.count = 0

    def edit(self):
        edits = [self.add_claim, self.reword, self.remove_claim, self.break_and_mend, self.retitle, self.restyle, self.redo]
        edit = self.chance.choice(edits)
        self.count += 1
        edit()
        return edit.__name__

    def add_claim(self):
        draft = self.chance.choice(["", "draft: true\n"])
        self._save(
            f"Content/claims/added-{self.count}.md",
            f"---\nclaim: Carts were counted, as number {self.count}.\n{draft}"
            "confirmed: {uncited-claim: it stands alone}\n---\n",
        )

    def reword(self):
        for claim in self._added():
            self._save(claim, (self.folder / claim).read_text().replace("counted", "counted again"))

    def remove_claim(self):
        for claim in self._added()[:1]:
            (self.folder / claim).unlink()

    def break_and_mend(self):
        self._save("Content/claims/broken.md", "---\nclame: none\n---\n")
        (self.folder / "Content/claims/broken.md").unlink()

    def retitle(self):
        settings = self.folder / "Content/site.yml"
        lines = [line for line in settings.read_text().splitlines() if not line.startswith("title:")]
        self._save("Content/site.yml", "\n".join([f"title: Briefing number {self.count}", *lines]) + "\n")

    def restyle(self):
        self._save("Templates/theme/own.css", f"/* {self.count} */\n")
        self._save("Templates/topics.md", f"# {{{{words.topics}}}}\n\n<!-- {self.count} -->\n")

    def redo(self):
        shutil.rmtree(self.folder / "Templates", ignore_errors=True)

    def _added(self):
        claims = sorted((self.folder / "Content/claims").glob("added-*.md"))
        return [str(claim.relative_to(self.folder)) for claim in claims]

    def _save(self, path, text):
        (self.folder / path).parent.mkdir(parents=True, exist_ok=True)
        (self.folder / path).write_text(text)


def _same(preview, site):
    """Whether the preview has each file as the site has it."""
    for file in sorted(file for file in site.folder.rglob("*") if file.is_file()):
        path = str(file.relative_to(site.folder))
        if path == ".verbatim-manifest":
            continue
        status, _, body = preview.get(f"/{path}")
        built = file.read_bytes()
        if path.endswith(".html"):
            body, built = without_preview(body.decode()).encode(), without_preview(built.decode()).encode()
        if status != 200 or body != built:
            return False
    return True


def test_what_is_published_has_nothing_of_the_preview(published, invented):
    for site in (published, invented):
        for file in site.folder.rglob("*"):
            assert not file.is_file() or b"/.verbatim/" not in file.read_bytes(), file
