"""Orders for programs without asyncio: the same orders, followed in a thread of their own."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Concatenate, NamedTuple, ParamSpec, Self, TypeVar, cast

from bitget_runtime.errors import BitgetError, InvalidArgument, StreamClosed
from bitget_runtime.orders.desk.tracked import OrderUpdate
from bitget_runtime.orders.face.call_threads import CallThreads
from bitget_runtime.orders.face.faces import as_placing, as_placing_many, no_such_name, shown_orders
from bitget_runtime.orders.face.sync_events import OrderEvents
from bitget_runtime.orders.face.sync_order import Followed, Order
from bitget_runtime.orders.opening import open_engine
from bitget_runtime.orders.options import OrderOptions
from bitget_runtime.stream.loop_thread import LoopThread

if TYPE_CHECKING:
    from bitget_runtime.order_words import Side
    from bitget_runtime.orders.account.keeping import Keeping, Opening
    from bitget_runtime.orders.account.views import AccountView
    from bitget_runtime.orders.desk.engine import Engine
    from bitget_runtime.orders.desk.sending.meaning import Meant
    from bitget_runtime.orders.instruments import Instruments
    from bitget_runtime.orders.opening import Registry
    from bitget_runtime.orders.switch.switches import CancelAllAfter
    from bitget_runtime.rest.client import SyncClient
    from bitget_runtime.rest.groups import Method
    from bitget_runtime.rest.operation import Operation
    from bitget_runtime.rest.wire.request import Arguments, Extra

P = ParamSpec("P")
T = TypeVar("T")


class OrderEvent(NamedTuple):
    """Something that happened to one of the orders.

    Attributes:
        order: The order.
        what: The event: a change of state, a fill, or something that doesn't add up.
    """

    order: Order
    what: OrderUpdate


class Orders:
    """Orders that end in a known state. Use it in a `with` block: leaving the block stops following the orders, and
    doesn't cancel them. Threads may share it.

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
        client: SyncClient,
        generation: str,
        kinds: Sequence[str],
        registry: Registry,
        instruments: Instruments | None,
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
        self._opened: Followed | None = None
        self._account: Opening | None = None

    @property
    def _followed(self) -> Followed:
        if self._opened is None:
            opened = f"with client.{self._generation}.orders() as orders:"
            raise InvalidArgument(f"the orders are not open: write `{opened}`, and use them inside")
        return self._opened

    def _call(self, operation: Operation[Any], arguments: Arguments | Sequence[Any], extra: Extra | None) -> Any:
        """Called by the generated methods. `Any`: the result depends on the operation's role."""
        engine, thread = self._followed
        result = thread.run(engine.perform(operation, arguments, extra))
        if isinstance(result, list):
            return [Order(self._followed, one) for one in result]
        return None if result is None else Order(self._followed, result)

    def _intend(self, kind: str, meant: Meant, order: Mapping[str, Any]) -> Order:
        """Called by the generated methods for positions. `Any`: arguments of any kind."""
        engine, thread = self._followed
        return Order(self._followed, thread.run(engine.intend(kind, meant, order)))

    def _trade(self, kind: str, side: Side, order: Mapping[str, Any]) -> Order:
        """Called by the generated methods that trade an amount."""
        engine, thread = self._followed
        return Order(self._followed, thread.run(engine.trade(kind, side, order)))

    if not TYPE_CHECKING:  # type checkers know which names there are

        def __getattr__(self, name: str) -> Any:
            raise no_such_name(self, Order, name)

    def __repr__(self) -> str:
        return shown_orders(type(self).__name__, self._opened and self._opened.engine)

    def open(self) -> list[Order]:
        """The orders that aren't known to have ended: placed here, found in the journal, or placed elsewhere."""
        engine, thread = self._followed
        return [Order(self._followed, order) for order in thread.call(lambda: list(engine.tracker))]

    @property
    def resumed(self) -> tuple[Order, ...]:
        """The orders that the journal had without a known end when the block was entered, oldest first, with what has
        become of them: also those that have ended since. Empty without a journal.

        To miss nothing, call `events` before: what happened earlier is in these orders.
        """
        return tuple(Order(self._followed, order) for order in self._followed.engine.resumed)

    def find(self, *, order_id: str = "", client_order_id: str = "") -> Order | None:
        """An order that is followed, or ended recently; None if none has that ID.

        Raises:
            InvalidArgument: no ID is given.
        """
        found = self._followed.engine.find(self._kinds, order_id, client_order_id)
        return None if found is None else Order(self._followed, found)

    def adopt(
        self, *, order_id: str = "", client_order_id: str = "", category: str = "", symbol: str = "", kind: str = ""
    ) -> Order:
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
        engine, thread = self._followed
        return Order(
            self._followed,
            thread.run(engine.adopt(order_id, client_order_id, kind, category, symbol)),
        )

    def events(self, timeout: float | None = None) -> OrderEvents[OrderEvent]:
        """Events of all orders from now on.

        Args:
            timeout: Seconds to wait for the next one, after which `TimeoutError` is raised; iterate again to go on.
                None for ever.
        """
        followed = self._followed
        return OrderEvents(
            *followed, None, lambda happened: OrderEvent(Order(followed, happened.order), happened.what), timeout
        )

    def account(self) -> AccountView:
        """The positions and balances of the account, live until the orders are closed.

        The first call subscribes to them and reads them; later calls return the same.

        Raises:
            BitgetError: the exchange can't be reached, or refuses.
        """
        from bitget_runtime.orders.account.keeping import Opening  # few programs use it
        from bitget_runtime.orders.account.views import AccountView

        engine, thread = self._followed

        async def keeping() -> Keeping:  # in the thread, where only one of several callers makes it
            if self._account is None:
                self._account = Opening()
            return await self._account.keeping(engine)

        return AccountView(thread.run(keeping()), thread)

    def cancel_all_after(self, seconds: int) -> CancelAllAfter:
        """Cancel the orders placed here when `feed` is not called for so many seconds, and when the block is
        left: `with orders.cancel_all_after(seconds=10) as switch:`, and `switch.feed()` in its loop.

        If the exchange grants its countdown, that is used (`switch.kind` is `exchange`): it also works if the
        program dies or loses its network, at most a quarter later, and cancels **all orders of the account, those of
        other programs too**. An account has one countdown: if another program feeds it, it doesn't fire for this one,
        and another that leaves its switch stops it. Otherwise a thread of this program cancels the orders placed here
        (`own`), and dies with the program.

        Args:
            seconds: How long the program may be silent.

        Raises:
            InvalidArgument: the exchange has no countdown of so many seconds, or the orders are not open.
            OutcomeUnknown: on leaving, some orders may still be open; on entering, the countdown may be running.
            BitgetError: on entering, the countdown could not be set.
        """
        from bitget_runtime.orders.switch.switches import CancelAllAfter  # few programs use it
        from bitget_runtime.orders.switch.watchdog import checked_watchdog

        return CancelAllAfter(checked_watchdog(self._client, self._followed.engine, seconds))

    @property
    def synced(self) -> bool:
        """Whether no update from the exchange has been missed, as far as is known; False after a gap until
        the orders have been read."""
        return self._followed.engine.synced

    def close(self) -> None:
        """Stop following the orders. They stay as they are, at the exchange and in the journal.

        Responses to requests that are under way are awaited for a while: see `close_within` of `StreamOptions`.
        """
        if self._opened is None:
            return
        engine, thread = self._opened
        try:
            with suppress(StreamClosed):  # it was closed before
                thread.run(engine.close())
        finally:
            self._end(thread, engine)

    def _end(self, thread: LoopThread, engine: Engine | None) -> None:
        """End the threads, and what an interruption may have kept from being closed."""
        within = self._options.start_within if engine is None else engine.close_within
        if engine is not None:
            with suppress(BitgetError, TimeoutError):
                thread.run(engine.end(), 2 * within)
        if thread.stop(within) and engine is not None:
            engine.close_journal()  # the thread may have been ended by something else
        self._calls.close()
        self._calls.wait(within)

    def __enter__(self) -> Self:
        if self._opened is not None:
            raise InvalidArgument("the orders were opened before: begin with `orders()` again")
        thread = LoopThread("the orders are closed")
        self._calls = calls = CallThreads(self._client)

        opened: list[Engine] = []

        async def begin() -> Engine:
            engine = await open_engine(
                self._client,
                calls.call,
                self._generation,
                self._kinds,
                self._registry,
                self._instruments,
                self._options,
            )
            opened.append(engine)
            await engine.start()
            return engine

        try:
            self._opened = Followed(thread.run(begin()), thread)
        except BaseException:
            self._end(thread, opened[0] if opened else None)
            raise
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


class OrdersOfKind:
    """Methods that place orders of one kind.

    Args:
        orders: All orders.
    """

    def __init__(self, orders: Orders) -> None:
        self._orders = orders

    def _call(self, operation: Operation[Any], arguments: Arguments | Sequence[Any], extra: Extra | None) -> Any:
        return self._orders._call(operation, arguments, extra)

    def _intend(self, kind: str, meant: Meant, order: Mapping[str, Any]) -> Order:
        return self._orders._intend(kind, meant, order)

    def _trade(self, kind: str, side: Side, order: Mapping[str, Any]) -> Order:
        return self._orders._trade(kind, side, order)


def placed(method: Callable[Concatenate[Any, P], object]) -> Method[P, Order]:
    """A generated method that places an order, turned into one that returns an `Order`."""
    return cast("Method[P, Order]", as_placing(method, Order))  # it calls the orders' `_call`


def all_placed(method: Callable[Concatenate[Any, P], object]) -> Method[P, list[Order]]:
    """The same for a batch."""
    return cast("Method[P, list[Order]]", as_placing_many(method, Order))


def ended(method: Callable[Concatenate[Any, P], object]) -> Method[P, None]:
    """A generated method that cancels orders, turned into a method of the orders."""
    return cast("Method[P, None]", method)
