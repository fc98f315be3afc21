"""A user's function that is called while something is sent sees nothing of what is carried along, only its own."""

from __future__ import annotations

import contextvars
from collections.abc import Iterator
from contextlib import ExitStack
from decimal import Decimal
from typing import Any

import pytest

from bitget_client import AsyncBitget, GuardRefused, Guards, Hooks, WaitEvent, registry
from bitget_runtime.fake import FakeExchange
from bitget_runtime.pacing import carried
from bitget_runtime.pacing.hooks import guarded
from bitget_runtime.pacing.moments import Decision, decision
from bitget_runtime.rest.call.unsent import noting_unsent
from bitget_runtime.rest.guards import Guarding, known_to_guards
from setups.followed_orders import ORDER, QUICK

OWN: contextvars.ContextVar[str] = contextvars.ContextVar("OWN", default="")
SELL: dict[str, Any] = {"category": "SPOT", "symbol": "BTCUSDT", "side": "sell", "orderType": "limit"}


@pytest.fixture
def while_sending() -> Iterator[None]:
    with ExitStack() as stack:
        stack.enter_context(Decision(1.0).being_carried_out())
        stack.enter_context(noting_unsent())
        stack.enter_context(known_to_guards({"order_id": "1"}))
        OWN.set("mine")
        assert _carried_in(contextvars.copy_context()) == ["_decision", "_UNSENT", "_KNOWN"]
        yield
        assert _carried_in(contextvars.copy_context()) == ["_decision", "_UNSENT", "_KNOWN"]


def _carried_in(context: contextvars.Context) -> list[str]:
    return [variable.name for variable in carried._CARRIED if context.get(variable) is not None]


@pytest.mark.usefixtures("while_sending")
def test_hooks_see_none_of_it_and_their_own() -> None:
    seen: list[contextvars.Context] = []
    hook = guarded(Hooks(on_wait=lambda event: seen.append(contextvars.copy_context()))).on_wait
    assert hook is not None
    hook(WaitEvent(operation="x", seconds=1.0))
    assert [(_carried_in(context), context[OWN]) for context in seen] == [([], "mine")]


@pytest.mark.usefixtures("while_sending")
def test_a_function_that_knows_prices_sees_none_of_it() -> None:
    seen: list[contextvars.Context] = []

    def price_of(symbol: str) -> Decimal:
        seen.append(contextvars.copy_context())
        return Decimal(1_000)

    guarding = Guarding(registry.api, Guards(max_notional=1, price_of=price_of))
    with pytest.raises(GuardRefused, match="a value of 1000"):
        guarding.check(registry.operations["uta.trade.place_order"], {**SELL, "qty": "1", "price": "1"})
    assert [_carried_in(context) for context in seen] == [[]]


async def test_what_a_hook_starts_is_decided_by_itself(fake_exchange: FakeExchange) -> None:
    seen: list[Decision | None] = []
    hooks = Hooks(on_response=lambda event: seen.append(decision()) if "place" in event.operation else None)
    client = AsyncBitget(*fake_exchange.credentials, base_url=fake_exchange.base_url, hooks=hooks)
    async with client, client.uta.orders(QUICK) as orders:
        await orders.place(**ORDER, price="50000")
    assert seen == [None]
