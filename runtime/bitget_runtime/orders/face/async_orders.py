"""Orders for asyncio."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Concatenate, NamedTuple, ParamSpec, Self, cast

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.orders.desk.tracked import OrderUpdate
from bitget_runtime.orders.face.async_events import AsyncOrderEvents
from bitget_runtime.orders.face.async_order import AsyncOrder
from bitget_runtime.orders.face.faces import as_placing, as_placing_many, no_such_name, shown_orders
from bitget_runtime.orders.opening import open_engine
from bitget_runtime.orders.options import OrderOptions
from bitget_runtime.pacing.moments import decided_by_call

if TYPE_CHECKING:
    from bitget_runtime.order_words import Side
    from bitget_runtime.orders.account.keeping import Opening
    from bitget_runtime.orders.account.views import AsyncAccountView
    from bitget_runtime.orders.desk.engine import Engine
    from bitget_runtime.orders.desk.sending.meaning import Meant
    from bitget_runtime.orders.instruments import AsyncInstruments
    from bitget_runtime.orders.opening import Registry
    from bitget_runtime.orders.switch.switches import AsyncCancelAllAfter
    from bitget_runtime.rest.client import AsyncClient
    from bitget_runtime.rest.groups import Method
    from bitget_runtime.rest.operation import Operation
    from bitget_runtime.rest.wire.request import Arguments, Extra

P = ParamSpec("P")


class AsyncOrderEvent(NamedTuple):
    """Something that happened to one of the orders.

    Attributes:
        order: The order.
        what: The event: a change of state, a fill, or something that doesn't add up.
    """

    order: AsyncOrder
    what: OrderUpdate


class AsyncOrders:
    """Orders that end in a known state. Use it in an `async with` block: leaving the block stops following the orders,
    and doesn't cancel them.

    Args:
        client: The client that they are placed with.
        generation: API generation.
        kinds: The kinds of orders; the first is the default.
        registry: All operations, channels and commands.
        instruments: The instruments that the user reads, to share them; None if there are none.
        options: How they are followed.
    """

    def __init__(
        self,
        client: AsyncClient,
        generation: str,
        kinds: Sequence[str],
        registry: Registry,
        instruments: AsyncInstruments | None,
        options: OrderOptions | None,
    ) -> None:
        if options is not None and not isinstance(options, OrderOptions):
            raise InvalidArgument(f"options must be OrderOptions(...), not {type(options).__name__}")
        self._client = client
        self._generation = generation
        self._kinds = kinds
        self._registry = registry
        self._instruments = instruments
        self._options = options or OrderOptions()
        self._opened: Engine | None = None
        self._account: Opening | None = None

    @property
    def _engine(self) -> Engine:
        if self._opened is None:
            opened = f"async with client.{self._generation}.orders() as orders:"
            raise InvalidArgument(f"the orders are not open: write `{opened}`, and use them inside")
        return self._opened

    async def _call(self, operation: Operation[Any], arguments: Arguments | Sequence[Any], extra: Extra | None) -> Any:
        """Called by the generated methods. `Any`: the result depends on the operation's role."""
        return self._shown(await self._engine.perform(operation, arguments, extra))

    async def _intend(self, kind: str, meant: Meant, order: Mapping[str, Any]) -> AsyncOrder:
        """Called by the generated methods for positions. `Any`: arguments of any kind."""
        return AsyncOrder(self._engine, await self._engine.intend(kind, meant, order))

    async def _trade(self, kind: str, side: Side, order: Mapping[str, Any]) -> AsyncOrder:
        """Called by the generated methods that trade an amount."""
        return AsyncOrder(self._engine, await self._engine.trade(kind, side, order))

    def _shown(self, result: Any) -> Any:
        if isinstance(result, list):
            return [AsyncOrder(self._engine, one) for one in result]
        return None if result is None else AsyncOrder(self._engine, result)

    if not TYPE_CHECKING:  # type checkers know which names there are

        def __getattr__(self, name: str) -> Any:
            raise no_such_name(self, AsyncOrder, name)

    def __repr__(self) -> str:
        return shown_orders(type(self).__name__, self._opened)

    def open(self) -> list[AsyncOrder]:
        """The orders that aren't known to have ended: placed here, found in the journal, or placed elsewhere."""
        return [AsyncOrder(self._engine, order) for order in self._engine.tracker]

    @property
    def resumed(self) -> tuple[AsyncOrder, ...]:
        """The orders that the journal had without a known end when the block was entered, oldest first, with what has
        become of them: also those that have ended since. Empty without a journal.

        To miss nothing, call `events` before: what happened earlier is in these orders.
        """
        return tuple(AsyncOrder(self._engine, order) for order in self._engine.resumed)

    def find(self, *, order_id: str = "", client_order_id: str = "") -> AsyncOrder | None:
        """An order that is followed, or ended recently; None if none has that ID.

        Raises:
            InvalidArgument: no ID is given.
        """
        found = self._engine.find(self._kinds, order_id, client_order_id)
        return None if found is None else AsyncOrder(self._engine, found)

    async def adopt(
        self, *, order_id: str = "", client_order_id: str = "", category: str = "", symbol: str = "", kind: str = ""
    ) -> AsyncOrder:
        """Follow an order that was placed elsewhere and that `find` doesn't find.

        Args:
            order_id: The exchange's ID; one of the two IDs is required.
            client_order_id: The client order ID.
            category: Product line, if the exchange requires it.
            symbol: Instrument, if the exchange requires it.
            kind: Kind of order, such as `classic_futures`; by default all are asked, one after the other, in which an
                order can be looked up by what is given.

        Raises:
            OrderNotFound: the exchange shows no such order.
            BitgetError: the exchange could not be asked.
        """
        order = await self._engine.adopt(order_id, client_order_id, kind, category, symbol)
        return AsyncOrder(self._engine, order)

    def events(self) -> AsyncOrderEvents[AsyncOrderEvent]:
        """Events of all orders from now on."""
        engine = self._engine
        return AsyncOrderEvents(
            engine, None, lambda happened: AsyncOrderEvent(AsyncOrder(engine, happened.order), happened.what)
        )

    async def account(self) -> AsyncAccountView:
        """The positions and balances of the account, live until the orders are closed.

        The first call subscribes to them and reads them; later calls return the same.

        Raises:
            BitgetError: the exchange can't be reached, or refuses.
        """
        from bitget_runtime.orders.account.keeping import Opening  # few programs use it
        from bitget_runtime.orders.account.views import AsyncAccountView

        if self._account is None:
            self._account = Opening()
        return AsyncAccountView(await self._account.keeping(self._engine))

    def cancel_all_after(self, seconds: int, *, by_hand: bool = False) -> AsyncCancelAllAfter:
        """Cancel the orders placed here when its event loop is blocked for so many seconds, and when the block
        is left: `async with orders.cancel_all_after(seconds=10) as switch:`.

        If the exchange grants its countdown, that is used (`switch.kind` is `exchange`): it also works if the
        program dies or loses its network, at most a quarter later, and cancels **all orders of the account, those of
        other programs too**. An account has one countdown: if another program feeds it, it doesn't fire for this one,
        and another that leaves its switch stops it. Otherwise a thread of this program cancels the orders placed here
        (`own`), and dies with the program.

        Args:
            seconds: How long the program may be silent.
            by_hand: Your code has to call `switch.feed()`; the event loop doesn't count.

        Raises:
            InvalidArgument: the exchange has no countdown of so many seconds, or the orders are not open.
            OutcomeUnknown: on leaving, some orders may still be open; on entering, the countdown may be running.
            BitgetError: on entering, the countdown could not be set.
        """
        from bitget_runtime.orders.switch.switches import AsyncCancelAllAfter  # few programs use it
        from bitget_runtime.orders.switch.watchdog import checked_watchdog

        watchdog = checked_watchdog(self._client, self._engine, seconds)
        return AsyncCancelAllAfter(watchdog, None if by_hand else seconds / 8)

    @property
    def synced(self) -> bool:
        """Whether no update from the exchange has been missed, as far as is known; False after a gap until
        the orders have been read."""
        return self._engine.synced

    async def close(self) -> None:
        """Stop following the orders. They stay as they are, at the exchange and in the journal.

        Responses to requests that are under way are awaited for a while: see `close_within` of `StreamOptions`.
        """
        if self._opened is not None:
            await self._opened.close()

    async def __aenter__(self) -> Self:
        if self._opened is not None:
            raise InvalidArgument("the orders were opened before: begin with `orders()` again")
        opened = await open_engine(
            self._client,
            self._client.call,
            self._generation,
            self._kinds,
            self._registry,
            self._instruments,
            self._options,
        )
        await opened.start()  # if it fails, this can be entered again
        self._opened = opened
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()


class AsyncOrdersOfKind:
    """Methods that place orders of one kind.

    Args:
        orders: All orders.
    """

    def __init__(self, orders: AsyncOrders) -> None:
        self._orders = orders

    async def _call(self, operation: Operation[Any], arguments: Arguments | Sequence[Any], extra: Extra | None) -> Any:
        return await self._orders._call(operation, arguments, extra)

    async def _intend(self, kind: str, meant: Meant, order: Mapping[str, Any]) -> AsyncOrder:
        return await self._orders._intend(kind, meant, order)

    async def _trade(self, kind: str, side: Side, order: Mapping[str, Any]) -> AsyncOrder:
        return await self._orders._trade(kind, side, order)


def async_placed(
    method: Callable[Concatenate[Any, P], Coroutine[Any, Any, object]],
) -> Method[P, Coroutine[Any, Any, AsyncOrder]]:
    """A generated method that places an order, turned into one that returns an `AsyncOrder`."""
    return cast(
        "Method[P, Coroutine[Any, Any, AsyncOrder]]", decided_by_call(as_placing(method, AsyncOrder))
    )  # it calls the orders' `_call`


def async_all_placed(
    method: Callable[Concatenate[Any, P], Coroutine[Any, Any, object]],
) -> Method[P, Coroutine[Any, Any, list[AsyncOrder]]]:
    """The same for a batch."""
    return cast(
        "Method[P, Coroutine[Any, Any, list[AsyncOrder]]]", decided_by_call(as_placing_many(method, AsyncOrder))
    )


def async_ended(
    method: Callable[Concatenate[Any, P], Coroutine[Any, Any, object]],
) -> Method[P, Coroutine[Any, Any, None]]:
    """A generated method that cancels orders, turned into a method of the orders."""
    return cast("Method[P, Coroutine[Any, Any, None]]", method)
