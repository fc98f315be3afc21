"""Opens connections: no faster than the host allows, logged in if needed, and again after a failure."""

from __future__ import annotations

import asyncio
import logging
import time
from typing import TYPE_CHECKING

from msgspec import Struct

from bitget_runtime.errors import ApiError, BitgetError, ClockSkew, ConnectFailed, StreamLost, TransportError
from bitget_runtime.pacing.backoff import STEADY, Backoff
from bitget_runtime.stream.connection.connection import LONG_WAIT, Connection
from bitget_runtime.stream.connection.retrying import may_pass
from bitget_runtime.stream.wire import frames
from bitget_runtime.stream.wire.binary import BinaryRoutes
from bitget_runtime.stream.wire.protocol import StreamProtocol, message_pace

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts
    from bitget_runtime.pacing.counters import StreamCounters
    from bitget_runtime.pacing.pace import SharedPace
    from bitget_runtime.stream.connection.interface import Connect, Socket, SocketAddress
    from bitget_runtime.stream.connection.logins import Login, Logins
    from bitget_runtime.stream.connection.owner import ConnectionOwner
    from bitget_runtime.stream.options import StreamOptions
    from bitget_runtime.stream.wire.sbe import Decoders

logger = logging.getLogger("bitget_client")


class ConnectionSettings(Struct, frozen=True):
    """What a connection needs to know.

    Attributes:
        api: Facts about the whole API.
        channel_key: Member of a subscription that names the channel.
        address: Where to connect, and how.
        logins: Logs it in; None for a public connection.
        options: What the user chose.
        connect: Opens a WebSocket.
        connecting: The pace of new connections.
        stays_open: It is kept without subscriptions, as one for commands is.
        decoders: Decodes binary frames; None if there are none.
        counters: What the stream counts.
    """

    api: ApiFacts
    channel_key: str
    address: SocketAddress
    logins: Logins | None
    options: StreamOptions
    connect: Connect
    connecting: SharedPace
    stays_open: bool
    decoders: Decoders | None
    counters: StreamCounters


class Connector:
    """Opens connections to one address, with pauses after failures.

    Args:
        settings: Where to connect, and how.
        owner: Receives the events of the connections.
        loop: The event loop.

    Attributes:
        backoff: Pauses between attempts.
        trouble: Why the last attempt failed; None if it succeeded.
    """

    def __init__(self, settings: ConnectionSettings, owner: ConnectionOwner, loop: asyncio.AbstractEventLoop) -> None:
        options = settings.options
        self.backoff = Backoff(options.first_delay, options.longest_delay)
        self.trouble: BitgetError | None = None
        self._settings = settings
        self._owner = owner
        self._loop = loop
        self._outage_began = loop.time()
        self._has_logged_in = False

    async def open_again(self) -> Connection:
        """A new connection, after as many attempts as an outage may take; the first is made at once.

        Raises:
            ApiError: the login was refused for good.
            StreamLost: the outage has lasted too long.
        """
        while True:
            try:
                return await self.open()
            except (TransportError, ApiError) as error:
                if not may_pass(error, worked_before=self._has_logged_in and _may_have_lost_login(error)):
                    raise
                self._owner.unreached(error)
                await self.pause(error)

    async def open(self) -> Connection:
        """Connect and log in, once; twice if the login was refused because the clock was wrong.

        Raises:
            ApiError: the login was refused.
            TransportError: connecting failed, or the connection was lost before the login.
        """
        logins = self._settings.logins
        if logins is None:
            return await self._connected(None)
        login = logins.new()
        try:
            return await self._connected(login)
        except ClockSkew as error:
            refusal = error
        if not await logins.may_be_repeated(login, refusal):
            raise refusal
        return await self._connected(logins.new())

    async def _connected(self, login: Login | None) -> Connection:
        await self._wait_for_host()
        settings = self._settings
        timing = settings.options.timing(settings.api.stream_limits)
        messages = message_pace(settings.api)
        protocol = StreamProtocol(
            settings.api, timing, self._loop.time(), None if login is None else login.frame, messages
        )
        binary = None if settings.decoders is None else BinaryRoutes(settings.decoders, settings.channel_key)
        connection = Connection(protocol, self._owner, self._loop, messages, binary)
        try:
            await connection.start(await self._connect(connection))
        except BaseException as error:
            self.trouble = error if isinstance(error, BitgetError) else self.trouble
            connection.close()
            raise
        self._has_logged_in = self._has_logged_in or login is not None
        self.trouble = None
        return connection

    async def _wait_for_host(self) -> None:
        """Wait until the host allows one more connection."""
        pace = self._settings.connecting
        while (wait := pace.claim(time.monotonic())) > 0:  # somebody else may take the slot in the meantime
            if wait > LONG_WAIT:
                words = "%s allows no more connections at the moment: the next one is opened in %.0f s"
                logger.warning(words, self._settings.address.url, wait)
            await asyncio.sleep(wait)

    async def _connect(self, connection: Connection) -> Socket:
        try:
            return await self._settings.connect(self._settings.address, connection)
        except BitgetError:
            raise
        except Exception as error:  # whatever a library raises, it is one failed attempt
            raise ConnectFailed(f"can't connect to {self._settings.address.url}: {type(error).__name__}") from error

    async def pause(self, error: BitgetError, *, is_news: bool = True) -> None:
        """Wait before the next attempt; an error that is news is logged.

        Raises:
            StreamLost: the outage has lasted too long.
        """
        now, patience = self._loop.time(), self._settings.options.give_up_after
        delay = self.backoff.next(now)
        if patience is not None and now + delay - self._outage_began > patience:
            raise StreamLost(f"the connection could not be restored in {patience:g} s: {error.message}") from error
        if is_news:
            logger.warning("no connection to %s, next try in %.1f s: %s", self._settings.address.url, delay, error)
        await asyncio.sleep(delay)

    async def pause_after(self, connection: Connection) -> None:
        """Wait after the end of a connection, unless it has lasted; raises as `pause` does."""
        now = self._loop.time()
        lasted = now - connection.began
        self.backoff.lasted(connection.began, now)
        if lasted < STEADY:
            error = TransportError(f"the connection ended after {lasted:.1f} s: {connection.gone.result()}")
            await self.pause(error, is_news=False)

    def worked(self) -> None:
        """A connection that did its work has ended: if an outage follows, it begins now."""
        self._outage_began = self._loop.time()


def _may_have_lost_login(error: BitgetError) -> bool:
    return isinstance(error, ApiError) and error.code in frames.LOGIN_LOST
