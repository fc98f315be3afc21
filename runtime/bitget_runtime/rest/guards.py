"""A user's own limits: what a client must not send, whoever asks for it. Checked once, just before it is sent."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from decimal import Decimal, InvalidOperation
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import force_setattr

from bitget_runtime.errors import GuardRefused, InvalidArgument
from bitget_runtime.pacing.carried import call_apart, carried
from bitget_runtime.pacing.hooks import check_function
from bitget_runtime.values.arithmetic import context_of
from bitget_runtime.values.scalars import Refused, write_number_text

if TYPE_CHECKING:
    from contextvars import ContextVar

    from bitget_runtime.facts import ApiFacts
    from bitget_runtime.order_facts import Call, OrderLife
    from bitget_runtime.order_words import Argument
    from bitget_runtime.rest.counted_call import CountedCall
    from bitget_runtime.rest.wire.request import Written

_PLACES = ("place", "place_many", "modify", "modify_many")
"""Roles of calls that place or change an order."""

_VALUED: frozenset[Argument] = frozenset({"qty", "quote_qty", "price", "trigger_price", "order_type"})
"""What the value of an order depends on."""

_STAYING: tuple[Argument, ...] = ("price", "qty")
"""What a change of an order leaves as it is if it doesn't say it."""

_KNOWN: ContextVar[Mapping[Argument, str] | None] = carried("_KNOWN")
"""What is known of an order that is being changed, and its IDs; None if none is."""

_NAMES: tuple[Argument, ...] = ("order_id", "client_order_id")

_EXACT = context_of(2_000)
"""Multiplies without rounding, whatever the program's own context does."""


class Guards(Struct, frozen=True, kw_only=True):
    """What a client refuses to send: `Bitget(guards=Guards(symbols={"BTCUSDT"}, max_notional=1000))`.

    What it can't judge it also refuses, such as an unknown kind of order, what trades without one (converting coins,
    copying a trader), or a sell without a price at which it may be carried out. Cancelling is always allowed, except
    for a client that is `read_only`. What can only make a position smaller only has to keep to `symbols`.

    Raises:
        InvalidArgument: a guard isn't valid.

    Attributes:
        read_only: Refuse everything that changes orders, moves money or changes settings.
        withdrawals: Whether money may be taken off the exchange, or given to the buyer of a P2P order.
        symbols: Instruments that orders may be placed in; None for all.
        max_notional: Largest value of one order, in the quote coin; None for any. The value of a limit order that buys
            is taken at its price; that of one that sells, which may be filled higher, at its price or `price_of`,
            whichever is more, and so is that of a change, which doesn't say its side; of an order that `orders` follow
            the side is known, and the price or quantity that stays. That of a market order that gives how much to trade
            is taken at `price_of`. The quantity of an inverse contract is taken to be in whichever coin makes it worth
            more, because the docs don't say which it is.
        max_open_orders: How many orders may be open, counted by `client.uta.orders()` and the like; an order that they
            don't place is refused.
        price_of: The latest price of a symbol, as your program knows it; None if it doesn't.
    """

    read_only: bool = False
    withdrawals: bool = True
    symbols: frozenset[str] | set[str] | None = None
    max_notional: Decimal | int | str | None = None
    max_open_orders: int | None = None
    price_of: Callable[[str], Decimal | None] | None = None

    def __post_init__(self) -> None:
        for name in ("read_only", "withdrawals"):
            if not isinstance(given := getattr(self, name), bool):
                raise InvalidArgument(f"{name} must be True or False, not {given!r:.80}")
        symbols = self.symbols
        if symbols is not None and not (
            isinstance(symbols, (set, frozenset, list, tuple)) and all(isinstance(one, str) for one in symbols)
        ):
            raise InvalidArgument(f"symbols must be a set of texts, such as {{'BTCUSDT'}}, not {symbols!r:.80}")
        if self.max_notional is not None:
            force_setattr(self, "max_notional", _above_zero(self.max_notional))
        count = self.max_open_orders
        if count is not None and (type(count) is not int or count < 0):
            raise InvalidArgument(f"max_open_orders must be an int of 0 or more, not {count!r:.80}")
        if self.price_of is not None:
            check_function("price_of", self.price_of)

    @property
    def bounds_orders(self) -> bool:
        """Whether any guard applies to orders."""
        return (self.symbols, self.max_notional, self.max_open_orders) != (None, None, None)

    @property
    def is_open(self) -> bool:
        """Whether it refuses nothing."""
        return self.withdrawals and not self.read_only and not self.bounds_orders


@contextmanager
def known_to_guards(known: Mapping[Argument, str]) -> Iterator[None]:
    """A change in this block of the order that has one of these IDs is judged by what else is known of it; what the
    change says itself counts more."""
    token = _KNOWN.set(known)
    try:
        yield
    finally:
        _KNOWN.reset(token)


def guarding_of(api: ApiFacts, guards: Guards | None, read_only: bool) -> Guarding | None:
    """What enforces a client's guards; None if there are none.

    Raises:
        InvalidArgument: the guards aren't valid.
    """
    if not isinstance(read_only, bool):
        raise InvalidArgument(f"read_only must be True or False, not {type(read_only).__name__}")
    if guards is not None and not isinstance(guards, Guards):
        raise InvalidArgument(f"guards must be Guards(...), not {type(guards).__name__}")
    chosen = guards or Guards()
    if read_only or chosen.read_only:
        return Guarding(api, Guards(read_only=True))
    return None if chosen.is_open else Guarding(api, chosen)


def _above_zero(given: object) -> Decimal:
    try:
        found = Decimal(write_number_text(given))
    except Refused as refused:
        raise InvalidArgument(f"max_notional {refused}") from None
    if found <= 0:
        raise InvalidArgument(f"max_notional must be above zero, not {given!r:.80}")
    return found


class Guarding:
    """Enforces the guards on what a client is about to send.

    Attributes:
        open_orders: Counts the open orders, without those with some client order IDs that are being sent; None while
            nothing does, and it returns None if it can't count these in time.
    """

    def __init__(self, api: ApiFacts, guards: Guards) -> None:
        self.guards = guards
        self.open_orders: Callable[[Collection[str]], int | None] | None = None
        self._api = api

    def check(self, call: CountedCall, written: Written, beside: Mapping[str, object] | None = None) -> None:
        """Raise if a call or command must not be sent.

        Args:
            call: The operation or the command.
            written: Its parameters as they are sent.
            beside: Parameters that a command has in the frame around the others.

        Raises:
            GuardRefused: a guard forbids it, or can't tell whether it does.
        """
        guards = self.guards
        if call.outcome == "none":
            return
        if guards.read_only:
            raise GuardRefused("this client is read-only", operation=call.address, guard="read_only")
        if "/" in call.address:  # a path instead of a method
            raise GuardRefused(
                "the guards judge no POST of client.request: call the method for it, or use a client without guards",
                operation=call.address,
                guard="unlisted",
            )
        if call.is_withdrawal and not guards.withdrawals:
            raise GuardRefused("this client must not withdraw", operation=call.address, guard="withdrawals")
        if not guards.bounds_orders:
            return
        if call.is_trade:
            raise GuardRefused(
                "this trades without an order that the guards could judge: use a client without them",
                operation=call.address,
                guard="orders",
            )
        if call.outcome != "order" or call.is_cancel:
            return
        try:
            if call.is_close:
                self._check_symbol(written.get(self._symbol) if isinstance(written, dict) else None)
            else:
                self._check_orders(call, written, beside or {})
        except GuardRefused as refused:
            refused.operation = call.address
            raise

    def _check_orders(self, call: CountedCall, written: Written, beside: Mapping[str, object]) -> None:
        found = self._calls.get(call.address)
        if found is None:
            raise GuardRefused(
                "the guards can't judge this kind of order: use a client without them",
                operation=call.address,
                guard="orders",
            )
        life, facts, is_new = found
        placed: list[str] = []
        for entry in _entries(facts, written, beside):
            said = _meant(facts, entry)
            order: dict[Argument, str] = said if is_new else {**_known_of(said), **said}
            self._check_symbol(order.get("symbol"))
            if is_new and life.reduces(order.get("category", "").upper(), entry) == "always":
                continue
            if is_new or not _VALUED.isdisjoint(said):
                self._check_prices(entry)
                self._check_notional(life, order, [name for name in _STAYING if name in order and name not in said])
            if is_new:
                placed.append(said.get("client_order_id", ""))
        if placed:
            self._check_open(placed)

    @cached_property
    def _symbol(self) -> str:
        """Name of a symbol on the wire."""
        return next((call.arguments["symbol"] for _, call, _ in self._calls.values() if "symbol" in call.arguments), "")

    @cached_property
    def _calls(self) -> dict[str, tuple[OrderLife, Call, bool]]:
        """What is known about each call that places or changes orders, and whether it places them."""
        lives = self._api.load_orders().lives.values() if self._api.load_orders else ()
        return {
            call.address: (life, call, role.startswith("place"))
            for life in lives
            for calls in (life.operations, life.commands)
            for role, call in calls.items()
            if role in _PLACES
        }

    def _check_symbol(self, symbol: object) -> None:
        symbols = self.guards.symbols
        if symbols is None:
            return
        if not isinstance(symbol, str):
            raise GuardRefused("the guards need to know the symbol: pass it", guard="symbols")
        if symbol.upper() not in {one.upper() for one in symbols}:
            raise GuardRefused(f"this client must not place orders in {symbol}", guard="symbols")

    def _check_prices(self, entry: Mapping[str, object]) -> None:
        """Refuse an order with parameters that have parts, such as those of an iceberg: its prices are among them."""
        if self.guards.max_notional is None:
            return
        if name := next((name for name, value in entry.items() if isinstance(value, (list, dict))), None):
            raise GuardRefused(f"the guards can't judge the prices in {name}", guard="max_notional")

    def _check_notional(self, life: OrderLife, order: Mapping[Argument, str], stays: Sequence[str]) -> None:
        """`stays` is what a change leaves out, and `order` has the most of that."""
        if self.guards.max_notional is None:
            return
        most = Decimal(self.guards.max_notional)
        notional = self._notional(life, order)
        if notional is None:
            raise GuardRefused(
                f"the value of this order is not known: {_missing_of(order)}",
                guard="max_notional",
            )
        if notional > most:
            why = f"a value of {notional:f} is above this client's limit, {most}"
            if stays:
                why += f", with the most that its {stays[0]} may be by now: give its {stays[0]} too"
            raise GuardRefused(why, guard="max_notional")

    def _notional(self, life: OrderLife, order: Mapping[Argument, str]) -> Decimal | None:
        """Value of an order in the quote coin, the larger one if it can be read in two ways; None if it isn't known."""
        named = order.get("category")
        category = life.categories.get(named.upper()) if named else next(iter(life.categories.values()))
        if category is None:
            return None
        is_market, sells = order.get("order_type", "").lower() == "market", _may_sell(order)
        qty, spent = _number(order.get("qty")), _number(order.get("quote_qty"))
        if qty is None:
            return spent if is_market else None
        value: Decimal | None = qty
        by_quote = is_market and not sells and category.market in life.buys_by_quote
        if not (by_quote or order.get("plan_type") in life.quote_plans):
            is_priced = not life.priced_plans or order.get("plan_type") in life.priced_plans
            value = self._value_of(qty, order, is_market=is_market, follows=sells or not is_priced)
        if category.inverse and value is not None:  # docs don't say in which coin its quantity is
            value = max(value, qty)
        return value if value is None or spent is None else max(value, spent)

    def _value_of(
        self, qty: Decimal, order: Mapping[Argument, str], *, is_market: bool, follows: bool
    ) -> Decimal | None:
        """Value of so much of the base coin, at the highest price that an order may mean; None if it isn't known.

        It `follows` the market if it may be filled above its price, as a sell may, a change of unknown side, or a
        trailing stop.
        """
        names: tuple[Argument, ...] = ("trigger_price",) if is_market else ("price", "trigger_price")
        prices = [price for name in names if (price := _number(order.get(name)))]
        if follows or (is_market and not prices):
            latest = self._latest(order)
            if follows and not latest:
                return None
            prices += latest
        return _EXACT.multiply(max(prices), qty) if prices else None

    def _latest(self, order: Mapping[Argument, str]) -> list[Decimal]:
        """The latest price as the program knows it; empty if it doesn't."""
        try:
            price_of = self.guards.price_of
            price = call_apart(price_of, order.get("symbol", "")) if price_of else None
        except Exception as error:  # the user's own function: what it can't tell can't be judged
            why = f"price_of has failed: {type(error).__name__}: {error}"
            raise GuardRefused(why, guard="max_notional") from error
        if price is not None and not (isinstance(price, (Decimal, int)) and Decimal(price).is_finite()):
            raise InvalidArgument(f"price_of must return a Decimal or None, not {price!r}")
        return [] if price is None else [Decimal(price)]

    def _check_open(self, placed: Sequence[str]) -> None:
        """Check that there is room for orders with these client order IDs."""
        most = self.guards.max_open_orders
        if most is None:
            return
        there = None if self.open_orders is None else self.open_orders(placed)
        if there is None:
            raise GuardRefused(
                "nothing counts such an order in time: place it through `orders`", guard="max_open_orders"
            )
        if there + len(placed) > most:
            raise GuardRefused(f"{there} orders are open, and at most {most} may be", guard="max_open_orders")


def _known_of(change: Mapping[Argument, str]) -> Mapping[Argument, str]:
    """What is known of the order that a change names; empty if nothing is."""
    known = _KNOWN.get() or {}
    return known if any(change.get(name) and change[name] == known.get(name) for name in _NAMES) else {}


def _may_sell(order: Mapping[Argument, str]) -> bool:
    """Whether an order may sell: one that says that it closes may have the side of its position."""
    return order.get("side", "").lower() != "buy" or order.get("trade_side", "").lower() == "close"


def _missing_of(order: Mapping[Argument, str]) -> str:
    if _may_sell(order) and "qty" in order:
        return "it may sell for more than its price, so `Guards(price_of=...)` must say what that is now"
    return "give a price and a quantity, say what to spend, or set `Guards(price_of=...)`"


def _entries(facts: Call, written: Written, beside: Mapping[str, object]) -> Iterator[dict[str, object]]:
    """The orders in a call by wire name; what is given once is part of each."""
    around = {**beside, **(written if isinstance(written, dict) else {})}
    shared = {wire: around[wire] for wire in facts.beside.values() if wire in around}
    entries = [around] if facts.entries is None else written if isinstance(written, list) else around.get(facts.entries)
    for entry in entries if isinstance(entries, list) else ():
        yield {**shared, **entry}


def _meant(facts: Call, entry: Mapping[str, object]) -> dict[Argument, str]:
    names: dict[Argument, str] = {**facts.beside, **facts.arguments}
    return {meaning: str(entry[wire]) for meaning, wire in names.items() if wire in entry}


def _number(text: str | None) -> Decimal | None:
    """A quantity or a price; None if it was not given.

    Raises:
        GuardRefused: it isn't a number from zero on.
    """
    if not text:
        return None
    try:
        found = Decimal(text)
    except InvalidOperation:
        found = Decimal("nan")
    if not found.is_finite() or found < 0:
        raise GuardRefused(f"{text:.80} is no quantity or price that can be judged", guard="max_notional")
    return found
