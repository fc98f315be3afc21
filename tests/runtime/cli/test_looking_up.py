"""What the command line says of the catalogue."""

from __future__ import annotations

import json
import stat
from collections.abc import Callable
from importlib import import_module
from operator import attrgetter
from typing import Any
from unittest.mock import Mock

import pytest
from click import Context
from click.shell_completion import CompletionItem, ShellComplete

from bitget_client import Bitget
from bitget_client.cli import COUNTS, ENVIRONMENTS
from bitget_client.history import HISTORY
from bitget_client.registry import api, operations, reference
from bitget_runtime.cli.facts import Facts, Outline
from bitget_runtime.cli.fish import WholeDescriptions
from bitget_runtime.cli.front_page import SHORT
from bitget_runtime.cli.program import COMMANDS, Root
from bitget_runtime.cli.topics import TOPICS
from bitget_runtime.fake import FakeExchange
from bitget_runtime.search import find
from folders import PROJECT


def test_a_code_is_explained(bitget: Callable[..., Any]) -> None:
    said = bitget("explain", "40774").out
    assert "one-way" in said
    assert "AccountModeMismatch" in said
    ran = bitget("explain", "4077x")
    assert (ran.status, "did you mean `4077" in ran.err) == (1, True)
    assert bitget("explain", "0").status == 1  # no number in a text is taken for it


@pytest.mark.parametrize("words", ["40774", "what does 40774 mean"])
def test_a_search_for_a_code_says_what_it_means(bitget: Callable[..., Any], words: str) -> None:
    ran = bitget("search", *words.split())
    assert (ran.status, ran.out.splitlines()) == (0, bitget("explain", "40774").out.splitlines())


@pytest.mark.parametrize(
    ("words", "address"),
    [
        ("open orders unified", "uta.trade.get_open_orders"),
        ("candles", "uta.market.get_candles"),
        ("place order", "uta.trade.place_order"),
        ("withdraw", "uta.withdrawal.withdraw"),
        ("funding rate", "uta.market.get_funding_rate"),
        ("order book", "uta.market.get_order_book"),
        ("position mode", "uta.account.set_position_mode"),
    ],
)
def test_search_finds_what_people_look_for(words: str, address: str) -> None:
    assert address in find(reference, words)[:4]


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("which account have I", "client.account_mode()"),
        ("how do I round a price", "client.uta.instruments.get()"),
        ("how far back do candles go", "guides/candles"),
        ("how far back do candles go", "client.history.candles()"),
        ("what may interval be", "guides/candles"),
        ("open orders hedge", "guides/hedge-mode"),
        ("open orders hedge", "bitget orders open"),
        ("open orders", "uta.trade.get_open_orders"),
        ("cancel all orders", "bitget orders cancel-all"),
        ("why do calls fail", "bitget doctor"),
        ("what does an error code mean", "bitget explain"),
        ("closing positions", "uta.trade.close_positions"),
        ("cancelled orders", "bitget orders cancel-all"),
        ("download my fills", "client.history.download_records()"),
        ("paper trading", "guides/demo-trading"),
        ("place order", "uta.trade.place_order"),
        ("withdraw", "uta.withdrawal.withdraw"),
        ("set leverage", "uta.account.set_leverage"),
        ("funding rate", "uta.market.get_funding_rate"),
        ("place_order", "uta.trade.place_order"),
        ("fetch_ohlcv", "guides/from-ccxt"),
        ("createOrder", "client.uta.orders()"),
        ("dead man's switch", "orders"),
        ("rate limit", "limits"),
        ("websocket order", "streams"),
    ],
)
def test_search_answers_questions_in_its_first_three_lines(
    bitget: Callable[..., Any], question: str, found: str
) -> None:
    assert found in [line.partition("  ")[0] for line in bitget("search", *question.split()).out.splitlines()[:3]]


def test_whatever_is_to_be_found_is_there() -> None:
    with Bitget() as client:
        for name in TOPICS:
            if name.startswith("client."):
                assert callable(attrgetter(name.removeprefix("client.").removesuffix("()"))(client)), name
            elif name.startswith("bitget "):
                command: Any = Root(Outline(ENVIRONMENTS, COUNTS, Mock()))
                for word in name.split()[1:]:
                    command = command.get_command(Context(command), word)
                assert command is not None, name
            else:
                assert (PROJECT / "docs" / f"{name}.md").is_file(), name
    assert {f"guides/{path.stem}" for path in (PROJECT / "docs" / "guides").glob("*.md")} <= TOPICS.keys()


def test_a_call_that_is_named_by_its_last_word_is_suggested(bitget: Callable[..., Any]) -> None:
    assert "did you mean `uta.trade.place_order`" in bitget("show", "place_order").err.replace("\n", " ")
    assert "help(client.history.candles)" in bitget("show", "client.history.candles").err


def test_a_call_is_shown_with_values_and_their_meanings(bitget: Callable[..., Any]) -> None:
    said = bitget("show", "uta.market.get-candles").out
    assert "1H: One hour." in said
    assert "interval!: text" in said
    assert "page by page" not in bitget("show", "uta.market.get_tickers").out
    assert "page by page" in bitget("show", "uta.trade.get_order_history").out
    ran = bitget("show", "uta.market.get-candle")
    assert (ran.status, "uta.market.get_candles" in ran.err) == (1, True)


def test_help_lists_groups_and_operations(bitget: Callable[..., Any]) -> None:
    assert "uta" in bitget("--help").out
    assert "get-tickers" in bitget("uta", "market", "--help").out
    assert "--category" in bitget("uta", "market", "get-tickers", "--help").out


def test_rules_of_a_call_are_in_its_help_and_its_description(bitget: Callable[..., Any]) -> None:
    rules = reference["uta.trade.place_order"].notes
    assert rules
    for said in (bitget("uta", "trade", "place-order", "--help").out, bitget("show", "uta.trade.place_order").out):
        words = " ".join(said.split())
        assert all(f"- {rule}" in words for rule in rules)


def test_what_the_list_of_commands_says_is_what_their_help_says() -> None:
    for name, place in COMMANDS.items():
        module, _, attribute = place.partition(":")
        command = getattr(import_module(module), attribute)
        assert command.help.startswith(SHORT[name].rstrip("."))


def test_a_stream_prints_pushes_as_json_lines(bitget: Callable[..., Any]) -> None:
    ran = bitget(*["stream", "uta", "ticker", "--inst-type", "spot", "--symbol", "BTCUSDT", "--count", "1"])
    assert float(json.loads(ran.out)["data"][0]["lastPrice"]) > 0


def test_the_doctor_examines(bitget: Callable[..., Any]) -> None:
    assert bitget("doctor").status == 0
    assert json.loads(bitget("doctor", "--json").out)


def completed(*typed: str) -> list[str]:
    """What a shell would offer for the last word."""
    return [one.value for one in completions(*typed)]


def completions(*typed: str) -> list[CompletionItem]:
    outline = Outline(ENVIRONMENTS, COUNTS, lambda: Facts(api, operations, reference, Mock(), lambda: HISTORY))
    completing = ShellComplete(Root(outline), {"obj": outline}, "bitget", "_BITGET_COMPLETE")
    return completing.get_completions(list(typed[:-1]), typed[-1])


def test_the_interval_after_the_symbols_is_completed() -> None:
    for command in (["candles"], ["download", "folder"]):
        assert completed("history", *command, "") == completed("history", *command, "BTC") == []
        assert {"1m", "4h", "1d", "1M"} <= set(completed("history", *command, "BTCUSDT", ""))
        assert completed("history", *command, "--category", "SPOT", "BTCUSDT", "4") == ["4h"]
        assert completed("history", *command, "BTCUSDT", "ETHUSDT", "15") == ["15m"]
        assert completed("history", *command, "BTCUSDT", "4h", "") == []


def test_a_profile_is_saved_for_its_owner_only(
    bitget: Callable[..., Any], fake_exchange: FakeExchange, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    names = ("BITGET_API_KEY", "BITGET_SECRET_KEY", "BITGET_PASSPHRASE")
    answers = iter([fake_exchange.environment[name] for name in names])
    monkeypatch.setattr("click.prompt", lambda *_, **__: next(answers))
    monkeypatch.setattr("bitget_runtime.cli.profiles._keyring_takes", lambda *_: False)
    monkeypatch.setattr("bitget_runtime.cli.profiles._from_keyring", lambda *_: None)
    for name in names:
        monkeypatch.delenv(name)
    assert bitget("login", "--profile", "mine").status == 0
    file = tmp_path / "profiles" / "mine.json"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert bitget("--profile", "mine", "uta", "account", "get-assets").status == 0
    assert completed("--profile", "m") == completed("logout", "--profile", "") == ["mine"]
    assert bitget("uta", "account", "get-assets").status == 2
    file.chmod(0o644)
    assert "chmod 600" in bitget("--profile", "mine", "uta", "account", "get-assets").err
    assert bitget("logout", "--profile", "mine").status == 0
    assert not file.exists()


def test_secrets_may_be_in_files(
    bitget: Callable[..., Any], fake_exchange: FakeExchange, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    for name in ("BITGET_SECRET_KEY", "BITGET_PASSPHRASE"):
        file = tmp_path / name
        file.write_text(fake_exchange.environment[name] + "\n")
        monkeypatch.delenv(name)
        monkeypatch.setenv(f"{name}_FILE", str(file))
    assert bitget("uta", "account", "get-assets").status == 0
    monkeypatch.setenv("BITGET_PASSPHRASE_FILE", str(tmp_path / "nowhere"))
    assert "BITGET_PASSPHRASE_FILE" in bitget("uta", "account", "get-assets").err


def test_an_output_is_completed_as_a_format_or_a_file() -> None:
    command = ("uta", "public", "get-server-time", "-o")
    assert completed(*command, "j") == ["json", "jsonl"]
    assert [one.type for one in completions(*command, "rows/a")] == ["file"]


def test_fish_shows_whole_descriptions() -> None:
    assert 'string split --max 1 "," $completion' in WholeDescriptions(Mock(), {}, "bitget", "X").source()
