"""Pushes of binary channels from the core's market: the best quotes, whole books, trades."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from bitget_runtime.fake.core import Exchange, Instrument, Side, Trade
from bitget_runtime.fake.market.sbe_frames import Values, written
from bitget_runtime.fake.streams.offer.binary import BinarySubscription

_DEPTH = 50
_MOST_TRADES = 500
_EVERY_MS = 20
_MICROSECONDS = 1000


class BinaryFeed:
    """The pushes of one subscription to binary market data: quotes, a book or trades, by its message.

    Args:
        exchange: The exchange.
        subscription: One of its subscriptions.
        instrument: Its instrument.
    """

    def __init__(self, exchange: Exchange, subscription: BinarySubscription, instrument: Instrument) -> None:
        self._exchange = exchange
        self._instrument = instrument
        self._message = subscription.channel.message
        self._category = self._message.categories.index(subscription.product)
        self._market = exchange.market(instrument)
        self._price_exponent = _exponent(instrument.price_step)
        self._size_exponent = _exponent(instrument.qty_step)
        self._tells_trades = self._message.pushes == "events"
        self._seq = 0
        self._looked = 0
        self._since = exchange.state.clock.now
        self._known: frozenset[str] = frozenset(each.id for each in self._market.trades(self._since, self._since + 1))

    def first(self, now: int) -> bytes:
        """A new subscription's first push: the present book, or the last trade."""
        self._seq = self._seq or self._exchange.depth(self._instrument, 1).seq
        return self._frame(now, self._market.trades(0, now + 1, 1) if self._tells_trades else ())

    def news(self, now: int) -> Iterator[bytes]:
        """What to push now."""
        if not self._exchange.state.clock.held and now - self._looked < _EVERY_MS:
            return
        self._looked = now
        if self._tells_trades:
            fresh = self._fresh(now)
            if fresh:
                yield self._frame(now, fresh)
            return
        seq = self._exchange.depth(self._instrument, 1).seq
        if seq != self._seq:
            self._seq = seq
            yield self._frame(now, ())

    def _fresh(self, now: int) -> list[Trade]:
        # two trades may share a moment with a push between them
        found = self._market.trades(self._since, now + 1, _MOST_TRADES)
        fresh = [each for each in found if each.id not in self._known]
        self._since = now
        self._known = frozenset(each.id for each in found if each.time >= now)
        return fresh

    def _frame(self, now: int, trades: Iterable[Trade]) -> bytes:
        depth = self._exchange.depth(self._instrument, _DEPTH)
        root = {
            "ts": now * _MICROSECONDS,
            "sts": now * _MICROSECONDS,
            "seq": depth.seq,
            "price_exponent": self._price_exponent,
            "size_exponent": self._size_exponent,
            "category": self._category,
            **self._best("ask1_", depth.asks),
            **self._best("bid1_", depth.bids),
        }
        groups = {
            "asks": [self._level(*row) for row in depth.asks],
            "bids": [self._level(*row) for row in depth.bids],
            "trades": [self._trade(each) for each in trades],
        }
        return written(self._message, self._instrument.symbol, root, groups)

    def _best(self, prefix: str, rows: list[tuple[Decimal, Decimal]]) -> Values:
        """The best level of a side; zeros where it is empty."""
        level = self._level(*rows[0]) if rows else {}
        return {prefix + name: value for name, value in level.items()}

    def _level(self, price: Decimal, qty: Decimal) -> Values:
        return {
            "price": int(price.scaleb(-self._price_exponent)),
            "size": int(qty.scaleb(-self._size_exponent)),
        }

    def _trade(self, trade: Trade) -> Values:
        return {
            **self._level(trade.price, trade.qty),
            "ts": trade.time * _MICROSECONDS,
            "exec_id": int(trade.id),
            "side": int(trade.side is Side.SELL),
        }


def _exponent(step: Decimal) -> int:
    exponent = step.normalize().as_tuple().exponent
    assert isinstance(exponent, int)
    return min(exponent, 0)
