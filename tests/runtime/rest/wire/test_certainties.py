"""What a response leaves open: nothing uncertain is called certain, item by item."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bitget_client import Bitget, InvalidArgument, failures, registry, successes, unknown_outcomes
from bitget_client.classic.contract.trade_models import CancelOrdersRequestOrder
from bitget_runtime.errors import (
    ApiError,
    BitgetError,
    DecodeError,
    OrderOutcomeUnknown,
    OutcomeUnknown,
    RateLimited,
    ServerBusy,
    TransportError,
)
from bitget_runtime.rest.wire.outcome import outcome_unknown
from bitget_runtime.rest.wire.request import Origin
from bitget_runtime.rest.wire.response import decode
from bitget_runtime.stream.wire import frames
from bitget_runtime.transport.interface import HttpResponse
from stand_ins.recording import CREDENTIALS, Recorder

ORDER: dict[str, Any] = {"category": "SPOT", "symbol": "B", "side": "buy", "order_type": "market", "qty": "1"}


def place(body: Any, status: int = 200, client_oid: str | None = "mine") -> Any:
    transport = Recorder(body if isinstance(body, bytes) else json.dumps(body).encode(), status)
    with Bitget(*CREDENTIALS, transport=transport, order_id_prefix=None) as client:
        return client.uta.trade.place_order(**ORDER, client_oid=client_oid)


def ack(client_oid: Any = "mine", code: Any = "00000") -> dict[str, Any]:
    return {"code": code, "msg": "", "data": {"orderId": "9", "clientOid": client_oid}}


@pytest.mark.parametrize("code", ["99999999", 0, "0", "000000", "", False, 200, "00000 "])
def test_a_code_that_nobody_knows_leaves_an_order_open(code: Any) -> None:
    with pytest.raises(OrderOutcomeUnknown):
        place(ack(code=code))


@pytest.mark.parametrize("status", [408, 499, 500, 502, 503, 504, 520])
def test_a_documented_refusal_is_not_certain_behind_a_status_that_leaves_it_open(status: int) -> None:
    with pytest.raises(OrderOutcomeUnknown):
        place({"code": "40017", "msg": "?"}, status)


@pytest.mark.parametrize("outcome", ["order", "transfer", "setting"])
def test_what_may_have_been_done_is_never_said_to_be_safe_to_send_again(outcome: str) -> None:
    operation = next(one for one in registry.operations.values() if one.outcome == outcome)
    for code in (*operation.api.load_error_codes().rest, "99999999", "0"):
        for status in (200, 400, 408, 409, 429, 499, 500, 503, 504, 520):
            body = json.dumps({"code": code, "msg": ""}).encode()
            with pytest.raises(ApiError) as caught:
                decode(operation, HttpResponse(status, {}, body))
            assert caught.value.outcome_known or not caught.value.retryable, (code, status)


@pytest.mark.parametrize("status", [302, 400, 502])
def test_success_with_a_status_that_contradicts_it_is_open(status: int) -> None:
    with pytest.raises(OrderOutcomeUnknown):
        place(ack(), status)


@pytest.mark.parametrize("status", [400, 404, 429])
def test_what_is_left_of_a_success_is_no_certain_refusal(status: int) -> None:
    with pytest.raises(OrderOutcomeUnknown):
        place(json.dumps(ack()).encode()[:-9], status)


@pytest.mark.parametrize(("status", "is_open"), [(400, False), (403, False), (429, False), (499, True), (409, True)])
def test_a_status_without_a_code(status: int, is_open: bool) -> None:
    with pytest.raises(OrderOutcomeUnknown if is_open else ApiError):
        place(b"<html>", status)


@pytest.mark.parametrize("data", [None, [], "done", 5, True, [{"orderId": "1"}]])
def test_data_of_another_kind_leaves_an_action_open(data: Any) -> None:
    with pytest.raises(OrderOutcomeUnknown, match="does not say what was done"):
        place({"code": "00000", "data": data})


@pytest.mark.parametrize("theirs", ["theirs", 7])
def test_an_answer_about_another_order_is_not_this_orders(theirs: Any) -> None:
    with pytest.raises(OrderOutcomeUnknown, match="about another order") as caught:
        place(ack(theirs))
    assert caught.value.client_order_ids == ("mine",)


@pytest.mark.parametrize("told", ["mine", "", None])
def test_an_answer_may_tell_no_client_order_id(told: str | None) -> None:
    assert place(ack(told)).order_id == "9"


def test_an_id_may_come_back_as_a_number() -> None:
    assert place(ack(7), client_oid="7").order_id == "9"


def test_an_id_that_the_exchange_gave_is_no_other_order() -> None:
    assert place(ack("made-up"), client_oid=None).client_oid == "made-up"
    transport = Recorder(json.dumps(ack("given-long-ago")).encode())
    with Bitget(*CREDENTIALS, transport=transport) as client:
        assert client.uta.trade.cancel_order(order_id="9").client_oid == "given-long-ago"
        assert client.uta.trade.cancel_order(order_id="9", client_oid="x").client_oid == "given-long-ago"


def test_the_cancel_of_another_order_is_not_this_orders() -> None:
    classic: Any = {"symbol": "BTCUSDT", "product_type": "USDT-FUTURES"}
    two = [CancelOrdersRequestOrder(order_id=number) for number in ("1", "9")]
    with Bitget(*CREDENTIALS, transport=Recorder(json.dumps(ack("theirs")).encode())) as client:
        with pytest.raises(OrderOutcomeUnknown, match="about another order, whose order ID is '9'") as caught:
            client.uta.trade.cancel_order(order_id="1")
        assert caught.value.order_ids == ("1",)
    told = {"successList": [{"orderId": "1"}], "failureList": [{"orderId": "8"}]}
    with Bitget(*CREDENTIALS, transport=Recorder(json.dumps({"code": "00000", "data": told}).encode())) as client:
        with pytest.raises(OrderOutcomeUnknown, match="whose order ID is '8'"):
            client.classic.contract.trade.cancel_orders(**classic, orders=two)
        client.classic.contract.trade.cancel_all_orders(product_type="USDT-FUTURES")


@pytest.mark.parametrize(
    "address", ["uta.trade.cancel_order", "uta.trade.modify_order", "classic.spot.trade.cancel_order"]
)
@pytest.mark.parametrize("named", [{"orderId": "9"}, {"orderId": "9", "clientOid": "mine"}])
def test_an_answer_about_another_order_is_noticed_by_the_exchanges_id_too(address: str, named: dict[str, str]) -> None:
    said = told_about(address, {"orderId": "8", "clientOid": "theirs"}, named)
    assert said == "the response can't be read: it is about another order, whose order ID is '8'"
    assert told_about(address, {"orderId": 9, "clientOid": "theirs"}, named) is None
    assert told_about(address, {"clientOid": "theirs"}, named) is None, "the ID may have been given long ago"


def test_an_order_may_be_replaced_by_one_with_another_id() -> None:
    theirs = {"orderId": "8", "clientOid": "theirs", "success": "success"}
    assert told_about("classic.contract.trade.modify_order", theirs, {"orderId": "9"}) is None
    assert told_about("classic.spot.trade.replace_order", theirs, {"orderId": "9"}) is None
    assert told_about("classic.spot.trade.replace_orders", [theirs], {"orderList": [{"orderId": "9"}]}) is None


@pytest.mark.parametrize(
    ("theirs", "is_another"),
    [
        ({"orderId": "1", "clientOid": "x"}, False),
        ({"orderId": "x", "clientOid": "b"}, False),
        ({"orderId": "x", "clientOid": "x"}, True),
        ({"orderId": "x"}, False),  # it may be the order that was named "b"
        ({"clientOid": "x"}, False),  # it may be order 1
    ],
)
def test_a_batch_may_name_its_orders_by_ids_of_both_kinds(theirs: dict[str, str], is_another: bool) -> None:
    items = [{"orderId": "1"}, {"clientOid": "b"}]
    said = told_about("uta.trade.cancel_orders", [{"clientOid": "b"}, theirs], items)
    assert ("about another order" in (said or "")) == is_another


def told_about(address: str, data: Any, written: Any) -> str | None:
    """Why a response can't be the one to what was sent; None if it can."""
    body = json.dumps({"code": "00000", "data": data}).encode()
    try:
        decode(registry.operations[address], HttpResponse(200, {}, body), written=written)
    except DecodeError as error:
        return error.message
    return None


def test_a_batch_with_an_item_of_another_order_is_open() -> None:
    from bitget_client.uta.trade_models import PlaceOrdersItem

    body = {"code": "00000", "data": [{"orderId": "1", "clientOid": "a"}, {"orderId": "2", "clientOid": "theirs"}]}
    with Bitget(*CREDENTIALS, transport=Recorder(json.dumps(body).encode())) as client:
        orders = [PlaceOrdersItem(**ORDER, client_oid=name) for name in ("a", "b")]
        with pytest.raises(OrderOutcomeUnknown, match="theirs") as caught:
            client.uta.trade.place_orders(orders=orders)
    assert caught.value.client_order_ids == ("a", "b")


def told_of(*told: dict[str, str], address: str) -> Any:
    if address.startswith("uta"):
        return list(told)
    return {"successList": list(told[:1]), "failureList": list(told[1:])}


@pytest.mark.parametrize("address", ["uta.trade.cancel_orders", "classic.contract.trade.cancel_orders"])
@pytest.mark.parametrize(
    ("told", "message"),
    [
        ([], "reports 0 items where 2 were sent"),
        ([{"clientOid": "a"}], "reports 1 items where 2 were sent"),
        ([{"clientOid": "a"}, {"clientOid": "b"}, {"clientOid": "b"}], "reports 3 items where 2 were sent"),
        ([{"clientOid": "a"}, {"clientOid": "a"}], "the same item 2 times: clientOid 'a'"),
        ([{"clientOid": "a"}, {"clientOid": "b"}], None),
        ([{"orderId": ""}, {"orderId": ""}], None),
    ],
)
def test_a_batch_that_does_not_tell_of_each_item_once_is_open(
    address: str, told: list[dict[str, str]], message: str | None
) -> None:
    operation = registry.operations[address]
    items = [{"clientOid": "a"}, {"clientOid": "b"}]
    written: Any = items if operation.body_is_list else {"symbol": "B", "orders": items}
    body = json.dumps({"code": "00000", "data": told_of(*told, address=address)}).encode()
    if message is None:
        assert decode(operation, HttpResponse(200, {}, body), written=written).data is not None
        return
    with pytest.raises(DecodeError, match=message) as caught:
        decode(operation, HttpResponse(200, {}, body), written=written)
    unknown = outcome_unknown(
        operation, written, caught.value, Origin("https://x.example", {}, registry.api.headers, None)
    )
    assert isinstance(unknown, OrderOutcomeUnknown)
    assert unknown.client_order_ids == ("a", "b")


@pytest.mark.parametrize("code", ["45001", "40010", "99999999"])
@pytest.mark.parametrize("address", ["uta.trade.place_orders", "classic.contract.trade.place_orders"])
def test_an_item_whose_code_leaves_it_open_is_neither_success_nor_failure(address: str, code: str) -> None:
    if address.startswith("uta"):
        data: Any = [{"clientOid": "a", "code": code}, {"clientOid": "b", "code": "40762"}, {"clientOid": "c"}]
    else:
        failed = [{"clientOid": "a", "errorCode": code}, {"clientOid": "b", "errorCode": "40762"}]
        data = {"successList": [{"clientOid": "c"}], "failureList": failed}
    answer: Any = registry.operations[address].decode(json.dumps({"code": "00000", "data": data}).encode())
    assert [[one.client_oid for one in fate(answer)] for fate in (unknown_outcomes, failures, successes)] == [
        ["a"],
        ["b"],
        ["c"],
    ]


def test_items_that_can_not_be_read_are_open() -> None:
    data = [None, "x", {"clientOid": "a"}]
    answer: Any = registry.operations["uta.trade.place_orders"].decode(
        json.dumps({"code": "00000", "data": data}).encode()
    )
    assert unknown_outcomes(answer) == [None, "x"]
    assert len(successes(answer)) == 1


@pytest.mark.parametrize("nothing", [None, "text", 5, {"a": 1}])
def test_what_is_no_batch_is_refused(nothing: Any) -> None:
    for fate in (successes, failures, unknown_outcomes):
        with pytest.raises(InvalidArgument, match="is not the response to a batch"):
            fate(nothing)


def test_replies_over_websocket_without_a_code_are_no_success() -> None:
    told = frames.control(b'{"event":"trade","id":"x"}')
    assert told is not None
    assert told.is_error
    api = registry.operations["uta.trade.place_order"].api
    for payload in (b'{"event":"trade","id":"x"}', b'{"event":"error","id":"x","code":"99999999"}'):
        told = frames.control(payload)
        assert told is not None
        assert not frames.stream_error(api, told, payload, "x").outcome_known


class Lost:
    """A transport that loses every response."""

    def send(self, request: object) -> Any:
        raise TransportError("the response is lost")

    def close(self) -> None:
        pass


def test_only_an_order_is_looked_up_in_the_lists_of_orders() -> None:
    with Bitget(*CREDENTIALS, transport=Lost(), order_id_prefix=None) as client:
        with pytest.raises(OrderOutcomeUnknown, match=r"look it up in the lists .* \(no ID was sent\)"):
            client.uta.trade.place_order(category="SPOT", symbol="B", side="buy", order_type="market", qty="1")
        with pytest.raises(OutcomeUnknown, match="look it up before"):
            client.uta.account.set_leverage(category="USDT-FUTURES", symbol="B", leverage="5")


def test_the_id_of_the_exchange_is_named_too() -> None:
    with Bitget(*CREDENTIALS, transport=Lost()) as client:
        with pytest.raises(OrderOutcomeUnknown, match="look the order up by order ID 77, or cancel again") as caught:
            client.uta.trade.cancel_order(order_id="77")
        assert (caught.value.order_ids, caught.value.client_order_ids) == (("77",), ())
        with pytest.raises(OrderOutcomeUnknown, match="by client order ID mine and order ID 78 before") as caught:
            client.uta.trade.modify_order(order_id="78", client_oid="mine", price="1", qty="1")
        assert caught.value.order_ids == ("78",)


def test_every_client_order_id_is_told_with_what_it_names() -> None:
    with Bitget(*CREDENTIALS, transport=Lost()) as client:
        with pytest.raises(OrderOutcomeUnknown, match=r"IDs NEW \(newClientOid\), OLD before") as caught:
            client.classic.contract.trade.modify_order(
                symbol="B", product_type="USDT-FUTURES", client_oid="OLD", new_client_oid="NEW", margin_coin="USDT"
            )
        assert caught.value.client_order_ids == ("NEW", "OLD")
        with pytest.raises(OrderOutcomeUnknown) as caught:
            client.classic.contract.plan.place_position_tpsl(
                margin_coin="USDT",
                product_type="USDT-FUTURES",
                symbol="B",
                hold_side="long",
                take_profit_client_oid="TP",
                stop_loss_client_oid="SL",
            )
        assert set(caught.value.client_order_ids) == {"TP", "SL"}


HIDDEN = "Hidden77passphrase"


@pytest.mark.parametrize("value", [HIDDEN, HIDDEN.encode(), [HIDDEN]])
def test_a_secret_argument_is_shown_by_no_error(value: Any) -> None:
    with Bitget(*CREDENTIALS, transport=Lost()) as client, pytest.raises(BitgetError) as caught:
        client.classic.broker.api_key.create_api_key(
            sub_uid="1", passphrase=value, label="x", ip_addresses=["1.1.1.1"], access="readonly", permissions=[]
        )
    shown = repr(caught.value) + str(caught.value) + repr(vars(caught.value))
    assert HIDDEN not in shown
    assert isinstance(caught.value, OutcomeUnknown) == (value is HIDDEN)


def test_secrets_are_masked_under_any_way_in() -> None:
    with Bitget(*CREDENTIALS, transport=Lost()) as client, pytest.raises(OutcomeUnknown) as caught:
        client.request("POST", "/api/v3/new", params={"a": [{"passphrase": HIDDEN}], "secretKey": HIDDEN}, signed=True)
    assert caught.value.arguments == {"a": [{"passphrase": "***"}], "secretKey": "***"}


def test_secrets_are_masked_in_what_models_show_and_there_by_attribute() -> None:
    operation = registry.operations["classic.common.virtual_subaccount.create_api_key"]
    body = json.loads(operation.examples[0].response)
    body["data"]["secretKey"] = HIDDEN
    key: Any = operation.decode(json.dumps(body).encode())
    assert key.secret_key == HIDDEN
    assert HIDDEN not in repr(key) + repr(list(key.__rich_repr__()))
    assert "secret_key=***" in repr(key)
    assert key.to_dict()["secret_key"] == HIDDEN
    item = operation.request_type(**dict.fromkeys(operation.request_type.__struct_fields__, HIDDEN))
    assert "passphrase=***" in repr(item)


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry-After": "7"}, 7.0),
        ({"retry-after": "0"}, 0.0),
        ({"Retry-After": "Wed, 21 Oct 2015 07:28:05 GMT", "Date": "Wed, 21 Oct 2015 07:28:00 GMT"}, 5.0),
        ({"Retry-After": "Wed, 21 Oct 2015 07:28:05 GMT"}, 0.0),
        ({"Retry-After": "soon"}, None),
        ({"Retry-After": "-5"}, None),
        ({}, None),
    ],
)
@pytest.mark.parametrize("body", [b'{"code":"429","msg":"busy"}', b"<html>"])
def test_errors_keep_headers_and_say_how_long_to_wait(
    headers: dict[str, str], seconds: float | None, body: bytes
) -> None:
    with Bitget(transport=Recorder(body, 429, headers), retries=0) as client, pytest.raises(RateLimited) as caught:
        client.uta.market.get_tickers(category="SPOT")
    assert dict(caught.value.headers) == {name.lower(): value for name, value in headers.items()}
    assert caught.value.retry_after == seconds
    with Bitget(transport=Recorder(body, 503, headers), retries=0) as client, pytest.raises(ApiError) as busy:
        client.uta.market.get_tickers(category="SPOT")
    assert busy.value.retry_after == seconds
    assert isinstance(busy.value, (ServerBusy, RateLimited))


BATCH = [{"orderId": "1", "clientOid": "mine"}, {"orderId": "2", "clientOid": "1234567890"}]


@pytest.mark.parametrize(
    ("group", "method", "data"),
    [("uta.trade", "place_orders", BATCH), ("classic.spot.trade", "place_orders", {"successList": BATCH})],
)
def test_an_id_that_the_exchange_made_for_another_item_is_none_of_another_order(
    group: str, method: str, data: Any
) -> None:
    operation = registry.operations[f"{group}.{method}"]
    orders: list[dict[str, object]] = [{"clientOid": "mine", "side": "buy"}, {"side": "buy"}]
    written: Any = orders if isinstance(data, list) else {"symbol": "BTCUSDT", "orderList": orders}
    response = HttpResponse(200, {}, json.dumps({"code": "00000", "data": data}).encode())
    assert decode(operation, response, written=written).data
    orders[1]["clientOid"] = "other"
    with pytest.raises(DecodeError):
        decode(operation, response, written=written)


def test_what_stands_in_an_order_does_not_hide_its_id() -> None:
    transport = Recorder(json.dumps(ack("other")).encode(), 200)
    with Bitget(*CREDENTIALS, transport=transport) as client, pytest.raises(OrderOutcomeUnknown):
        client.uta.trade.place_order(**ORDER, client_oid="mine", extra={"more": {"deep": 1}})
