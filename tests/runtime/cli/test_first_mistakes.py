"""What people get wrong at first: one line that says what to do, an exit status, and nothing that they must not see."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from bitget_runtime.fake import FakeExchange

Run = Callable[..., Any]

_TICKERS = "uta market get-tickers --category SPOT"
_CANDLES = "uta market get-candles --category SPOT --symbol BTCUSDT --interval 1H"
_ORDER = "uta trade place-order --category SPOT --symbol BTCUSDT --side buy --order-type limit --qty 0.01 --price 50000"

MISTAKES: list[tuple[str, int, str]] = [
    ("serach open orders", 2, "there is no command 'serach': did you mean `bitget search`?"),
    ("utaa market", 2, "did you mean `bitget uta`?"),
    ("uta markt get-tickers", 2, "did you mean `bitget uta market`?"),
    ("uta market get-tickrs", 2, "did you mean `bitget uta market get-tickers`?"),
    ("uta market tickers", 2, "`bitget uta market get-tickers`"),
    ("uta get-open-orders", 2, "`bitget uta trade get-open-orders`"),
    ("mix market tickers", 2, "`bitget classic contract market get-tickers`"),
    ("stream uta tickr", 2, "did you mean `bitget stream uta ticker`?"),
    ("stream tickr", 2, "did you mean `bitget stream ticker`?"),
    ("watch boook", 2, "did you mean `bitget watch books`?"),
    ("orders opne", 2, "did you mean `bitget orders open`?"),
    ("history downlod x", 2, "`bitget history download`"),
    ("show uta.market.get_tickrs", 1, "did you mean `uta.market.get_tickers`"),
    ("explain 4077x", 1, "`40774`"),
    ("explain qqq", 1, "like 'qqq'"),
    ("search qqq", 1, "nothing is called or described as 'qqq'"),
    ("--evn demo doctor", 2, "Did you mean '--env'?"),
    ("--env dmeo doctor", 2, "'dmeo' is not one of 'live', 'demo'. `bitget --help` says more."),
    ("uta market get-tickers", 2, "One of SPOT, USDT-FUTURES"),
    ("uta market get-tickers --category FUTURES", 2, "only SPOT, USDT-FUTURES"),
    ("uta market get-tickers --category", 2, "requires an argument"),
    ("uta market get-tickers --categry SPOT", 2, "Did you mean '--category'?"),
    (f"{_TICKERS} --select lastPrce", 2, "only category, symbol, lastPrice"),
    (f"{_TICKERS} --output xml", 2, "only json, jsonl, csv, table, parquet"),
    (f"{_TICKERS} --output /nonexistent/x.csv", 1, "/nonexistent/x.csv can't be written: No such file"),
    (f"{_TICKERS} --extra foo", 2, "'foo' is not NAME=VALUE"),
    (f"{_TICKERS} --all", 2, "No such option '--all'"),
    (f"{_TICKERS} --symbol NOPE", 4, "`bitget explain 25100` says more."),
    (f"{_CANDLES} --start-time yesterday", 2, "2026-01-31T12:00 or milliseconds"),
    (f"{_CANDLES} --start-time 2026-13-01", 2, "2026-01-31T12:00 or milliseconds"),
    (f"{_CANDLES} --limit many", 2, "not a valid integer"),
    ("uta trade get-order-history --category SPOT --max 3", 2, "add --all"),
    (_ORDER, 2, "there is nobody to ask: add --yes"),
    (f"{_ORDER} --qty abc", 2, "'abc' isn't a number"),
    (f"{_ORDER} --qty 0 --yes", 4, "`bitget explain 40020` says more."),
    (f"{_ORDER} --yes -o order.csv", 2, "a file that can't be written would lose it"),
    ("uta trade place-orders --orders {", 2, "it isn't JSON"),
    ("uta trade place-orders --orders [{}]", 2, "orders[0] lacks category, symbol"),
    ("uta trade place-orders --orders @/nonexistent.json", 2, "/nonexistent.json: No such file"),
    ("--profile nobody uta account get-assets", 2, "`bitget login --profile nobody` makes it"),
    ("--base-url localhost:1 uta account get-assets", 2, "must start with https://"),
    (f"--base-url http://127.0.0.1:9 {_TICKERS}", 6, "`bitget doctor` finds out why."),
    ("history records fils", 2, "'fils' is not one of 'trades'"),
    (
        "history candles BTCUSDT --interval 4h",
        2,
        "the last argument, after the symbols: bitget history candles SYMBOLS... INTERVAL",
    ),
    ("history download x --symbol BTCUSDT 4h", 2, "bitget history download FOLDER SYMBOLS... INTERVAL"),
    ("history candles BTCUSDT 4h 1h", 2, "'4h' is an interval"),
    ("history verify /nonexistent", 1, "is it the right folder?"),
    ("orders journal /nonexistent.db", 2, "does not exist"),
    ("login --profile ../x", 2, "letters, digits"),
    ("stream ticker --inst-type spt --symbol BTCUSDT", 2, "only spot, usdt-futures"),
]


@pytest.mark.parametrize(("typed", "status", "said"), MISTAKES, ids=[typed[-40:] for typed, _, _ in MISTAKES])
def test_a_mistake_is_one_line_that_says_what_to_do(
    bitget: Run, fake_exchange: FakeExchange, typed: str, status: int, said: str
) -> None:
    ran = bitget(*typed.split())
    assert (ran.status, ran.out) == (status, "")
    assert said in ran.err
    assert ran.err.startswith("Error: ")
    assert ran.err.count("\n") == 1
    assert not [one for one in fake_exchange.environment.values() if "://" not in one and one in ran.err]


@pytest.mark.parametrize("typed", ["uta account get-assets", _ORDER, "stream account"])
def test_without_a_key_it_says_how_to_give_one(
    bitget: Run, fake_exchange: FakeExchange, monkeypatch: pytest.MonkeyPatch, typed: str
) -> None:
    for name in ("API_KEY", "SECRET_KEY", "PASSPHRASE"):
        monkeypatch.delenv(f"BITGET_{name}")
    ran = bitget(*typed.split())
    assert (ran.status, ran.err.count("\n")) == (2, 1)
    assert "set BITGET_API_KEY, BITGET_SECRET_KEY, BITGET_PASSPHRASE, or save one with `bitget login" in ran.err
    assert not fake_exchange.requests


def test_a_channel_needs_no_generation(bitget: Run) -> None:
    said = "stream ticker --inst-type spot --symbol BTCUSDT --count 1"
    assert bitget(*said.split()).out.startswith('{"action":"snapshot"')


@pytest.mark.parametrize(
    ("words", "first", "others"),
    [
        ("insufficientfunds", "InsufficientFunds: Balance, margin", ["Also caught as ApiError", "status 4", "43012"]),
        ("funds", "InsufficientFunds: Balance, margin", ["Codes ("]),
        ("OutcomeUnknown", "OutcomeUnknown: ", ["Its kinds: OrderOutcomeUnknown", "status 7"]),
        ("insufficient balance", "InsufficientFunds  Balance, margin", ["43012"]),
        ("timestamp", "ClockSkew", ["40008"]),
    ],
)
def test_explain_knows_classes_and_words(bitget: Run, words: str, first: str, others: list[str]) -> None:
    said = bitget("explain", *words.split()).out
    assert said.startswith(first)
    assert not [one for one in others if one not in said]


def test_the_fake_exchange_is_called_what_was_typed(bitget: Run, capsys: pytest.CaptureFixture[str]) -> None:
    for options in (("--help",), ("--port", "x")):
        with pytest.raises(SystemExit):
            bitget("fake", *options)
        assert "".join(capsys.readouterr()).startswith("usage: bitget fake ")
