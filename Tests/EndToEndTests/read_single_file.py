"""Reads a briefing in one HTML file by the standard's own algorithm; prints a line for whatever isn't whole in it."""

import base64
import hashlib
import pathlib
import re
import sys
from collections import Counter

import html5lib

parser = html5lib.HTMLParser(namespaceHTMLElements=False)
document = parser.parse(pathlib.Path(sys.argv[1]).read_bytes(), transport_encoding="utf-8")
for (line, column), code, _ in parser.errors:
    print(f"{line}:{column}: {code}")

elements = [element for element in document.iter() if isinstance(element.tag, str)]
ids = Counter(element.get("id") for element in elements if element.get("id") is not None)
for name, count in ids.items():
    if count > 1:
        print(f"{count} elements have the id '{name}'")

REFERENCES = ["for", "headers", "list", "form", "data-entries", "data-sources"]
REFERENCES += [f"aria-{name}" for name in ["labelledby", "describedby", "controls", "owns", "details"]]
ADDRESSES = ["href", "src", "srcset", "poster", "data", "action", "formaction", "cite"]
ADDRESSES += ["{http://www.w3.org/1999/xlink}href"]
for element in elements:
    for attribute in REFERENCES:
        for name in (element.get(attribute) or "").split():
            if name not in ids:
                print(f"{attribute} of <{element.tag}> names '{name}', which isn't there")
    for attribute in ADDRESSES:
        address = element.get(attribute)
        if address is None or address.startswith("data:"):
            continue
        if address.startswith("#"):
            if address[1:] not in ids:
                print(f"'{address}' leads nowhere")
        elif element.tag != "a" or not re.match("https?://|mailto:", address):
            print(f"{attribute} of <{element.tag}> leads out of the file: '{address}'")
    for attribute, value in element.attrib.items():
        if attribute == "style" or attribute.startswith("on"):
            print(f"<{element.tag}> has '{attribute}'")

policy = next(e.get("content") for e in elements if e.get("http-equiv") == "Content-Security-Policy")
rules = {rule.split()[0]: rule.split()[1:] for rule in policy.split(";")}
for tag in ["style", "script"]:
    texts = ["".join(element.itertext()) for element in elements if element.tag.endswith(tag)]
    hashes = [base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in texts]
    if [f"'sha256-{value}'" for value in hashes] != rules.pop(f"{tag}-src", []):
        print(f"the policy doesn't allow each <{tag}> by its hash, and no other")
others = {
    "default-src": ["'none'"],
    "img-src": ["data:"],
    "font-src": ["data:"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
}
if rules != others:
    print(f"the policy has other rules: {rules}")
