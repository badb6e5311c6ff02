"""A web server on this machine that behaves well or badly, by the path that is asked for."""

import gzip
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

ARTICLE = (
    "<html lang='en'><head><title>Bridge shut</title></head><body><article><h1>Bridge shut</h1>"
    "<p>The bridge will stay shut for three weeks, the mayor said on Monday. Some 18,000 people "
    "cross it each day, according to the town hall, and 2,400 lorries.</p><p>“We had no choice,” "
    "said Anne Petit, the mayor, who spoke to reporters at the town hall.</p></article></body>"
    "</html>"
)


class Handler(BaseHTTPRequestHandler):
    """Answers by path; ``server.seen`` counts what was asked for."""

    server: "Server"

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        self.server.seen.append(path)
        self.server.agents.add(self.headers.get("User-Agent", ""))
        try:
            getattr(self, "get_" + (path.strip("/").replace(".", "_") or "article"))()
        except (BrokenPipeError, ConnectionResetError):
            return

    def send(self, body: bytes, status: int = 200, **headers: str) -> None:
        self.send_response(status)
        named = {"Content-Type": "text/html", "Content-Length": str(len(body))}
        named |= {name.replace("_", "-"): value for name, value in headers.items()}
        for name, value in named.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def get_robots_txt(self) -> None:
        self.send(b"User-agent: *\nDisallow: /secret\n", Content_Type="text/plain")

    def get_article(self) -> None:
        if self.headers.get("If-None-Match") == '"one"':
            self.send(b"", 304)
            return
        self.send(ARTICLE.encode(), ETag='"one"')

    get_secret = get_article

    def get_edited(self) -> None:
        again = self.server.seen.count("/edited") > 1
        self.send((ARTICLE.replace("18,000", "19,000") if again else ARTICLE).encode())

    def get_charset(self) -> None:
        page = ARTICLE.replace("mayor", "màyor").encode()
        self.send(page, Content_Type="text/html; charset=iso-8859-1")

    def get_stall(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.server.over.wait(20)

    def get_drip(self) -> None:
        self.send_response(200)
        self.end_headers()
        for _ in range(200):
            if self.server.over.wait(0.1):
                return
            self.wfile.write(b"x")

    def get_short(self) -> None:
        self.send(ARTICLE.encode(), Content_Length=str(len(ARTICLE) * 2))

    def get_huge(self) -> None:
        self.send(b"x", Content_Length=str(10**12))

    def get_endless(self) -> None:
        self.send_response(200)
        self.end_headers()
        for _ in range(3000):
            self.wfile.write(b"x" * 1000)

    def get_bomb(self) -> None:
        self.send(gzip.compress(bytes(30_000_000)), Content_Encoding="gzip")

    def get_circle(self) -> None:
        self.send(b"", 302, Location="/circle")

    def get_moved(self) -> None:
        self.send(b"", 301, Location="/article")

    def get_away(self) -> None:
        self.send(b"", 302, Location=f"http://localhost:{self.server.server_port}/article")

    def get_file(self) -> None:
        self.send(b"", 302, Location="file:///etc/passwd")

    def get_missing(self) -> None:
        self.send(b"no", 404)

    def get_once(self) -> None:
        if self.server.seen.count("/once") == 1:
            self.send(b"busy", 503)
            return
        self.get_article()

    def log_message(self, *_: object) -> None:
        """Nothing is printed."""


class Server(ThreadingHTTPServer):
    """Remembers the paths and the agents that it saw."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.seen: list[str] = []
        self.agents: set[str] = set()
        self.over = threading.Event()

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.server_port}{path}"


@contextmanager
def web_server() -> Iterator[Server]:
    """A server for one test."""
    server = Server()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server
    finally:
        server.over.set()
        time.sleep(0.01)
        server.shutdown()
        server.server_close()
        thread.join()
