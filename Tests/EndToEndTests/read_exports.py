"""Reads a site's files for programs with the parsers that programs have; prints what's wrong, a line for each.

Usage: read_exports.py SITE [BASE-URL]
"""

import csv
import io
import json
import pathlib
import re
import sys
import uuid
from xml.etree import ElementTree

site = pathlib.Path(sys.argv[1])
base = sys.argv[2] if len(sys.argv) > 2 else None

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


def check(holds, complaint):
    if not holds:
        print(complaint)


def leads_to_a_page(address):
    """Whether an address is one of the site's own pages; whole if it's known where the site stands."""
    if base is not None:
        if not address.startswith(base + "/"):
            return False
        address = address.removeprefix(base + "/") or "index.html"
    return (site / address.split("#")[0]).is_file()


def read_feeds():
    feed = ElementTree.parse(site / "feed.xml").getroot()
    check(feed.tag == ATOM + "feed", "feed.xml: no feed")
    for name in ["id", "title", "updated"]:
        check(len(feed.findall(ATOM + name)) == 1, f"feed.xml: {name} has to stand once")
    check(feed.findtext(f"{ATOM}author/{ATOM}name"), "feed.xml: no author")
    links = {link.get("rel"): link.get("href") for link in feed.findall(ATOM + "link")}
    check(leads_to_a_page(links["alternate"]), f"feed.xml: {links['alternate']} leads nowhere")
    check(links.get("self") == (base and base + "/feed.xml"), f"feed.xml: self is {links.get('self')}")
    entries = [read_entry(entry) for entry in feed.findall(ATOM + "entry")]
    check(0 < len(entries) <= 50, f"feed.xml: {len(entries)} entries")
    check(len({entry["id"] for entry in entries}) == len(entries), "feed.xml: an id stands twice")
    times = [entry["date_published"] for entry in entries]
    check(times == sorted(times, reverse=True), "feed.xml: not the latest first")
    check(feed.findtext(ATOM + "updated") == times[0], "feed.xml: not updated with its latest entry")

    other = json.loads((site / "feed.json").read_text("utf-8"))
    check(other["version"] == "https://jsonfeed.org/version/1.1", "feed.json: another version")
    check(other["title"] == feed.findtext(ATOM + "title"), "feed.json: another title")
    check(other.get("feed_url") == (base and base + "/feed.json"), "feed.json: another feed_url")
    items = [{"tags": [], **in_xml(item)} for item in other["items"]]
    check(items == entries, "feed.json: other items than feed.xml")


def in_xml(value):
    """The value with what XML can't hold replaced."""
    match value:
        case dict():
            return {name: in_xml(member) for name, member in value.items()}
        case list():
            return [in_xml(member) for member in value]
        case _:
            return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "\ufffd", value)


def read_entry(entry):
    for name in ["id", "title", "updated", "published", "content"]:
        check(len(entry.findall(ATOM + name)) == 1, f"feed.xml: {name} has to stand once in an entry")
    name = entry.findtext(ATOM + "id")
    check(name == uuid.UUID(name).urn, f"feed.xml: {name} is no id")
    check("Claim: " in entry.findtext(ATOM + "title"), f"feed.xml: {name} isn't called a claim")
    check(TIME.fullmatch(entry.findtext(ATOM + "updated")), f"feed.xml: {name} has no time")
    address = entry.find(ATOM + "link").get("href")
    check(leads_to_a_page(address), f"feed.xml: {address} leads nowhere")
    return {
        "id": name,
        "url": address,
        "title": entry.findtext(ATOM + "title"),
        "content_html": entry.findtext(ATOM + "content"),
        "date_published": entry.findtext(ATOM + "published"),
        "tags": [category.get("term") for category in entry.findall(ATOM + "category")],
    }


def read_sitemap():
    if base is None:
        check(not (site / "sitemap.xml").exists(), "sitemap.xml: no base URL, and yet a sitemap")
        return
    urls = ElementTree.parse(site / "sitemap.xml").getroot().findall(SITEMAP + "url")
    listed = [url.findtext(SITEMAP + "loc").removeprefix(base + "/") or "index.html" for url in urls]
    pages = sorted(
        str(path.relative_to(site))
        for path in site.rglob("*.html")
        if path.name != "404.html" and 'content="noindex"' not in path.read_text("utf-8")
    )
    check(sorted(listed) == pages, f"sitemap.xml: {set(listed) ^ set(pages)}")


def read_data():
    package = json.loads((site / "data/datapackage.json").read_text("utf-8"))
    for resource in package["resources"]:
        path = site / "data" / resource["path"]
        fields = resource["schema"]["fields"]
        text = path.read_bytes().decode("utf-8-sig")
        header, *lines = csv.reader(io.StringIO(text, newline=""), strict=True)
        check(header == [field["name"] for field in fields], f"{path.name}: other columns than described")
        rows = json.loads(path.with_suffix(".json").read_text("utf-8"))
        check(len(lines) == len(rows), f"{path.name}: {len(lines)} rows, and {len(rows)} in JSON")
        for number, (cells, row) in enumerate(zip(lines, rows, strict=False), 1):
            check(set(row) <= set(header), f"{path.name}:{number}: JSON has other columns")
            check(len(cells) == len(header), f"{path.name}:{number}: {len(cells)} cells")
            for field, cell in zip(fields, cells, strict=False):
                where = f"{path.name}:{number}: {field['name']}"
                check(without_mark(cell, field) == as_cell(row.get(field["name"])), f"{where} differs from JSON")
                check(not may_be_formula(cell, field), f"{where} may be a formula: {cell!r}")
            check("page" not in row or leads(row["page"]), f"{path.name}:{number}: {row.get('page')} leads nowhere")


def leads(page):
    path, _, anchor = page.partition("#")
    return (site / path).is_file() and (not anchor or f'id="{anchor}"' in (site / path).read_text("utf-8"))


def without_mark(cell, field):
    return cell[1:] if field["type"] == "string" and cell.startswith("'") else cell


def may_be_formula(cell, field):
    return field["type"] == "string" and cell[:1] in tuple("=+-@\t\r\n＝＋－＠")


def as_cell(value):
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case list():
            return readable("; ".join(value))
        case _:
            return readable(str(value))


def readable(text):
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f]", "\ufffd", text)


read_feeds()
read_sitemap()
read_data()
