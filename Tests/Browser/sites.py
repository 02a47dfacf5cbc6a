"""The sites that are looked at, built by the program as anybody would build them."""

import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROGRAM = Path(os.environ.get("VERBATIM", ROOT / ".build/debug/verbatim"))


@dataclass(frozen=True)
class Site:
    name: str
    folder: Path

    @classmethod
    def build(cls, name: str, project: Path, output: Path, *options: str, program: Path = PROGRAM) -> "Site":
        # A fixed day, so that pages don't change with the calendar; no proxy or setting of the machine's.
        environment = {"PATH": os.environ["PATH"], "SOURCE_DATE_EPOCH": "1933027200"}
        command = [program, "build", project, "--output", output, "--quiet", *options]
        run = subprocess.run(command, env=environment, capture_output=True, text=True)
        assert run.returncode == 0, f"the site '{name}' can't be built:\n{run.stderr}"
        return cls(name, output)

    @property
    def pages(self) -> list[str]:
        return sorted(str(page.relative_to(self.folder)) for page in self.folder.rglob("*.html"))

    @property
    def page_of_each_kind(self) -> list[str]:
        """The largest page of each kind: what a rule may miss is likeliest there."""
        largest: dict[str, str] = {}
        for page in sorted(self.pages, key=self.size):
            largest[kind(page)] = page
        return sorted(largest.values())

    def size(self, path: str) -> int:
        return (self.folder / path).stat().st_size

    def __str__(self) -> str:
        return self.name


def kind(page: str) -> str:
    """What a page is, by its path alone, so that a new kind is found without a word said of it here.

    Pages of one folder are of one kind, but for its index; what's in no folder is a kind of its own. The second
    and later pages of a list are another kind than the first: they may have other parts.
    """
    folder, _, name = page.rpartition("/")
    if not folder or name == "index.html":
        return page
    return f"{folder}/part" if re.search(r"\.\d+\.html$", name) else f"{folder}/page"
