"""Orders of the classic margin accounts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import NamedTuple

from bitget_runtime.fake.core import (
    NewOrder,
    Order,
    OrderState,
    OrderType,
    Product,
    Side,
    StpMode,
    TimeInForce,
)
from bitget_runtime.fake.handlers.asked import Asked, Handler
from bitget_runtime.fake.handlers.classic.batches import Batch, batch, items_of, without_codes
from bitget_runtime.fake.handlers.classic.margin.words import both, isolated, pair_of, wallet_of
from bitget_runtime.fake.handlers.classic.pages import REACH, Row, enveloped
from bitget_runtime.fake.handlers.classic.spot.orders import fill_row
from bitget_runtime.fake.handlers.classic.words import (
    FORCES,
    ORDER_TYPES,
    SIDES,
    STATES,
    STP_MODES,
    force_of,
    ids_of,
    new_client_id,
    unknown_order,
)
from bitget_runtime.fake.handlers.pages import Limit, page
from bitget_runtime.fake.handlers.values import spelled

_LIMIT = Limit(most=500)
_STATES = STATES | {OrderState.PARTIALLY_FILLED: "partially_fill"}


class _Loan(NamedTuple):
    borrows: bool = False
    repays: bool = False


_LOANS = {
    "normal": _Loan(),
    "autoLoan": _Loan(borrows=True),
    "autoRepay": _Loan(repays=True),
    "autoLoanAndRepay": _Loan(borrows=True, repays=True),
}
_SOURCES = {each: each for each in ("WEB", "API", "SYS", "ANDROID", "IOS")}


def place_order(asked: Asked) -> Row:
    return _ack(asked.exchange.place(asked.user.uid, _new_order(asked)))


def _new_order(asked: Asked) -> NewOrder:
    pair, side = pair_of(asked), asked.word("side", SIDES)
    type_, loan = asked.word("orderType", ORDER_TYPES), asked.word("loanType", _LOANS)
    market = type_ is OrderType.MARKET
    by_value = market and side is Side.BUY
    return NewOrder(
        instrument=pair,
        side=side,
        type=type_,
        qty=None if by_value else asked.required_number("baseSize"),
        value=asked.required_number("quoteSize") if by_value else None,
        price=None if market else asked.required_number("price"),
        time_in_force=TimeInForce.IOC if market else asked.word("force", FORCES),
        client_id=new_client_id(asked),
        wallet=wallet_of(asked),
        auto_borrow=loan.borrows,
        auto_repay=loan.repays,
        stp=asked.word("stpMode", STP_MODES, StpMode.NONE),
        note={"loanType": asked.text("loanType")},
    )


def _ack(order: Order) -> Row:
    return {"orderId": order.id, "clientOid": order.client_id}


def cancel_order(asked: Asked) -> Row:
    order_id, client_id = ids_of(asked)
    order = asked.exchange.state.orders.find(asked.user.uid, order_id, client_id)
    if order.instrument is not pair_of(asked) or order.wallet != wallet_of(asked) or not order.pending:
        raise unknown_order(order_id or client_id)
    return _ack(asked.exchange.cancel(asked.user.uid, order.id))


def place_orders(asked: Asked) -> Batch:
    return _each_of(asked, "orderList", place_order)


def cancel_orders(asked: Asked) -> Batch:
    return _each_of(asked, "orderIdList", cancel_order)


def _each_of(asked: Asked, name: str, carry_out: Callable[[Asked], object]) -> Batch:
    shared = {"symbol": asked.text("symbol")} if asked.text("symbol") else {}
    result = batch(items_of(asked, name, shared), carry_out)
    # by the docs isolated margin has no code here
    return without_codes(result) if isolated(asked) else result


# lists


def get_open_orders(asked: Asked) -> Row:
    symbol = pair_of(asked).symbol
    return _listed(asked, asked.exchange.state.orders.open(asked.user.uid, Product.SPOT, symbol))


def get_order_history(asked: Asked) -> Row:
    symbol = pair_of(asked).symbol
    if asked.word("enterPointSource", _SOURCES, "API") != "API":
        return _listed(asked, [])
    return _listed(asked, asked.exchange.state.orders.past(asked.user.uid, Product.SPOT, symbol))


def _listed(asked: Asked, orders: Iterable[Order]) -> Row:
    wallet, order_id, client_id = wallet_of(asked), asked.text("orderId"), asked.text("clientOid")
    fitting = (
        each
        for each in orders
        if each.wallet == wallet and order_id in ("", each.id) and client_id in ("", each.client_id)
    )
    found = page(fitting, asked, time=lambda each: each.created, key=lambda each: each.id, widest=REACH, limit=_LIMIT)
    return enveloped("orderList", [_row(each) for each in found], "orderId")


def _row(order: Order) -> Row:
    new = order.new
    row = {
        "symbol": new.instrument.symbol,
        "orderId": order.id,
        "clientOid": order.client_id,
        "orderType": str(new.type),
        "status": _STATES[order.state],
        "side": str(new.side),
        "force": force_of(order),
        "loanType": new.note.get("loanType", "normal"),
        "enterPointSource": "API",
        "priceAvg": spelled(order.average_price or Decimal(0)),
        "size": spelled(order.filled),
        "amount": spelled(order.filled_value),
        "cTime": str(order.created),
        "uTime": str(order.updated),
    }
    if order.price is not None:
        row["price"] = spelled(order.price)
    if order.qty:
        row["baseSize"] = spelled(order.qty)
    if order.price is not None or new.value is not None:
        row["quoteSize"] = spelled(order.qty * order.price if order.price is not None else new.value or Decimal(0))
    return row


def get_fills(asked: Asked) -> Row:
    orders, uid, wallet = asked.exchange.state.orders, asked.user.uid, wallet_of(asked)
    fills = (
        fill
        for fill in orders.fills(uid, Product.SPOT, pair_of(asked).symbol, asked.text("orderId"))
        if fill.wallet == wallet
    )
    found = page(fills, asked, time=lambda fill: fill.time, key=lambda fill: fill.id, widest=REACH, limit=_LIMIT)
    listed = enveloped("fills", [fill_row(each, orders.find(uid, each.order_id)) for each in found], "tradeId")
    if not found and not isolated(asked):  # cross margin says 0 here, isolated margin null
        listed |= {"maxId": "0", "minId": "0"}
    return listed


def get_liquidation_orders(asked: Asked) -> Row:
    """Nothing is liquidated."""
    return {"resultList": None, "idLessThan": None}


HANDLERS: dict[str, Handler] = both(
    {
        "trade.place_order": place_order,
        "trade.place_orders": place_orders,
        "trade.cancel_order": cancel_order,
        "trade.cancel_orders": cancel_orders,
        "trade.get_open_orders": get_open_orders,
        "trade.get_order_history": get_order_history,
        "trade.get_fills": get_fills,
        "trade.get_liquidation_orders": get_liquidation_orders,
    }
)
