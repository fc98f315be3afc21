"""Client IDs that are made, and the orders, transfers and withdrawals that get one."""

from __future__ import annotations

import json
import re
import threading
from typing import Any

import pytest

from bitget_client import Bitget
from bitget_client.uta.trade_models import PlaceOrdersItem
from bitget_runtime.errors import InvalidArgument
from bitget_runtime.rest.order_ids import OrderIds
from bitget_runtime.transport.interface import HttpResponse
from stand_ins.recording import CREDENTIALS, Recorder

ORDER: dict[str, Any] = {"category": "SPOT", "symbol": "B", "side": "buy", "order_type": "market", "qty": "1"}


def sent(transport: Recorder) -> Any:
    return json.loads(transport.sent[-1].body)


def test_all_documented_alphabets_take_them() -> None:
    made = OrderIds("my-Bot_1234")()
    assert len(made) == 32
    for alphabet in (r"[.A-Z:/a-z0-9_-]{1,32}", r"[0-9A-Za-z_:#\-+\s]{1,32}", r"[0-9a-zA-Z\-+_#]{1,49}"):
        assert re.fullmatch(alphabet, made)


def test_they_sort_by_time_even_where_the_clock_goes_back() -> None:
    times = iter([5.0, 5.0, 5.001, 4.0, 9_999_999.0, 10_000_000.0])
    ids = OrderIds(now=lambda: next(times))
    made = [ids() for _ in range(6)]
    assert made == sorted(made)
    assert len({*made}) == 6


def test_no_two_threads_or_processes_make_the_same() -> None:
    ids, made = OrderIds(now=lambda: 1.0), list[str]()
    threads = [threading.Thread(target=lambda: made.extend(ids() for _ in range(2_000))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({*made}) == 8_000
    assert OrderIds(now=lambda: 1.0)() != OrderIds(now=lambda: 1.0)()


@pytest.mark.parametrize("prefix", ["a" * 12, "ö", "a b", "a:", 5])
def test_what_is_no_prefix(prefix: Any) -> None:
    with pytest.raises(InvalidArgument, match="prefix"):
        Bitget(order_id_prefix=prefix)


def ack(request: Any) -> bytes:
    return b'{"code":"00000","data":{"orderId":"9"}}'


def test_an_order_gets_one_unless_it_has_one_or_the_user_wants_none() -> None:
    transport = Recorder(ack(None))
    with Bitget(*CREDENTIALS, transport=transport, order_id_prefix="bot-") as client:
        client.uta.trade.place_order(**ORDER)
        assert sent(transport)["clientOid"].startswith("bot-")
        client.uta.trade.place_order(**ORDER, client_oid="mine")
        assert sent(transport)["clientOid"] == "mine"
    with Bitget(*CREDENTIALS, transport=transport, order_id_prefix=None) as client:
        client.uta.trade.place_order(**ORDER)
        assert "clientOid" not in sent(transport)


def test_each_order_of_a_batch_gets_one() -> None:
    body = b'{"code":"00000","data":[{"orderId":"1"},{"orderId":"2"}]}'
    transport = Recorder(body)
    with Bitget(*CREDENTIALS, transport=transport) as client:
        client.uta.trade.place_orders(orders=[PlaceOrdersItem(**ORDER), PlaceOrdersItem(**ORDER, client_oid="mine")])
        first, second = (item["clientOid"] for item in sent(transport))
        assert len(first) == 21
        assert second == "mine"


def test_an_order_that_there_is_already_is_left_alone() -> None:
    transport = Recorder(ack(None))
    with Bitget(*CREDENTIALS, transport=transport) as client:
        client.uta.trade.cancel_order(order_id="9")
        assert "clientOid" not in sent(transport)
        client.uta.trade.modify_order(order_id="9", qty="2")
        assert "clientOid" not in sent(transport)
        client.classic.spot.trade.replace_order(symbol="B", price="1", size="1", order_id="9")
        assert "clientOid" not in sent(transport)
        assert len(sent(transport)["newClientOid"]) == 21


def test_money_that_is_moved_gets_one_where_records_can_be_asked_for_it() -> None:
    transport = Recorder(ack(None))
    moved: dict[str, Any] = {"from_type": "spot", "to_type": "uta", "amount": "1", "coin": "USDT"}
    with Bitget(*CREDENTIALS, transport=transport, order_id_prefix="bot-") as client:
        client.uta.transfer.transfer_to_main(**moved)
        assert sent(transport)["clientOid"].startswith("bot-")
        client.uta.transfer.transfer_to_main(**moved, client_oid="mine")
        assert sent(transport)["clientOid"] == "mine"
        client.uta.transfer.transfer(**moved)  # no records have its ID, and the docs do not know the parameter
        assert "clientOid" not in sent(transport)
        transport.answer = HttpResponse(200, {}, b'{"code":"00000","data":"9"}')
        client.uta.withdrawal.cancel(order_id="9")  # one that there is already
        assert "clientOid" not in sent(transport)
    transport.answer = HttpResponse(200, {}, ack(None))
    with Bitget(*CREDENTIALS, transport=transport, order_id_prefix=None) as client:
        client.uta.transfer.transfer_to_main(**moved)
        assert "clientOid" not in sent(transport)
