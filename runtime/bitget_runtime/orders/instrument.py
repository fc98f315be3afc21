"""An instrument's order rules: steps, minimums and maximums. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_FLOOR, Context, Decimal, Inexact
from typing import Generic, Literal, NamedTuple, TypeAlias, TypeVar, overload

from msgspec import Struct

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.order_words import Market, Side, Status
from bitget_runtime.values.arithmetic import context_of
from bitget_runtime.values.scalars import Refused, write_number_text

Given: TypeAlias = Decimal | int | str
"""An exact number; floats are refused."""

OrderType: TypeAlias = Literal["limit", "market"]

_EXACT = context_of(120, Inexact)
_DOWN = Context(prec=120, rounding=ROUND_FLOOR)
_SHORT = Context(prec=40)
_LARGEST = 30
"""Numbers in orders have fewer digits, and are below ten to this power."""


P = TypeVar("P", bound=Decimal | None, covariant=True)
Q = TypeVar("Q", bound=Decimal | None, covariant=True)
S = TypeVar("S", bound=Decimal | None, covariant=True)


class Quantized(NamedTuple, Generic[P, Q, S]):
    """Numbers that are multiples of the steps; None for what was not given."""

    price: P
    qty: Q
    quote_qty: S


class Instrument(Struct, frozen=True, kw_only=True):
    """A pair or a contract, with its order rules, as the exchange lists it.

    Attributes:
        symbol: Its name.
        category: Product line, as the exchange calls it.
        market: Kind of trading.
        base: Coin that is traded; quantities are in it, unless it is `inverse`: then that isn't certain.
        quote: Coin that the price is in.
        status: Whether it can be traded; `unknown` where the exchange has a new word for it.
        price_step: Prices are multiples of it.
        qty_step: Quantities are multiples of it.
        quote_step: Amounts spent in the quote coin are multiples of it; None if unknown.
        min_qty: Smallest quantity of an order; 0 if there isn't one.
        max_qty: Largest quantity of a limit order; None if there isn't one.
        max_market_qty: Largest quantity of a market order; None if there isn't one.
        min_notional: Smallest price times quantity, in `notional_coin`; 0 if there isn't one.
        max_notional: Largest price times quantity of a limit order; None if there isn't one.
        max_market_notional: The same for a market order.
        notional_coin: Coin that notionals are in.
        max_orders: Most orders that may be open in it; None if unknown.
        inverse: Margin and profit are in the base coin. Quantities count as being in the quote coin, like those of
            public trades; the docs of orders say the base coin, so no value of an order is checked.
    """

    symbol: str
    category: str
    market: Market
    base: str
    quote: str
    status: Status | Literal["unknown"]
    price_step: Decimal
    qty_step: Decimal
    quote_step: Decimal | None = None
    min_qty: Decimal = Decimal(0)
    max_qty: Decimal | None = None
    max_market_qty: Decimal | None = None
    min_notional: Decimal = Decimal(0)
    max_notional: Decimal | None = None
    max_market_notional: Decimal | None = None
    notional_coin: str = ""
    max_orders: int | None = None
    inverse: bool = False

    @overload
    def quantize(self, *, price: Given, qty: Given, side: Side) -> Quantized[Decimal, Decimal, None]: ...
    @overload
    def quantize(self, *, price: Given, side: Side) -> Quantized[Decimal, None, None]: ...
    @overload
    def quantize(self, *, qty: Given, side: Side | None = None) -> Quantized[None, Decimal, None]: ...
    @overload
    def quantize(self, *, quote_qty: Given, side: Side | None = None) -> Quantized[None, None, Decimal]: ...
    @overload
    def quantize(
        self,
        *,
        price: Given | None = None,
        qty: Given | None = None,
        quote_qty: Given | None = None,
        side: Side | None = None,
    ) -> Quantized[Decimal | None, Decimal | None, Decimal | None]: ...
    def quantize(
        self,
        *,
        price: Given | None = None,
        qty: Given | None = None,
        quote_qty: Given | None = None,
        side: Side | None = None,
    ) -> Quantized[Decimal | None, Decimal | None, Decimal | None]:
        """Round numbers to the steps, never to your harm: a buyer's price and all quantities go down, a seller's
        price goes up.

        Args:
            price: Limit price; needs `side`.
            qty: Quantity, as the instrument counts it.
            quote_qty: What to spend, in the quote coin.
            side: `buy` or `sell`.

        Raises:
            InvalidArgument: a number isn't valid, isn't above zero, or would be below one step or `min_qty`. Values
                and maximums are what `check` compares.
        """
        fitting = Quantized(
            None if price is None else self._price(price, side),
            None if qty is None else self._down(qty, "qty", self.qty_step),
            None if quote_qty is None else self._down(quote_qty, "quote_qty", self.quote_step),
        )
        if fitting.qty is not None and fitting.qty < self.min_qty:
            raise InvalidArgument(f"{self.symbol}: qty {qty} is below the minimum, {plain(self.min_qty)}")
        return fitting

    def _price(self, price: Given, side: Side | None) -> Decimal:
        if side not in ("buy", "sell"):
            raise InvalidArgument("a price is rounded by side: give side='buy' or 'sell'")
        value = positive(price, "price")
        fitting = floored(value, self.price_step) if side == "buy" else raised(value, self.price_step)
        if not fitting:
            raise InvalidArgument(f"{self.symbol}: price {price} is below the minimum, {plain(self.price_step)}")
        return fitting

    def _down(self, given: Given, name: str, step: Decimal | None) -> Decimal:
        value = positive(given, name)
        fitting = value if step is None else floored(value, step)
        if not fitting:
            raise InvalidArgument(f"{self.symbol}: {name} {given} is below the minimum, {plain(step or value)}")
        return fitting

    def check(
        self,
        *,
        price: Given | None = None,
        qty: Given | None = None,
        quote_qty: Given | None = None,
        side: Side | None = None,
        order_type: OrderType | None = None,
        closes: bool = False,
    ) -> tuple[str, ...]:
        """What the exchange would refuse, one sentence per objection; empty if none is known.

        Args:
            price: Limit price.
            qty: Quantity, as the instrument counts it.
            quote_qty: What to spend, in the quote coin.
            side: `buy` or `sell`.
            order_type: `limit` or `market`; by default, `limit` if there is a price.
            closes: Whether it can only reduce a position.

        Raises:
            InvalidArgument: a number isn't valid.
        """
        is_market = (price is None) if order_type is None else order_type == "market"
        exact_price = None if price is None or is_market else number(price, "price")
        exact_qty = None if qty is None else number(qty, "qty")
        spent = None if quote_qty is None else number(quote_qty, "quote_qty")
        return (
            *self._of_status(closes),
            *_of_step(exact_price, "price", self.price_step),
            *_of_step(exact_qty, "qty", self.qty_step),
            *_of_step(spent, "quote_qty", self.quote_step),
            *self._of_size(exact_qty, is_market),
            *self._of_notional(exact_price, exact_qty, spent, is_market, closes),
        )

    def _of_status(self, closes: bool) -> Iterator[str]:
        allowed = ("trading", "unknown", "closing_only" if closes else "opening_only")
        if self.status in allowed:
            return
        words = {
            "not_yet": "can't be traded yet",
            "closing_only": "only takes orders that close positions",
            "opening_only": "only takes orders that open positions",
            "halted": "can't be traded over the API for now",
            "ended": "is no longer traded",
        }
        yield f"{self.symbol} {words[self.status]}"

    def _of_size(self, qty: Decimal | None, is_market: bool) -> Iterator[str]:
        most = self.max_market_qty if is_market else self.max_qty
        if qty is not None and qty < self.min_qty:
            yield f"qty {plain(qty)} is below the minimum, {plain(self.min_qty)}"
        if qty is not None and most is not None and qty > most:
            yield f"qty {plain(qty)} is above the maximum, {plain(most)}"

    def _of_notional(
        self, price: Decimal | None, qty: Decimal | None, spent: Decimal | None, is_market: bool, closes: bool
    ) -> Iterator[str]:
        """Compared only if in the same coin as the limits, which isn't known of an inverse contract's quantity; the
        rest of a position may be worth less."""
        notional = spent
        if notional is None and price is not None and qty is not None and not self.inverse:
            notional = _EXACT.multiply(price, qty)
        if notional is None or self.notional_coin != self.quote:
            return
        most = self.max_market_notional if is_market else self.max_notional
        if notional < self.min_notional and not closes:
            yield f"a value of {plain(notional)} is below the minimum, {plain(self.min_notional)} {self.notional_coin}"
        if most is not None and notional > most:
            yield f"a value of {plain(notional)} is above the maximum, {plain(most)} {self.notional_coin}"


def _of_step(value: Decimal | None, name: str, step: Decimal | None) -> Iterator[str]:
    if value is None:
        return
    if value <= 0:
        yield f"{name} must be above zero, not {plain(value)}"
    elif step is not None and floored(value, step) != value:
        yield f"{name} {plain(value)} isn't a multiple of {plain(step)}"


def floored(value: Decimal, step: Decimal) -> Decimal:
    """The largest multiple of a step that is not above a (positive) value."""
    return _EXACT.multiply(_DOWN.divide_int(value, step), step)


def raised(value: Decimal, step: Decimal) -> Decimal:
    """The smallest multiple of a step that is not below a (positive) value."""
    below = floored(value, step)
    return below if below == value else _EXACT.add(below, step)


def quotient(value: Decimal, price: Decimal, step: Decimal) -> Decimal:
    """The largest multiple of a step that costs no more than a value at a price."""
    return floored(_DOWN.divide(value, price), step)


def number(given: Given, name: str) -> Decimal:
    """The given number, exactly.

    Raises:
        InvalidArgument: it isn't a number, or is a float.
    """
    value = given if type(given) is Decimal else _read(given, name)
    if not value.is_finite() or value.adjusted() > _LARGEST or _SHORT.plus(value) != value:
        raise InvalidArgument(f"{name} must be a number of a plausible size")
    return value


def _read(given: Given, name: str) -> Decimal:
    try:
        return Decimal(write_number_text(given))
    except Refused as error:
        raise InvalidArgument(f"{name} {error.reason}") from None


def positive(given: Given, name: str) -> Decimal:
    """Like `number`, but has to be above zero."""
    value = number(given, name)
    if value <= 0:
        raise InvalidArgument(f"{name} must be above zero, not {plain(value)}")
    return value


def plain(value: Decimal) -> str:
    """A number in plain digits, without an exponent."""
    return format(value.normalize(_DOWN), "f")
