"""Refuses, before sending, orders whose take profit or stop loss would be triggered at once."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from bitget_runtime.errors import BitgetError, InvalidArgument
from bitget_runtime.order_facts import Call, OrderLife
from bitget_runtime.order_words import Argument
from bitget_runtime.orders.desk.asking import Identity, meant
from bitget_runtime.orders.intents import check_exits

if TYPE_CHECKING:
    from decimal import Decimal

    from bitget_runtime.orders.desk.reading.reads import Reads

logger = logging.getLogger("bitget_client")


async def check_exits_of(
    life: OrderLife, reads: Reads, call: Call, identity: Identity, written: Mapping[str, Any]
) -> None:
    """Compare an order's take profit and stop loss with its price, or for a market order with the latest trade's.

    If that price can't be read, only the exchange checks. `Any`: parameters as they are sent.

    Raises:
        InvalidArgument: one is on the wrong side; the message names the price.
    """
    exits = {name: meant(call, written, name) or None for name in ("take_profit", "stop_loss")}
    if not any(exits.values()) or life.reduces(identity.category, written) in ("always", "in_one_mode"):
        return
    price: str | Decimal | None = meant(call, written, "price") or None
    if meant(call, written, "order_type").lower() == "market":
        price = await _latest(reads, identity, life.priced_in(identity.category))
    if price is not None:
        is_long = life.sides.get(meant(call, written, "side")) == "buy"
        try:
            check_exits(is_long, price, **exits)
        except InvalidArgument as error:
            raise InvalidArgument(f"{identity.symbol}: {error.message}", operation=call.address) from None


async def _latest(reads: Reads, identity: Identity, category: str) -> Decimal | None:
    symbol = identity.symbol
    given: dict[Argument, object] = {"category": category, "symbol": symbol}
    if not reads.can("read_price", given):
        return None
    try:
        return await reads.price(given)
    except BitgetError as error:
        logger.warning(
            "take profit and stop loss of %s are not checked: its price could not be read: %s", symbol, error
        )
        return None
