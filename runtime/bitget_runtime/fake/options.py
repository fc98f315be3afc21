"""Options of the command line, read into what they mean."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from bitget_runtime.fake.faults import Delay, Doubled, Drop, ErrorCode, Fault, NotJson, Status, Truncated

if TYPE_CHECKING:
    from typing import TypeAlias

    Scripted: TypeAlias = tuple[Fault, str | None, int | None]

ALWAYS = "*"

_FAULTS = "drop, drop-before, delay=SECONDS, status=CODE, error=CODE, truncated, doubled, not-json"


def read_options(arguments: Sequence[str] | None, program: str | None = None) -> argparse.Namespace:
    """Read the command line, of a program that was started by this name; ends it if something is invalid."""
    name = program or "python -m bitget_runtime.fake"
    parser = argparse.ArgumentParser(prog=name, description="Run a fake Bitget on 127.0.0.1 until Ctrl-C.")
    add = parser.add_argument
    add("--port", type=_port, default=0, help="port to listen on (default: a free one)")
    add("--account", choices=("unified", "classic"), default="unified", help="kind of its account")
    add("--position-mode", choices=("one_way", "hedge"), default="one_way", help="how it holds positions")
    add("--balance", action="append", type=_amount, metavar="COIN=AMOUNT", help="what it starts with (repeatable)")
    add("--symbol", action="append", type=_amount, metavar="SYMBOL=PRICE", help="one more symbol, like DOGEUSDT=0.15")
    add("--seed", type=int, default=0, help="seed of prices and IDs")
    add("--start", type=int, metavar="MS", help="first reading of the clock in milliseconds, from 2021 to 2062")
    add("--speed", type=_speed, default=1.0, help="how much faster than real time; 0 holds the clock")
    add("--limits", action="store_true", help="refuse requests that come too often, as the exchange does")
    add(
        "--fault",
        action="append",
        type=read_fault,
        metavar="FAULT[:OPERATION[:TIMES]]",
        help=f"what goes wrong (repeatable): {_FAULTS}; TIMES is a number, or {ALWAYS} for always (default: 1)",
    )
    add(
        "--hooks",
        action="store_true",
        help="carry out hooks from the input, one per line (`help` lists them)",
    )
    return parser.parse_args(arguments)


def _port(text: str) -> int:
    if not (text.isdecimal() and int(text) <= 65535):
        raise argparse.ArgumentTypeError(f"{text!r} is not a port: 0 to 65535")
    return int(text)


def _speed(text: str) -> float:
    number = _number(text)
    if not 0 <= number < float("inf"):
        raise argparse.ArgumentTypeError(f"{number:g} is below 0, or not a number")
    return number


def _seconds(text: str) -> float:
    number = _number(text)
    if not 0 < number < float("inf"):
        raise argparse.ArgumentTypeError(f"{number:g} isn't a time above 0")
    return number


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} isn't a number") from None


def _amount(text: str) -> tuple[str, Decimal]:
    name, _, amount = text.partition("=")
    try:
        number = Decimal(amount)
    except InvalidOperation:
        number = Decimal(0)
    if not (name and number.is_finite() and number > 0):
        raise argparse.ArgumentTypeError(f"{text!r} is not NAME=NUMBER with a number above 0")
    return name.upper(), number


def read_fault(text: str) -> Scripted:
    """A fault written as text, with its operation and the number of requests it happens to.

    Raises:
        ArgumentTypeError: it isn't a fault.
    """
    said, _, rest = text.partition(":")
    operation, _, times = rest.partition(":")
    kind, _, value = said.partition("=")
    try:
        return _kind(kind, value), operation or None, None if times == ALWAYS else int(times or 1)
    except (KeyError, ValueError, argparse.ArgumentTypeError):
        raise argparse.ArgumentTypeError(f"{text!r} is not one of {_FAULTS}") from None


def _kind(kind: str, value: str) -> Fault:
    """A fault by its name.

    Raises:
        KeyError: there is none with that name that takes, or lacks, a value.
        ValueError: the value isn't a number.
        ArgumentTypeError: it isn't a time.
    """
    if value:
        return _WITH_VALUE[kind](value)
    return _PLAIN[kind]


_PLAIN: Mapping[str, Fault] = {
    "drop": Drop(),
    "drop-before": Drop(after_accepting=False),
    "truncated": Truncated(),
    "doubled": Doubled(),
    "not-json": NotJson(),
}
_WITH_VALUE: Mapping[str, Callable[[str], Fault]] = {
    "delay": lambda text: Delay(_seconds(text)),
    "status": lambda text: Status(int(text)),
    "error": ErrorCode,
}
