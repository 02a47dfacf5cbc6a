"""Reads pages with html5lib: JSON in, a list of pages; JSON out, what an HTML parser finds in each."""

import json
import sys

import html5lib


def read(page):
    tree = html5lib.parse(page, namespaceHTMLElements=False)
    elements = list(tree.iter())
    named = [element for element in elements if "id" in element.attrib]
    return {
        "names": [element.tag if isinstance(element.tag, str) else "comment" for element in elements],
        "texts": {element.get("id"): "".join(element.itertext()) for element in named},
        "attributes": {element.get("id"): dict(element.attrib) for element in named},
    }


json.dump([read(page) for page in json.load(sys.stdin)], sys.stdout)
