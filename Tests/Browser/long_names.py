"""Names longer than a phone is wide, and a topic whose table is wider and longer than any window."""

from pathlib import Path

TOPIC = "topics/piers.html"
PAGES = [TOPIC, "index.html", "chronology.html", "search.html", "claims/pier-1.html", "articles/source-1.html"]

# A village's real name, of 58 letters.
VILLAGE = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"
COMMISSION = f"Royal Commission on the Condition of the Piers of the Bridges of {VILLAGE} and of its Neighbours"

CLAIMS, SOURCES = 36, 14


def write(folder: Path) -> Path:
    """Writes the briefing's folder, and returns it."""
    files = {
        "site.yml": f"title: The bridge of {VILLAGE}\npublisher: {VILLAGE}\nlanguage: en\n",
        "topics/piers.md": f"---\ntitle: The piers of {VILLAGE}, one by one, as the inspectors found them\n---\n",
        "actors/commission.md": f"---\nname: {COMMISSION}\nkind: organisation\n---\n",
        "pages/method.md": f"---\ntitle: How we work in {VILLAGE}\n---\nSlowly.\n",
    }
    for pier in range(1, CLAIMS + 1):
        files[f"claims/pier-{pier}.md"] = (
            f"---\nclaim: Pier {pier} of the bridge of {VILLAGE} has cracks.\ntopics: [piers]\nhappened: 2031-05-06\n---\n"
        )
    for source in range(1, SOURCES + 1):
        files[f"articles/source-{source}.md"] = _article(source)
    for name, text in files.items():
        path = folder / "Content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def _article(source: int) -> str:
    """It speaks of every fourth pier, now on the commission's word, now on its own; and has no short name."""
    piers = [pier for pier in range(1, CLAIMS + 1) if pier % 4 == source % 4]
    passages = "".join(_passage(pier, source) for pier in piers)
    text = "\n\n".join(f"{_words(pier)}." for pier in piers)
    return f"""---
title: What report no. {source} of the inspectors, of which this is the summary, says of each of the many piers of the bridge
outlet: The Gazette of {VILLAGE}
published: 2031-05-{source + 6:02}
rights: full
passages:
{passages}---
{text}
"""


def _words(pier: int) -> str:
    return f"The divers who went down to pier {pier} saw cracks as wide as a hand"


def _passage(pier: int, source: int) -> str:
    speaker = "    speaker: actor:commission\n    speech: indirect\n" if source % 2 else ""
    return (
        f"  - quote: {_words(pier)}\n{speaker}"
        f"    bears-on:\n      - claim: pier-{pier}\n        stance: asserts\n"
    )
