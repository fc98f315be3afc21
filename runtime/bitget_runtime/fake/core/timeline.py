"""What happens as time goes by, in order: timers, orders and triggers that prices reach, liquidations, funding.

Prices are a function of time, so nothing is stepped through: the next moment when a price reaches something that
waits is looked up in the tree of the path, however far away it is.
"""

from __future__ import annotations

from copy import copy

from bitget_runtime.fake.core.events import PositionChanged
from bitget_runtime.fake.core.market.segments import steps_of
from bitget_runtime.fake.core.market.slots import ORIGIN, Slots
from bitget_runtime.fake.core.money.ledger import FUNDING
from bitget_runtime.fake.core.refusals import Reason
from bitget_runtime.fake.core.state import State
from bitget_runtime.fake.core.trading.liquidation import Liquidation
from bitget_runtime.fake.core.trading.matching import Matching
from bitget_runtime.fake.core.trading.triggering import Triggering
from bitget_runtime.fake.core.trading.venue import Venue
from bitget_runtime.fake.core.words import BillKind, MarginMode, PriceKind, rounded

_HOUR = 3_600_000
_NEVER = 1 << 80


class Timeline:
    """Moves the exchange forward in time.

    Args:
        state: Everything.
        matching: Lets the market maker take orders.
        triggering: Fires triggers.
        liquidation: Liquidates positions.
    """

    def __init__(self, state: State, matching: Matching, triggering: Triggering, liquidation: Liquidation) -> None:
        self._state = state
        self._matching = matching
        self._triggering = triggering
        self._liquidation = liquidation
        self._next_hour()

    def run_until(self, target: int) -> None:
        """Let everything happen up to a time."""
        clock = self._state.clock
        while (due := clock.next_due()) is not None and due <= target:
            self._run_prices(max(due, clock.now))
            clock.run_next()
            self.settle_down()
        self._run_prices(target)

    def _run_prices(self, until: int) -> None:
        """Let prices reach whatever waits for them, and move to a time."""
        clock = self._state.clock
        while _slot_number(until) > _slot_number(clock.now):
            watched = [venue for venue in self._state.venues if self._is_watched(venue)]
            reached = [(time, index) for index, venue in enumerate(watched) if (time := self._next(venue, until))]
            if not reached:
                break
            clock.now, index = min(reached)
            self.price_moved(watched[index])
        clock.now = until

    def price_moved(self, venue: Venue) -> None:
        """Process a new price."""
        self._matching.sweep(venue)
        self._state.moved[venue] = None
        self.settle_down()
        self._liquidation.check(venue)
        self.settle_down()

    def settle_down(self) -> None:
        """Process fills: exits that start waiting, orders of closed positions, triggers."""
        state = self._state
        while state.moved or state.emptied or state.entered:
            if state.emptied:
                uid, instrument, side = state.emptied.pop(0)
                for order in list(state.orders.open_in(uid, instrument)):
                    if order.closing and order.new.position_side is side and not self._matching.closable(order):
                        self._matching.cancel(order, Reason.REDUCE_ONLY_REFUSED)
                self._triggering.end_for_position(uid, state.venue(instrument), side)
            elif state.entered:
                self._triggering.set_exits(state.entered.pop(0))
            else:
                venue = next(iter(state.moved))
                del state.moved[venue]
                self._triggering.fire(venue)

    # when prices reach something

    def _is_watched(self, venue: Venue) -> bool:
        if venue.market.segments.current.flat:
            return False
        return (
            not venue.book.empty
            or self._state.triggers.watched(venue.instrument)
            or (not venue.instrument.is_spot and bool(self._state.positions.in_instrument(venue.instrument)))
        )

    def _next(self, venue: Venue, until: int) -> int | None:
        """When prices next reach something that waits, after now and not after a time."""
        low, high = self._bounds(venue)
        if low < 0 and high == _NEVER:
            return None
        return _first_slot(venue.market.slots, self._state.clock.now, until, low, high)

    def _bounds(self, venue: Venue) -> tuple[int, int]:
        """The highest price of the path that is too low, and the lowest that is too high, for nothing to happen."""
        segment, instrument = venue.market.segments.current, venue.instrument
        low, high = -1, _NEVER
        if venue.market.quoting:
            bid, ask = venue.book.bids.best(), venue.book.asks.best()
            if bid is not None:
                low = segment.falls_to(PriceKind.LAST, bid)
            if ask is not None:
                high = segment.rises_to(PriceKind.LAST, ask)
        for trigger in self._state.triggers.waiting_in(instrument):
            below, above = trigger.bounds
            if below is not None:
                low = max(low, segment.falls_to(trigger.new.by, steps_of(instrument, below)))
            if above is not None:
                high = min(high, segment.rises_to(trigger.new.by, steps_of(instrument, above)))
        if not instrument.is_spot:
            for position in self._state.positions.in_instrument(instrument):
                if position.uid == self._state.house.uid:
                    continue
                price = self._liquidation.price(position)
                if price is None:
                    continue
                steps = steps_of(instrument, price)
                mark = venue.market.steps(PriceKind.MARK)
                if steps < mark or (steps == mark and position.size > 0):
                    low = max(low, segment.falls_to(PriceKind.MARK, steps + 1))
                else:
                    high = min(high, segment.rises_to(PriceKind.MARK, steps - 1))
        return low, high

    # by the hour

    def _next_hour(self) -> None:
        self._state.clock.at((self._state.clock.now // _HOUR + 1) * _HOUR, self._hour)

    def _hour(self) -> None:
        """Funding if it is due, and a check of all positions: those of one wallet back each other, and their prices
        move between checks."""
        now = self._state.clock.now
        for venue in self._state.venues:
            hours = venue.instrument.funding_hours
            if hours and now % (hours * _HOUR) == 0:
                self._fund(venue, now)
        for venue in self._state.venues:
            self._liquidation.check(venue)
        self._next_hour()

    def _fund(self, venue: Venue, now: int) -> None:
        """Let longs pay shorts, or vice versa."""
        state, instrument = self._state, venue.instrument
        rate, mark = venue.market.funding_rate(now), venue.market.mark()
        for position in state.positions.in_instrument(instrument):
            payment = rounded(position.value_at(mark) * rate)
            amount = -payment if position.size > 0 else payment
            if not amount:
                continue
            balance = state.ledger.balance(position.uid, position.wallet, instrument.settle)
            state.ledger.post(balance, amount, BillKind.FUNDING, FUNDING, instrument=instrument, reference=position.id)
            position.funding += amount
            if position.margin_mode is MarginMode.ISOLATED:
                position.margin += amount
                balance.margin += amount
            state.ledger.say(balance)
            if state.events.heard and position.uid != state.house.uid:
                state.events.add(PositionChanged(copy(position)))


def _slot_number(time: int) -> int:
    """The number of a slot since the beginning."""
    second, off = divmod(time, 1000)
    return second * 4 + (0 if off < 350 else 1 if off < 600 else 2 if off < 900 else 3)


def _first_slot(slots: Slots, after: int, until: int, low: int, high: int) -> int | None:
    """When the first slot begins, after a time and not after another, whose price is as low or as high as that."""
    second = after // 1000
    for slot in slots.of_second(second):
        if after < slot.start and (slot.price <= low or slot.price >= high):
            return slot.start if slot.start <= until else None
    if until // 1000 == second:
        return None
    found = slots.path.first_outside(low, high, second + 1 - ORIGIN, until // 1000 + 1 - ORIGIN)
    if found is None:
        return None
    for slot in slots.of_second(found + ORIGIN):
        if slot.price <= low or slot.price >= high:
            return slot.start if slot.start <= until else None
    return None
