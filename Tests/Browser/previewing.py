"""`verbatim serve` on a folder, and what it answers."""

import http.client
import os
import re
import signal
import subprocess
import threading
import time
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from sites import PROGRAM


class Preview:
    """A preview that runs."""

    def __init__(self, process: subprocess.Popen):
        self.process = process
        self.lines: list[str] = []
        self._errors: list[str] = []
        self._readers = [
            threading.Thread(target=self._read, args=(process.stdout, self.lines), daemon=True),
            threading.Thread(target=self._read, args=(process.stderr, self._errors), daemon=True),
        ]
        for reader in self._readers:
            reader.start()
        self.address = re.search(r"http://\S+/", self.line("The briefing is at")).group()

    @property
    def port(self) -> int:
        return urlsplit(self.address).port

    @property
    def errors(self) -> str:
        return "".join(self._errors)

    def line(self, words: str, seconds: float = 60) -> str:
        """Waits for a line that the program prints."""
        return until(lambda: next((line for line in self.lines if words in line), None), words, seconds, self)

    def get(self, target: str, method: str = "GET", headers: dict[str, str] = {}) -> tuple[int, dict[str, str], bytes]:
        """Asks for a path as it's written, which a browser might put in order first."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.putrequest(method, target, skip_host=True)
            for name, value in {"Host": f"127.0.0.1:{self.port}", **headers}.items():
                connection.putheader(name, value)
            connection.endheaders()
            response = connection.getresponse()
            return response.status, {name.lower(): value for name, value in response.getheaders()}, response.read()
        finally:
            connection.close()

    def text(self, path: str) -> str:
        return self.get(f"/{path}")[2].decode()

    def end(self, how: signal.Signals = signal.SIGINT) -> int:
        self.process.send_signal(how)
        return self.process.wait(timeout=60)

    def _read(self, stream, lines: list[str]) -> None:
        for line in stream:
            lines.append(line)


def until(found, words: str, seconds: float = 60, preview: Preview | None = None):
    """Waits until something is found, and gives it."""
    end = time.monotonic() + seconds
    while not (result := found()):
        assert preview is None or preview.process.poll() is None, f"the preview ended: {preview.errors}"
        assert time.monotonic() < end, f"it never came true: {words}; {preview.errors if preview else ''}"
        time.sleep(0.02)
    return result


@contextmanager
def previewing(folder: Path, *options: str, port: int = 8700, path: str = os.environ["PATH"]):
    """Runs a preview for as long as the context lasts, without a setting of the machine's."""
    environment = {"PATH": path, "SOURCE_DATE_EPOCH": "1933027200"}
    process = subprocess.Popen(
        [PROGRAM, "serve", folder, "--port", str(port), *options],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield Preview(process)
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()


def without_preview(page: str) -> str:
    """A page without what the preview adds: its script, and what its policy allows for it."""
    page = re.sub(r'<script src="/\.verbatim/preview\.js"[^>]*></script>\n', "", page)
    return re.sub(r'(http-equiv="Content-Security-Policy" content=")[^"]*', r"\1", page)
