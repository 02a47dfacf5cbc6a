"""`verbatim serve` on a folder, and what it answers."""

import contextlib
import http.client
import os
import re
import signal
import socket
import subprocess
import threading
import time
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from sites import PROGRAM

CLAIM = "---\nclaim: {}\nconfirmed: {{uncited-claim: it stands alone}}\n---\n{}\n"


class Briefing:
    """A folder with one claim; what's saved to it is written as editors do, by way of another file."""

    def __init__(self, folder):
        self.folder = folder
        self.save("Content/site.yml", "title: A small briefing\n")
        self.claim("The invoice was paid.")

    def save(self, path, text):
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        new = file.with_name(f".{file.name}.new")
        new.write_text(text, encoding="utf-8")
        new.rename(file)

    def claim(self, sentence, body=""):
        self.save("Content/claims/paid.md", CLAIM.format(sentence, body))


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
        self.address = re.search(r"http://\S+/", self.line("http://")).group()

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

    def connect(self) -> "Client":
        """A connection on which is sent what no browser would send."""
        return Client(socket.create_connection(("127.0.0.1", self.port), timeout=60))

    @property
    def descriptors(self) -> int:
        """How many files, connections and the like the program has open."""
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))

    @property
    def connections(self) -> int:
        """How many clients it believes to have."""
        folder = f"/proc/{self.process.pid}/fd"
        sockets = 0
        for descriptor in os.listdir(folder):
            with contextlib.suppress(FileNotFoundError):
                sockets += os.readlink(f"{folder}/{descriptor}").startswith("socket:")
        return sockets - 1

    def text(self, path: str) -> str:
        return self.get(f"/{path}")[2].decode()

    def end(self, how: signal.Signals = signal.SIGINT) -> int:
        self.process.send_signal(how)
        return self.process.wait(timeout=60)

    def _read(self, stream, lines: list[str]) -> None:
        for line in stream:
            lines.append(line)


class Client:
    """A connection, as bytes."""

    def __init__(self, connection: socket.socket):
        self.connection = connection
        self._received = b""

    def __enter__(self) -> "Client":
        return self

    def __exit__(self, *_) -> None:
        self.connection.close()

    def send(self, data: bytes, piece: int | None = None) -> None:
        """Sends it whole, or in pieces of a length, each in a packet of its own."""
        self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        step = piece or max(len(data), 1)
        for start in range(0, len(data), step):
            self.connection.sendall(data[start : start + step])

    def read(self, count: int) -> bytes:
        while len(self._received) < count:
            more = self.connection.recv(65536)
            assert more, f"the connection ended after {self._received!r}"
            self._received += more
        data, self._received = self._received[:count], self._received[count:]
        return data

    def response(self, of_head: bool = False) -> tuple[int, dict[str, str], bytes]:
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            head += self.read(1)
        first, *lines = head.decode().strip().split("\r\n")
        fields = {name.lower(): value for name, value in (line.split(": ", 1) for line in lines)}
        length = 0 if of_head else int(fields.get("content-length", "0"))
        return int(first.split(" ")[1]), fields, self.read(length)

    def frame(self) -> tuple[int, bytes]:
        """The next frame of a WebSocket: its first byte and what it says."""
        first, length = self.read(2)
        if length == 126:
            length = int.from_bytes(self.read(2), "big")
        elif length == 127:
            length = int.from_bytes(self.read(8), "big")
        return first, self.read(length)

    def rest(self) -> bytes:
        """All that comes until the server ends the connection."""
        while more := self.connection.recv(65536):
            self._received += more
        data, self._received = self._received, b""
        return data


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
