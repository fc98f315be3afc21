"""Command line: `python benchmarks/run.py [--quick] [NAME ...]` measures and prints; it informs and never fails."""

from __future__ import annotations

import argparse
import importlib
import logging
import os
import platform
import sys
import time
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benchmarks.figures import Figure

SECTIONS = {
    "decode": ("decoding", "Decoding 700 spot tickers (CPU)"),
    "limits": ("limits", "Reserving a call in its limits (CPU; Redis: wall)"),
    "prepare": ("preparing", "Preparing a signed order (CPU)"),
    "sync": ("sync_orders", "A signed order and its response, blocking (CPU)"),
    "async": ("async_orders", "Signed orders and their responses, asyncio (CPU an order)"),
    "walk": ("walking", "Walking over pages (CPU; rows that are lost)"),
    "stream": ("streams", "Pushes over a WebSocket (CPU a message)"),
    "orders": ("order_handles", "Orders that are followed (CPU; journal: wall)"),
    "fake": ("fake_exchange", "Calls and pushes of the fake exchange (CPU)"),
    "history": ("histories", "Candles from bytes to Arrow, and to a folder (CPU; folder: wall)"),
    "command": ("command_line", "The command line, from start to end (CPU)"),
    "start": ("starting", "Import and first response (wall)"),
    "generate": ("regenerating", "Regenerating (wall)"),
}


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description="Measures the client against the least that its work can cost.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(SECTIONS)}; all when left out")
    parser.add_argument("--quick", action="store_true", help="fewer rounds and a smaller catalogue")
    options = parser.parse_args(arguments)
    if unknown := [name for name in options.names if name not in SECTIONS]:
        parser.error(f"unknown: {', '.join(unknown)}; there are {', '.join(SECTIONS)}")
    sys.path[0] = str(Path(__file__).parent.parent)
    for variable in [name for name in os.environ if name.startswith("BITGET_")]:
        del os.environ[variable]
    logging.getLogger("bitget_client").setLevel(logging.ERROR)  # some samples are of another day: no word of clocks
    print(_machine())
    results = {name: _measure(name, quick=options.quick) for name in options.names or SECTIONS}
    _summarise([figure for figures in results.values() for figure in figures])


def _measure(name: str, *, quick: bool) -> list[Figure]:
    module, title = SECTIONS[name]
    print(f"\n{name}: {title}", flush=True)
    started = time.perf_counter()
    from benchmarks.figures import failed, table

    figures: list[Figure] = []
    try:
        for figure in importlib.import_module(f"benchmarks.sections.{module}").run(quick=quick):
            figures.append(figure)
    except Exception as error:
        figures.append(failed(title, f"could not be measured: {type(error).__name__}: {error}"))
    print(table(figures))
    print(f"({time.perf_counter() - started:.0f} s)", flush=True)
    return figures


def _summarise(figures: list[Figure]) -> None:
    from benchmarks.figures import table

    print("\nEverything that has a bound:")
    print(table([figure for figure in figures if figure.bound]))
    missed = sum(figure.missed for figure in figures)
    print(f"{missed} missed" if missed else "none missed")


def _machine() -> str:
    packages = ", ".join(
        f"{name} {version(name)}" for name in ("bitget-client", "msgspec", "httpx", "pyreqwest", "picows")
    )
    return f"{time.strftime('%Y-%m-%d')}, {os.cpu_count()} cores, Python {platform.python_version()}, {packages}"


if __name__ == "__main__":
    main()
