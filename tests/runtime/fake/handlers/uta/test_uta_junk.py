"""Whatever is sent to the unified account, it is carried out or refused: nothing breaks."""

from __future__ import annotations

import contextlib
from random import Random
from typing import Any

import pytest

from bitget_client.registry import channels, operations
from bitget_runtime.fake.core import Refused
from bitget_runtime.fake.handlers.denied import Denied
from bitget_runtime.fake.handlers.table import handlers_of
from bitget_runtime.rest.operation import Operation
from bitget_runtime.stream.wire.channel import Command
from setups.desks.unified import UnifiedDesk

ADDRESSES = sorted(handlers_of("uta"))

JUNK: list[Any] = [
    "",
    "0",
    "-1",
    "1.5",
    "1e9",
    "NaN",
    "9" * 60,
    "no",
    "BTCUSDT",
    "USDT",
    None,
    7,
    0.1,
    True,
    [],
    {},
    [1],
    [{}],
]
SENSE = ["SPOT", "MARGIN", "USDT-FUTURES", "COIN-FUTURES", "buy", "limit", "market", "long", "uta", "spot", "1H", "BTC"]


@pytest.mark.parametrize("address", ADDRESSES)
def test_junk_is_refused(address: str) -> None:
    desk, random = UnifiedDesk(USDT=100_000, BTC=1), Random(address)
    endpoint = channels[address] if ".stream." in address else operations[address]
    assert isinstance(endpoint, (Operation, Command))
    names = [each.wire for each in endpoint.parameters] + ["category"]
    for _ in range(60):
        sent = {name: random.choice(JUNK if random.random() < 0.4 else SENSE) for name in names}
        if random.random() < 0.7:
            sent |= {"category": "USDT-FUTURES", "symbol": "BTCUSDT"}
        with contextlib.suppress(Refused, Denied):
            desk.ask(address, {"orders": [sent]} if endpoint.body_is_list else sent)
    assert not any(desk.exchange.state.ledger.sums().values())
