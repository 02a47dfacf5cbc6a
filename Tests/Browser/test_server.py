"""The preview's server, asked by what isn't a browser."""

import os
import re
import signal
import socket
import subprocess
import time
from contextlib import ExitStack

import pytest

from previewing import previewing, until
from sites import PROGRAM

KEY = "dGhlIHNhbXBsZSBub25jZQ=="
MASK = b"\x37\xfa\x21\x3d"


def request(preview, target="/theme/style.css", method="GET", version="HTTP/1.1", fields=""):
    return f"{method} {target} {version}\r\nHost: 127.0.0.1:{preview.port}\r\n{fields}\r\n".encode()


def masked(first, payload=b""):
    """A frame as a browser sends it."""
    return bytes([first, 0x80 | len(payload)]) + MASK + bytes(byte ^ MASK[place % 4] for place, byte in enumerate(payload))


def listening(preview, path="/claims/paid.html", version=""):
    """A connection that's told news: at once that the page is another one, unless it's of the version that's shown."""
    client = preview.connect()
    fields = (
        f"Origin: http://127.0.0.1:{preview.port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
        f"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {KEY}\r\n"
    )
    client.send(request(preview, f"/.verbatim/news?path={path}&version={version}", fields=fields))
    status, fields, _ = client.response()
    assert (status, fields["sec-websocket-accept"]) == (101, "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")
    assert version or client.frame() == (0x81, b"changed")
    return client


def test_requests_come_in_any_pieces_and_share_a_connection(briefing):
    with previewing(briefing.folder) as preview, preview.connect() as client:
        style = preview.get("/theme/style.css")[2]
        client.send(request(preview), piece=1)
        assert client.response()[2] == style
        client.send(request(preview) + request(preview, "/claims", "HEAD") + request(preview, "/none.html"), piece=7)
        assert client.response()[2] == style
        status, fields, _ = client.response(of_head=True)
        assert (status, fields["location"], fields["content-length"]) == (302, "/claims/", "0")
        assert client.response()[0] == 404
        client.send(request(preview, f"http://localhost:{preview.port}/theme/style.css", fields="Connection: close\r\n"))
        status, fields, body = client.response()
        assert (status, fields["connection"], body) == (200, "close", style)
        assert client.rest() == b""


def test_an_older_client_gets_one_answer(briefing):
    with previewing(briefing.folder) as preview, preview.connect() as client:
        client.send(request(preview, version="HTTP/1.0"))
        assert client.response()[0] == 200
        assert client.rest() == b""


def test_what_cant_be_understood_is_refused_and_ends_its_connection(briefing):
    with previewing(briefing.folder) as preview:
        host = f"Host: 127.0.0.1:{preview.port}\r\n"
        for status, text in {
            400: ["GET /\r\n\r\n", "GET / HTTP/1.1\r\n\r\n", f"GET / HTTP/1.1\r\n{host}{host}\r\n", f"GET / HTTP/1.1\n{host}\n",
                  f"GET /\0 HTTP/1.1\r\n{host}\r\n", f"GET / HTTP/1.1\r\n{host} folded\r\n\r\n", "\x16\x03\x01\x02\x00\x01\n",
                  f"GET / HTTP/1.1\r\n{host}Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\nabc"],
            403: ["GET http://example.org/ HTTP/1.1\r\nConnection: close\r\n" + host + "\r\n"],
            405: [f"POST / HTTP/1.1\r\n{host}Content-Length: 3\r\n\r\nabc", f"DELETE / HTTP/1.1\r\nConnection: close\r\n{host}\r\n"],
            413: [f"GET / HTTP/1.1\r\n{host}Content-Length: 3\r\n\r\nabc",
                  f"GET / HTTP/1.1\r\n{host}Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n"],
            414: [f"GET /{'a' * 100_000} HTTP/1.1\r\n{host}\r\n"],
            426: [f"GET /.verbatim/news HTTP/1.1\r\nConnection: close\r\nOrigin: http://localhost:{preview.port}\r\n{host}\r\n"],
            431: [f"GET / HTTP/1.1\r\n{host}Cookie: {'a' * 1_000_000}\r\n\r\n"],
            505: [f"GET / HTTP/2.0\r\n{host}\r\n"],
        }.items():
            for sent in text:
                with preview.connect() as client:
                    client.send(sent.encode("latin-1"))
                    answered, fields, body = client.response()
                    assert (answered, fields["connection"]) == (status, "close"), sent[:200]
                    assert body and fields["x-content-type-options"] == "nosniff"
                    assert client.rest() == b"", sent[:200]
        assert preview.get("/")[0] == 200


def test_a_client_that_goes_halfway_harms_nobody(briefing):
    with previewing(briefing.folder) as preview:
        for end in [0, 1, 20, None]:
            for linger in [b"\1\0\0\0\0\0\0\0", b"\0\0\0\0\0\0\0\0"]:
                with preview.connect() as client:
                    client.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
                    client.send(request(preview)[:end])
        # Who sends no more may still read.
        with preview.connect() as client:
            client.send(request(preview))
            client.connection.shutdown(socket.SHUT_WR)
            assert client.response()[0] == 200
            assert client.rest() == b""
        with preview.connect() as client:
            client.send(b"GET / HT")
            client.connection.shutdown(socket.SHUT_WR)
            assert client.rest() == b""
        until(lambda: preview.connections == 0, "its connections are closed", preview=preview)
        assert preview.get("/")[0] == 200


def test_a_head_that_never_ends_isnt_waited_for(briefing):
    with previewing(briefing.folder) as preview, preview.connect() as client:
        start = time.monotonic()
        client.send(b"GET / HTTP/1.1\r\nHost:")
        assert client.response()[0] == 408
        assert 8 < time.monotonic() - start < 30
        assert client.rest() == b""


def test_many_are_answered_at_once(briefing):
    with previewing(briefing.folder) as preview, ExitStack() as stack:
        clients = [stack.enter_context(preview.connect()) for _ in range(200)]
        for _ in range(3):
            for client in clients:
                client.send(request(preview, "/claims/paid.html"))
            assert {client.response()[0] for client in clients} == {200}
        # Beyond a number, whoever comes waits until somebody goes.
        more = [stack.enter_context(preview.connect()) for _ in range(300)]
        for client in more:
            client.send(request(preview))
        for client in clients:
            client.connection.close()
        assert {client.response()[0] for client in more} == {200}
        stack.close()
        until(lambda: preview.connections == 0, "the connections are closed", preview=preview)


def test_who_reads_slowly_holds_nobody_up(briefing):
    with previewing(briefing.folder) as preview, preview.connect() as slow:
        wanted = 300
        slow.send(request(preview) * wanted)
        time.sleep(1)
        for _ in range(20):
            start = time.monotonic()
            assert preview.get("/theme/style.css")[0] == 200
            assert time.monotonic() - start < 5
        assert {slow.response()[0] for _ in range(wanted)} == {200}


def test_a_page_that_listens_is_told_and_answered(briefing):
    with previewing(briefing.folder) as preview, ExitStack() as stack:
        version = re.search('data-version="([^"]*)"', preview.text("claims/paid.html"))[1]
        client = stack.enter_context(listening(preview, version=version))
        client.send(masked(0x89, b"are you there?"), piece=1)
        assert client.frame() == (0x8A, b"are you there?")
        client.send(masked(0x8A, b"nobody asked") + masked(0x89))
        assert client.frame() == (0x8A, b"")
        briefing.save("Content/claims/sold.md", "---\nclame: none\n---\n")
        # A save may be shown in two steps, each of which is told.
        until(lambda: client.frame()[1].startswith(b'findings:<details class="broken"'), "it's told what's wrong")
        (briefing.folder / "Content/claims/sold.md").unlink()
        until(lambda: client.frame() == (0x81, b"findings:"), "it's told that nothing is")
        briefing.claim("The invoice was paid twice.")
        until(lambda: client.frame() == (0x81, b"changed"), "it's told that it's another page")
        client.send(masked(0x88, b"\x03\xe9going"))
        until(lambda: client.frame() == (0x88, b"\x03\xe9"), "its good-bye is answered")
        assert client.rest() == b""


@pytest.mark.parametrize(
    "sent, code",
    [
        (masked(0x81, b"a text"), 1003),
        (masked(0x02, b"the first part of data"), 1003),
        (b"\x89\x00", 1002),
        (masked(0x80, b"goes on"), 1002),
        (masked(0x09, b"a part of a ping"), 1002),
        (masked(0x83), 1002),
        (masked(0xC9), 1002),
        (b"\x89\xff" + b"\xff" * 8 + MASK, 1002),
        (masked(0x88, b"\x03"), 1002),
        (masked(0x88, b"\x03\xee"), 1002),
        (masked(0x88, b"\x03\xe8\xff"), 1007),
    ],
)
def test_a_page_that_says_what_it_shouldnt_is_left(briefing, sent, code):
    with previewing(briefing.folder) as preview, listening(preview) as client:
        client.send(sent)
        assert client.frame() == (0x88, code.to_bytes(2, "big"))
        assert client.rest() == b""


def test_pages_that_have_gone_are_forgotten(briefing):
    with previewing(briefing.folder) as preview:
        with ExitStack() as stack:
            clients = [stack.enter_context(listening(preview)) for _ in range(50)]
            # Some go without a word, some with one, some in the middle of one.
            for place, client in enumerate(clients):
                client.send([b"", masked(0x88, b"\x03\xe8"), masked(0x89, b"hello")[:5]][place % 3])
        until(lambda: preview.connections == 0, "their connections are closed", preview=preview)
        briefing.claim("The invoice was paid twice.")
        until(lambda: "paid twice" in preview.text("claims/paid.html"), "a save is followed", preview=preview)


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_at_once_whoever_is_connected(briefing, how):
    with previewing(briefing.folder) as preview, ExitStack() as stack:
        for _ in range(20):
            stack.enter_context(listening(preview))
            stack.enter_context(preview.connect())
            stack.enter_context(preview.connect()).send(b"GET / HT")
        stack.enter_context(preview.connect()).send(request(preview) * 300)
        time.sleep(0.5)
        start = time.monotonic()
        assert preview.end(how) == 0
        assert time.monotonic() - start < 3
        assert preview.errors == ""


def test_it_ends_well_as_soon_as_its_address_is_known(briefing):
    command = [PROGRAM, "serve", briefing.folder, "--quiet", "--port", "8700"]
    for _ in range(20):
        with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
            assert process.stdout.readline().startswith(b"http://")
            process.send_signal(signal.SIGINT)
            assert process.wait(timeout=60) == 0


def test_a_port_is_free_again_once_a_preview_has_ended(briefing, tmp_path):
    opened = tmp_path / "opened"
    browser = tmp_path / "bin/xdg-open"
    browser.parent.mkdir()
    browser.write_text(f"#!/bin/sh\nls -l /proc/$$/fd > {opened}.new; mv {opened}.new {opened}\n")
    browser.chmod(0o755)
    with previewing(briefing.folder, "--open", path=f"{browser.parent}:{os.environ['PATH']}") as first:
        until(opened.exists, "the browser is opened", preview=first)
        assert "socket:" not in opened.read_text(), "a browser would hold the port"
        with listening(first):
            assert first.end() == 0
            with previewing(briefing.folder, port=first.port) as second:
                assert second.port == first.port


def test_quietly_the_address_alone_is_printed(briefing):
    with previewing(briefing.folder, "--quiet") as preview:
        assert preview.get("/")[0] == 200
        briefing.claim("The invoice was paid twice.")
        until(lambda: "paid twice" in preview.text("claims/paid.html"), "a save is followed", preview=preview)
        assert preview.end() == 0
        assert (preview.lines, preview.errors) == ([preview.address + "\n"], "")
