"""A browser window that reaches nothing but one site, and remembers everything that went wrong in it."""

import time
from contextlib import contextmanager
from urllib.parse import unquote, urlsplit

from playwright.sync_api import Browser, Page

# WCAG asks for 320 CSS pixels; a phone has about 390, a desk 1280.
NARROWEST, PHONE, DESK = 320, 390, 1280
# So tall a window that nothing on a page waits to be laid out.
TALL = 20_000


class Visitor:
    """Opens the pages of a site below one address."""

    def __init__(self, page: Page, address: str):
        self.page = page
        self.address = address
        self.requested: list[str] = []
        self.troubles: list[str] = []
        page.on("request", lambda request: self._note_request(request.url))
        page.on("requestfailed", lambda request: self._note_failure(request.url, request.failure))
        page.on("response", lambda response: self._note_status(response.status, response.url))
        page.on("console", lambda line: self._note_line(line.type, line.text))
        page.on("pageerror", lambda error: self._note(f"a script ended with '{error}'"))
        page.route(lambda url: not self._belongs(url), lambda route: route.abort())

    def open(self, path: str, fragment: str = "") -> Page:
        if fragment:
            # Going to another anchor of the same page wouldn't load it anew.
            self.page.goto("about:blank")
        self.page.goto(self.address + path + fragment, wait_until="load")
        return self.page

    def path(self, url: str) -> str:
        """The path of a site's file from its address."""
        return unquote(urlsplit(url)._replace(query="", fragment="").geturl().removeprefix(self.address))

    def _belongs(self, url: str) -> bool:
        return url.startswith(self.address) or url.startswith(("about:", "data:"))

    def _note_request(self, url: str) -> None:
        self.requested.append(url)
        if not self._belongs(url):
            self._note(f"{url} isn't the site's own, and was asked for")

    def _note_failure(self, url: str, reason: str | None) -> None:
        # An icon that was still under way when the reader went on is no failure.
        if reason != "net::ERR_ABORTED":
            self._note(f"the request for {url} failed: {reason}")

    def _note_status(self, status: int, url: str) -> None:
        if status >= 400:
            self._note(f"{url} was answered with {status}")

    def _note_line(self, type: str, text: str) -> None:
        if type in ("error", "warning", "assert"):
            self._note(f"the console says: {text}")

    def _note(self, trouble: str) -> None:
        self.troubles.append(f"{self.path(self.page.url)}: {trouble}")


@contextmanager
def visiting(browser: Browser, address: str, **options):
    """A window of its own, with Playwright's options for it; whatever goes wrong in it fails the test."""
    options.setdefault("viewport", {"width": DESK, "height": 800})
    with browser.new_context(**options) as context:
        context.set_default_timeout(30_000)
        visitor = Visitor(context.new_page(), address)
        yield visitor
        assert not visitor.troubles, "\n".join(visitor.troubles)


def eventually(page: Page, condition: str, argument=None, seconds: float = 10) -> None:
    """Waits until a condition in the page's language holds.

    Playwright's own `wait_for_function` has the page itself evaluate the condition, which the pages' policy forbids.
    """
    end = time.monotonic() + seconds
    while not page.evaluate(condition, argument):
        assert time.monotonic() < end, f"it never came true that {condition} (with {argument!r})"
        page.wait_for_timeout(20)
