"""Quote both sides of a contract: changes its orders as the price moves, leans against its position, survives a kill.

It trades until Ctrl-C, with the key and the exchange of the environment: start `bitget fake`, or use demo trading.
"""

import asyncio
import sys
from decimal import Decimal
from typing import Final

from bitget_client import (
    AsyncAccountView,
    AsyncBitget,
    AsyncOrder,
    AsyncUtaOrders,
    BitgetError,
    Gap,
    Guards,
    Instrument,
    KeepLatest,
    OrderOptions,
)
from bitget_client.enums import Side

CATEGORY: Final = "USDT-FUTURES"
SYMBOL, SIZE, LARGEST = "BTCUSDT", Decimal("0.01"), Decimal("0.05")
HALF_SPREAD, LEAN, TOLERANCE = Decimal("0.0005"), Decimal("0.0004"), Decimal("0.0001")  # of the price


class MarketMaker:
    def __init__(self, orders: AsyncUtaOrders, account: AsyncAccountView, instrument: Instrument) -> None:
        self.orders, self.account, self.instrument = orders, account, instrument
        self.quotes: dict[Side, AsyncOrder | None] = {"buy": None, "sell": None}

    async def requote(self, mid: Decimal) -> None:
        if self.orders.synced and self.account.synced:
            await asyncio.gather(*(self.requote_side(mid, side) for side in self.quotes))

    async def requote_side(self, mid: Decimal, side: Side) -> None:
        order, price = self.quotes[side], self.price(mid, side)
        try:
            if order is None or order.state.is_final:
                if price is not None:
                    self.quotes[side] = await self.place(side, price)
            elif not order.state.is_open:
                pass  # on its way, or its outcome is unknown: another order might double it
            elif price is None:
                await order.cancel()
            elif order.price is not None and abs(order.price - price) > mid * TOLERANCE:
                self.quotes[side] = await order.modify(price=price)
        except BitgetError as error:
            print(side, "not now:", error)  # the next ticker tries again, from what is then known of the order

    def price(self, mid: Decimal, side: Side) -> Decimal | None:
        """Where to quote; None if the position is as large as it may be."""
        position = self.account.position(SYMBOL)
        held = position.signed if position is not None else Decimal(0)
        if (held if side == "buy" else -held) >= LARGEST:
            return None
        centre = mid * (1 - LEAN * held / LARGEST)
        wanted = centre * (1 - HALF_SPREAD if side == "buy" else 1 + HALF_SPREAD)
        return self.instrument.quantize(price=wanted, qty=SIZE, side=side).price

    async def place(self, side: Side, price: Decimal) -> AsyncOrder:
        return await self.orders.place(
            category=CATEGORY, symbol=SYMBOL, side=side, order_type="limit", time_in_force="post_only",
            price=price, qty=SIZE,
        )  # fmt: skip


async def cancel_what_is_left(orders: AsyncUtaOrders) -> None:
    for order in orders.resumed:
        await order.cancel()
    for order in orders.resumed:
        print("left from before:", order.side, (await order.final(timeout=60)).value, order.filled)


async def main(journal: str) -> None:
    latest: dict[str, Decimal] = {}
    guards = Guards(symbols={SYMBOL}, max_notional=2_000, max_open_orders=4, price_of=latest.get)
    options = OrderOptions(journal=journal, categories=(CATEGORY,))
    async with AsyncBitget(guards=guards) as client, client.uta.orders(options) as orders:
        await cancel_what_is_left(orders)
        account = await orders.account()
        await account.until(lambda account: account.synced, timeout=10)
        maker = MarketMaker(orders, account, await client.uta.instruments.get(SYMBOL, CATEGORY))
        async with client.uta.stream() as stream, orders.cancel_all_after(seconds=10) as switch:
            print("quoting; dead man's switch:", switch.kind, flush=True)
            async for push in stream.ticker(inst_type="usdt-futures", symbol=SYMBOL, delivery=KeepLatest()):
                if not isinstance(push, Gap):
                    [ticker] = push.data
                    latest[SYMBOL] = ticker.last_price
                    await maker.requote((ticker.bid_price + ticker.ask_price) / 2)


if __name__ == "__main__":
    try:
        asyncio.run(main(sys.argv[1] if len(sys.argv) > 1 else "market-maker.db"))
    except KeyboardInterrupt:
        print("stopped: its orders are cancelled")
