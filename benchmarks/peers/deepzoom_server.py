"""Serves two slides as Deep Zoom pyramids with openslide-python, and a page with two OpenSeadragon viewers.

    python -m benchmarks.peers.deepzoom_server OPENSEADRAGON.JS SLIDE SLIDE

Prints its port, then one line for every report that the page sends: seconds of the monotonic clock, then JSON.
"""

from __future__ import annotations

import io
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from openslide import OpenSlide
from openslide.deepzoom import DeepZoomGenerator

_PAGE = Path(__file__).with_name("viewers.html")


class Handler(BaseHTTPRequestHandler):
    """Page, script, pyramids and tiles by GET; reports by POST."""

    protocol_version = "HTTP/1.1"
    script: Path
    pyramids: tuple[DeepZoomGenerator, ...]

    def do_GET(self) -> None:
        path = self.path.split("?")[0]
        if path == "/":
            self._send(_PAGE.read_bytes(), "text/html")
        elif path == "/openseadragon.js":
            self._send(self.script.read_bytes(), "text/javascript")
        elif path.endswith(".dzi"):
            self._send(self.pyramids[int(path[1])].get_dzi("jpeg").encode(), "text/xml")
        elif "_files/" in path:
            _, level, name = path.rsplit("/", 2)
            column, row = name.removesuffix(".jpeg").split("_")
            tile = self.pyramids[int(path[1])].get_tile(int(level), (int(column), int(row)))
            buffer = io.BytesIO()
            tile.save(buffer, "jpeg", quality=75)
            self._send(buffer.getvalue(), "image/jpeg")
        else:
            self.send_error(404)

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        print(time.monotonic(), body.decode(), flush=True)
        self._send(b"", "text/plain")

    def _send(self, content: bytes, kind: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


def main() -> None:
    Handler.script = Path(sys.argv[1])
    Handler.pyramids = tuple(DeepZoomGenerator(OpenSlide(_file(name)), limit_bounds=True) for name in sys.argv[2:])
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=_end_with_parent, args=(server,), daemon=True).start()
    print(server.server_port, flush=True)
    server.serve_forever()


def _file(name: str) -> str:
    """OpenSlide opens a DICOM slide by one of its files; the largest holds level 0."""
    path = Path(name)
    return str(max(path.iterdir(), key=lambda file: file.stat().st_size) if path.is_dir() else path)


def _end_with_parent(server: ThreadingHTTPServer) -> None:
    sys.stdin.read()
    server.shutdown()


if __name__ == "__main__":
    main()
