"""Arguments: what is accepted, how it is written, and what a refusal says."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from typing import Any

import pytest

from bitget_client import Bitget, InvalidArgument
from bitget_client.uta.trade_models import PlaceOrdersItem
from bitget_runtime.values.scalars import (
    Timestamp,
    flag,
    write_float_text,
    write_int_text,
    write_number,
    write_time_text,
)
from stand_ins.recording import CREDENTIALS, Recorder

OK = b'{"code":"00000","data":{"orderId":"1","clientOid":""}}'


def placed(**changes: Any) -> Any:
    """The body that an order with these arguments is sent as."""
    transport = Recorder(OK)
    order: dict[str, Any] = {"category": "SPOT", "symbol": "BTCUSDT", "side": "buy", "order_type": "limit", "qty": "1"}
    with Bitget(*CREDENTIALS, transport=transport, order_id_prefix=None) as client:
        client.uta.trade.place_order(**{**order, **changes})
    return json.loads(transport.sent[0].body)


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        (Decimal("0.10"), "0.10"),
        (Decimal("1E-7"), "0.0000001"),
        (Decimal("1E+3"), "1000"),
        (3, "3"),
        ("0.1", "0.1"),
        (Decimal("-0"), "-0"),
    ],
)
def test_numbers_are_sent_as_exact_text(given: object, sent: str) -> None:
    assert placed(qty=given)["qty"] == sent


@pytest.mark.parametrize(
    ("argument", "message"),
    [
        ({"qty": 0.1}, r"qty must be a Decimal, a str or an int, not float 0\.1: a float is not exact, write Decimal"),
        ({"qty": True}, "qty must be a Decimal, a str or an int, not bool True"),
        ({"qty": Decimal("NaN")}, "qty must be a finite number, not NaN"),
        ({"qty": b"1"}, "qty must be a Decimal, a str or an int, not bytes"),
        ({"symbol": 5}, "symbol must be text, not int 5"),
        ({"reduce_only": "yes"}, r"reduce_only must be True or False \(sent as 'yes' or 'no'\), not str 'yes'"),
        ({"extra": {"qty": "2"}}, "extra gives 'qty', which is a parameter of this method"),
        ({"extra": {"new": object()}}, "extra.new can't be sent as object"),
    ],
)
def test_what_does_not_fit_is_refused_before_anything_is_sent(argument: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidArgument, match=message) as caught:
        placed(**argument)
    assert caught.value.operation == "uta.trade.place_order"


def test_flags_are_sent_in_the_spelling_of_the_wire() -> None:
    assert placed(reduce_only=True)["reduceOnly"] == "yes"
    assert placed(reduce_only=False)["reduceOnly"] == "no"
    assert flag("YES", "NO")(True) == "YES"


def test_arguments_that_are_not_given_are_not_sent() -> None:
    assert set(placed()) == {"category", "symbol", "side", "orderType", "qty"}


def test_extra_parameters_are_sent_as_they_are() -> None:
    body = placed(extra={"newParam": "x", "newNumber": Decimal("1E-8"), "newList": [1, {"a": None}]})
    assert body["newParam"] == "x"
    assert body["newNumber"] == "0.00000001"
    assert body["newList"] == [1, {"a": None}]


@pytest.mark.parametrize(
    "given",
    [
        1695808949356,
        Timestamp(1695808949356),
        datetime(2023, 9, 27, 10, 2, 29, 356_000, tzinfo=UTC),
        datetime(2023, 9, 27, 12, 2, 29, 356_999, tzinfo=timezone(timedelta(hours=2))),
    ],
)
def test_times_are_sent_as_milliseconds(given: datetime | int) -> None:
    transport = Recorder(b'{"code":"00000","data":[]}')
    with Bitget(transport=transport) as client:
        client.uta.market.get_candles(category="SPOT", symbol="BTCUSDT", interval="1m", start_time=given)
    assert "startTime=1695808949356" in transport.sent[0].target


def test_a_naive_datetime_is_refused_with_a_hint() -> None:
    with Bitget(transport=Recorder(OK)) as client, pytest.raises(InvalidArgument, match="start_time must be an aware"):
        client.uta.market.get_candles(category="SPOT", symbol="BTCUSDT", interval="1m", start_time=datetime(2023, 1, 1))


@pytest.mark.parametrize("moment", ["1969-12-31T23:59:59.999+00:00", "2100-01-01T00:00:00+00:00"])
def test_times_far_away_are_exact(moment: str) -> None:
    when = datetime.fromisoformat(moment)
    assert Timestamp(int(write_time_text(when))).datetime == when


@pytest.mark.parametrize("wire", ["price", "reduceOnly", "clientOid"])
def test_extra_can_not_write_a_parameter_past_its_rules(wire: str) -> None:
    with Bitget(*CREDENTIALS, transport=Recorder(OK)) as client, pytest.raises(InvalidArgument, match=f"extra.*{wire}"):
        client.uta.trade.place_order(
            category="SPOT", symbol="BTCUSDT", side="buy", order_type="limit", qty="1", extra={wire: [1.5]}
        )


def test_batches_are_lists_of_typed_items() -> None:
    transport = Recorder(b'{"code":"00000","data":[{"orderId":"1"},{"orderId":"2"}]}')
    order = PlaceOrdersItem(category="SPOT", symbol="BTCUSDT", side="buy", order_type="market", qty=Decimal("1E-3"))
    with Bitget(*CREDENTIALS, transport=transport, order_id_prefix=None) as client:
        client.uta.trade.place_orders(orders=[order, order], extra={"tag": "a"})
    [first, second] = json.loads(transport.sent[0].body)
    assert first == second
    assert first["qty"] == "0.001"
    assert first["tag"] == "a"


def test_a_mistake_in_a_batch_is_said_with_its_place() -> None:
    good = PlaceOrdersItem(category="SPOT", symbol="BTCUSDT", side="buy", order_type="market", qty="1")
    bad = PlaceOrdersItem(category="SPOT", symbol="BTCUSDT", side="buy", order_type="market", qty=0.5)  # type: ignore[arg-type]  # on purpose
    with Bitget(*CREDENTIALS, transport=Recorder(OK)) as client:
        with pytest.raises(InvalidArgument, match=r"\[1\]\.qty must be a Decimal"):
            client.uta.trade.place_orders(orders=[good, bad])
        wanted = r"\[0\] must be a PlaceOrdersItem\(...\) of bitget_client\.uta\.trade_models, not dict"
        with pytest.raises(InvalidArgument, match=wanted):
            client.uta.trade.place_orders(orders=[{}])  # type: ignore[list-item]  # on purpose


def test_other_writers() -> None:
    assert bytes(write_number(Decimal("1.10"))) == b"1.10"
    assert write_int_text(20) == "20"
    assert write_float_text(0.5) == "0.5"
    with pytest.raises(ValueError, match="must be an int, not bool"):
        write_int_text(True)


def test_unlisted_endpoints_can_be_called() -> None:
    transport = Recorder(b'{"code":"00000","data":{"a":[1]}}')
    with Bitget(*CREDENTIALS, transport=transport) as client:
        assert client.request("GET", "/api/v3/new/thing", params={"b": 2, "a": "x y"}, signed=True) == {"a": [1]}
        assert client.request("POST", "/api/v3/new/thing", params={"a": Decimal("1.0")}) == {"a": [1]}
        with pytest.raises(InvalidArgument, match="path must be of the form"):
            client.request("GET", "api/v3/new")
        with pytest.raises(InvalidArgument, match="method must be GET or POST"):
            client.request("PUT", "/api/v3/new")  # type: ignore[arg-type]  # on purpose
    assert transport.sent[0].target == "/api/v3/new/thing?a=x%20y&b=2"
    assert transport.sent[1].body == b'{"a":"1.0"}'
    assert "ACCESS-SIGN" in transport.sent[0].headers
    assert "ACCESS-SIGN" not in transport.sent[1].headers


@pytest.mark.parametrize("path", ["/api/v3/a b", "/api/v3/../x", "/api/v3/x?b=2", "/api/v3/x#f"])
def test_paths_that_would_be_sent_otherwise_than_signed_are_refused(path: str) -> None:
    with Bitget(*CREDENTIALS, transport=Recorder(OK)) as client:
        with pytest.raises(InvalidArgument, match="path must be of the form"):
            client.request("GET", path, signed=True)


class Category(str, Enum):  # noqa: UP042 - its str() is not its value, as users have them
    SPOT = "SPOT"


def test_text_enums_are_sent_as_their_text() -> None:
    transport = Recorder(b'{"code":"00000","data":[]}')
    with Bitget(transport=transport) as client:
        client.uta.market.get_tickers(category=Category.SPOT)  # type: ignore[arg-type]  # an enum of the user's
    assert transport.sent[0].target.endswith("?category=SPOT")


@pytest.mark.parametrize(
    "arguments",
    [
        {"qty": None},
        {"qty": 10**5000},
        {"client_oid": "a\ud800"},
        {"extra": [("a", 1)]},
        {"extra": {1: 2}},
        {"extra": {"x": [float("nan")]}},
    ],
)
def test_nothing_but_a_refusal_comes_of_odd_arguments(arguments: dict[str, Any]) -> None:
    with pytest.raises(InvalidArgument):
        placed(**arguments)


def test_numbers_deep_in_extra_are_exact() -> None:
    assert placed(extra={"new": {"a": [Decimal("1E-7")]}})["new"] == {"a": ["0.0000001"]}


def test_a_batch_must_be_a_list() -> None:
    with Bitget(*CREDENTIALS, transport=Recorder(OK)) as client, pytest.raises(InvalidArgument, match="must be a list"):
        client.uta.trade.place_orders(orders={"symbol": "X"})  # type: ignore[arg-type]  # on purpose
