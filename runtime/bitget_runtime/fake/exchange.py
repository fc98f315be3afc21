"""The fake exchange as tests and programs hold it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Self, TypeVar

from bitget_runtime.fake.backing import PLENTY, AccountKind, Backing, Balances, Beginning
from bitget_runtime.fake.checks import Guard
from bitget_runtime.fake.core import Reason, Refused
from bitget_runtime.fake.faults import ErrorCode, Faults
from bitget_runtime.fake.keys import FakeCredentials, Key, hmac_verifier

try:
    from bitget_runtime.fake.app import ExchangeApp, ReceivedRequest
    from bitget_runtime.fake.dispatch import Dispatch
    from bitget_runtime.fake.server import HOST, ServerThread
    from bitget_runtime.fake.streams.app import StreamApp
    from bitget_runtime.fake.streams.checks import Offer
    from bitget_runtime.fake.streams.held import Streams
except ModuleNotFoundError as error:
    if error.name is None or error.name.partition(".")[0] not in ("starlette", "uvicorn", "httptools", "websockets"):
        raise
    needed = "pip install starlette uvicorn httptools websockets"
    raise ImportError(f"the fake exchange needs its extra: {needed}") from error

if TYPE_CHECKING:
    from decimal import Decimal

    from bitget_runtime.facts import ApiFacts
    from bitget_runtime.fake.core import Exchange, Order, Product, State, User
    from bitget_runtime.rest.operation import Operation
    from bitget_runtime.stream.wire.binary import BinaryChannel
    from bitget_runtime.stream.wire.channel import Channel, Command

T = TypeVar("T")

__all__ = ["FakeExchange", "ReceivedRequest"]


class FakeExchange:
    """An exchange on 127.0.0.1, started by `with` or `start`. Several can run at once.

    Attributes:
        credentials: Those of its first account.
        requests: What it received, oldest first.
        faults: What goes wrong.
        streams: The WebSockets: what they received, what they push, and what goes wrong with them.

    Args:
        operations: What it offers, by address.
        api: What all operations share.
        channels: Channels and commands of WebSockets, by address.
        beginning: The first account, the clock, and what chance depends on.
        port: Port to listen on; 0 for a free one.
    """

    def __init__(
        self,
        operations: Mapping[str, Operation[Any]],
        api: ApiFacts,
        *,
        channels: Mapping[str, Channel[Any] | Command[Any] | BinaryChannel[Any]],
        beginning: Beginning,
        port: int = 0,
    ) -> None:
        self.credentials = beginning.credentials
        self.requests: list[ReceivedRequest] = []
        self.faults = Faults(operations)
        self._variables = api.variables
        self._port = port
        self._server: ServerThread | None = None
        self._backing = Backing(beginning)
        guard = Guard(api.headers, lambda: self._backing.keys, api.environments["demo"].headers)
        stream_app = StreamApp(Offer(channels), api, guard, self.now)
        self.streams = Streams(stream_app)
        self._backing.follow(lambda core: stream_app.trade_on(core, self._user_of))
        dispatch = Dispatch(api, guard, self._backing)
        self._app = ExchangeApp(
            dict(_calls(operations)), api, dispatch, self.faults, self.now, self.requests.append, stream_app
        )

    @property
    def base_url(self) -> str:
        """Where it listens.

        Raises:
            RuntimeError: it is not running.
        """
        if self._server is None:
            raise RuntimeError("the fake exchange is not running: use it in a `with` block, or call start()")
        return f"http://{HOST}:{self._server.port}"

    @property
    def stream_url(self) -> str:
        """Where its WebSockets are; raises as `base_url` does."""
        return self.base_url.replace("http", "ws", 1)

    @property
    def environment(self) -> dict[str, str]:
        """The environment variables with which a client finds it and is let in."""
        values = {"base_url": self.base_url, "stream_url": self.stream_url, **self.credentials._asdict()}
        return {self._variables[name]: value for name, value in values.items()}

    def now(self) -> int:
        """Milliseconds since the epoch, by the exchange's clock."""
        return self._backing.now()

    @property
    def clock_offset_ms(self) -> int:
        """How far its clock was set ahead."""
        return self._backing.offset_ms

    @clock_offset_ms.setter
    def clock_offset_ms(self, milliseconds: int) -> None:
        self._backing.skew(milliseconds)

    @property
    def core(self) -> Exchange:
        """The exchange in memory, for all that has no method here. Another one after `reset`."""
        return self._backing.core

    @property
    def state(self) -> State:
        """What the exchange knows: users, balances, orders, positions. Read it while nothing is under way."""
        return self.core.state

    @property
    def uid(self) -> str:
        """Number of its first account."""
        return self._backing.user.uid

    def add_key(
        self,
        credentials: FakeCredentials,
        uid: str = "",
        *,
        read_only: bool = False,
        addresses: Collection[str] = (),
        demo: bool = False,
    ) -> None:
        """Accept another key, until `reset`.

        Args:
            credentials: What is accepted.
            uid: Whose it is; the first account's when left out.
            read_only: Whether orders, transfers and settings are refused (40014).
            addresses: IP addresses that it may be used from (others: 40018); any when left out.
            demo: Whether it belongs to demo trading, and no request of live trading may use it (40099).

        Raises:
            Refused: there is no such user.
        """
        user = self.state.users.find(uid or self.uid)
        verify = hmac_verifier(credentials.secret_key)
        self._backing.add(Key(credentials, verify, user, read_only, frozenset(addresses), demo))

    def add_account(self, account: AccountKind = "unified", *, parent: str = "", balances: Balances = PLENTY) -> str:
        """Another account, or a sub-account of the account `parent`, which is of the same kind; its number."""

        def add() -> str:
            user = self.core.add_user(parent=parent, pooled=account == "unified")
            self._backing.deposit(user, balances)
            return user.uid

        return self._call(add)

    def fill(self, order_id: str, qty: Decimal | None = None, price: Decimal | None = None) -> Order:
        """Fill a pending order: all that is left of it, at its own price, where nothing else is said.

        Raises:
            Refused: there is no such order, it is final, or a number does not fit.
        """
        return self._call(lambda: self.core.fill(self._owner_of(order_id), order_id, qty, price))

    def price(self, symbol: str, price: Decimal, product: Product | None = None, *, hold: bool = False) -> None:
        """Set the price of a symbol, of all products or of one, and let happen what that sets off.

        Raises:
            Refused: there is no such symbol, or the price does not fit.
        """
        found = [each for each in self.state.instruments.of(product) if each.symbol == symbol]
        if not found:
            raise Refused(Reason.UNKNOWN_SYMBOL, symbol)
        for instrument in found:
            self._call(partial(self.core.price, instrument, price, hold=hold))

    def deposit(self, coin: str, amount: Decimal, uid: str = "") -> None:
        """Coins come in, to the first account where no other is named.

        Raises:
            Refused: there is no such coin or user, or the amount does not fit.
        """
        self._call(lambda: self.core.deposit(uid or self.uid, coin, amount))

    def advance(self, seconds: float) -> None:
        """Put the clock forward, and let everything in between happen in its order."""
        self._call(lambda: self.core.advance(seconds))

    def reject_next(self, code: str, operation: str | None = None) -> None:
        """Refuse the next request (for an operation) with a code, without carrying it out."""
        self.faults.add(ErrorCode(code), operation)

    def _user_of(self, api_key: bytes) -> User | None:
        key = self._backing.keys.get(api_key)
        return None if key is None else key.user

    def _owner_of(self, order_id: str) -> str:
        found = (order.uid for order in self.state.orders.everything() if order.id == order_id)
        owner = next(found, None)
        if owner is None:
            raise Refused(Reason.UNKNOWN_ORDER, order_id)
        return owner

    def _call(self, action: Callable[[], T]) -> T:
        # in the server's thread, where requests are carried out and pushes are sent
        return action() if self._server is None else self._server.call(action)

    def reset(self) -> None:
        """Begin anew: another exchange, no requests, no faults, no WebSockets."""
        self.requests.clear()
        self.faults.clear()
        self.streams.reset()
        self._call(self._backing.renew)

    def start(self) -> None:
        """Listen; returns when it does.

        Raises:
            OSError: the port is taken.
            RuntimeError: it is running already.
        """
        if self._server is not None:
            raise RuntimeError("the fake exchange is running already")
        self._server = ServerThread(self._app, self._port)
        self.streams.attach(self._server)

    def stop(self) -> None:
        """Close every connection and the socket, and end the thread. Requests under way get no response."""
        if self._server is not None:
            server, self._server = self._server, None
            server.stop()
            self.streams.attach(None)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.stop()

    def __repr__(self) -> str:
        return f"FakeExchange({self.base_url if self._server else 'not running'})"


def _calls(operations: Mapping[str, Operation[Any]]) -> Iterator[tuple[tuple[str, str], Operation[Any]]]:
    """Every method and path that is answered, and the operation behind it."""
    for operation in operations.values():
        yield (operation.method, operation.path), operation
        for alias in operation.aliases:
            method, _, path = alias.partition(" ")
            yield (method, path), operation
