"""What may be ordered of an instrument: read from either generation's lists, rounded without harm, checked."""

from __future__ import annotations

import asyncio
import random
from decimal import Decimal
from types import SimpleNamespace

import pytest
from msgspec.structs import replace

from bitget_client import AsyncBitget, InvalidArgument, Quantized
from bitget_client.registry import orders
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.core import Product
from bitget_runtime.order_words import Side
from bitget_runtime.orders.instrument import floored, raised
from bitget_runtime.orders.instrument_rows import instruments_of, step_of
from setups.fake_clients import client_of
from setups.followed_orders import CONTRACT, PAIR


def test_numbers_never_go_to_the_harmful_side() -> None:
    assert CONTRACT.quantize(price="50000.4", qty="0.0029", side="buy") == Quantized(
        Decimal(50_000), Decimal("0.002"), None
    )
    assert CONTRACT.quantize(price="50000.4", qty=3, side="sell") == Quantized(Decimal("50000.5"), Decimal(3), None)
    assert CONTRACT.quantize(price=Decimal(50_000), side="sell").price == 50_000
    assert PAIR.quantize(quote_qty="9.999").quote_qty == Decimal("9.99")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"price": "50000"}, "a price is rounded by side"),
        ({"price": "0.3", "side": "buy"}, "price 0.3 is below the minimum, 0.5"),
        ({"qty": "0.0019"}, "qty 0.0019 is below the minimum, 0.002"),
        ({"qty": "0.0009"}, "qty 0.0009 is below the minimum, 0.001"),
        ({"qty": "-1"}, "qty must be above zero, not -1"),
        ({"qty": 0.1}, "qty must be a Decimal, a str or an int, not float 0.1"),
        ({"qty": "many"}, "qty must be a plain number"),
        ({"qty": True}, "qty must be a Decimal, a str or an int"),
        ({"qty": Decimal("nan")}, "qty must be a number of a plausible size"),
        ({"qty": Decimal("1e200")}, "qty must be a number of a plausible size"),
        ({"qty": "1" * 50}, "qty must be a number of a plausible size"),
    ],
)
def test_what_can_not_be_rounded_is_refused(arguments: dict[str, object], words: str) -> None:
    with pytest.raises(InvalidArgument, match=words):
        CONTRACT.quantize(**arguments)  # type: ignore[call-overload]  # some are wrong on purpose


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ({"price": "50000", "qty": "0.01"}, ()),
        ({"price": "50000.3", "qty": "0.01"}, ("price 50000.3 isn't a multiple of 0.5",)),
        ({"price": "0", "qty": "1"}, ("price must be above zero, not 0", "a value of 0 is below the minimum, 5 USDT")),
        ({"qty": "0.0025"}, ("qty 0.0025 isn't a multiple of 0.001",)),
        ({"qty": "0.001"}, ("qty 0.001 is below the minimum, 0.002",)),
        ({"price": "1", "qty": "101"}, ("qty 101 is above the maximum, 100",)),
        ({"qty": "11"}, ("qty 11 is above the maximum, 10",)),
        ({"price": "2", "qty": "2"}, ("a value of 4 is below the minimum, 5 USDT",)),
    ],
)
def test_a_check_names_what_the_exchange_would_refuse(arguments: dict[str, str], told: tuple[str, ...]) -> None:
    assert CONTRACT.check(**arguments) == told  # type: ignore[arg-type]  # texts by name


def test_a_check_knows_what_is_spent_and_whether_anything_is_traded() -> None:
    assert PAIR.check(quote_qty="0.5", side="buy") == ("a value of 0.5 is below the minimum, 1 USDT",)
    assert PAIR.check(price="100", qty="11") == ("a value of 1100 is above the maximum, 1000 USDT",)
    other = replace(PAIR, quote="EUR")
    assert other.check(price="100", qty="11") == ()  # what that is in USDT is not known
    closing = replace(CONTRACT, status="closing_only")
    assert closing.check(qty="1") == ("BTCUSDT only takes orders that close positions",)
    assert closing.check(qty="1", closes=True) == ()
    inverse = replace(CONTRACT, inverse=True)
    assert inverse.check(price="50000", qty="4") == ()  # 4 coins or 4 USD
    assert inverse.check(price="0.5", qty="4") == ()


STEPS = [Decimal(digits).scaleb(-places) for digits in (1, 2, 5, 25) for places in range(9)]
"""Steps as instruments have them."""


def test_numbers_of_every_step_fit_and_harm_nobody() -> None:
    """1,000 values of each step: multiples of the step, next to the value, on the harmless side."""
    random_ = random.Random(7)
    values = [Decimal(random_.getrandbits(50)).scaleb(-12) for _ in range(1_000)]
    bought, sold = values[::2], values[1::2]
    for step in STEPS:
        below, above = [floored(value, step) for value in bought], [raised(value, step) for value in sold]
        over = [value - fitting for value, fitting in zip([*bought, *above], [*below, *sold], strict=True)]
        assert 0 <= min(over) <= max(over) < step
        assert not any(one % step for one in below)
        assert not any(one % step for one in above)


def test_what_is_rounded_passes_the_check() -> None:
    random_ = random.Random(8)
    for _ in range(5_000):
        price_step, qty_step = random_.choice(STEPS), random_.choice(STEPS)
        least = qty_step * random_.randrange(3)
        instrument = replace(
            CONTRACT, price_step=price_step, qty_step=qty_step, min_qty=least, max_qty=None, min_notional=Decimal(0)
        )
        price, qty = (Decimal(random_.getrandbits(40)).scaleb(-10) for _ in range(2))
        side: Side = random_.choice(("buy", "sell"))
        try:
            fitting = instrument.quantize(price=price, qty=qty, side=side)
        except InvalidArgument:
            assert not price or not qty or price < price_step or qty < max(qty_step, least)
            continue
        assert fitting.price is not None
        assert fitting.qty is not None
        assert instrument.check(price=fitting.price, qty=fitting.qty) == ()
        assert fitting.price <= price if side == "buy" else fitting.price >= price
        assert qty - qty_step < fitting.qty <= qty


@pytest.mark.parametrize(
    ("step", "places", "multiple", "known"),
    [
        (None, 2, None, "0.01"),
        (None, 1, 5, "0.5"),
        ("0.5", 1, None, "0.5"),
        ("0.25", 1, None, "0.5"),
        ("10", 0, None, "10"),
    ],
)
def test_a_step_is_what_all_rules_allow(step: str | None, places: int, multiple: int | None, known: str) -> None:
    assert step_of(None if step is None else Decimal(step), places, multiple) == Decimal(known)


def test_both_generations_list_instruments_in_one_shape(fake_exchange: FakeExchange) -> None:
    with client_of(fake_exchange) as client:
        found = [
            client.uta.instruments.get("BTCUSDT", "SPOT"),
            client.uta.instruments.get("BTCUSDT", "USDT-FUTURES"),
            client.classic.instruments.get("BTCUSDT", "SPOT"),
            client.classic.instruments.get("BTCUSDT", "USDT-FUTURES"),
            client.classic.instruments.get("BTCUSDT", "MARGIN"),
        ]
        asked = len(fake_exchange.requests)
        assert client.uta.instruments.get("ETHUSDT", "SPOT").base == "ETH"
        assert len(fake_exchange.requests) == asked  # the list was read already
        client.uta.instruments.refresh("SPOT")
        assert len(fake_exchange.requests) == asked + 1
        for wrong in (("BTCUSDT", "BONDS"), ("NONE", "SPOT")):
            with pytest.raises(InvalidArgument):
                client.uta.instruments.get(*wrong)
    assert {(one.symbol, one.base, one.quote, one.status) for one in found} == {("BTCUSDT", "BTC", "USDT", "trading")}
    assert [one.market for one in found] == ["spot", "futures", "spot", "futures", "margin"]
    for one in found:
        rules = fake_exchange.core.instrument(
            Product.USDT_FUTURES if one.market == "futures" else Product.SPOT, one.symbol
        )
        assert (one.price_step, one.qty_step) == (rules.price_step, rules.qty_step)


async def test_tasks_that_ask_at_once_read_a_list_once(fake_exchange: FakeExchange) -> None:
    async with AsyncBitget(*fake_exchange.credentials, base_url=fake_exchange.base_url) as client:
        found = await asyncio.gather(*(client.classic.instruments.get("BTCUSDT", "SPOT") for _ in range(5)))
        assert len(set(map(id, found))) == len(fake_exchange.requests) == 1
        with pytest.raises(InvalidArgument, match="there is no 'NONE'"):
            await client.classic.instruments.get("NONE", "SPOT")
        for nearly in ("btcusdt", "BTC/USDT"):
            with pytest.raises(InvalidArgument, match="did you mean 'BTCUSDT'"):
                await client.classic.instruments.get(nearly, "SPOT")


def test_a_status_that_nobody_knows_is_said_to_be_unknown() -> None:
    life = orders().lives["uta"]
    row = SimpleNamespace(symbol="X", status="gone", price_precision=2, quantity_precision=0)
    assert instruments_of(life, "SPOT", [row])["X"].status == "unknown"
