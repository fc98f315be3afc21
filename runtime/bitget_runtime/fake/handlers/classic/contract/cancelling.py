"""Orders of classic futures cancelled: one, some, all."""

from __future__ import annotations

from bitget_runtime.fake.core import Reason, Refused
from bitget_runtime.fake.handlers.asked import Asked, Handler
from bitget_runtime.fake.handlers.classic.batches import batch, items_of
from bitget_runtime.fake.handlers.classic.contract.placing import UNKNOWN_ORDER, found, ids_of
from bitget_runtime.fake.handlers.classic.contract.words import contract_of, product_of, symbol_of
from bitget_runtime.fake.handlers.denied import Denied

_NOTHING_TO_CANCEL = "22001"


def cancel_order(asked: Asked) -> object:
    contract_of(asked)
    return _cancel(asked)


def _cancel(asked: Asked) -> object:
    try:
        return ids_of(asked.exchange.cancel(asked.user.uid, found(asked).id))
    except Refused as refused:
        if refused.reason is Reason.UNKNOWN_ORDER:
            raise Denied(UNKNOWN_ORDER, refused.detail) from None
        raise


def cancel_orders(asked: Asked) -> object:
    if not asked.parameters.get("orderIdList"):
        return cancel_all_orders(asked)
    contract = contract_of(asked)
    shared = {"symbol": contract.symbol, "productType": asked.text("productType")}
    return batch(items_of(asked, "orderIdList", shared), _cancel)


def cancel_all_orders(asked: Asked) -> object:
    product, symbol, coin = product_of(asked), symbol_of(asked), asked.text("marginCoin").upper()
    orders = asked.exchange.state.orders.open(asked.user.uid, product, symbol)
    chosen = [order for order in orders if not coin or order.instrument.settle == coin]
    if not chosen:
        raise Denied(_NOTHING_TO_CANCEL)
    done = [ids_of(asked.exchange.cancel(asked.user.uid, order.id)) for order in chosen if order.pending]
    return {"successList": done, "failureList": []}


HANDLERS: dict[str, Handler] = {
    "classic.contract.trade.cancel_order": cancel_order,
    "classic.contract.trade.cancel_orders": cancel_orders,
    "classic.contract.trade.cancel_all_orders": cancel_all_orders,
}
