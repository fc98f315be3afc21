"""Which core events private channels push, and what a subscription to balances or positions begins with.

Channel names appear only in the table at the end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple, TypeAlias

from bitget_runtime.fake.core import (
    Balance,
    BalanceChanged,
    Event,
    Exchange,
    Fill,
    Filled,
    Instrument,
    Order,
    OrderChanged,
    Position,
    PositionChanged,
    Trigger,
    TriggerChanged,
    User,
    Wallet,
    WalletKind,
)
from bitget_runtime.fake.handlers.uta.shared_rows import is_strategy
from bitget_runtime.fake.market.rows import PRODUCTS, Row
from bitget_runtime.fake.streams.offer.documented import EVERYTHING
from bitget_runtime.fake.streams.rows import classic_futures, classic_spot, unified

Values: TypeAlias = Mapping[str, str]
"""A subscription's arguments, by wire name."""

Happened: TypeAlias = tuple[Event, Fill | None]
"""An event, and for a filled order the fill."""


class Told(NamedTuple):
    """What a channel pushes.

    Attributes:
        events: Data of its pushes for an event; None if it does not concern the subscription.
        first: Data of the snapshot it begins with; None if it begins with nothing.
    """

    events: Callable[[Exchange, User, Values, Happened], Any]
    first: Callable[[Exchange, User, Values], Any] | None = None


def _meant(instrument: Instrument, values: Values) -> bool:
    """Whether a subscription is about an instrument."""
    said = PRODUCTS.get(values.get("instType", "").casefold())
    named = values.get("instId") or values.get("symbol") or EVERYTHING
    return (said is None or said is instrument.product) and named in (EVERYTHING, instrument.symbol)


def _orders(row: Callable[[Exchange, Order, Fill | None], Row], *wallets: WalletKind) -> Told:
    def events(exchange: Exchange, _: User, values: Values, happened: Happened) -> list[Row] | None:
        event, fill = happened
        if not isinstance(event, OrderChanged) or not _meant(event.order.instrument, values):
            return None
        if wallets and event.order.wallet.kind not in wallets:
            return None
        return [row(exchange, event.order, fill)]

    return Told(events)


def _fills(row: Callable[[Exchange, Fill], Row], *wallets: WalletKind, alone: bool = False) -> Told:
    def events(exchange: Exchange, _: User, values: Values, happened: Happened) -> Any:
        event = happened[0]
        if not isinstance(event, Filled) or not _meant(event.fill.instrument, values):
            return None
        if wallets and event.fill.wallet.kind not in wallets:
            return None
        told = row(exchange, event.fill)
        return told if alone else [told]

    return Told(events)


def _triggers(row: Callable[[Exchange, Trigger], Row], among: Callable[[Trigger], bool]) -> Told:
    def events(exchange: Exchange, _: User, values: Values, happened: Happened) -> list[Row] | None:
        event = happened[0]
        if not isinstance(event, TriggerChanged) or not _meant(event.trigger.instrument, values):
            return None
        return [row(exchange, event.trigger)] if among(event.trigger) else None

    return Told(events)


def _of_spot(trigger: Trigger) -> bool:
    return trigger.instrument.is_spot


def _balances(row: Callable[[Exchange, Balance], Row], *wallets: WalletKind) -> Told:
    """Coins of wallets; if there are several futures wallets, of the one that the subscription names."""

    def shown(balance: Balance, values: Values) -> bool:
        kind = balance.wallet.kind
        line = values.get("instType", "").casefold().replace("-", "_")
        return kind in wallets and (len(wallets) == 1 or kind.value == line)

    def events(exchange: Exchange, _: User, values: Values, happened: Happened) -> list[Row] | None:
        event = happened[0]
        if not isinstance(event, BalanceChanged) or not shown(event.balance, values):
            return None
        return [row(exchange, event.balance)]

    def first(exchange: Exchange, user: User, values: Values) -> list[Row]:
        found = exchange.state.ledger.balances(user.uid)
        return [row(exchange, balance) for balance in found if shown(balance, values)]

    return Told(events, first)


def _unified_account() -> Told:
    wallet = Wallet(WalletKind.UNIFIED)

    def events(exchange: Exchange, user: User, _: Values, happened: Happened) -> list[Row] | None:
        event = happened[0]
        if not isinstance(event, BalanceChanged) or event.balance.wallet != wallet:
            return None
        return [unified.account_row(exchange, user, wallet, [event.balance])]

    def first(exchange: Exchange, user: User, _: Values) -> list[Row]:
        return [unified.account_row(exchange, user, wallet, None)]

    return Told(events, first)


def _unified_positions() -> Told:
    def events(exchange: Exchange, _: User, values: Values, happened: Happened) -> list[Row] | None:
        event = happened[0]
        return [unified.position_row(exchange, event.position)] if isinstance(event, PositionChanged) else None

    def first(exchange: Exchange, user: User, _: Values) -> list[Row]:
        return [unified.position_row(exchange, each) for each in exchange.state.positions.open(user.uid)]

    return Told(events, first)


def _classic_positions() -> Told:
    """All open positions of a kind of futures in every push, without closed ones."""

    def rows(exchange: Exchange, values: Values, positions: Iterable[Position]) -> list[Row]:
        open_ = (each for each in positions if each.size and _meant(each.instrument, values))
        return [classic_futures.futures_position(exchange, each) for each in open_]

    def events(exchange: Exchange, user: User, values: Values, happened: Happened) -> list[Row] | None:
        event = happened[0]
        if not isinstance(event, PositionChanged) or not _meant(event.position.instrument, values):
            return None
        changed = event.position
        others = exchange.state.positions.open(user.uid)
        now = {(each.instrument, each.side): each for each in others} | {(changed.instrument, changed.side): changed}
        return rows(exchange, values, now.values())

    def first(exchange: Exchange, user: User, values: Values) -> list[Row]:
        return rows(exchange, values, exchange.state.positions.open(user.uid))

    return Told(events, first)


def _closed_positions(exchange: Exchange, _: User, values: Values, happened: Happened) -> list[Row] | None:
    event = happened[0]
    if not isinstance(event, PositionChanged) or event.position.size or not _meant(event.position.instrument, values):
        return None
    return [classic_futures.closed_position(exchange, event.position)]


_FUTURES = (WalletKind.USDT_FUTURES, WalletKind.USDC_FUTURES, WalletKind.COIN_FUTURES)


def _never(*_: object) -> None:
    """Never pushes: nobody is auto-deleveraged here."""


TOLD: Mapping[str, Told] = {
    "classic.stream.spot_orders": _orders(classic_spot.spot_order, WalletKind.SPOT),
    "classic.stream.spot_orders_algo": _triggers(classic_spot.spot_plan, _of_spot),
    "classic.stream.spot_fill": _fills(classic_spot.spot_fill, WalletKind.SPOT),
    "classic.stream.spot_account": _balances(classic_spot.spot_account, WalletKind.SPOT),
    "classic.stream.crossed_margin_orders": _orders(classic_spot.margin_order, WalletKind.CROSSED_MARGIN),
    "classic.stream.crossed_margin_account": _balances(classic_spot.margin_account, WalletKind.CROSSED_MARGIN),
    "classic.stream.isolated_margin_orders": _orders(classic_spot.margin_order, WalletKind.ISOLATED_MARGIN),
    "classic.stream.isolated_margin_account": _balances(classic_spot.margin_account, WalletKind.ISOLATED_MARGIN),
    "classic.stream.futures_orders": _orders(classic_futures.futures_order, *_FUTURES),
    "classic.stream.futures_orders_algo": _triggers(
        classic_futures.futures_plan, lambda trigger: not trigger.instrument.is_spot
    ),
    "classic.stream.futures_fill": _fills(classic_futures.futures_fill, *_FUTURES),
    "classic.stream.futures_account": _balances(classic_futures.futures_account, *_FUTURES),
    "classic.stream.futures_equity": _balances(classic_futures.futures_equity, *_FUTURES),
    "classic.stream.futures_positions": _classic_positions(),
    "classic.stream.futures_positions_history": Told(_closed_positions),
    "classic.stream.futures_adl_noti": Told(_never),
    "uta.stream.order": _orders(unified.order_row),
    "uta.stream.fill": _fills(unified.fill_row),
    "uta.stream.fast_fill": _fills(unified.fast_fill, alone=True),
    "uta.stream.account": _unified_account(),
    "uta.stream.position": _unified_positions(),
    "uta.stream.strategy_order": _triggers(unified.strategy_row, is_strategy),
    "uta.stream.adl_notification": Told(_never),
}
"""Private channels fed by the core's events, by address."""
