"""Measures how soon a claim's page with forty sources is painted, opened from a folder.

Usage: first_paint.py PROGRAM [RUNS]. Each run is a window of its own, so that nothing is kept from the one before;
the first, in which the browser itself wakes up, isn't counted. Prints the milliseconds to the first contentful
paint, and whatever moved afterwards (the sum of layout shifts).
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
        address = f"{site.folder.as_uri()}/{forty_sources.CLAIM}"
        with playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"]) as browser:
            measured = [_measure(browser, address) for _ in range(runs + 1)][1:]
        paints = sorted(paint for paint, _ in measured)
        print(
            f"first contentful paint: median {statistics.median(paints):.0f} ms of {runs} runs"
            f" ({paints[0]:.0f} to {paints[-1]:.0f}); layout shift {max(shift for _, shift in measured)};"
            f" page {site.size(forty_sources.CLAIM)} bytes, style {site.size('theme/style.css')} bytes"
        )


def _measure(browser, address: str) -> tuple[float, float]:
    with browser.new_context(viewport={"width": 1280, "height": 800}) as context:
        page = context.new_page()
        page.goto(address)
        return tuple(page.evaluate(PAINT))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 15)
