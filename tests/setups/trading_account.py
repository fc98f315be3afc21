"""An account of the fake exchange, traded on by the public client over REST, and what its pushes say."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable
from decimal import Decimal
from typing import Any, NamedTuple, TypeVar

from bitget_client import AsyncBitget, BitgetError, Callback, Gap
from bitget_runtime.fake import FakeExchange, fake_exchange
from bitget_runtime.fake.backing import AccountKind
from bitget_runtime.fake.core import BalanceChanged, Event, Filled, OrderChanged
from bitget_runtime.stream.async_stream import AsyncStream
from setups.desks.desk import START

T = TypeVar("T")

SECONDS = 10
FUTURES = {"symbol": "BTCUSDT", "product_type": "USDT-FUTURES"}
_STATES = {"new": "live", "canceled": "cancelled"}


class Known(NamedTuple):
    """What is known of an order.

    Attributes:
        state: live, partially_filled, filled or cancelled.
        filled: Cumulative quantity.
    """

    state: str
    filled: Decimal


def known(state: str, filled: Decimal | None) -> Known:
    return Known(_STATES.get(state, state), (filled or Decimal(0)).normalize())


class TradingAccount(ABC):
    """The exchange, a client of it, and what both said of each order.

    Args:
        seed: Of the exchange.

    Attributes:
        told: What pushes said of each order, in order, by ID.
        happened: What the exchange itself says has happened to each order, in order, by ID.
        fills: IDs of fills with their orders, as they came.
        failed: What went wrong with pushes.
        spot: Which orders are spot orders, by ID.
    """

    kind: AccountKind

    def __init__(self, seed: int) -> None:
        self.told: dict[str, list[Known]] = {}
        self.happened: dict[str, list[Known]] = {}
        self.fills: list[tuple[int, str]] = []
        self.failed: list[Exception] = []
        self.spot: dict[str, bool] = {}
        self.exchange: FakeExchange = fake_exchange(account=self.kind, seed=seed, start=START, speed=0)
        self.exchange.start()
        self.exchange.price("BTCUSDT", Decimal(60_000), hold=True)
        self._runner = asyncio.Runner()
        self.client, self._stream = self._runner.run(self._connect())
        self.exchange.state.events.subscribe(self._hear)

    async def _connect(self) -> tuple[AsyncBitget, AsyncStream]:
        client = AsyncBitget(*self.exchange.credentials, base_url=self.exchange.base_url)
        return client, await self.subscribe(client)

    def close(self) -> None:
        self._runner.run(self._stream.close())
        self._runner.run(self.client.close())
        self._runner.close()
        self.exchange.stop()

    def _hear(self, event: Event) -> None:
        if isinstance(event, OrderChanged) and event.order.uid == self.exchange.uid:
            now = known(event.order.state.value, event.order.filled)
            self.happened.setdefault(event.order.id, []).append(now)
        elif isinstance(event, Filled) and event.fill.uid == self.exchange.uid:
            self.fills.append((int(event.fill.id), event.fill.order_id))
        elif isinstance(event, BalanceChanged):
            assert event.balance.frozen >= 0

    def call(self, awaitable: Awaitable[T]) -> T:
        async def bounded() -> T:
            return await asyncio.wait_for(awaitable, SECONDS)

        return self._runner.run(bounded())

    def tried(self, act: Callable[[], Any]) -> Any:
        """What a call returned, or the code with which it was refused."""
        try:
            return act()
        except BitgetError as refusal:
            return getattr(refusal, "code", None) or repr(refusal)

    def settle(self) -> None:
        """Wait until pushes have said all that happened.

        Raises:
            TimeoutError: They have not.
        """

        async def arrived() -> None:
            async with asyncio.timeout(SECONDS):
                while not self.failed and _count(self.told) < _count(self.happened):  # noqa: ASYNC110 - both count
                    await asyncio.sleep(0.002)

        self._runner.run(arrived())
        assert not self.failed, self.failed

    def hear_push(self, row: Callable[[Any], tuple[str, Known]]) -> Callback[Any]:
        def heard(push: Any) -> None:
            try:
                assert not isinstance(push, Gap), push
                for each in push.data:
                    order_id, now = row(each)
                    self.told.setdefault(order_id, []).append(now)
            except Exception as error:
                # where callbacks are called it would only be logged
                self.failed.append(error)

        return Callback(heard)

    def placed(self, order_id: str | None, spot: bool) -> str:
        assert order_id
        assert order_id not in self.spot, "an ID came twice"
        self.spot[order_id] = spot
        return order_id

    @abstractmethod
    async def subscribe(self, client: AsyncBitget) -> AsyncStream: ...

    @abstractmethod
    def place(self, spot: bool, side: str, qty: Decimal, price: Decimal | None, force: str) -> str: ...

    @abstractmethod
    def modify(self, order_id: str, qty: Decimal, price: Decimal) -> str: ...

    @abstractmethod
    def cancel(self, order_id: str) -> str: ...

    @abstractmethod
    def cancel_all(self, spot: bool) -> Any: ...

    @abstractmethod
    def order(self, order_id: str) -> Known: ...

    @abstractmethod
    def open_orders(self, spot: bool) -> set[str]: ...

    @abstractmethod
    def transfer(self, amount: Decimal, back: bool) -> Any: ...


def _count(said: dict[str, list[Known]]) -> int:
    return sum(map(len, said.values()))


class UnifiedAccount(TradingAccount):
    kind = "unified"

    async def subscribe(self, client: AsyncBitget) -> AsyncStream:
        stream = client.uta.stream()
        heard = self.hear_push(lambda row: (row.order_id, known(row.order_status, row.cum_exec_qty)))
        await stream.order(delivery=heard).confirmed()
        return stream

    def place(self, spot: bool, side: str, qty: Decimal, price: Decimal | None, force: str) -> str:
        asked: dict[str, Any] = {"category": _category(spot), "symbol": "BTCUSDT", "side": side, "qty": qty}
        if price is None:
            asked |= {"order_type": "market", "qty": qty * 60_000 if spot and side == "buy" else qty}
        else:
            asked |= {"order_type": "limit", "price": price, "time_in_force": force}
        return self.placed(self.call(self.client.uta.trade.place_order(**asked)).order_id, spot)

    def modify(self, order_id: str, qty: Decimal, price: Decimal) -> str:
        where: dict[str, Any] = {"category": _category(self.spot.get(order_id, True)), "symbol": "BTCUSDT"}
        changed = self.client.uta.trade.modify_order(order_id=order_id, qty=qty, price=price, **where)
        return self.call(changed).order_id

    def cancel(self, order_id: str) -> str:
        where: dict[str, Any] = {"category": _category(self.spot.get(order_id, True)), "symbol": "BTCUSDT"}
        return self.call(self.client.uta.trade.cancel_order(order_id=order_id, **where)).order_id

    def cancel_all(self, spot: bool) -> Any:
        category: Any = _category(spot)
        return len(self.call(self.client.uta.trade.cancel_all_orders(category=category)).items)

    def order(self, order_id: str) -> Known:
        found = self.call(self.client.uta.trade.get_order(order_id=order_id))
        return known(found.order_status, found.cum_exec_qty)

    def open_orders(self, spot: bool) -> set[str]:
        category: Any = _category(spot)
        return {each.order_id for each in self.call(self.client.uta.trade.get_open_orders(category=category)).items}

    def transfer(self, amount: Decimal, back: bool) -> Any:
        ends: tuple[Any, Any] = ("p2p", "uta") if back else ("uta", "p2p")
        asked = self.client.uta.transfer.transfer(coin="USDT", amount=amount, from_type=ends[0], to_type=ends[1])
        return self.call(asked).transfer_id


def _category(spot: bool) -> str:
    return "SPOT" if spot else "USDT-FUTURES"


class ClassicAccount(TradingAccount):
    kind = "classic"

    async def subscribe(self, client: AsyncBitget) -> AsyncStream:
        stream = client.classic.stream()
        heard = self.hear_push(lambda row: (row.order_id, known(row.status, row.accumulated_base_volume)))
        await stream.spot_orders(symbol="default", delivery=heard).confirmed()
        await stream.futures_orders(inst_type="USDT-FUTURES", delivery=heard).confirmed()
        return stream

    def place(self, spot: bool, side: str, qty: Decimal, price: Decimal | None, force: str) -> str:
        asked: dict[str, Any] = {"symbol": "BTCUSDT", "side": side, "size": qty, "force": force}
        if price is None:
            asked |= {"order_type": "market", "size": qty * 60_000 if spot and side == "buy" else qty}
        else:
            asked |= {"order_type": "limit", "price": price}
        if spot:
            return self.placed(self.call(self.client.classic.spot.trade.place_order(**asked)).order_id, spot)
        asked |= {"product_type": "USDT-FUTURES", "margin_coin": "USDT", "margin_mode": "crossed"}
        return self.placed(self.call(self.client.classic.contract.trade.place_order(**asked)).order_id, spot)

    def modify(self, order_id: str, qty: Decimal, price: Decimal) -> str:
        if self.spot.get(order_id, True):
            replaced = self.client.classic.spot.trade.replace_order(
                order_id=order_id, symbol="BTCUSDT", size=qty, price=price
            )
            found = self.call(replaced)
            return self.placed(found.order_id, True) if found.succeeded else str(found.message)
        where: Any = FUTURES
        changed = self.client.classic.contract.trade.modify_order(
            order_id=order_id, new_size=qty, new_price=price, new_client_oid=f"m{len(self.spot)}", **where
        )
        return self.placed(self.call(changed).order_id, False)

    def cancel(self, order_id: str) -> str:
        if self.spot.get(order_id, True):
            gone = self.client.classic.spot.trade.cancel_order(symbol="BTCUSDT", order_id=order_id)
            return self.call(gone).order_id
        where: Any = FUTURES
        return self.call(self.client.classic.contract.trade.cancel_order(order_id=order_id, **where)).order_id

    def cancel_all(self, spot: bool) -> Any:
        if spot:
            return self.call(self.client.classic.spot.trade.cancel_all_orders(symbol="BTCUSDT")).symbol
        return len(
            self.call(self.client.classic.contract.trade.cancel_all_orders(product_type="USDT-FUTURES")).successes
        )

    def order(self, order_id: str) -> Known:
        if self.spot.get(order_id, True):
            (found,) = self.call(self.client.classic.spot.trade.get_order(order_id=order_id))
            return known(found.status, found.base_volume)
        where: Any = FUTURES
        future = self.call(self.client.classic.contract.trade.get_order(order_id=order_id, **where))
        return known(future.state, future.base_volume)

    def open_orders(self, spot: bool) -> set[str]:
        if spot:
            return {
                each.order_id for each in self.call(self.client.classic.spot.trade.get_open_orders(symbol="BTCUSDT"))
            }
        where: Any = FUTURES
        listed = self.call(self.client.classic.contract.trade.get_open_orders(**where))
        return {each.order_id for each in listed.items}

    def transfer(self, amount: Decimal, back: bool) -> Any:
        ends: tuple[Any, Any] = ("usdt_futures", "spot") if back else ("spot", "usdt_futures")
        asked = self.client.classic.spot.account.transfer(
            coin="USDT", amount=amount, from_type=ends[0], to_type=ends[1]
        )
        return self.call(asked).transfer_id
