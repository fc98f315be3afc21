"""The rows of classic spot and margin accounts' private channels. Pure."""

from __future__ import annotations

from bitget_runtime.fake.core import (
    Balance,
    Exchange,
    Fill,
    Order,
    Side,
    Trigger,
)
from bitget_runtime.fake.core.words import ZERO
from bitget_runtime.fake.handlers.classic.words import force_of
from bitget_runtime.fake.market.rows import Row, text
from bitget_runtime.fake.streams.rows.words import (
    TRIGGER_STATES,
    fee_detail,
    fill_fee,
    latest_fill,
    watched,
)


def spot_order(exchange: Exchange, order: Order, fill: Fill | None) -> Row:
    """A spot order; with the fill that the change is about, if it is about one."""
    new = order.new
    by_value = new.value is not None
    quote = (
        new.value if new.value is not None else order.qty * (order.price or exchange.market(order.instrument).last())
    )
    row = {
        "instId": order.instrument.symbol,
        "orderId": order.id,
        "clientOid": order.client_id,
        "size": text(quote if order.side is Side.BUY else order.qty),
        "newSize": text(quote if by_value else order.qty),
        "orderType": new.type.value,
        "force": new.time_in_force.value,
        "side": order.side.value,
        **latest_fill(fill),
        "accBaseVolume": text(order.filled),
        "priceAvg": text(order.average_price or ZERO),
        "status": order.state.value,
        "cTime": str(order.created),
        "uTime": str(order.updated),
        "stpMode": new.stp.value,
        "feeDetail": fee_detail(order),
        "enterPointSource": "API",
    }
    if by_value:
        row["notional"] = text(quote)
    if order.price is not None:
        row["price"] = text(order.price)
    return row


def spot_fill(exchange: Exchange, fill: Fill) -> Row:
    """A spot fill."""
    order = exchange.state.orders.find(fill.uid, fill.order_id)
    return {
        "orderId": fill.order_id,
        "tradeId": fill.id,
        "symbol": fill.instrument.symbol,
        "orderType": order.new.type.value,
        "side": fill.side.value,
        "priceAvg": text(fill.price),
        "size": text(fill.qty),
        "amount": text(fill.value),
        "tradeScope": fill.role.value,
        "feeDetail": fill_fee(fill),
        "cTime": str(fill.time),
        "uTime": str(fill.time),
    }


def margin_order(exchange: Exchange, order: Order, fill: Fill | None) -> Row:
    """A margin order."""
    new = order.new
    loans = {
        (False, False): "normal",
        (True, False): "autoLoan",
        (False, True): "autoRepay",
        (True, True): "autoLoanAndRepay",
    }
    return {
        "symbol": order.instrument.symbol,
        "force": force_of(order),
        "orderType": new.type.value,
        "price": text(order.price or ZERO),
        "quoteSize": text(new.value or ZERO),
        "side": order.side.value,
        "feeDetail": [
            {"feeCoin": coin, "deduction": "no", "totalDeductionFee": "0", "totalFee": text(-fee)}
            for coin, fee in order.fees.items()
        ],
        "enterPointSource": "API",
        "status": order.state.value,
        "baseSize": text(order.qty),
        "cTime": str(order.created),
        "uTime": str(order.updated),
        "clientOid": order.client_id,
        "fillPrice": text(order.average_price or ZERO),
        "baseVolume": text(order.filled),
        "fillTotalAmount": text(order.filled_value),
        "loanType": loans[new.auto_borrow, new.auto_repay],
        "orderId": order.id,
        "stpMode": new.stp.value,
    }


def spot_account(exchange: Exchange, balance: Balance) -> Row:
    """A coin of the spot account."""
    return {
        "coin": balance.coin,
        "available": text(balance.free),
        "frozen": text(balance.frozen),
        "locked": "0",
        "limitAvailable": "0",
        "uTime": str(balance.updated),
    }


def margin_account(exchange: Exchange, balance: Balance) -> Row:
    """A coin of a margin account; for an isolated one, with its pair."""
    row = {
        "uTime": str(balance.updated),
        "id": exchange.state.instruments.coin(balance.coin).number,
        "coin": balance.coin,
        "available": text(balance.free),
        "borrow": text(balance.owed),
        "frozen": text(balance.frozen),
        "interest": text(balance.interest),
        "coupon": "0",
    }
    if balance.wallet.symbol:
        row["symbol"] = balance.wallet.symbol
    return row


def spot_plan(exchange: Exchange, trigger: Trigger) -> Row:
    """A spot plan order."""
    order = trigger.new.order
    price = text(order.price or ZERO)
    placed = exchange.state.orders.find(trigger.uid, trigger.order_id) if trigger.order_id else None
    return {
        "instId": trigger.instrument.symbol,
        "orderId": trigger.id,
        "clientOid": trigger.new.client_id,
        "triggerPrice": text(trigger.new.price),
        "triggerType": watched(trigger.new.by),
        "planType": "total" if order.value is not None else "amount",
        "price": price,
        "size": text(order.value if order.value is not None else order.qty or ZERO),
        "actualSize": "0" if placed is None else text(placed.qty or placed.filled),
        "orderType": order.type.value,
        "side": order.side.value,
        "status": TRIGGER_STATES[trigger.state],
        "executePrice": price,
        "enterPointSource": "API",
        "cTime": str(trigger.created),
        "uTime": str(trigger.updated),
        "stpMode": order.stp.value,
    }
