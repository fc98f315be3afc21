"""Documented responses with bytes changed: whatever they become, the result is a value or a `BitgetError`, and soon.

`MUTATED_BODIES=1000000` in the environment makes a long run of it, `MUTATED_SEED` another one.
"""

from __future__ import annotations

import contextlib
import os
import random
import re
import time
from typing import Any

import msgspec
import pytest

from bitget_client import registry
from bitget_runtime.errors import BitgetError

OPERATIONS = [one for one in registry.operations.values() if one.examples]
BODIES = int(os.environ.get("MUTATED_BODIES", "3000"))
SEED = int(os.environ.get("MUTATED_SEED", "20261128"))

FRAGMENTS = [
    b"null",
    b"true",
    b"0",
    b"00000",
    b"-1",
    b'""',
    b"[]",
    b"{}",
    b"1e999999999",
    b"1e-999999999",
    b"0.1234567890123456789012345",
    b"9" * 5000,
    b'"' + b"9" * 5000 + b'"',
    b'"\\ud800"',
    b'"1e99999999"',
    b'"NaN"',
    b"\xff",
    b"[" * 60 + b"]" * 60,
    b"[" * 2000 + b"]" * 2000,
    b'{"a":' * 300 + b"1" + b"}" * 300,
    b'"code":"45001",',
    b'"data":null,',
    b'"data":[null,5,"x",{}],',
]


def mutated(chance: random.Random, body: bytes) -> bytes:
    """A body with one to four changes, mostly where a value begins or ends."""
    for _ in range(chance.randint(1, 4)):
        seams = [place for place, byte in enumerate(body) if byte in b',:[]{}"']
        start, end = sorted((chance.choice(seams or [0]), chance.choice(seams or [0])))
        match chance.randrange(6):
            case 0:
                body = body[: start + 1] + chance.choice(FRAGMENTS) + body[start + 1 :]
            case 1:
                body = body[: start + 1] + chance.choice(FRAGMENTS) + body[end:]
            case 2:
                body = body[:start] + body[end:]
            case 3:
                body = body[:end] + body[start:]
            case 4:
                body = body[:start] + bytes([chance.randrange(256)]) + body[start + 1 :]
            case _:
                values = [place for place, byte in enumerate(body) if byte == ord(":")]
                place = chance.choice(values or [0])
                rest = min((found for mark in b",}]" if (found := body.find(mark, place)) > 0), default=len(body))
                body = body[: place + 1] + chance.choice(FRAGMENTS) + body[rest:]
    return body


def look_at(data: Any) -> None:
    """What a caller does with a value."""
    repr(data)
    for model in data if isinstance(data, list) else [data]:
        if hasattr(model, "to_dict"):
            model.to_dict()
            with contextlib.suppress(UnicodeEncodeError):  # half a character is text that JSON can't say
                model.to_json()
            for name in model.__struct_fields__:
                with contextlib.suppress(BitgetError):
                    getattr(model, name.removeprefix("raw_"))


def test_mutated_bodies_give_a_value_or_an_error_of_ours(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("CRITICAL", logger="bitget_client.drift")
    chance = random.Random(SEED)
    slowest = 0.0
    for round_ in range(BODIES):
        operation = OPERATIONS[round_ % len(OPERATIONS)]
        body = mutated(chance, operation.examples[0].response.encode())
        began = time.process_time()
        try:
            data = operation.decode(body)
        except BitgetError:
            data = None
        except BaseException as error:
            pytest.fail(f"{operation.address}: {type(error).__name__} comes of {body!r:.2000}")
        slowest = max(slowest, time.process_time() - began)
        look_at(data)
    assert slowest < 2, "a body of some kilobytes takes seconds"


DEEP = b"[" * 60 + b"]" * 60
TICKERS = registry.operations["classic.spot.market.get_tickers"]
ROW = msgspec.json.encode(msgspec.json.decode(TICKERS.examples[0].response)["data"][0])


def megabyte(item: bytes) -> bytes:
    return b",".join([item] * (1_000_000 // len(item)))


def seconds_for(body: bytes, address: str = TICKERS.address) -> float:
    """CPU time that a body takes, the better of two."""
    operation = registry.operations[address]
    taken = []
    for _ in range(2):
        began = time.process_time()
        with contextlib.suppress(BitgetError):
            operation.decode(body)
        taken.append(time.process_time() - began)
    return min(taken)


@pytest.mark.parametrize(
    "item",
    [
        b"[]",
        b'{"symbol":[]}',
        b'{"symbol":5,"lastPr":[1]}',
        DEEP,
        b"[" * 40 + b"]" * 40,
        b"1e5",
        b"null",
        b'""',
        b'{"symbol":[],"a":"' + b"x" * 30 + b'"}',
        b'{"symbol":1.5,"open":1.25,"a":"' + b"x" * 18 + b'"}',
        re.sub(rb'"[^"]*"([,}])', rb"[[]]\1", ROW),
        re.sub(rb'"[^"]*"([,}])', rb"5\1", ROW),
    ],
)
@pytest.mark.parametrize("place", [b'"data":[%s]', b'"data":[{"symbol":[%s]}]', b'"msg":[%s],"data":[]'])
def test_a_megabyte_that_does_not_fit_is_done_with_soon(item: bytes, place: bytes) -> None:
    assert seconds_for(b'{"code":"00000",' + place % megabyte(item) + b"}") < 0.4  # of which 0.1 on a machine at rest


@pytest.mark.parametrize("item", [b"[]", b"1.5", DEEP])
@pytest.mark.parametrize("address", ["uta.account.borrow", "uta.earn.elite.get_records"])
def test_a_megabyte_where_any_json_fits_is_done_with_soon(item: bytes, address: str) -> None:
    assert seconds_for(b'{"code":"00000","data":[%s]}' % megabyte(item), address) < 0.4


def test_a_megabyte_of_rows_with_one_misfit_each_is_read() -> None:
    body = b'{"code":"00000","data":[%s]}' % megabyte(ROW.replace(b'"symbol":"', b'"symbol":5,"x":"'))
    assert {row.symbol for row in TICKERS.decode(body)} == {5}
