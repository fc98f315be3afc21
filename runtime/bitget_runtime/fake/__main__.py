"""`python -m bitget_runtime.fake`: a fake exchange in a terminal, until Ctrl-C."""

from __future__ import annotations

import argparse
import shlex
import signal
import sys
import threading
from collections.abc import Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bitget_runtime.fake.backing import AccountKind
    from bitget_runtime.fake.exchange import FakeExchange
    from bitget_runtime.fake.keys import FakeCredentials


def fake_exchange(
    *,
    account: AccountKind = "unified",
    balances: Mapping[str, Decimal | int | str] | None = None,
    seed: int = 0,
    start: int | None = None,
    speed: float = 1.0,
    credentials: FakeCredentials | None = None,
    public_key_pem: str | None = None,
    port: int = 0,
) -> FakeExchange:
    """A fake exchange with every operation of the catalogue.

    Args:
        account: Kind of its first account, which decides the generation of the API whose signed calls it carries out.
        balances: What that account begins with, by coin; plenty when left out.
        seed: What prices and IDs depend on.
        start: First reading of the clock in milliseconds; the present when left out.
        speed: How much faster than real time the clock goes; 0 holds it, and `advance` alone moves it.
        credentials: What it accepts, if not the usual ones.
        public_key_pem: An RSA public key; signatures are then checked with it instead of the secret key.
        port: Port to listen on; 0 for a free one.

    Raises:
        ImportError: the extra `fake` is not installed.
    """
    # the one place where the runtime knows the generated package: somebody has to bring the two together
    from bitget_client.registry import api, channels, operations
    from bitget_runtime.fake.backing import PLENTY, Beginning
    from bitget_runtime.fake.exchange import FakeExchange
    from bitget_runtime.fake.keys import DEFAULT_CREDENTIALS

    beginning = Beginning(
        account=account,
        credentials=credentials or DEFAULT_CREDENTIALS,
        public_key_pem=public_key_pem,
        balances=PLENTY if balances is None else {coin: Decimal(amount) for coin, amount in balances.items()},
        seed=seed,
        start=start,
        speed=speed,
    )
    return FakeExchange(operations, api, channels=channels, beginning=beginning, port=port)


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until interrupted; the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m bitget_runtime.fake", description="Run a fake Bitget on 127.0.0.1 until Ctrl-C."
    )
    parser.add_argument("--port", type=int, default=0, help="port to listen on (default: a free one)")
    parser.add_argument("--market", type=float, metavar="SECONDS", help="let prices and books move this often")
    parser.add_argument("--account", choices=("unified", "classic"), default="unified", help="kind of its account")
    parser.add_argument("--balance", action="append", metavar="COIN=AMOUNT", help="what it begins with (repeatable)")
    parser.add_argument("--seed", type=int, default=0, help="what prices and IDs depend on")
    parser.add_argument("--start", type=int, metavar="MS", help="first reading of the clock in milliseconds")
    parser.add_argument("--speed", type=float, default=1.0, help="how much faster than real time; 0 holds the clock")
    options = parser.parse_args(arguments)
    port: int = options.port
    if options.market is not None and not options.market > 0:
        parser.error(f"argument --market: {options.market:g} is no time above 0")
    if not 0 <= port <= 65535:
        parser.error(f"argument --port: {port} is not a port: 0 to 65535")
    try:
        balances = dict(_balance(text) for text in options.balance) if options.balance else None
    except ValueError as error:
        parser.error(f"argument --balance: {error}")
    if options.speed < 0:
        parser.error(f"argument --speed: {options.speed:g} is below 0")
    # SIGTERM ends it as cleanly as Ctrl-C, and both do in the background of a script, where shells ignore Ctrl-C
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.default_int_handler)
    try:
        return _serve(options, balances)
    except KeyboardInterrupt:
        return 0


def _balance(text: str) -> tuple[str, Decimal]:
    coin, _, amount = text.partition("=")
    try:
        number = Decimal(amount)
    except InvalidOperation:
        number = Decimal(0)
    if not (coin and number.is_finite() and number > 0):
        raise ValueError(f"{text!r} is not like USDT=1000")
    return coin.upper(), number


def _serve(options: argparse.Namespace, balances: Mapping[str, Decimal] | None) -> int:
    port: int = options.port
    market: float | None = options.market
    try:
        exchange = fake_exchange(
            account=options.account,
            balances=balances,
            seed=options.seed,
            start=options.start,
            speed=options.speed,
            port=port,
        )
    except ImportError as error:
        print(error, file=sys.stderr)
        return 1
    try:
        exchange.start()
    except OSError as error:
        print(f"can't listen on port {port}, choose another one: {error.strerror}", file=sys.stderr)
        return 1
    try:
        if market is not None:
            exchange.streams.start_market(market)
        for name, value in exchange.environment.items():
            print(f"export {name}={shlex.quote(value)}", flush=True)
        print("The fake exchange is running; Ctrl-C ends it.", file=sys.stderr)
        threading.Event().wait()
    finally:
        exchange.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
