"""One subscription, whatever connection it is on: decodes its pushes, hands them over, and reports what is missing."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from copy import copy
from typing import Any, Generic, TypeVar, cast

from msgspec.structs import force_setattr

from bitget_runtime.errors import BitgetError, DecodeError, InvalidRequest, StreamClosed, StreamLost
from bitget_runtime.pacing.hooks import GapReason
from bitget_runtime.pacing.waits import check_wait
from bitget_runtime.stream.delivery.inbox import Sink, ignore, unawaited
from bitget_runtime.stream.delivery.overlap import EventOverlap, Overlap, OverlapSide, SnapshotOverlap, SwitchOverlap
from bitget_runtime.stream.delivery.reports import Reports
from bitget_runtime.stream.delivery.silence import Silence
from bitget_runtime.stream.delivery.source import Source
from bitget_runtime.stream.wire.channel import Argument
from bitget_runtime.stream.wire.key import Key, key_of
from bitget_runtime.stream.wire.push import Gap, Push, TimestampOf, local_timestamp

logger = logging.getLogger("bitget_client")

I = TypeVar("I")  # noqa: E741 - an item: a push or a binary message


class Feed(Generic[I]):
    """One subscription.

    Attributes:
        source: What it subscribes to.
        argument: The subscription as it is sent.
        key: What identifies it.
        sink: Receives its items.
        reports: Reports what happens to it.
        take: Takes a push of its connection; it may change. `Any`: see `Source`.
        live: The connection that it is on has confirmed it.
        ended: It brings nothing more.
        error: Why it has ended; None if it was closed.
        pushed_at: When the last push arrived, in seconds by this machine's clock; 0 before the first.
        confirmed_at: When it was last confirmed, by the same clock.
        postponed_at: Since when the exchange has postponed it, by the event loop's clock; None if it has not.
        silence: Watches for a silent channel; None if that isn't wanted.
        trouble: Why its connection can't be made, if that is why it isn't confirmed.
    """

    def __init__(
        self,
        source: Source[I],
        argument: Argument,
        sink: Sink[I],
        reports: Reports,
        look: Callable[[Any], object] | None = None,
        timestamp_of: TimestampOf = local_timestamp,
    ) -> None:
        """`look` sees a push before it is decoded; `timestamp_of` converts the times of gaps. `Any`: see `Source`."""
        self.source = source
        self.timestamp_of = timestamp_of
        self._look = look
        self.argument = argument
        self.key: Key = key_of(argument)
        self.sink = sink
        self.reports = reports
        self.live = False
        self.ended = False
        self.pushed_at = self.confirmed_at = 0.0
        self.postponed_at: float | None = None
        self.silence: Silence | None = None
        self.trouble: Callable[[], BitgetError | None] = lambda: None
        self._complained_of_awaitable = False
        self._waiting: list[Callable[[BitgetError | None], None]] = []
        self.error: BitgetError | None = None
        self._settled = False
        self._unsettling: BitgetError | None = None
        self.on_end: Callable[[], object] = ignore
        self.on_lapse: Callable[[BitgetError, Gap], object] = ignore
        self.on_exit: Callable[[StreamLost], bool] = _ignore_exit
        self._loss: tuple[float, GapReason, str] | None = None
        self._overlap: Overlap | None = None
        self._rest: Overlap | None = None
        self._last: I | None = None
        self._symbol = source.symbol_of(argument)
        self.take = self._take_quickly()

    def _take_quickly(self) -> Callable[[Any], None]:
        """The path of every push, as short as possible."""
        decode, put, now, symbol = self._quick_decode(), self.sink.put, time.time, self._symbol
        counters = self.reports.counters

        def take(payload: Any) -> None:
            at = now()
            try:
                push = decode(payload)
            except Exception:
                self._take_odd(payload, at)
                return
            self.pushed_at = at
            counters.pushes += 1
            if symbol is not None:
                force_setattr(push, "symbol", symbol)  # type: ignore[arg-type]  # a Push not handed out yet
            self._last = push
            try:
                if (returned := put(push)) is not None:
                    self._check_returned(returned)
            except Exception as error:
                self.reports.raised(error)
            except BaseException as exiting:
                if not self._survives(exiting):
                    raise

        return take

    def _quick_decode(self) -> Callable[[Any], I]:
        decode, look = self.source.quick_decode, self._look
        if look is None:
            return decode

        def look_and_decode(payload: Any) -> I:
            look(payload)
            return decode(payload)

        return look_and_decode

    def _take_odd(self, payload: Any, at: float) -> None:
        push = self._decoded(payload)
        self.pushed_at = at
        self.reports.counters.pushes += 1
        if push is not None:
            self._last = push
            self._hand_over(push)

    def take_from(self, overlap: Overlap, payload: Any, *, is_new: bool) -> None:
        """Take a push of one of two connections, unless the other one brought the same. `Any`: see `Source`."""
        if not overlap.wants(is_new=is_new):
            return
        at = time.time()
        if self._look is not None:
            self._look(payload)
        push = self._decoded(payload)
        self.pushed_at = at
        self.reports.counters.pushes += 1
        taken = None if push is None else overlap.admitted(push, is_new=is_new)
        if taken is not None:
            self._last = taken
            self._hand_over(taken)

    def _decoded(self, payload: Any) -> I | None:
        """A push; None if it can't be read, which the reader learns from a gap."""
        try:
            push: Any = self.source.decode(payload)
            if self._symbol is not None:
                force_setattr(push, "symbol", self._symbol)
            return cast("I", push)
        except DecodeError as error:
            self.undecodable(error, lost=1)
        except Exception as error:  # no single push may end a connection with many channels
            text = f"the push can't be read: {type(error).__name__}: {error}"
            self.undecodable(DecodeError(text, operation=self.source.address, body=payload), lost=1)
        return None

    def _hand_over(self, item: I | Gap) -> None:
        try:
            self._check_returned(self.sink.put(item))
        except Exception as error:
            self.reports.raised(error)
        except BaseException as exiting:
            if not self._survives(exiting):
                raise

    def _hand_over_gap(self, gap: Gap) -> None:
        self.reports.missing(gap)
        self._hand_over(gap)

    def _check_returned(self, returned: object) -> None:
        """A callback that returns an awaitable is a mistake, which is reported once."""
        complaint = unawaited(returned)
        if complaint is not None and not self._complained_of_awaitable:
            self._complained_of_awaitable = True
            complaint.operation = self.source.address
            self.reports.raised(complaint)

    def _guarded(self, call: Callable[[], object]) -> None:
        try:
            call()
        except Exception as error:
            self.reports.raised(error)

    def _survives(self, exiting: BaseException) -> bool:
        """End every reader, because a callback wants to end the program; False if the exception is to propagate."""
        lost = StreamLost(f"a callback ended the stream: {type(exiting).__name__}: {exiting}")
        lost.__cause__ = exiting
        return self.on_exit(lost)

    def undecodable(self, error: DecodeError, *, lost: int | None) -> None:
        """A push can't be read; `lost` is None if it may be one of another subscription."""
        if lost is not None:  # else the connection has logged it, once for all
            error.argument = self.argument
            logger.warning("%s", error)
        self._hand_over_gap(self._gap_since(self._heard_at, "undecodable", error.message, lost))

    @property
    def _heard_at(self) -> float:
        """When the last push arrived, or the confirmation if that was later; now if neither has."""
        return max(self.pushed_at, self.confirmed_at) or time.time()

    def _gap_since(self, since: float, reason: GapReason, detail: str, lost: int | None = None) -> Gap:
        """A gap from a moment until now, on the exchange's clock; the machine's may have been set back since."""
        now = time.time()
        begun, until = self.timestamp_of(min(since, now)), self.timestamp_of(now)
        return Gap(reason=reason, since=begun, until=until, lost=lost, detail=detail)

    def set_back(self, jump: float, within: float) -> None:
        """This machine's clock was set back by `jump` (below zero), within the last seconds."""
        now = time.time()
        if not 0 <= now - self.pushed_at <= within:  # else it has arrived since
            self.pushed_at += jump if self.pushed_at else 0.0
        if not 0 <= now - self.confirmed_at <= within:
            self.confirmed_at += jump if self.confirmed_at else 0.0

    @property
    def has_worked(self) -> bool:
        """The exchange has confirmed it at least once."""
        return self.confirmed_at > 0

    def confirmed(self) -> None:
        """The exchange has confirmed it, for the first time or again."""
        self.postponed_at = None
        had_worked = self.has_worked
        if not self.live:
            self.live, self.confirmed_at = True, time.time()
        if (gap := self._end_loss()) is not None:
            self.reports.restored(gap)
            if had_worked:  # else the reader has begun with nothing, and misses nothing
                self._hand_over_gap(gap)
        if not self._settled:
            self._settle(None)

    def lost(self, since: float, reason: GapReason, detail: str) -> None:
        """Its connection is gone, or no longer trusted; `since` is when the last frame arrived, in seconds by this
        machine's clock."""
        if self.live:
            self.live = False
            why = _INTERRUPTIONS.get(reason, "the connection was lost")
            self._guarded(lambda: self.sink.interrupted(why))
            self._begin_loss(since, reason, detail)

    def unreached(self, detail: str, reason: GapReason = "disconnected") -> None:
        """An attempt to connect or to subscribe has failed; what has been lost, or never worked so far, is still
        missing."""
        if self._loss is None and not self.ended and not self.live:
            self._begin_loss(time.time(), reason, detail)

    def _begin_loss(self, since: float, reason: GapReason, detail: str) -> None:
        self._loss = (since, reason, detail)
        self.reports.lost(reason, detail)

    def _end_loss(self) -> Gap | None:
        """The time since it was lost; None if it was not."""
        loss, self._loss = self._loss, None
        return None if loss is None else self._gap_since(*loss)

    def end(self, error: BitgetError | None) -> None:
        """End it: it brings nothing more."""
        if not self.ended:
            error = None if error is None else self._own(error)
            self.ended, self.live, self.error = True, False, error
            if self.silence is not None:
                self.silence.stop()
            gap = self._end_loss()
            lapse = None if isinstance(error, StreamClosed) else error
            self.reports.ended(lapse, gap)
            self._guarded(lambda: self.sink.end(error))
            if error is None and not self._settled:
                error = StreamClosed("it was closed before the exchange confirmed it", operation=self.source.address)
            self._settle(error)
            self.on_end()
            if lapse is not None:
                missed = gap or self._gap_since(self._heard_at, "disconnected", lapse.message)
                self._guarded(lambda: self.on_lapse(lapse, missed))

    def _own(self, error: BitgetError) -> BitgetError:
        """A copy of the error for this subscription, as others may have ended with the same one."""
        own = copy(error)
        own.__cause__ = error.__cause__
        own.operation = error.operation or self.source.address
        own.argument = self.argument
        if isinstance(own, InvalidRequest) and (why := self.source.undocumented(self.argument)):
            own.args = (f"{own.message}: {why}",)
        return own

    def _settle(self, error: BitgetError | None) -> None:
        self._settled, self._unsettling = True, error
        waiting, self._waiting = self._waiting, []
        for notify in waiting:
            notify(error)

    def when_settled(self, notify: Callable[[BitgetError | None], None]) -> None:
        """Call a function once the subscription is confirmed, or has ended with an error."""
        if self._settled:
            notify(self._unsettling)
        else:
            self._waiting.append(notify)

    async def settled(self, timeout: float | None) -> None:
        """Wait until the subscription is confirmed.

        Raises:
            InvalidArgument: `timeout` isn't a number of seconds.
            TimeoutError: it is not, within that many seconds; its cause is the `trouble`.
            BitgetError: it has ended.
        """
        check_wait(timeout)
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()

        def notify(error: BitgetError | None) -> None:
            if not future.done():
                future.set_result(None) if error is None else future.set_exception(error)

        self.when_settled(notify)
        try:
            async with asyncio.timeout(timeout):
                await future
        except TimeoutError:
            trouble = self.trouble()
            lost = "" if self._loss is None else self._loss[2]
            detail = trouble.message if trouble else lost
            why = f": {detail}" if detail else ""
            raise TimeoutError(f"{self.source.address} was not confirmed within {timeout} s{why}") from trouble
        finally:
            if notify in self._waiting:
                self._waiting.remove(notify)

    def redirect(self, sink: Sink[I]) -> None:
        """Hand over to another sink from now on."""
        self.sink = sink
        if self._rest is None:
            self.take = self._take_quickly()

    @property
    def overlapping(self) -> bool:
        """Two connections bring it at the moment."""
        return self._overlap is not None

    def begin_overlap(self) -> tuple[OverlapSide, OverlapSide]:
        """Two connections bring the same for a while: takers for the pushes of the old and of the new one."""
        overlap = self._overlap = self._new_overlap()
        return OverlapSide(self, overlap, is_new=False), OverlapSide(self, overlap, is_new=True)

    def _new_overlap(self) -> Overlap:
        source = self.source
        if source.merges or source.is_binary:
            return SwitchOverlap()
        last = self._last if isinstance(self._last, Push) else None
        if isinstance(self._rest, EventOverlap):
            return self._rest.with_another_connection()
        return (
            SnapshotOverlap(source.identity, last)
            if source.conflates(self.argument)
            else EventOverlap(source.identity, last)
        )

    def end_overlap(self, *, new_is_left: bool) -> bool:
        """One connection is left; returns whether pushes of both were mixed, so that the old one can't simply continue.

        Events that it brings after the other one did are skipped, until `forget_rest`.
        """
        overlap, self._overlap = self._overlap, None
        self._rest = None if overlap is None else overlap.rest(new_is_left=new_is_left)
        self.take = self._take_quickly() if self._rest is None else OverlapSide(self, self._rest, is_new=False).take
        return overlap is not None and overlap.has_switched

    def forget_rest(self) -> None:
        """Whatever was late has arrived by now."""
        self._rest = None
        self.take = self._take_quickly()


_INTERRUPTIONS: dict[GapReason, str] = {"silent": "the channel was silent for too long"}


def _ignore_exit(lost: StreamLost) -> bool:
    return False
