"""A claim that forty sources carry: as heavy as a claim's page gets before its lists are divided."""

from pathlib import Path

CLAIM = "claims/bridge-closed-on-order.html"

OUTLETS = [
    f"{town} {kind}"
    for kind in ("Gazette", "Evening Post", "Radio", "Observer", "Wire")
    for town in ("Selwick", "Orla", "Hartford", "Lower Town", "Marsh End", "Kingsbridge", "Northgate", "Saltley")
]

SPEAKERS = {
    "roads-ministry": ("Roads Ministry", "government"),
    "mira-holt": ("Mira Holt", "person"),
    "hauliers": ("Association of Hauliers", "organisation"),
    "jon-abel": ("Jon Abel", "person"),
}

# No two outlets print a sentence alike: each begins it in its own way.
BEGINNINGS = (
    "", "as of now ", "in short, ", "for the time being ", "to be plain, ", "once more, ", "in our view ", "by all accounts ",
)

# Each is a speaker's or, with none, the outlet's own: stance, speech, words, and what they give for the points.
SENTENCES = [
    (
        "roads-ministry", "asserts", "direct",
        "The bridge at Marsh End was closed to all lorries on Tuesday on our order, after two of the bearings had moved",
        {"closed": ("on Tuesday", "2031-05-06"), "reason": ("two of the bearings had moved", None)},
    ),
    (
        "mira-holt", "asserts", "direct",
        "we closed it on the evening of 6 May because three bearings had moved by more than a hand's breadth",
        {"closed": ("on the evening of 6 May", "2031-05-06"), "reason": ("three bearings had moved", None)},
    ),
    (
        None, "asserts", None,
        "the crossing has been shut to some four hundred lorries a day since Wednesday morning by the ministry's order",
        {"closed": ("since Wednesday morning", "2031-05-07"), "lorries": ("some four hundred", "400")},
    ),
    (
        "hauliers", "denies", "direct",
        "nobody has shown us any order, and our drivers were turned back by people who wouldn't say who had sent them",
        {"lorries": "not-mentioned"},
    ),
    (
        "jon-abel", "doubts", "indirect",
        "the engineer said he could not tell from the photographs whether anything had moved or who had it closed",
        {"reason": "not-mentioned"},
    ),
]


def write(folder: Path) -> Path:
    """Writes the briefing's folder, and returns it."""
    files = {
        "site.yml": "title: The bridge at Marsh End\ndescription: Forty reports of one closure.\nlanguage: en\n",
        CLAIM.replace(".html", ".md"): _claim(),
    }
    for name, (title, kind) in SPEAKERS.items():
        files[f"actors/{name}.md"] = f"---\nname: {title}\nkind: {kind}\n---\n"
        files[f"statements/{name}.md"] = (
            f"---\ntitle: {title} on the closing\nspeaker: actor:{name}\nsaid: 2031-05-07\nsetting: briefing\n---\n"
        )
    for number, outlet in enumerate(OUTLETS):
        files[f"articles/{_identifier(outlet)}.md"] = _article(number, outlet)
    for name, text in files.items():
        path = folder / "Content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def _identifier(outlet: str) -> str:
    return outlet.lower().replace(" ", "-")


def _claim() -> str:
    return """---
claim: The bridge at Marsh End was closed to lorries by order of the Roads Ministry.
happened: 2031-05-06
points: {closed: date, reason: text, lorries: number, detour: text}
assessment:
  status: unconfirmed
  says: The closing itself isn't disputed; no source prints the order, and the hauliers deny that they were shown one.
  confidence: moderate
  would-settle: The order itself, with its date and signature.
  by: the desk
  on: 2031-05-20
---
Forty sources report the closing, and most of them have it from the ministry or from its engineer.
"""


def _article(number: int, outlet: str) -> str:
    speaker, stance, speech, words, says = SENTENCES[number % len(SENTENCES)]
    voice = f"    statement: {speaker}\n    speech: {speech}\n" if speaker else ""
    answers = "        answers: the ministry's account\n" if stance == "denies" else ""
    points = "".join(f"          {point}: {_reading(given)}\n" for point, given in says.items())
    quote = BEGINNINGS[number // len(SENTENCES)] + words
    text = f"“{quote}.”" if speech == "direct" else f"Here {quote}."
    return f"""---
title: Lorries turned back at Marsh End, reports {outlet}
short: {outlet}
published: 2031-05-{7 + number // 4:02}
language: en
rights: full
passages:
  - quote: |-
      {quote}
{voice}    bears-on:
      - claim: bridge-closed-on-order
        stance: {stance}
{answers}        says:
{points}---
{text}

The {outlet} counted lorries on the road along the river for the rest of the day.
"""


def _reading(given) -> str:
    if isinstance(given, str):
        return given
    words, value = given
    return f'{{ words: "{words}"' + (f", value: {value} }}" if value else " }")
