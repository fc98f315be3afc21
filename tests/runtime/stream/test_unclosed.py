"""A stream that is forgotten while it is open causes a warning, as a client does."""

from __future__ import annotations

import gc
import warnings

import pytest

from bitget_client import StreamClosed
from bitget_runtime.fake import FakeExchange
from setups.fake_clients import client_of
from setups.stream_setup import ORDER, stream_to
from stand_ins.memory_exchange import MemoryExchange

pytestmark = pytest.mark.usefixtures("only_own_garbage")


def test_it_warns(fake_exchange: FakeExchange) -> None:
    with client_of(fake_exchange) as client:
        stream = client.uta.stream()
        assert next(stream.ticker(inst_type="spot", symbol="BTCUSDT"))
        core, thread = stream._core, stream._thread
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        del stream
        gc.collect()
    said = [str(one.message) for one in caught if one.category is ResourceWarning]
    assert said == ["unclosed stream: close it with close(), or use `with client.uta.stream() as stream`"]
    thread.run(core.close())
    thread.stop(1)


def test_one_that_is_closed_does_not(fake_exchange: FakeExchange) -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        with client_of(fake_exchange) as client, client.uta.stream() as stream:
            assert next(stream.ticker(inst_type="spot", symbol="BTCUSDT"))
        del stream
        gc.collect()
    assert not [one for one in caught if one.category is ResourceWarning]


async def test_one_that_is_used_after_closing_does_not() -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        async with stream_to(MemoryExchange()) as stream:
            await stream.ticker(inst_type="spot", symbol="BTCUSDT").confirmed()
        with pytest.raises(StreamClosed):
            await stream.trade.place_order(**ORDER)
        del stream
        gc.collect()
    assert not [one for one in caught if one.category is ResourceWarning]
