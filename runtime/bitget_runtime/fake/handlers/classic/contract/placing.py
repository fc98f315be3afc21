"""Orders of classic futures: placed, changed, and positions closed at the market."""

from __future__ import annotations

from msgspec.structs import replace

from bitget_runtime.fake.core import (
    KEEP,
    Exit,
    Instrument,
    NewOrder,
    Order,
    OrderType,
    PositionSide,
    Product,
    Reason,
    Refused,
    Side,
    StpMode,
    TimeInForce,
    TriggerKind,
)
from bitget_runtime.fake.core.words import ZERO
from bitget_runtime.fake.handlers.asked import Asked, Handler
from bitget_runtime.fake.handlers.classic.batches import batch, items_of, refused_row
from bitget_runtime.fake.handlers.classic.contract.words import (
    HELD,
    MARGIN_MODES,
    TRIGGERED_BY,
    contract_of,
    hedges,
    intent_of,
    price_of,
    product_of,
    settled_in,
)
from bitget_runtime.fake.handlers.classic.words import FORCES, ORDER_TYPES, STP_MODES
from bitget_runtime.fake.handlers.denied import MISSING, NO_ID, NO_NEW_ID, Denied
from bitget_runtime.fake.handlers.exits import exits_of, wrong_exit

NO_POSITION = "22002"
UNKNOWN_ORDER = "40768"

_REDUCE_ONLY = {"YES": True, "NO": False}
_OF_THE_BATCH = ("symbol", "productType", "marginCoin", "marginMode")


def place_order(asked: Asked) -> object:
    instrument = settled_in(asked, contract_of(asked))
    new = new_order(asked, instrument)
    exits = {name: exit_of(asked, prefix) for name, prefix in PRESETS.items()}
    return ids_of(refusing_by_side(asked, replace(new, **exits)))


PRESETS = {"take_profit": "presetStopSurplus", "stop_loss": "presetStopLoss"}


def new_order(asked: Asked, instrument: Instrument) -> NewOrder:
    """The order that is asked for, without take profit and stop loss."""
    side, position = intent_of(asked, instrument.product)
    kind = asked.word("orderType", ORDER_TYPES)
    price = asked.number("price")
    if kind is OrderType.LIMIT and price is None:
        raise Denied(MISSING, "price")
    force = asked.word("force", FORCES, TimeInForce.GTC)
    return NewOrder(
        instrument=instrument,
        side=side,
        type=kind,
        qty=asked.required_number("size"),
        price=price if kind is OrderType.LIMIT else None,
        time_in_force=force,
        client_id=asked.text("clientOid"),
        position_side=position,
        reduce_only=position is PositionSide.NET and asked.word("reduceOnly", _REDUCE_ONLY, _REDUCE_ONLY["NO"]),
        margin_mode=asked.word("marginMode", MARGIN_MODES),
        stp=asked.word("stpMode", STP_MODES, StpMode.NONE),
    )


def exit_of(asked: Asked, prefix: str, trigger: str = "Price", execute: str = "ExecutePrice") -> Exit | None:
    """A take profit or stop loss that comes with an order; None if it has no trigger price, or 0."""
    price = price_of(asked, prefix + trigger)
    if price is None:
        return None
    by = asked.word(f"{prefix}TriggerType", TRIGGERED_BY, TRIGGERED_BY["fill_price"])
    return Exit(price=price, by=by, limit=price_of(asked, prefix + execute))


def refusing_by_side(asked: Asked, new: NewOrder) -> Order:
    """Place an order; an invalid take profit or stop loss has a code per direction.

    Raises:
        Denied: A take profit or stop loss is on the wrong side of the price.
    """
    try:
        return asked.exchange.place(asked.user.uid, new)
    except Refused as refused:
        raise by_side(refused, new) from None


def by_side(refused: Refused, new: NewOrder) -> Refused | Denied:
    """Why an order, or a change of one, was refused: the code of the exit that is on the wrong side of the price."""
    wrong = wrong_exit(refused, exits_of(new), long=new.side is Side.BUY)
    if wrong is None:
        return refused
    return Denied(wrong_side(new.side is Side.BUY, stops=wrong.kind is TriggerKind.STOP_LOSS), refused.detail)


def wrong_side(long: bool, *, stops: bool) -> str:
    """The code of a trigger price on the wrong side, of a long or short position."""
    if stops:
        return "40917" if long else "45122"
    return "40915"


def ids_of(order: Order) -> dict[str, str]:
    return {"orderId": order.id, "clientOid": order.client_id}


def place_orders(asked: Asked) -> object:
    settled_in(asked, contract_of(asked))
    shared = {each: asked.parameters[each] for each in _OF_THE_BATCH if each in asked.parameters}
    return batch(items_of(asked, "orderList", shared), place_order)


def found(asked: Asked) -> Order:
    """The order that is named, by its ID or the user's own.

    Raises:
        Denied: No ID was given.
        Refused: UNKNOWN_ORDER.
    """
    order_id, client_id = asked.text("orderId"), asked.text("clientOid")
    if not order_id and not client_id:
        raise Denied(NO_ID)
    order = asked.exchange.state.orders.find(asked.user.uid, order_id, client_id)
    product, symbol = product_of(asked), asked.text("symbol").upper()
    if order.instrument.product is not product or (symbol and order.instrument.symbol != symbol):
        raise Refused(Reason.UNKNOWN_ORDER, order_id or client_id)
    return order


def modify_order(asked: Asked) -> object:
    contract_of(asked)
    order = found(asked)
    qty, price = asked.number("newSize"), asked.number("newPrice")
    if qty is None and price is None:
        return ids_of(_changed_exits(asked, order))
    if not asked.text("newClientOid"):
        raise Denied(NO_NEW_ID)
    return ids_of(_replaced(asked, order, order.new if qty is None else replace(order.new, qty=qty)))


def _changed_exits(asked: Asked, order: Order) -> Order:
    """Take profit and stop loss changed, or removed by a 0; one that is not given stays."""
    names = {name: f"newP{prefix[1:]}" for name, prefix in PRESETS.items()}
    exits = {name: exit_of(asked, prefix) for name, prefix in names.items() if asked.text(f"{prefix}Price")}
    take_profit, stop_loss = (exits.get(name, KEEP) for name in PRESETS)
    try:
        return asked.exchange.modify(asked.user.uid, order.id, take_profit=take_profit, stop_loss=stop_loss)
    except Refused as refused:
        raise by_side(refused, replace(order.new, **exits)) from None


def _replaced(asked: Asked, order: Order, new: NewOrder) -> Order:
    """A changed price or quantity makes a new order in the place of the old one, or is refused and changes nothing."""
    price = asked.number("newPrice")
    new = replace(
        new,
        price=new.price if price is None else price,
        client_id=asked.text("newClientOid"),
        note={"orderSource": "modify_order_limit"},
    )
    return asked.exchange.replace(asked.user.uid, order.id, new)


def close_positions(asked: Asked) -> object:
    product = product_of(asked)
    symbol = contract_of(asked).symbol if asked.text("symbol") else None
    wanted = asked.word("holdSide", HELD) if asked.text("holdSide") and hedges(asked.user, product) else None
    open_ones = [
        position
        for position in asked.exchange.state.positions.open(asked.user.uid, product, symbol)
        if wanted is None or position.side is wanted
    ]
    if not open_ones:
        raise Denied(NO_POSITION)
    done: list[object] = []
    failed: list[object] = []
    for position in open_ones:
        of = {"symbol": position.instrument.symbol}
        try:
            done.append(
                {**ids_of(asked.exchange.close_position(asked.user.uid, position.instrument, position.side)), **of}
            )
        except Refused as refused:
            failed.append(refused_row(asked, refused, {"orderId": "", "clientOid": "", **of}))
    return {"successList": done, "failureList": failed}


def reverse_position(asked: Asked) -> object:
    """Close the position, or as much of it as is said, and open as much in the other direction."""
    instrument = settled_in(asked, contract_of(asked))
    product: Product = instrument.product
    side = PositionSide.NET
    if hedges(asked.user, product):
        side = intent_of(asked, product)[1]
    position = asked.exchange.state.positions.get(asked.user.uid, instrument, side)
    if position is None:
        raise Denied(NO_POSITION)
    size = min(asked.number("size") or abs(position.size), abs(position.size))
    new = NewOrder(
        instrument=instrument,
        side=Side.SELL if position.size > ZERO else Side.BUY,
        type=OrderType.MARKET,
        qty=size,
        position_side=side,
        client_id=asked.text("clientOid"),
        note={"orderSource": "reverse"},
    )
    if side is PositionSide.NET:
        return ids_of(asked.exchange.place(asked.user.uid, replace(new, qty=size * 2)))
    other = PositionSide.SHORT if side is PositionSide.LONG else PositionSide.LONG
    opening = replace(new, position_side=other)
    return ids_of(asked.exchange.place_after(asked.user.uid, replace(new, client_id=""), opening))


HANDLERS: dict[str, Handler] = {
    "classic.contract.trade.place_order": place_order,
    "classic.contract.trade.place_orders": place_orders,
    "classic.contract.trade.modify_order": modify_order,
    "classic.contract.trade.close_positions": close_positions,
    "classic.contract.trade.reverse_position": reverse_position,
}
