"""A process of its own that downloads, for tests that kill it; makers of clients elsewhere; the bytes of a folder."""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path

from bitget_client import Bitget, Download

PERIOD = {"category": "SPOT", "start": "2025-05-20", "end": "2025-12-10"}
SYMBOLS = ["BTCUSDT", "ETHUSDT"]


def client_at(base_url: str) -> Bitget:
    return Bitget(base_url=base_url, limits="off")


def download(client: Bitget, folder: str, **options: object) -> Download:
    return client.history.download(folder, SYMBOLS, "4h", **{**PERIOD, **options})  # type: ignore[arg-type]


def download_rates(client: Bitget, folder: str) -> Download:
    given = {"category": "USDT-FUTURES", "symbols": SYMBOLS, "api": "classic", "start": "2025-01-10"}
    given["end"] = "2025-12-20"
    return client.history.download_records(folder, "funding_rates", **given)  # type: ignore[arg-type]


def bytes_of(folder: Path) -> dict[str, bytes]:
    """A folder's files, which are the same wherever it was filled and however often that was interrupted."""
    files = (one for one in folder.rglob("*") if one.is_file() and one.name != ".seen.json")
    return {one.relative_to(folder).as_posix(): one.read_bytes() for one in files}


if __name__ == "__main__":
    with client_at(sys.argv[1]) as client:
        sys.stdout.write("began\n")
        sys.stdout.flush()
        (
            download_rates(client, sys.argv[2])
            if sys.argv[3:] == ["rates"]
            else download(client, sys.argv[2], concurrency=2)
        )
    os._exit(0)


def maker(base_url: str) -> partial[Bitget]:
    """What pickles, and makes a client where it is called."""
    return partial(client_at, base_url)
