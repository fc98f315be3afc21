"""Running the script in Redis, sync and async, within a tenth of a second; redis-py is only used here."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, cast

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.pacing.fleet.redis_script import SCRIPT
from bitget_runtime.traces import unseen

try:
    import redis
    import redis.asyncio
    from redis.asyncio.retry import Retry as AsyncRetry
    from redis.backoff import NoBackoff
    from redis.retry import Retry
except ImportError:
    raise InvalidArgument("Budget.redis needs redis-py: pip install redis") from None

WITHIN = 0.09
"""Seconds that a reservation waits for Redis."""

_STEP = WITHIN / 2  # a connection and its first response are two steps
_TICKS = 3
_LONGEST = 10  # times as long, if other connections get replies
_AT_ONCE = 4


class Command(NamedTuple):
    """Keys and arguments for the script."""

    keys: Sequence[str]
    args: Sequence[str | int]


class Failure(NamedTuple):
    """Redis could not be reached, or failed.

    Attributes:
        reason: The kind of failure.
        asked: When it was asked.
        silent: Whether it just didn't reply in time; Redis may be fine, and this machine very busy.
    """

    reason: str
    asked: float
    silent: bool


class Reply(NamedTuple):
    """What the script returned.

    Attributes:
        sent: When the command was sent.
        received: When the reply was read.
    """

    numbers: list[int]
    sent: float
    received: float


@dataclass
class _AsyncSide:
    """The connections of one event loop.

    Attributes:
        turns: Decides who may use one, first come, first served.
        replies: Number of replies so far.
    """

    client: redis.asyncio.Redis
    script: Callable[..., Awaitable[list[int]]]
    turns: asyncio.Semaphore
    replies: int = 0

    async def run(self, command: Command) -> list[int]:
        """The reply, or a TimeoutError after some ticks of the loop without any reply from Redis.

        A busy loop ticks slowly, and a new connection takes several turns: neither is blamed on Redis.
        """
        loop = asyncio.get_running_loop()
        ticks, seen, most = 0, self.replies, _TICKS * _LONGEST
        next_tick: asyncio.TimerHandle

        def tick() -> None:
            nonlocal ticks, seen, most, next_tick
            ticks, seen, most = (ticks + 1 if seen == self.replies else 0), self.replies, most - 1
            if ticks < _TICKS and most > 0:
                next_tick = loop.call_later(WITHIN / _TICKS, tick)
            else:
                limit.reschedule(loop.time())

        async with asyncio.timeout(None) as limit:
            next_tick = loop.call_later(WITHIN / _TICKS, tick)
            try:
                reply = await self.script(command.keys, command.args)
            finally:
                next_tick.cancel()
        self.replies += 1
        return reply


class RedisConnection:
    """Connections to one Redis: a pool for threads, and one for each event loop.

    Only redis-py keeps the URL, and none of its exceptions leave this class: both may show the password.
    """

    def __init__(self, url: str, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._sync, self._new_async = _clients(url)
        self._run_script = self._sync.register_script(SCRIPT)
        self._silent_at = -math.inf
        self._async: dict[asyncio.AbstractEventLoop, _AsyncSide] = {}

    def run(self, command: Command) -> Reply | Failure:
        """Run the script, or return why it could not be run."""
        sent = self._clock()
        try:
            numbers = cast("list[int]", self._run_script(command.keys, command.args))
        except Exception as error:  # whatever is wrong with Redis, calls continue
            return self._failure(error, sent)
        return Reply(numbers, sent, self._clock())

    async def run_async(self, command: Command) -> Reply | Failure:
        """The same in the running event loop."""
        side = self._async_side()
        asked = self._clock()
        async with side.turns:  # each one's time begins with its turn
            if self._silent_at >= asked:
                return Failure("no reply", asked, silent=True)
            sent = self._clock()
            try:
                numbers = await side.run(command)
            except Exception as error:  # whatever is wrong with Redis, calls continue
                return self._failure(error, asked)
            self._silent_at = -math.inf
            return Reply(numbers, sent, self._clock())

    def _failure(self, error: Exception, asked: float) -> Failure:
        silent = isinstance(error, TimeoutError | redis.TimeoutError)
        if silent:
            self._silent_at = self._clock()
        return Failure(type(error).__name__, asked, silent)

    def _async_side(self) -> _AsyncSide:
        loop = asyncio.get_running_loop()
        side = self._async.get(loop)
        if side is None:
            for other in [other for other in list(self._async) if other.is_closed()]:
                self._async.pop(other, None)
            client = self._new_async()
            script = cast("Callable[..., Awaitable[list[int]]]", client.register_script(SCRIPT))
            side = self._async[loop] = _AsyncSide(client, script, asyncio.Semaphore(_AT_ONCE))
        return side

    def disconnect(self) -> None:
        """Close the connections of threads; the next reservation opens new ones."""
        self._sync.close()

    async def disconnect_async(self) -> None:
        """Close the connections of the running event loop."""
        side = self._async.pop(asyncio.get_running_loop(), None)
        if side is not None:
            await side.client.aclose()


@unseen
def _clients(url: str) -> tuple[redis.Redis, Callable[[], redis.asyncio.Redis]]:
    def new_async() -> redis.asyncio.Redis:
        return redis.asyncio.Redis.from_url(url, retry=AsyncRetry(NoBackoff(), 0), **settings)

    settings: dict[str, Any] = {"socket_timeout": _STEP, "socket_connect_timeout": _STEP, "decode_responses": True}
    try:
        sync = redis.Redis.from_url(url, retry=Retry(NoBackoff(), 0), **settings)
        settings |= {"socket_timeout": None, "socket_connect_timeout": None}  # `run_async` takes care of timeouts

        new_async()
    except Exception:
        raise InvalidArgument(
            "url must be like redis://user:password@host:6379/0, rediss://... or unix://..."
        ) from None
    return sync, new_async
