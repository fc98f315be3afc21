"""What `help` says: values of arguments, meanings of fields, the methods of a group, rules of an operation."""

from __future__ import annotations

import pydoc

import pytest

from bitget_client import AsyncBitget, Bitget, registry
from bitget_client.uta.market_models import Ticker
from bitget_client.uta.trade_models import PlaceOrdersItem


def shown(thing: object) -> str:
    return pydoc.render_doc(thing, renderer=pydoc.plaintext)  # type: ignore[attr-defined]  # typeshed lacks it


@pytest.mark.parametrize("client", [Bitget, AsyncBitget])
def test_a_method_lists_the_values_of_its_arguments(client: type[Bitget | AsyncBitget]) -> None:
    text = shown(client().uta.trade.place_order)
    assert "side: Whether it buys or sells.\n            - `buy`: Buy.\n            - `sell`: Sell.\n" in text
    assert "- `fok`: Filled in full at once, or not at all." in text


def test_many_values_are_listed_without_their_meanings_and_very_many_are_named() -> None:
    client = Bitget()
    candles = shown(client.classic.contract.market.get_candles)
    assert "One of `1m`, `3m`, `5m`, `15m`, `30m`, `1H`," in candles
    assert 'values: `registry.reference.values_of("UnifiedBillType")` has them.' in shown(client.uta.account.get_bills)


def test_a_channel_lists_the_values_of_its_arguments() -> None:
    with Bitget().uta.stream() as stream:
        assert "- `usdt-futures`: USDT-margined futures." in shown(stream.ticker)


@pytest.mark.parametrize("model", [Ticker, PlaceOrdersItem])
def test_a_model_has_the_meaning_of_each_field(model: type) -> None:
    assert "symbol: Trading pair, such as BTCUSDT." in (model.__doc__ or "")
    assert "Attributes:" in shown(model)


@pytest.mark.parametrize("group", [Bitget().uta.trade, AsyncBitget().uta.trade, Bitget().with_raw_response.uta.trade])
def test_a_group_lists_its_methods_with_a_line_each(group: object) -> None:
    text = shown(group)
    for name in ("place_order", "get_open_orders"):
        assert f"- {name}: {registry.reference[f'uta.trade.{name}'].summary}\n" in text


def test_a_namespace_lists_its_groups() -> None:
    assert "- public: 1 operation: get_server_time\n" in (Bitget().uta.__doc__ or "")


def test_opening_and_closing_in_each_position_mode_is_in_the_help_and_in_the_registry() -> None:
    rule = 'close a long by `side="sell"` and `position_side="long"`'
    for address in ("uta.trade.place_order", "uta.trade.place_orders"):
        assert any(rule in note for note in registry.reference[address].notes), address
    assert rule in shown(Bitget().uta.trade.place_order).replace("\n      ", " ")
    one_way, *_ = registry.reference["classic.contract.trade.place_order"].notes
    assert 'close a short by `side="buy"` and `reduce_only=True`.' in one_way
