"""Numbers that the exchange sends as JSON numbers: every digit is kept, in values, slots and JSON."""

from __future__ import annotations

import copy
import json
import pickle
from decimal import Decimal
from typing import Any

import pytest

from bitget_client import Bitget, DecodeError, Timestamp, registry
from bitget_runtime.stream.wire.channel import Channel
from bitget_runtime.values import exact
from stand_ins.recording import CREDENTIALS, Recorder

BOOK = registry.operations["uta.market.get_order_book"]
NUMBERS = ["0.1234567890123456789", "3526246938987.13386", "26348.50", "1e-8", "1E-8", "5", "0", "-0.0", "1e400"]


def book(price: str, *, drifts: bool = False) -> Any:
    ts = "5" if drifts else '"5"'
    body = f'{{"code":"00000","data":{{"a":[[{price},1.50]],"b":[],"ts":{ts}}}}}'
    return BOOK.decode(body.encode())


@pytest.mark.parametrize("drifts", [False, True])
@pytest.mark.parametrize("text", NUMBERS)
def test_json_numbers_keep_every_digit(text: str, drifts: bool) -> None:
    found = book(text, drifts=drifts)
    level = found.asks[0]
    assert level.price == Decimal(text)
    assert str(level.raw_price) == text
    assert f"[[{text},1.50]]".encode() in found.to_json()
    assert pickle.loads(pickle.dumps(found)) == found


def test_decoded_json_of_no_type_has_decimals() -> None:
    body = b'{"code":"00000","data":{"a":[0.12345678901234567890,1e99999999999999999999,7],"b":{"c":1.50}}}'
    with Bitget(*CREDENTIALS, transport=Recorder(body)) as client:
        data = client.request("GET", "/api/v3/new/thing")
    assert data["a"] == [Decimal("0.12345678901234567890"), "1e99999999999999999999", 7]
    assert repr(data["b"]["c"]) == "Decimal('1.50')"


def test_pushes_keep_every_digit() -> None:
    channels = [one for one in registry.channels.values() if isinstance(one, Channel)]
    slots = [one for one in channels if "Slot" in str(getattr(one.data_type, "__args__", ""))]
    assert channels
    assert not slots


@pytest.mark.parametrize("sent", ["[1]", "true", '{"a":1}'])
def test_what_is_no_number_is_kept_and_its_reader_says_so(sent: str) -> None:
    level = book(sent).asks[0]
    assert level.raw_price == json.loads(sent)
    with pytest.raises(DecodeError):
        _ = level.price


@pytest.mark.parametrize("depth", [40, 60, 450, 900])
def test_values_nested_too_deep_to_walk_are_kept_as_text(depth: int) -> None:
    text = "[" * depth + "]" * depth
    found = book(text)
    level = found.asks[0]
    assert isinstance(level.raw_price, list)
    assert f"[[{text},1.50]]".encode() in found.to_json()
    assert copy.deepcopy(found) == pickle.loads(pickle.dumps(found)) == found
    assert "[[[" in repr(found)
    assert found.to_dict()["asks"][0]["price"] == level.raw_price
    with pytest.raises(DecodeError, match="price can't be read"):
        _ = level.price


@pytest.mark.parametrize("depth", [40, 60, 450])
def test_any_json_nested_too_deep_to_walk_ends_in_text(depth: int) -> None:
    text = "[" * depth + "1.50" + "]" * depth
    with Bitget(*CREDENTIALS, transport=Recorder(f'{{"code":"00000","data":{text}}}'.encode())) as client:
        data = client.request("GET", "/api/v3/new/thing")
    assert copy.deepcopy(data) == pickle.loads(pickle.dumps(data)) == data
    assert exact.encode(data) == text.encode()


def test_members_that_no_model_has_are_told() -> None:
    body = b'{"code":"00000","trace":"t","data":{"a":[["1","2","new"]],"b":[],"ts":"5","x":{"y":1.50}}}'
    with Bitget(transport=Recorder(body)) as client:
        response = client.with_raw_response.uta.market.get_order_book(category="SPOT", symbol="B")
    assert response.unknown_members == {
        "trace": "t",
        "data.a[0][2]": "new",
        "data.x": {"y": Decimal("1.50")},
    }


@pytest.mark.parametrize("odd", [b'"\xff":1', b'"x":' + b"9" * 5000, b'"x":[' + b"[]," * 100_000 + b"[]]"])
def test_members_that_can_not_be_read_are_said(odd: bytes) -> None:
    with Bitget(transport=Recorder(b'{"code":"00000",' + odd + b',"data":{"a":[],"b":[],"ts":"5"}}')) as client:
        response = client.with_raw_response.uta.market.get_order_book(category="SPOT", symbol="B")
    assert response.data.ts == 5
    with pytest.raises(DecodeError, match="the content can't be read"):
        _ = response.unknown_members


def test_a_time_beyond_datetimes_is_said() -> None:
    with pytest.raises(DecodeError, match="beyond the years"):
        _ = Timestamp(253402300800000).datetime


def test_timestamps_are_ints_to_pydantic() -> None:
    pydantic = pytest.importorskip("pydantic")
    stored = pydantic.create_model("Stored", at=(Timestamp, ...))
    found = stored(at=5)
    assert (type(found.at), found.model_dump_json()) == (Timestamp, '{"at":5}')
    assert stored.model_validate_json('{"at":5}') == found
    with pytest.raises(pydantic.ValidationError):
        stored(at="soon")
