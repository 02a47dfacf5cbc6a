"""Reads marked pages with html5lib: JSON in, a list of pages; JSON out, what an HTML parser finds in each.

Of each mark, by its number: the words, and how many notes it has. Of the page: its elements without marks and
notes, and how many notes stand within a link.
"""

import json
import sys

import html5lib


def read(page):
    found = {"words": {}, "notes": {}, "elements": [], "notesInLinks": 0}

    def visit(element, inside, in_link):
        number = element.attrib.get("data-mark")
        if element.tag == "sup" and number is not None:
            found["notes"][number] = found["notes"].get(number, 0) + 1
            found["notesInLinks"] += in_link
            return
        if element.tag == "mark":
            inside = number
        else:
            found["elements"].append(element.tag if isinstance(element.tag, str) else "comment")
        in_link = in_link or element.tag == "a"
        if inside is not None:
            found["words"][inside] = found["words"].get(inside, "") + (element.text or "")
        for child in element:
            visit(child, inside, in_link)
            if inside is not None:
                found["words"][inside] += child.tail or ""

    visit(html5lib.parse(page, namespaceHTMLElements=False), None, False)
    return found


json.dump([read(page) for page in json.load(sys.stdin)], sys.stdout)
