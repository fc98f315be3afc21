"""The command line where things go wrong around it: outputs, terminals, configuration, Ctrl-C."""

from __future__ import annotations

import io
import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
from pyarrow import parquet

from bitget_runtime.cli.output import printing
from bitget_runtime.fake import Delay, ErrorCode, FakeExchange, Status

Run = Callable[..., Any]
ORDER = "uta trade place-order --category SPOT --symbol BTCUSDT --side buy --order-type limit --qty 0.01 --price 50000"
TICKERS = ["uta", "market", "get-tickers", "--category", "SPOT"]


def body(data: str) -> Status:
    return Status(
        200, f'{{"code": "00000", "msg": "", "requestTime": 1, "data": {data}}}', content_type="application/json"
    )


def interrupt_once_asked(exchange: FakeExchange) -> None:
    """Press Ctrl-C when a request has arrived."""

    def press() -> None:
        while not exchange.requests:
            time.sleep(0.01)
        os.kill(os.getpid(), signal.SIGINT)

    threading.Thread(target=press, daemon=True).start()


def test_ctrl_c_while_an_order_is_under_way_says_that_nobody_knows(
    bitget: Run, fake_exchange: FakeExchange, caplog: pytest.LogCaptureFixture
) -> None:
    fake_exchange.faults.add(Delay(2), "uta.trade.place_order")
    interrupt_once_asked(fake_exchange)
    ran = bitget(*ORDER.split(), "--yes", "--client-oid", "mine-1")
    assert (ran.status, ran.out) == (7, "")
    assert "may have been carried out: check before you repeat it" in ran.err
    assert "mine-1" in caplog.text


def test_ctrl_c_while_something_is_read_is_no_alarm(bitget: Run, fake_exchange: FakeExchange) -> None:
    fake_exchange.faults.add(Delay(2), "uta.market.get_tickers")
    interrupt_once_asked(fake_exchange)
    ran = bitget(*TICKERS)
    assert (ran.status, ran.err.strip()) == (1, "Stopped.")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is always full")
def test_the_response_to_an_order_is_shown_though_the_output_is_full(fake_exchange: FakeExchange) -> None:
    command = [sys.executable, "-m", "bitget_client.cli", *ORDER.split(), "--yes"]
    with open("/dev/full", "w") as full:
        ran = subprocess.run(
            command, stdout=full, stderr=subprocess.PIPE, env={**os.environ, **fake_exchange.environment}, text=True
        )
    assert (ran.returncode, "Traceback" in ran.stderr) == (1, False)
    assert re.search(r'"orderId":"\d+"', ran.stderr)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is always full")
@pytest.mark.parametrize("words", [[], ["uta", "market"]])
def test_help_that_cannot_be_written_is_a_sentence(words: list[str]) -> None:
    with open("/dev/full", "w") as full:
        command = [sys.executable, "-m", "bitget_client.cli", *words, "--help"]
        buffered = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
        ran = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, env=buffered)
    assert (ran.returncode, "No space left" in ran.stderr, "Traceback" in ran.stderr) == (1, True, False)


def test_a_response_that_cannot_be_shown_is_shown_raw(
    bitget: Run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("no table for that")

    monkeypatch.setattr(printing, "_print_object", broken)
    with pytest.raises(RuntimeError):
        bitget(*ORDER.split(), "--yes", "-o", "table")
    said = capsys.readouterr().err
    [order] = json.loads(bitget("orders", "open").out)
    assert order["order_id"] in said


def test_control_characters_do_nothing_to_a_terminal(bitget: Run, fake_exchange: FakeExchange) -> None:
    data = '[{"symbol": "A\\u001b[2J\\u202eB", "lastPrice": "1"}]'
    fake_exchange.faults.add(body(data), "uta.market.get_tickers")
    shown = bitget(*TICKERS, "-o", "table").out
    assert "\x1b" not in shown
    assert "A\\x1b[2J\\x202eB" in shown
    fake_exchange.faults.add(ErrorCode("40034", "no \x1b[31msuch"), "uta.market.get_tickers")
    ran = bitget(*TICKERS)
    assert (ran.status, "\x1b" in ran.err) == (4, False)


def test_numbers_are_printed_as_they_were_sent(bitget: Run, fake_exchange: FakeExchange) -> None:
    for output in ("json", "jsonl", "csv", "table"):
        fake_exchange.faults.add(body('[{"a": 1.10, "b": 12345678901234567890.123}]'), "uta.market.get_tickers")
        ran = bitget(*TICKERS, "-o", output)
        assert re.search(r"(?<!\d)1\.10(?!\d)", ran.out), output
        assert "12345678901234567890.123" in ran.out


def test_an_output_that_knows_few_characters_gets_escapes(bitget: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    ascii_only = io.TextIOWrapper(io.BytesIO(), encoding="ascii", write_through=True)
    monkeypatch.setattr(sys, "stdout", ascii_only)
    assert bitget(*TICKERS, "-o", "table").status == 0
    assert bitget(*TICKERS).status == 0
    ascii_only.seek(0)
    assert "BTCUSDT" in ascii_only.read()


@pytest.mark.parametrize("columns", ["30", "200"])
def test_a_row_is_a_block_where_the_terminal_is_narrow(
    bitget: Run, monkeypatch: pytest.MonkeyPatch, columns: str
) -> None:
    monkeypatch.setattr(type(sys.stdout), "isatty", lambda self: self is sys.stdout)
    monkeypatch.setenv("COLUMNS", columns)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("NO_COLOR", "1")
    written = bitget(*TICKERS).out
    assert "\x1b[3" not in written
    shown = re.sub(r"\x1b\[[0-9;]*m", "", written)
    assert bool(re.search(r"^ +symbol +BTCUSDT", shown, re.MULTILINE)) is (columns == "30")
    assert max(len(line) for line in shown.splitlines()) <= int(columns)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"{}", "can't be read"),
        (b"[1]", "can't be read"),
        (b"\xff\xfe", "can't be read"),
        (b'{"api_key": 1, "secret_key": 2, "passphrase": 3, "env": "live"}', "can't be read"),
        (b'{"api_key": "sk-a", "secret_key": "sk-b", "passphrase": "sk-c", "env": "mars"}', "mars"),
        (b'{"api_key": "sk-a", "secret_key": "sk-b\\n", "passphrase": "sk-c", "env": "live"}', "secret_key"),
    ],
)
def test_a_wrong_profile_is_a_sentence_without_its_secrets(
    bitget: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Any, content: bytes, said: str
) -> None:
    monkeypatch.setattr("bitget_runtime.cli.profiles._from_keyring", lambda *_: None)
    file = tmp_path / "profiles" / "mine.json"
    file.parent.mkdir()
    file.write_bytes(content)
    file.chmod(0o600)
    ran = bitget("--debug", "--profile", "mine", "uta", "account", "get-assets")
    assert (ran.status, said in ran.err, "sk-" in ran.err) == (2, True, False), ran.err


def test_a_wrong_secret_in_a_file_is_a_sentence(bitget: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    file = tmp_path / "key"
    file.write_bytes(b"\xff\xfesecret")
    monkeypatch.delenv("BITGET_API_KEY")
    monkeypatch.setenv("BITGET_API_KEY_FILE", str(file))
    ran = bitget("uta", "account", "get-assets")
    assert (ran.status, "isn't text" in ran.err, "Traceback" in ran.err) == (2, True, False)


def test_a_wrong_environment_is_a_sentence(bitget: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BITGET_ENV", "mars")
    ran = bitget(*TICKERS)
    assert (ran.status, "mars" in ran.err, "Traceback" in ran.err) == (2, True, False)


@pytest.mark.parametrize("debug", [[], ["--debug"]])
def test_no_secret_is_in_what_is_said_of_a_failure(bitget: Run, fake_exchange: FakeExchange, debug: list[str]) -> None:
    secrets = [fake_exchange.environment[f"BITGET_{name}"] for name in ("API_KEY", "SECRET_KEY", "PASSPHRASE")]
    for arguments in (
        ["uta", "trade", "cancel-order", "--order-id", "1", "--yes"],
        ["--base-url", "http://127.0.0.1:9", "uta", "account", "get-assets"],
        ["uta", "user", "create-subaccount-api-key", "--passphrase", secrets[2], "--yes"],
    ):
        ran = bitget(*debug, *arguments)
        assert ran.status
        assert not [one for one in secrets if one in ran.err + ran.out], arguments


@pytest.mark.parametrize("mode", [0o600, 0o640])
def test_a_file_that_replaces_another_may_be_read_by_no_more_people(bitget: Run, tmp_path: Any, mode: int) -> None:
    for name in ("assets.csv", "assets.parquet"):
        file = tmp_path / name
        file.write_text("old")
        file.chmod(mode)
        assert bitget(*TICKERS, "-o", str(file)).status == 0
        assert (file.stat().st_mode & 0o777, file.read_bytes() == b"old") == (mode, False)
    assert bitget(*TICKERS, "-o", str(tmp_path / "new.csv")).status == 0
    assert (tmp_path / "new.csv").stat().st_mode & 0o600 == 0o600


def test_what_a_program_completes_needs_no_session(
    bitget: Run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("_BITGET_COMPLETE", "bash_complete")
    for words, expected in (
        ("bitget stream uta tick", "plain,ticker"),
        ("bitget watch uta tick", "plain,ticker"),
        ("bitget watch pos", "plain,positions"),
        ("bitget orders canc", "plain,cancel-all"),
        ("bitget uta market get-tickers -o pa", "plain,parquet"),
    ):
        monkeypatch.setenv("COMP_WORDS", words)
        monkeypatch.setenv("COMP_CWORD", str(len(words.split()) - 1))
        with pytest.raises(SystemExit):
            bitget()
        assert expected in capsys.readouterr().out.split(), words


def test_what_does_not_come_in_time_is_a_sentence(bitget: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def late(*_: object) -> None:
        raise TimeoutError("nothing was received within 15 s")

    monkeypatch.setattr("bitget_runtime.stream.sync_stream.Subscription.confirmed", late)
    ran = bitget("stream", "uta", "ticker", "--inst-type", "spot", "--symbol", "BTCUSDT")
    assert (ran.status, ran.err) == (6, "Error: nothing was received within 15 s\n")
    assert "Traceback" in bitget("--debug", "stream", "uta", "ticker", "--inst-type", "spot", "--symbol", "BTCUSDT").err


@pytest.mark.parametrize("words", [[], ["uta", "market"], ["history"], ["watch"]])
def test_a_group_without_a_command_shows_its_help_as_it_is(bitget: Run, words: list[str]) -> None:
    ran = bitget(*words)
    assert (ran.status, ran.out, ran.err) == (2, "", bitget(*words, "--help").out)


def test_an_empty_list_has_its_columns_and_no_row(bitget: Run, tmp_path: Any) -> None:
    empty = ["uta", "trade", "get-open-orders"]
    assert bitget(*empty, "-o", "csv").out.startswith("orderId,clientOid,category,symbol")
    assert bitget(*empty, "-o", "csv", "--select", "symbol").out == "symbol\n"
    assert bitget(*empty, "-o", "jsonl").out == ""
    for pages in ([], ["--all"]):
        file = tmp_path / f"orders{len(pages)}.parquet"
        assert bitget(*empty, *pages, "-o", str(file), "--select", "orderId").status == 0
        assert (parquet.read_schema(file).names, parquet.read_metadata(file).num_rows) == (["order_id"], 0)


def test_a_dumb_terminal_is_no_narrow_one(bitget: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "dumb")
    wide = printing.table_of([{"name": "x" * 200}])
    assert printing.wide_console(printing.WIDEST).measure(wide).maximum > 200
