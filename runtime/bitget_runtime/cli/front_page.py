"""The page of `bitget --help`. Nothing is imported for it: click alone would take longer."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING: bool = False  # typing would cost more to import than all of this

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

HELP = ("-h", "--help")

INTRODUCTION = "The Bitget exchange in a terminal. Reads freely; asks before moving or changing anything."

OPTIONS = {
    "--env": "Environment; also BITGET_ENV.",
    "--base-url": "Another host, such as a mirror or the fake exchange.",
    "--profile": "Profile of `bitget login` whose key is used; also BITGET_PROFILE.",
    "--debug": "Show failures with tracebacks.",
    "--version": "Show the version and exit.",
}
"""What each option before the command does."""

SHORT = {
    "balances": "The balances of the account, by coin.",
    "doctor": "Find out why calls fail.",
    "explain": "What an error code means, and what to do.",
    "fake": "Start the fake exchange, to try things out without an account.",
    "history": "Candles, trades and the account's records, as rows or files.",
    "login": "Save a key as a profile.",
    "logout": "Remove a profile.",
    "mcp": "Serve the catalogue and the exchange to programs that use tools.",
    "orders": "All open orders at once, and the content of a journal of orders.",
    "positions": "All open positions of the account.",
    "search": "Find calls, commands and guides by words: bitget search open orders.",
    "show": "Everything the catalogue says about a call.",
    "stream": "Print the pushes of a channel as they come.",
    "verify": "Call everything that only reads, and report what the catalogue does not know.",
    "watch": "Watch a channel, an order book, orders or positions as they change.",
}
"""What each command does, for the list of commands, which imports none."""

STATUSES = (
    "something else went wrong",
    "wrong arguments; nothing was sent",
    "the key, its permissions or the clock",
    "the exchange refused it",
    "rate limit, or the exchange is busy",
    "no connection, or no complete response; nothing was changed",
    "sent, and it is unknown whether it was carried out: look it up before you repeat it",
    "the response can't be read",
    "done, but rows are missing; stderr says which",
)
"""What the exit statuses from 1 on mean."""

_WIDEST, _NARROWEST = 118, 48


def show_if_asked(arguments: Sequence[str], environments: Sequence[str], counts: Mapping[str, int]) -> bool:
    """Print the page, or the version, if only that was asked for. Returns whether it was.

    Args:
        arguments: What follows the name of the command.
        environments: Names of the environments.
        counts: How many operations each API generation has.
    """
    if len(arguments) != 1 or "_BITGET_COMPLETE" in os.environ:
        return False
    if arguments[0] in HELP:
        text = page(environments, counts, width())
    elif arguments[0] == "--version":
        from bitget_runtime import __version__ as text
    else:
        return False
    try:
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()
    except OSError:
        return False  # reported by the full program, which explains failed outputs
    return True


def page(environments: Sequence[str], counts: Mapping[str, int], columns: int) -> str:
    """The page of options and commands, in lines of `columns` columns."""
    values = {"--env": f" [{'|'.join(environments)}]", "--base-url": " TEXT", "--profile": " TEXT"}
    options = [(f"{name}{values.get(name, '')}", says) for name, says in OPTIONS.items()]
    sections = {
        "Options": [*options, (", ".join(HELP), "Show this message and exit.")],
        "Operations": [(name, f"{count} operations") for name, count in counts.items()],
        "Commands": list(SHORT.items()),
        "Exit statuses": [(str(number), says) for number, says in enumerate(STATUSES, 1)],
    }
    lines = ["Usage: bitget [OPTIONS] COMMAND [ARGS]...", "", *_wrapped(INTRODUCTION, columns, "  ", "  ")]
    for title, rows in sections.items():
        lines += ["", f"{title}:", *_rows(rows, columns)]
    return "\n".join(lines)


def width() -> int:
    """Line width: the terminal's, within reason."""
    typed = os.environ.get("COLUMNS", "")
    columns = int(typed) if typed.isdecimal() else 0
    if not columns:
        try:
            columns = os.get_terminal_size(sys.stdout.fileno()).columns
        except (AttributeError, ValueError, OSError):
            columns = 80
    return max(min(columns - 2, _WIDEST), _NARROWEST)


def _rows(rows: Sequence[tuple[str, str]], columns: int) -> Iterator[str]:
    widest = max(len(name) for name, _ in rows)
    for name, says in rows:
        yield from _wrapped(says, columns, f"  {name:{widest}}  ", " " * (widest + 4))


def _wrapped(text: str, columns: int, first: str, others: str) -> Iterable[str]:
    line = first
    for word in text.split():
        if len(line) + len(word) > columns and line.strip() and line != first:
            yield line.rstrip()
            line = others
        line += f"{word} "
    yield line.rstrip()
