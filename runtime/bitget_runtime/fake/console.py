"""Hooks as lines of text, for tests in other languages: `price BTCUSDT 59000 hold`, `advance 60`, `fill ID 0.04`."""

from __future__ import annotations

import argparse
import shlex
from typing import TYPE_CHECKING

from bitget_runtime.fake.core import Refused
from bitget_runtime.fake.options import read_fault

if TYPE_CHECKING:
    from bitget_runtime.fake.exchange import FakeExchange

HOOKS = """
advance SECONDS | hold | run [SPEED] | price SYMBOL PRICE [hold] | fill ORDER_ID [QTY [PRICE]] | deposit COIN AMOUNT
fault FAULT[:OPERATION[:TIMES]] | limits on|off | requests | reset
""".strip()

DONE = "ok"


def obey(exchange: FakeExchange, line: str) -> str:
    """Carry out a line. Returns `ok`, after any output, or a line with `error: ` and the reason."""
    try:
        return "\n".join((*_done(exchange, shlex.split(line)), DONE))
    except (ValueError, Refused, argparse.ArgumentTypeError) as error:
        return f"error: {error}"


def _done(exchange: FakeExchange, words: list[str]) -> tuple[str, ...]:
    match words:
        case ["advance", seconds]:
            exchange.advance(float(seconds))
        case ["hold"]:
            exchange.hold_clock()
        case ["run", *speed] if len(speed) < 2:
            exchange.run_clock(*map(float, speed))
        case ["price", symbol, price, *rest] if rest in ([], ["hold"]):
            exchange.price(symbol, price, hold=bool(rest))
        case ["fill", order_id, *numbers] if len(numbers) < 3:
            exchange.fill(order_id, *numbers)
        case ["deposit", coin, amount]:
            exchange.deposit(coin, amount)
        case ["fault", text]:
            exchange.faults.add(*read_fault(text))
        case ["limits", "on" | "off" as said]:
            exchange.limits.on = said == "on"
        case ["requests"]:
            return tuple(map(str, exchange.requests))
        case ["help"]:
            return (HOOKS,)
        case ["reset"]:
            exchange.reset()
        case _:
            raise ValueError(f"there is no such hook; the hooks are: {HOOKS}".replace("\n", " | "))
    return ()
