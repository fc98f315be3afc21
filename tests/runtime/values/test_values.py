"""Arguments that aren't plain values: read, or refused with `InvalidArgument`, never with another exception."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from bitget_client import Bitget, InvalidArgument, Timestamp, registry
from stand_ins.recording import CREDENTIALS, Recorder

OK = b'{"code":"00000","data":{"orderId":"1","clientOid":""}}'


def sent_qty(qty: Any) -> Any:
    transport = Recorder(OK)
    with Bitget(*CREDENTIALS, transport=transport) as client:
        client.uta.trade.place_order(category="SPOT", symbol="B", side="buy", order_type="market", qty=qty)
    return json.loads(transport.sent[0].body)["qty"]


@pytest.mark.parametrize(
    ("text", "sent"),
    [("1e-05", "0.00001"), ("1E+3", "1000"), (".5", "0.5"), ("1.50", "1.50"), ("-1", "-1"), ("0", "0")],
)
def test_text_of_a_number_is_written_plainly(text: str, sent: str) -> None:
    assert sent_qty(text) == sent


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "1 ",
        "+1",
        "None",
        "NaN",
        "Infinity",
        "1,000",
        "1_000",
        "0x10",
        "\uff11",
        "\u0661",
        "1e999999",
        "1\n",
        "-",
    ],
)
def test_text_of_no_plain_number_is_refused(text: str) -> None:
    with pytest.raises(InvalidArgument, match="qty must be"):
        sent_qty(text)


class Whole:
    """A whole number of another library."""

    def __init__(self, value: int) -> None:
        self.value = value

    def __index__(self) -> int:
        return self.value


class Raising:
    def __index__(self) -> int:
        raise KeyError("index")

    def __repr__(self) -> str:
        raise KeyError("repr")

    __str__ = __repr__


class Lying:
    @property  # type: ignore[misc]  # it lies about what it is
    def __class__(self) -> Any:
        return Decimal


def test_whole_numbers_of_other_libraries_are_taken() -> None:
    assert sent_qty(Whole(5)) == "5"


@pytest.mark.parametrize("value", [Raising(), Lying(), Decimal("1E+999999999"), 10**4000, 0.1, True, object(), [1]])
def test_values_that_raise_or_lie_are_refused(value: Any) -> None:
    with pytest.raises(InvalidArgument):
        sent_qty(value)
    with pytest.raises(InvalidArgument), Bitget(transport=Recorder(OK)) as client:
        client.uta.market.get_candles(category="SPOT", symbol="B", interval="1m", start_time=value, limit=value)


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize(
    ("value", "sent"),
    [
        (Timestamp(1695702438029), "1695702438029"),
        (datetime(2023, 9, 26, 4, 27, 18, 29_000, UTC), "1695702438029"),
        (Whole(7), "7"),
        (1e-05, "0.00001"),
        (10**30, "1" + "0" * 30),
    ],
)
def test_values_by_wire_name_mean_the_same_in_a_query_and_a_body(method: Any, value: Any, sent: str) -> None:
    transport = Recorder(b'{"code":"00000","data":null}')
    with Bitget(*CREDENTIALS, transport=transport) as client:
        client.request(method, "/api/v3/new", params={"a": value}, signed=True)
    request = transport.sent[0]
    assert (request.target + request.body.decode()).removeprefix("/api/v3/new") in (f"?a={sent}", f'{{"a":{sent}}}')


class RaisingMapping(dict[str, Any]):
    def items(self) -> Any:
        raise KeyError("items")

    __iter__ = __eq__ = items  # type: ignore[assignment]  # on purpose


class RaisingList(list[Any]):
    def __iter__(self) -> Any:
        raise KeyError("iter")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"symbol": "a\ud800"}, "symbol must be text that can be sent: character 2 is half of one"),
        ({"qty": RaisingList()}, "qty must be a Decimal"),
        ({"extra": RaisingMapping(a=1)}, "extra can't be read: it raises KeyError"),
        ({"extra": {"new": [{"a": RaisingList()}]}}, r"extra\.new\[0\]\.a can't be read: it raises KeyError"),
        ({"extra": {"a": [{"b": "\udfff"}]}}, r"extra\.a\[0\]\.b must be text that can be sent"),
        ({"extra": {"\ud800": 1}}, "extra must be text that can be sent"),
        ({"extra": [1]}, "extra must be a mapping"),
    ],
)
def test_what_is_refused_is_named(arguments: dict[str, Any], message: str) -> None:
    order = {"category": "SPOT", "symbol": "B", "side": "buy", "order_type": "market", "qty": "1"}
    with Bitget(*CREDENTIALS, transport=Recorder(OK)) as client, pytest.raises(InvalidArgument, match=message):
        client.uta.trade.place_order(**{**order, **arguments})


def test_a_query_has_no_lists_of_lists() -> None:
    with Bitget(transport=Recorder(OK)) as client, pytest.raises(InvalidArgument, match="new: a list of lists can't"):
        client.uta.market.get_tickers(category="SPOT", extra={"new": [[1], [2]]})


def test_lists_that_raise_are_named() -> None:
    with Bitget(*CREDENTIALS, transport=Recorder(OK)) as client:
        with pytest.raises(InvalidArgument, match="ip_addresses can't be read: it raises KeyError"):
            client.classic.broker.api_key.create_api_key(
                sub_uid="1", passphrase="x", label="x", ip_addresses=RaisingList(), access="readonly", permissions=[]
            )


def test_a_parameter_that_an_operation_does_not_have_is_named() -> None:
    operation = registry.operations["uta.market.get_tickers"]
    with Bitget(transport=Recorder(OK)) as client, pytest.raises(InvalidArgument, match="no parameter 'symbl'"):
        client._client.call(operation, {"category": "SPOT", "symbl": "B"}, None)
