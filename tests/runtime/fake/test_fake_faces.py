"""The ways into the fake exchange: options, asyncio, clocks, symbols of one's own, the command line."""

from __future__ import annotations

import time
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from bitget_client import AsyncBitget
from bitget_runtime.fake import Delay, Drop, ErrorCode, FakeExchange, NotJson, Status, Truncated
from bitget_runtime.fake import fake_exchange as new_exchange
from bitget_runtime.fake.__main__ import _exchange
from bitget_runtime.fake.console import obey
from bitget_runtime.fake.core import PositionMode, Product
from bitget_runtime.fake.listing import instruments_with
from bitget_runtime.fake.options import read_options
from setups.fake_clients import ASSETS, client_of, send

NEW_YEAR = 1_767_225_600_000
MARKET: dict[str, Any] = {"category": "USDT-FUTURES", "side": "buy", "order_type": "market"}


@pytest.fixture(scope="module")
def running() -> Iterator[FakeExchange]:
    with new_exchange(
        speed=0, start=NEW_YEAR, position_mode="hedge", balances={"USDT": 500}, symbols={"DOGEUSDT": "0.15"}
    ) as exchange:
        yield exchange


@pytest.fixture
def held(running: FakeExchange) -> FakeExchange:
    """An exchange that begins at New Year, holds its clock, and has a coin of its own."""
    running.reset()
    return running


async def test_it_is_an_async_context_manager_that_leaves_the_loop_alone() -> None:
    async with new_exchange() as exchange:
        async with AsyncBitget(*exchange.credentials, base_url=exchange.base_url) as client:
            assert (await client.uta.account.get_settings()).account_mode
    with pytest.raises(RuntimeError, match="not running"):
        _ = exchange.base_url


def test_options_are_the_state_that_reads_agree_with_also_after_a_reset(held: FakeExchange) -> None:
    for _ in range(2):
        with client_of(held) as client:
            assert client.uta.account.get_settings().hold_mode == "hedge_mode"
            [asset] = client.uta.account.get_assets().assets
            assert (asset.coin, asset.balance) == ("USDT", Decimal(500))
            assert client.classic.common.public.get_server_time().server_time == NEW_YEAR
        held.reset()
    modes = {held.state.users.find(held.uid).position_mode(product) for product in Product if product != Product.SPOT}
    assert modes == {PositionMode.HEDGE}


def test_a_symbol_of_ones_own_trades_like_the_others(held: FakeExchange) -> None:
    held.price("DOGEUSDT", "0.2", hold=True)
    with client_of(held) as client:
        ack = client.uta.trade.place_order(**MARKET, symbol="DOGEUSDT", qty="100", position_side="long")
        [position] = client.uta.trade.get_positions(category="USDT-FUTURES").items
        assert (position.symbol, position.total) == ("DOGEUSDT", Decimal(100))
        assert abs(position.avg_price - Decimal("0.2")) < Decimal("0.01")
        bought = client.uta.trade.place_order(
            category="SPOT", symbol="DOGEUSDT", side="buy", order_type="limit", qty="7.5", price="0.21"
        )
        assert client.uta.trade.get_order(order_id=bought.order_id or "").order_status == "filled"
        assert "DOGE" in {asset.coin for asset in client.uta.account.get_assets().assets}
    assert ack.order_id in held.requests[0].order_ids


def test_every_public_list_knows_a_symbol_of_ones_own() -> None:
    with new_exchange(account="classic", symbols={"DOGEUSDT": "0.15"}) as exchange, client_of(exchange) as client:
        [coin] = client.classic.spot.market.get_coins(coin="DOGE")
        assert coin.chains
        [symbol] = client.classic.spot.market.get_symbols(symbol="DOGEUSDT")
        [contract] = client.classic.contract.market.get_contracts(product_type="USDT-FUTURES", symbol="DOGEUSDT")
        assert (symbol.base_coin, contract.base_coin) == ("DOGE", "DOGE")


def test_steps_follow_the_price_of_a_symbol() -> None:
    table = instruments_with({"PEPEUSDT": Decimal("0.0000123"), "BTCUSDT": Decimal(90_000), "ONEUSDT": Decimal(1)})
    for product in (Product.SPOT, Product.USDT_FUTURES):
        for each in table.of(product):
            if each.base != "ETH":
                assert 10**4 <= each.start_price / each.price_step <= 10**7, each.symbol
                assert Decimal("0.001") <= each.start_price * each.min_qty <= 10, each.symbol
                assert each.volume_unit % each.qty_step == 0
    assert {each.start_price for each in table.of() if each.base == "BTC"} == {90_000}
    assert len(table.coins) == len({coin.number for coin in table.coins}) == 7


@pytest.mark.parametrize("symbol", ["USDT", "DOGE", "dogeusdt", "DO-GEUSDT", "DOGEUSDC", ""])
def test_a_symbol_that_is_none_is_refused(symbol: str) -> None:
    with pytest.raises(ValueError, match="isn't a symbol like DOGEUSDT"):
        new_exchange(symbols={symbol: 1})


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ({"symbols": {"DOGEUSDT": 0}}, "must be from"),
        ({"symbols": {"DOGEUSDT": "1e400"}}, "must be from"),
        ({"symbols": {"USDTUSDT": 1}}, "against itself"),
        ({"symbols": {"DOGEUSDT": "cheap"}}, "'cheap' isn't a number"),
        ({"speed": -1}, "real time"),
        ({"speed": float("nan")}, "real time"),
        ({"position_mode": "both"}, "both"),
        ({"account": "old"}, "'old' isn't a kind of account"),
        ({"balances": {"XYZ": 1}}, "unknown_coin: XYZ"),
        ({"balances": {"USDT": "NaN"}}, "not_positive"),
        ({"start": 0}, "there are prices from"),
        ({"port": 70_000}, "not a port"),
    ],
)
def test_options_that_make_no_sense_are_refused(options: dict[str, Any], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        new_exchange(**options)


def test_a_float_is_no_number_of_money(held: FakeExchange) -> None:
    float_: Any = 0.1
    for given in (
        lambda: new_exchange(balances={"USDT": float_}),
        lambda: held.deposit("USDT", float_),
        lambda: held.price("BTCUSDT", float_),
        lambda: held.fill("1", float_),
    ):
        with pytest.raises(TypeError, match=r"0\.1 is a float: write it as text, '0\.1'"):
            given()


# Clocks


def test_a_clock_is_held_let_go_and_sped_up(fake_exchange: FakeExchange) -> None:
    fake_exchange.hold_clock()
    before = fake_exchange.now()
    time.sleep(0.005)
    assert fake_exchange.now() == before
    fake_exchange.advance(10)
    assert fake_exchange.now() == before + 10_000
    fake_exchange.run_clock(1000)
    time.sleep(0.01)
    assert fake_exchange.now() >= before + 20_000
    for speed in (0, -1, float("nan")):
        with pytest.raises(ValueError, match="real time"):
            fake_exchange.run_clock(speed)
    with pytest.raises(ValueError, match="backwards"):
        fake_exchange.advance(-1)


def signed_at(exchange: FakeExchange, milliseconds: int) -> int:
    """The status of a request that is signed at a time."""
    exchange_now, exchange.now = exchange.now, lambda: milliseconds  # type: ignore[method-assign]
    try:
        return send(exchange, "GET", ASSETS).status_code
    finally:
        exchange.now = exchange_now  # type: ignore[method-assign]


def test_where_the_clock_is_another_the_machines_may_sign_too(held: FakeExchange) -> None:
    machine = time.time_ns() // 1_000_000
    for now, status in ((NEW_YEAR, 200), (machine, 200), (machine - 40_000, 400), (NEW_YEAR + 40_000, 400)):
        assert signed_at(held, now) == status
    held.clock_offset_ms = 60_000
    assert [signed_at(held, now) for now in (NEW_YEAR, machine)] == [400, 400]


def test_where_the_clock_is_the_machines_it_alone_counts(fake_exchange: FakeExchange) -> None:
    now = fake_exchange.now()
    assert [signed_at(fake_exchange, at) for at in (now, now - 40_000, now + 40_000)] == [200, 400, 400]
    fake_exchange.clock_offset_ms = 60_000
    assert signed_at(fake_exchange, now) == 400
    fake_exchange.clock_offset_ms = 0
    fake_exchange.hold_clock()
    fake_exchange.advance(3600)
    assert signed_at(fake_exchange, now) == 200


# The command line


def test_the_command_line_has_the_same_options() -> None:
    text = "--account classic --position-mode hedge --balance usdt=10 --balance BTC=0.5 --symbol DOGEUSDT=0.15 --seed 7"
    options = read_options([*text.split(), "--start", str(NEW_YEAR), "--speed", "0", "--limits", "--fault", "drop"])
    exchange = _exchange(options)
    assert (exchange.now(), exchange.limits.on, len(exchange.faults), exchange.state.seed) == (NEW_YEAR, True, 1, 7)
    user = exchange.state.users.find(exchange.uid)
    assert (user.pooled, user.position_mode(Product.USDT_FUTURES)) == (False, PositionMode.HEDGE)
    spot = {each.coin: each.total for each in exchange.state.ledger.balances(user.uid, user.wallet_of(Product.SPOT))}
    assert spot == {"USDT": 10, "BTC": Decimal("0.5")}
    assert exchange.core.instrument(Product.SPOT, "DOGEUSDT").start_price == Decimal("0.15")


@pytest.mark.parametrize(
    ("text", "scripted"),
    [
        ("drop", (Drop(), None, 1)),
        ("drop-before:uta.trade.place_order", (Drop(after_accepting=False), "uta.trade.place_order", 1)),
        ("delay=0.5:uta.trade.place_order:3", (Delay(0.5), "uta.trade.place_order", 3)),
        ("status=503::*", (Status(503), None, None)),
        ("error=40010", (ErrorCode("40010"), None, 1)),
        ("truncated", (Truncated(), None, 1)),
        ("not-json", (NotJson(), None, 1)),
    ],
)
def test_a_fault_is_written_in_a_word(text: str, scripted: object) -> None:
    assert read_options(["--fault", text]).fault == [scripted]


@pytest.mark.parametrize(
    "arguments",
    [
        *(f"--fault={text}" for text in ("nothing", "drop=1", "delay", "delay=-1", "delay=x", "status=x", "drop:x:y")),
        *("--balance=USDT", "--balance==1", "--balance=USDT=0", "--balance=USDT=nan", "--symbol=DOGEUSDT=-1"),
        *("--port=65536", "--port=-1", "--port=x", "--speed=-1", "--speed=inf", "--speed=nan"),
    ],
)
def test_an_option_that_makes_no_sense_ends_the_program(arguments: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        read_options([arguments])
    assert f"error: argument {arguments.partition('=')[0]}: " in capsys.readouterr().err


def test_what_only_the_exchange_can_refuse_is_said_in_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    from bitget_runtime.fake.__main__ import main

    assert main(["--symbol", "DOGE=1"]) == 1
    assert main(["--fault", "drop:uta.trade.plac_order"]) == 1
    assert main(["--balance", "XYZ=1"]) == main(["--start", "5"]) == 1
    said = capsys.readouterr().err.splitlines()
    assert said[0].startswith("'DOGE' isn't a symbol")
    assert said[1].endswith("did you mean 'uta.trade.place_order'?")
    assert [line.partition(":")[0] for line in said[2:]] == ["the account can't start like this", said[3]]


def test_hooks_are_lines_of_text(held: FakeExchange) -> None:
    def said(line: str) -> str:
        return obey(held, line)

    with client_of(held) as client:
        assert said("price BTCUSDT 60000 hold") == "ok"
        order = {"symbol": "BTCUSDT", "side": "buy", "order_type": "limit", "qty": "0.01", "price": "50000"}
        placed = client.uta.trade.place_order(category="USDT-FUTURES", **order, position_side="long")  # type: ignore[arg-type]
        assert said(f"fill {placed.order_id} 0.004") == said(f"fill {placed.order_id} 0.001 49000") == "ok"
        assert client.uta.trade.get_order(order_id=placed.order_id or "").cum_exec_qty == Decimal("0.005")
    first, second, last = said("requests").splitlines()
    assert f"order {placed.order_id}" in first
    assert second.endswith("-> 200 accepted")
    assert last == "ok"
    assert [said(line) for line in ("advance 60", "deposit USDT 7", "fault error=40010::*", "limits on")] == ["ok"] * 4
    assert (held.now(), len(held.faults), held.limits.on) == (NEW_YEAR + 60_000, 1, True)
    assert [said(line) for line in ("run", "run 5", "hold", "reset", "requests")] == ["ok"] * 5
    assert len(held.faults) == 0
    *hooks, last = obey(held, "help").splitlines()
    assert ("reset" in hooks[-1], last) == (True, "ok")


@pytest.mark.parametrize(
    "line",
    [
        *("price", "price BTCUSDT", "price BTCUSDT x", "price BTCUSDT -1", "price NOPE 1", "price BTCUSDT 1 2"),
        *("fill 17", "fill", "deposit NOPE 1", "deposit USDT x", "advance -1", "advance x", "advance nan", "run 0"),
        *("advance inf", "advance 1e30", "run inf", "price BTCUSDT nan", "price BTCUSDT 1e400", "fault status=99"),
        *("fault nothing", "fault drop:nothing", "limits", "'", "reset now"),
    ],
)
def test_a_hook_that_makes_no_sense_says_so_in_a_line(held: FakeExchange, line: str) -> None:
    answered = obey(held, line)
    assert answered.startswith("error: ")
    assert len(answered.splitlines()) == 1
