"""`python -m bitget_runtime.fake`: a fake exchange in a terminal, until Ctrl-C."""

from __future__ import annotations

import shlex
import signal
import sys
import threading
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import argparse

    from bitget_runtime.fake.backing import AccountKind
    from bitget_runtime.fake.exchange import FakeExchange
    from bitget_runtime.fake.hooks import Number
    from bitget_runtime.fake.keys import FakeCredentials


def fake_exchange(
    *,
    account: AccountKind = "unified",
    position_mode: Literal["one_way", "hedge"] = "one_way",
    balances: Mapping[str, Number] | None = None,
    symbols: Mapping[str, Number] | None = None,
    seed: int = 0,
    start: int | None = None,
    speed: float = 1.0,
    limits: bool = False,
    credentials: FakeCredentials | None = None,
    public_key_pem: str | None = None,
    port: int = 0,
) -> FakeExchange:
    """A fake exchange with every operation of the catalogue, for `with` and `async with`.

    Args:
        account: Kind of its first account, which decides whose signed calls it carries out: `unified` or `classic`.
        position_mode: How that account holds positions.
        balances: What that account starts with, by coin; plenty by default.
        symbols: Symbols in addition to the standard ones, like DOGEUSDT, with approximate prices (at most 2.5
            times off). Each is a spot pair and a perpetual. BTCUSDT or ETHUSDT gives all instruments of the coin
            a different price.
        seed: Seed of prices and IDs.
        start: First reading of the clock in milliseconds; the present by default.
        speed: How much faster than real time the clock runs; 0 holds it, and only `advance` moves it.
        limits: Whether calls, messages and connections that come too often are refused, as on the real exchange.
        credentials: The accepted key, if not the usual one.
        public_key_pem: An RSA public key; if given, signatures are checked with it instead of the secret key.
        port: Port to listen on; 0 for a free one.

    Raises:
        ImportError: the extra `fake` is not installed.
        TypeError: a price or an amount is a float.
        ValueError: the kind of account, a coin, an amount, a symbol, a price, the start, the speed, the key or the
            port can't be used.
    """
    # the only place where the runtime knows the generated package: something has to bring the two together
    from bitget_client.paths import PATHS
    from bitget_client.registry import api, channels, operations
    from bitget_runtime.fake.backing import PLENTY, Beginning
    from bitget_runtime.fake.core import PositionMode, Refused
    from bitget_runtime.fake.exchange import FakeExchange
    from bitget_runtime.fake.hooks import exact_number
    from bitget_runtime.fake.keys import DEFAULT_CREDENTIALS

    if not 0 <= speed < float("inf"):
        raise ValueError(f"a clock can't run at {speed:g} times real time")
    if not 0 <= port <= 65535:
        raise ValueError(f"{port} is not a port: 0 to 65535")
    beginning = Beginning(
        account=account,
        credentials=credentials or DEFAULT_CREDENTIALS,
        public_key_pem=public_key_pem,
        balances=PLENTY if balances is None else {coin: exact_number(amount) for coin, amount in balances.items()},
        seed=seed,
        start=start,
        speed=speed,
        position_mode=PositionMode(position_mode),
        prices={symbol: exact_number(price) for symbol, price in (symbols or {}).items()},
    )
    try:
        return FakeExchange(operations, PATHS, api, channels=channels, beginning=beginning, limits=limits, port=port)
    except Refused as refused:
        raise ValueError(f"the account can't start like this: {refused}") from None


def main(arguments: Sequence[str] | None = None, program: str | None = None) -> int:
    """Serve until interrupted; the exit status.

    Args:
        arguments: What follows the name of the program; the process's by default.
        program: What the user typed to start it, for help and errors; None for this module.
    """
    from bitget_runtime.fake.options import read_options

    options = read_options(arguments, program)
    try:
        return _serve(options)
    except KeyboardInterrupt:
        return 0


def _serve(options: argparse.Namespace) -> int:
    try:
        exchange = _exchange(options)
    except (ImportError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    # SIGTERM ends it as cleanly as Ctrl-C, and both do in the background of a script, where shells ignore Ctrl-C
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.default_int_handler)
    try:
        exchange.start()
    except OSError as error:
        print(f"can't listen on port {options.port}; choose another one: {error.strerror}", file=sys.stderr)
        return 1
    try:
        for name, value in exchange.environment.items():
            print(f"export {name}={shlex.quote(value)}", flush=True)
        print(f"The fake exchange is running; Ctrl-C stops it. To look at it: {exchange.base_url}/", file=sys.stderr)
        _wait(exchange, hooks=options.hooks)
    finally:
        exchange.stop()
    return 0


def _wait(exchange: FakeExchange, *, hooks: bool) -> None:
    """Wait until interrupted, or follow the input's commands until it ends."""
    from bitget_runtime.fake.console import obey

    if not hooks:
        threading.Event().wait()
    for line in sys.stdin:
        if line.strip():
            print(obey(exchange, line), flush=True)


def _exchange(options: argparse.Namespace) -> FakeExchange:
    exchange = fake_exchange(
        account=options.account,
        position_mode=options.position_mode,
        balances=dict(options.balance) if options.balance else None,
        symbols=dict(options.symbol or ()),
        seed=options.seed,
        start=options.start,
        speed=options.speed,
        limits=options.limits,
        port=options.port,
    )
    for fault, operation, times in options.fault or ():
        exchange.faults.add(fault, operation, times)
    return exchange


if __name__ == "__main__":
    sys.exit(main())
