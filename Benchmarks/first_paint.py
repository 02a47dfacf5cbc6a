"""Measures how soon a claim's page with forty sources is painted, opened from a folder.

Usage: first_paint.py PROGRAM [RUNS]. The ways to a page, in turn: in a window that stands, as a link from elsewhere
leads there; in a window of its own, which the browser draws and equips at the same time; from the list of claims, as
readers come, while the window is still young. To tell the browser's part from the page's, the first two are taken to
a page with nothing but a line as well. The first round, in which the browser itself wakes up, isn't counted. Prints the milliseconds to the first contentful paint, and whatever moved afterwards
(the sum of layout shifts).
"""

import statistics
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

sys.path.insert(0, str(Path(__file__).parents[1] / "Tests/Browser"))
import forty_sources  # noqa: E402
from sites import Site  # noqa: E402

PAINT = """() => new Promise((resolve) => {
    let shift = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => shift += entry.value))
        .observe({ type: "layout-shift", buffered: true });
    new PerformanceObserver((list) => {
        const [paint] = list.getEntriesByName("first-contentful-paint");
        if (paint) setTimeout(() => resolve([paint.startTime, shift]), 100);
    }).observe({ type: "paint", buffered: true });
})"""


def main(program: str, runs: int) -> None:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        project = forty_sources.write(Path(folder) / "briefing")
        site = Site.build("crowded", project, Path(folder) / "site", program=Path(program))
        bare = Path(folder) / "bare.html"
        bare.write_text("<!doctype html><title>Bare</title><p>A line.")
        claim, claims = (f"{site.folder.as_uri()}/{path}" for path in (forty_sources.CLAIM, "claims/index.html"))
        line = bare.as_uri()
        ways = {
            "in a window that stands": [line, "wait", claim],
            "a bare page in a window that stands": [line, "wait", line],
            "in a window of its own": [claim],
            "a bare page in a window of its own": [line],
            "from the list of claims": [claims, claim],
        }
        measured: dict[str, list[tuple[float, float]]] = {way: [] for way in ways}
        with playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"]) as browser:
            for _ in range(runs + 1):
                for way, addresses in ways.items():
                    measured[way].append(_measure(browser, addresses))
        print(f"page {site.size(forty_sources.CLAIM)} bytes, style {site.size('theme/style.css')} bytes")
        for way, values in measured.items():
            paints = sorted(paint for paint, _ in values[1:])
            shift = max(shift for _, shift in values[1:])
            print(
                f"{way}: median {statistics.median(paints):.0f} ms of {runs} runs"
                f" ({paints[0]:.0f} to {paints[-1]:.0f}); layout shift {shift}"
            )


def _measure(browser, addresses: list[str]) -> tuple[float, float]:
    with browser.new_context(viewport={"width": 1280, "height": 800}) as context:
        page = context.new_page()
        for address in addresses:
            if address == "wait":
                page.wait_for_timeout(1500)
                continue
            page.goto(address)
            paint = page.evaluate(PAINT)
        return tuple(paint)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 15)
