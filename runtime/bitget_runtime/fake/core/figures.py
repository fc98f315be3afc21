"""What is shown of positions, balances and accounts, as numbers: REST and pushes spell them, and decide none. Pure."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from bitget_runtime.fake.core.exchange import Exchange
from bitget_runtime.fake.core.market.instruments import Instrument
from bitget_runtime.fake.core.money.ledger import Balance
from bitget_runtime.fake.core.money.spendable import spendable
from bitget_runtime.fake.core.trading.orders import Order
from bitget_runtime.fake.core.trading.positions import Position
from bitget_runtime.fake.core.words import ONE, ZERO, MarginMode, PositionSide, Wallet


class PositionFigures(NamedTuple):
    """A position at its mark price.

    Attributes:
        size: Unsigned.
        frozen: How much of it pending orders are to close that may do nothing else; never more than there is.
        mark: The mark price.
        value: Its notional, in the settle coin.
        profit: Not yet realised.
        profit_rate: That, relative to its margin; None without margin.
        maintenance: Its maintenance margin.
        maintenance_rate: That of its tier.
        margin_ratio: Maintenance margin relative to what backs it; 1 if nothing does.
        liquidation: Its liquidation price; None if there isn't one.
        break_even: At which price it earns back its fees and funding; None if there isn't one.
    """

    size: Decimal
    frozen: Decimal
    mark: Decimal
    value: Decimal
    profit: Decimal
    profit_rate: Decimal | None
    maintenance: Decimal
    maintenance_rate: Decimal
    margin_ratio: Decimal
    liquidation: Decimal | None
    break_even: Decimal | None

    @property
    def available(self) -> Decimal:
        """How much of it can be closed."""
        return self.size - self.frozen


def position_figures(exchange: Exchange, position: Position) -> PositionFigures:
    """The figures of an open position, or of one that was just closed."""
    mark = exchange.market(position.instrument).mark()
    size, profit, maintenance = abs(position.size), position.profit_at(mark), position.maintenance_at(mark)
    backing = exchange.liquidation.backing(position) + profit
    closing = (
        order.remaining
        for order in exchange.state.orders.open_in(position.uid, position.instrument)
        if order.closing and order.new.position_side is position.side
    )
    return PositionFigures(
        size=size,
        frozen=min(sum(closing, ZERO), size),
        mark=mark,
        value=position.value_at(mark),
        profit=profit,
        profit_rate=profit / position.margin if position.margin > 0 else None,
        maintenance=maintenance,
        maintenance_rate=position.maintenance_rate_at(mark),
        margin_ratio=maintenance / backing if backing > 0 else ONE,
        liquidation=exchange.liquidation.price(position),
        break_even=position.break_even_price(),
    )


def direction(position: Position) -> PositionSide:
    """Whether a position is long or short; of one that was closed, whether it was."""
    return PositionSide.LONG if position.long else PositionSide.SHORT


class BalanceFigures(NamedTuple):
    """A coin of a wallet, with the positions that settle in it.

    Attributes:
        profit: Of all positions, not yet realised.
        crossed_profit: Of crossed ones.
        crossed_margin: Held by crossed ones.
        isolated_margin: Held by isolated ones.
        equity: Total, less debt, with that profit.
        spendable: What new orders can use and what can leave; never below zero.
        free: What no order or position holds; never below zero.
        locked: Held by spot orders.
        debt: Owed, with interest.
        worth: Of one coin, in USDT; 0 if nothing tells it.
        risk: Maintenance margin of crossed positions relative to what backs them.
    """

    profit: Decimal
    crossed_profit: Decimal
    crossed_margin: Decimal
    isolated_margin: Decimal
    equity: Decimal
    spendable: Decimal
    free: Decimal
    locked: Decimal
    debt: Decimal
    worth: Decimal
    risk: Decimal

    @property
    def value(self) -> Decimal:
        """Equity in USDT."""
        return self.equity * self.worth


def balance_figures(exchange: Exchange, balance: Balance) -> BalanceFigures:
    """The figures of a coin."""
    profits, margins = dict.fromkeys(MarginMode, ZERO), dict.fromkeys(MarginMode, ZERO)
    maintenance = ZERO
    for position in exchange.state.positions.open(balance.uid):
        if position.instrument.settle == balance.coin and position.wallet == balance.wallet:
            mark = exchange.market(position.instrument).mark()
            profits[position.margin_mode] += position.profit_at(mark)
            margins[position.margin_mode] += position.margin
            if position.margin_mode is MarginMode.CROSSED:
                maintenance += position.maintenance_at(mark)
    profit, debt = sum(profits.values(), ZERO), balance.owed + balance.interest
    equity = balance.total - debt + profit
    backing = equity - margins[MarginMode.ISOLATED] - profits[MarginMode.ISOLATED]
    orders = exchange.state.orders.open(balance.uid)
    return BalanceFigures(
        profit=profit,
        crossed_profit=profits[MarginMode.CROSSED],
        crossed_margin=margins[MarginMode.CROSSED],
        isolated_margin=margins[MarginMode.ISOLATED],
        equity=equity,
        spendable=max(spendable(exchange.state, balance), ZERO),
        free=max(balance.free, ZERO),
        locked=sum((each.frozen for each in orders if _locks(each, balance)), ZERO),
        debt=debt,
        worth=exchange.loans.worth(balance.coin),
        risk=maintenance / backing if maintenance and backing > 0 else ZERO,
    )


def _locks(order: Order, balance: Balance) -> bool:
    return order.instrument.is_spot and order.wallet == balance.wallet and order.frozen_coin == balance.coin


def most_openable(exchange: Exchange, balance: Balance, instrument: Instrument, price: Decimal) -> Decimal:
    """How much of a contract a limit order at a price can open, with what is to be spent and the smallest leverage.

    Args:
        exchange: The exchange.
        balance: What pays for it.
        instrument: The contract.
        price: The price.
    """
    settings = exchange.state.users.find(balance.uid).settings_of(instrument)
    share = ONE / min(settings.leverage.values()) + instrument.taker_fee
    value = balance_figures(exchange, balance).spendable / share
    qty = value * price if instrument.is_inverse else value / price
    return qty // instrument.qty_step * instrument.qty_step


class AccountFigures(NamedTuple):
    """A unified account as a whole, in USDT.

    Attributes:
        equity: Of all coins.
        profit: Of all positions, not yet realised.
        value: Notional of all positions.
        maintenance: Their maintenance margin.
        initial: Their margin.
    """

    equity: Decimal
    profit: Decimal
    value: Decimal
    maintenance: Decimal
    initial: Decimal

    def of_equity(self, part: Decimal) -> Decimal:
        """A part relative to the equity; 0 if there is none."""
        return part / self.equity if self.equity > 0 else ZERO


def account_figures(exchange: Exchange, uid: str, wallet: Wallet) -> AccountFigures:
    """The figures of a unified account."""
    worth, balances = exchange.loans.worth, exchange.state.ledger.balances(uid, wallet)
    profit = value = maintenance = initial = ZERO
    for position in exchange.state.positions.open(uid):
        mark, price = exchange.market(position.instrument).mark(), worth(position.instrument.settle)
        profit += position.profit_at(mark) * price
        value += position.value_at(mark) * price
        maintenance += position.maintenance_at(mark) * price
        initial += position.margin * price
    own = sum(((each.total - each.owed - each.interest) * worth(each.coin) for each in balances), ZERO)
    return AccountFigures(own + profit, profit, value, maintenance, initial)
