"""A redis-server from the PATH on a free port of loopback, which keeps nothing."""

from __future__ import annotations

import shutil
import socket
import subprocess
import tempfile
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

import pytest


class RedisServer:
    """Attributes:
    port: Where it listens, also after it was started again.
    """

    def __init__(self, folder: str, password: str = "") -> None:
        self._folder = folder
        self._password = password
        self._process: subprocess.Popen[bytes] | None = None
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port: int = free.getsockname()[1]
        self.url = f"redis://{f':{password}@' if password else ''}127.0.0.1:{self.port}/0"

    def start(self) -> None:
        """Start it, without data, and wait until it responds."""
        options = ["--port", str(self.port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
        if self._password:
            options += ["--requirepass", self._password]
        self._process = subprocess.Popen(
            ["redis-server", *options, "--dir", self._folder], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        until = time.monotonic() + 10
        while time.monotonic() < until:
            try:
                socket.create_connection(("127.0.0.1", self.port), 0.2).close()
            except OSError:
                time.sleep(0.01)
            else:
                return
        raise TimeoutError("redis-server does not listen")

    def kill(self) -> None:
        if self._process:
            self._process.kill()
            self._process.wait()

    def send_signal(self, number: int) -> None:
        assert self._process
        self._process.send_signal(number)


@contextmanager
def redis_server(password: str = "") -> Iterator[RedisServer]:
    if shutil.which("redis-server") is None:
        why = "redis-server is not on the PATH: budgets in Redis are NOT tested (apt-get install redis-server)"
        with warnings.catch_warnings():
            warnings.simplefilter("always")  # others are errors
            warnings.warn(pytest.PytestWarning(why), stacklevel=1)
        pytest.skip(why)
    with tempfile.TemporaryDirectory() as folder:
        server = RedisServer(folder, password)
        server.start()
        try:
            yield server
        finally:
            server.kill()
