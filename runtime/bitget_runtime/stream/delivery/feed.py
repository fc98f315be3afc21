"""One subscription, whatever connection it is on: decodes its pushes, hands them over, and tells what is missing."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from copy import copy
from typing import Any, Generic, Protocol, TypeVar

from bitget_runtime.errors import BitgetError, DecodeError, StreamLost
from bitget_runtime.stream.delivery.inbox import Sink, unawaited
from bitget_runtime.stream.delivery.overlap import Events, Overlap, States, Switch
from bitget_runtime.stream.delivery.silence import Silence
from bitget_runtime.stream.wire.channel import Argument
from bitget_runtime.stream.wire.identity import Identity
from bitget_runtime.stream.wire.key import Key, key_of
from bitget_runtime.stream.wire.push import Gap, Push, Reason
from bitget_runtime.values.scalars import Timestamp

logger = logging.getLogger("bitget_client")

I = TypeVar("I")  # noqa: E741 - an item: a push or a binary message
I_co = TypeVar("I_co", covariant=True)


class Source(Protocol[I_co]):
    """What a feed subscribes to: a channel of texts or of binary frames. `Any`: a text, or a message decoded before."""

    address: str

    @property
    def quick_decode(self) -> Callable[[Any], I_co]:
        """Decodes what fits; raises whatever it likes where something does not."""
        ...

    def decode(self, payload: Any) -> I_co:
        """Decodes as far as possible; raises `DecodeError`."""
        ...

    @property
    def conflates(self) -> bool:
        """Whether each push replaces the one before about the same things, so that the latest tells all."""
        ...

    @property
    def identity(self) -> Identity:
        """What tells the things, or the events, of its pushes apart."""
        ...

    @property
    def silent_after(self) -> float | None:
        """Seconds of silence after which something must be wrong; None where there is nothing to expect."""
        ...

    @property
    def merges(self) -> bool:
        """Whether pushes are changes that need the snapshot before them."""
        ...

    @property
    def is_binary(self) -> bool:
        """Whether pushes come decoded already, from binary frames."""
        ...


class Feed(Generic[I]):
    """One subscription.

    Attributes:
        source: What it subscribes to.
        argument: The subscription as it is sent.
        key: What identifies it.
        sink: Takes what it brings.
        live: It stands on the connection that it is on.
        ended: It brings nothing any more.
        error: Why it has ended; None where somebody asked for it.
        pushed: When the last push came, in seconds by this machine's clock; 0 before the first.
        stood: When it stood again, likewise.
        silence: Watches for a silent channel, where that is wanted.
    """

    def __init__(self, source: Source[I], argument: Argument, sink: Sink[I]) -> None:
        self.source = source
        self.argument = argument
        self.key: Key = key_of(argument)
        self.sink = sink
        self.live = False
        self.ended = False
        self.pushed = self.stood = 0.0
        self.silence: Silence | None = None
        self._told_unawaited = False
        self._waiting: list[Callable[[BitgetError | None], None]] = []
        self.error: BitgetError | None = None
        self._settled = False
        self.on_end: Callable[[], object] = _nobody_cares
        self.on_exit: Callable[[StreamLost], bool] = _nobody_listens
        self._lost: tuple[int, Reason, str] | None = None
        self._overlap: Overlap | None = None
        self._rest: Overlap | None = None
        self._last: I | None = None
        self.take = self._taker()

    def _taker(self) -> Callable[[Any], None]:
        """The way of every push, as short as it can be. `Any`: see `Source`."""
        decode, put, now = self.source.quick_decode, self.sink.put, time.time

        def take(payload: Any) -> None:
            self.pushed = now()
            try:
                push = decode(payload)
            except Exception:
                self._take_odd(payload)
                return
            self._last = push
            try:
                if (returned := put(push)) is not None:
                    self._look_at(returned)
            except Exception as error:
                _report(error)
            except BaseException as exiting:
                if not self._survives(exiting):
                    raise

        return take

    def _take_odd(self, payload: Any) -> None:
        push = self._decoded(payload)
        if push is not None:
            self._last = push
            self._hand_over(push)

    def _decoded(self, payload: Any) -> I | None:
        """A push; None where it can't be read, which is told."""
        try:
            return self.source.decode(payload)
        except DecodeError as error:
            self.undecodable(error)
        except Exception as error:  # whatever is wrong with one push must not end a connection of many channels
            text = f"the push can't be read: {type(error).__name__}: {error}"
            self.undecodable(DecodeError(text, operation=self.source.address, body=payload))
        return None

    def _hand_over(self, item: I | Gap) -> None:
        try:
            self._look_at(self.sink.put(item))
        except Exception as error:
            _report(error)
        except BaseException as exiting:
            if not self._survives(exiting):
                raise

    def _look_at(self, returned: object) -> None:
        """What a reader's function returns is nothing, or a mistake that is told once."""
        complaint = unawaited(returned)
        if complaint is not None and not self._told_unawaited:
            self._told_unawaited = True
            complaint.operation = self.source.address
            _report(complaint)

    def _survives(self, exiting: BaseException) -> bool:
        """A reader's function wants to end the program: every reader is told; whether that is all that can be done."""
        lost = StreamLost(f"a callback ended the stream: {type(exiting).__name__}: {exiting}")
        lost.__cause__ = exiting
        return self.on_exit(lost)

    def undecodable(self, error: DecodeError) -> None:
        """A push, maybe one of this subscription, can't be read."""
        logger.warning("%s", error)
        now = Timestamp(_now_ms())
        self._hand_over(Gap(reason="undecodable", since=now, until=now, lost=1, detail=error.message))

    def confirmed(self) -> None:
        """It stands, for the first time or again."""
        if not self.live:
            self.live, self.stood = True, time.time()
        if self._lost is not None:
            (since, reason, detail), self._lost = self._lost, None
            until = Timestamp(max(since, _now_ms()))  # the clock may have been set back
            self._hand_over(Gap(reason=reason, since=Timestamp(since), until=until, detail=detail))
        if not self._settled:
            self._settle(None)

    def lost(self, since: int, reason: Reason, detail: str) -> None:
        """It stands no more, as when its connection is gone; `since`, in milliseconds, is when it was last heard of."""
        if self.live:
            self.live = False
            why = _INTERRUPTIONS.get(reason, "the connection was lost")
            _guarded(lambda: self.sink.interrupted(why))
            self._lost = (since, reason, detail)

    def end(self, error: BitgetError | None) -> None:
        """It brings nothing any more."""
        if not self.ended:
            error = None if error is None else self._own(error)
            self.ended, self.live, self.error = True, False, error
            if self.silence is not None:
                self.silence.stop()
            _guarded(lambda: self.sink.end(error))
            self._settle(error)
            self.on_end()

    def _own(self, error: BitgetError) -> BitgetError:
        """The error as one of this subscription: others may have ended by the same."""
        own = copy(error)
        own.__cause__ = error.__cause__
        own.operation = error.operation or self.source.address
        own.argument = self.argument
        return own

    def _settle(self, error: BitgetError | None) -> None:
        self._settled = True
        waiting, self._waiting = self._waiting, []
        for tell in waiting:
            tell(error)

    def when_settled(self, tell: Callable[[BitgetError | None], None]) -> None:
        """Call a function once it is known whether the subscription stands."""
        if self._settled:
            tell(self.error)
        else:
            self._waiting.append(tell)

    async def settled(self, timeout: float | None) -> None:
        """Wait until it is known whether the subscription stands.

        Raises:
            TimeoutError: it is not known in that many seconds.
            BitgetError: it does not.
        """
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()

        def tell(error: BitgetError | None) -> None:
            if not future.done():
                future.set_result(None) if error is None else future.set_exception(error)

        self.when_settled(tell)
        try:
            async with asyncio.timeout(timeout):
                await future
        except TimeoutError:
            raise TimeoutError(f"{self.source.address} was not confirmed within {timeout} s") from None
        finally:
            if tell in self._waiting:
                self._waiting.remove(tell)

    def redirect(self, sink: Sink[I]) -> None:
        """Hand over to another reader from now on."""
        self.sink = sink
        self.take = self._taker()

    @property
    def overlapping(self) -> bool:
        """Two connections bring it at this moment."""
        return self._overlap is not None

    def begin_overlap(self) -> tuple[Callable[[Any], None], Callable[[Any], None]]:
        """Two connections bring the same for a while: takers for the pushes of the old and of the new one."""
        overlap = self._overlap = self._new_overlap()
        return self._taker_from(overlap, is_new=False), self._taker_from(overlap, is_new=True)

    def _taker_from(self, overlap: Overlap, *, is_new: bool) -> Callable[[Any], None]:
        def take_once(payload: Any) -> None:
            if not overlap.wants(is_new=is_new):
                return
            self.pushed = time.time()
            push = self._decoded(payload)
            taken = None if push is None else overlap.admitted(push, is_new=is_new)
            if taken is not None:
                self._last = taken
                self._hand_over(taken)

        return take_once

    def _new_overlap(self) -> Overlap:
        source = self.source
        if source.merges or source.is_binary:
            return Switch()
        last = self._last if isinstance(self._last, Push) else None
        if isinstance(self._rest, Events):
            return self._rest.begin_again()
        return States(source.identity, last) if source.conflates else Events(source.identity, last)

    def end_overlap(self, *, new_is_left: bool) -> bool:
        """One connection is left; whether pushes of both were mixed, so that the old one can't simply go on.

        What it has yet to tell of events that the other one has told is left out, until `forget_rest`.
        """
        overlap, self._overlap = self._overlap, None
        self._rest = None if overlap is None else overlap.rest(new_is_left=new_is_left)
        self.take = self._taker() if self._rest is None else self._taker_of_rest(self._rest)
        return overlap is not None and overlap.has_switched

    def _taker_of_rest(self, rest: Overlap) -> Callable[[Any], None]:
        quick, careful = self._taker(), self._taker_from(rest, is_new=False)

        def take(payload: Any) -> None:
            (careful if self._rest is rest else quick)(payload)

        return take

    def forget_rest(self) -> None:
        """What came late has come by now."""
        self._rest = None
        self.take = self._taker()


_INTERRUPTIONS: dict[Reason, str] = {"silent": "the channel was silent for too long"}


def _nobody_cares() -> None:
    pass


def _nobody_listens(lost: StreamLost) -> bool:
    return False


def _guarded(call: Callable[[], object]) -> None:
    try:
        call()
    except Exception as error:
        _report(error)


def _report(error: Exception) -> None:
    """Say that a reader's function raised, as asyncio does for callbacks."""
    context = {"message": "a callback of a stream raised", "exception": error}
    asyncio.get_running_loop().call_exception_handler(context)


def _now_ms() -> int:
    return time.time_ns() // 1_000_000
