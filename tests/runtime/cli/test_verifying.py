"""`bitget verify` only reads, says what differs, and says what it could not call."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bitget_client.registry import operations
from bitget_runtime.cli.commands.verifying import Answers, Lacking, arguments_for
from bitget_runtime.fake import FakeExchange, Status
from bitget_runtime.rest.wire.request import write

NOW = 1_790_000_000_000


def test_nothing_is_sent_that_changes_anything(
    bitget: Callable[..., Any], fake_exchange: FakeExchange, tmp_path: Path
) -> None:
    before = fake_exchange.state
    ran = bitget("verify", "--folder", str(tmp_path), "--only", "uta.trade", "--only", "uta.account")
    sent = [request.operation or "" for request in fake_exchange.requests]
    wanted = {
        address
        for address, one in operations.items()
        if one.outcome == "none" and address.startswith(("uta.trade.", "uta.account."))
    }
    assert {address for address in sent if operations[address].outcome != "none"} == set()
    listed = {line.split()[2].rstrip(":") for line in ran.out.splitlines() if line.startswith("not called")}
    assert set(sent) | listed == wanted
    assert len(sent) > 10
    assert fake_exchange.state is before
    assert not [*fake_exchange.state.orders.everything()]


def test_what_differs_is_said_and_recorded(
    bitget: Callable[..., Any], fake_exchange: FakeExchange, tmp_path: Path
) -> None:
    body = json.dumps({"code": "00000", "data": {"serverTime": "17", "novelty": 1}})
    fake_exchange.faults.add(Status(200, body, "application/json"), "uta.public.get_server_time")
    ran = bitget("verify", "--folder", str(tmp_path), "--only", "uta.public.get_server_time")
    assert ran.out == "differs     uta.public.get_server_time: novelty whole 1\n"
    assert ran.status == 1
    assert f"python -m generator learn {tmp_path}" in ran.err
    assert [path.suffix for path in tmp_path.iterdir()] == [".jsonl"]


def test_without_a_key_what_needs_one_is_said_not_skipped(
    bitget: Callable[..., Any], fake_exchange: FakeExchange, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("BITGET_API_KEY", "BITGET_SECRET_KEY", "BITGET_PASSPHRASE"):
        monkeypatch.delenv(name)
    ran = bitget("verify", "--folder", str(tmp_path), "--only", "uta.account.get_info")
    assert ran.out == "not called  uta.account.get_info: it needs a key\n"
    assert ran.err.endswith("0 called, 0 differ, 0 refused or failed, 1 not called.\n")
    assert not len(fake_exchange.requests)


def test_an_unknown_group_is_refused(bitget: Callable[..., Any], tmp_path: Path) -> None:
    assert bitget("verify", "--folder", str(tmp_path), "--only", "uta.nothing").status == 2


def test_an_id_comes_from_an_earlier_response_alone() -> None:
    operation, answers = operations["classic.spot.plan.get_sub_orders"], Answers()
    with pytest.raises(Lacking, match="planOrderId"):
        arguments_for(operation, answers, NOW)
    answers.take("uta.strategy.get_open_orders", {"list": [{"planOrderId": "1"}]})
    with pytest.raises(Lacking, match="planOrderId"):  # of the other generation of the API
        arguments_for(operation, answers, NOW)
    answers.take("classic.contract.plan.get_open_orders", {"list": [{"planOrderId": "2"}]})
    answers.take("classic.spot.plan.get_open_orders", {"list": [{"planOrderId": "3"}]})
    assert arguments_for(operation, answers, NOW) == {"planOrderId": "3"}


@pytest.mark.parametrize(
    ("address", "arguments"),
    [
        ("classic.contract.market.get_tickers", {"productType": "USDT-FUTURES"}),
        ("uta.market.get_candles", {"category": "USDT-FUTURES", "symbol": "BTCUSDT", "interval": "1m"}),
        ("classic.spot.account.get_deposits", {"startTime": NOW - 86_400_000, "endTime": NOW}),
    ],
)
def test_arguments_are_documented_ones(address: str, arguments: dict[str, Any]) -> None:
    operation = operations[address]
    given = arguments_for(operation, Answers(), NOW)
    assert given.keys() == arguments.keys()
    assert write(operation.form, given, None, address)
