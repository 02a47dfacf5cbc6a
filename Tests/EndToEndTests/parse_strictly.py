"""Parses the HTML files below a folder by the standard's own algorithm; prints a line for each parse error."""

import pathlib
import sys

import html5lib

folder = pathlib.Path(sys.argv[1])
for path in sorted(folder.rglob("*.html")):
    parser = html5lib.HTMLParser()
    parser.parse(path.read_bytes(), transport_encoding="utf-8")
    for (line, column), code, _ in parser.errors:
        print(f"{path.relative_to(folder)}:{line}:{column}: {code}")
