"""A request for each operation that the fake exchange carries out: the documented one, but about what there is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias, get_args

import msgspec

from bitget_client import Bitget, registry
from bitget_runtime.fake import FakeCredentials, FakeExchange
from bitget_runtime.fake.backing import AccountKind
from bitget_runtime.rest.operation import Operation
from bitget_runtime.rest.wire.response import RawResponse
from catalogues.documented import item_of, keywords, list_name, method_at, wire_request
from setups.fake_clients import client_of

Wire: TypeAlias = Any
"""Parameters by wire name, or a list of those."""

SUB = FakeCredentials("sub-key", "sub-secret", "sub-passphrase")

ACCOUNTS: dict[str, AccountKind] = {"uta": "unified", "classic": "classic"}
"""Kinds of account by the generation of the API that serves them."""

BY_SUB = {"uta.transfer.transfer_to_main"}
"""What only a subaccount may ask for."""

NEVER = {"classic.spot.account.cancel_withdrawal", "uta.withdrawal.cancel"}
"""What the exchange always refuses: withdrawals are done at once."""

_DAY = 86_400_000
_WINDOW = ("startTime", "endTime", "startAt", "endAt")
_CURSORS = ("idLessThan", "idGreaterThan", "cursor")


class Life:
    """An exchange that begins anew for each operation, and an account of it with a subaccount.

    Args:
        exchange: The exchange.
    """

    def __init__(self, exchange: FakeExchange) -> None:
        self.exchange = exchange
        self.client: Bitget = client_of(exchange, strict=True)
        self.sub: Bitget = Bitget(*SUB, base_url=exchange.base_url, strict=True)
        self.sub_uid = ""

    def begin(self, operation: Operation[Any]) -> Wire:
        """Begin anew; what can be asked for then."""
        self.exchange.reset()
        self.sub_uid = self.exchange.add_account(ACCOUNTS[operation.generation], parent=self.exchange.uid)
        self.exchange.add_key(SUB, self.sub_uid)
        prepare = _PREPARED.get(operation.address)
        wire = None if prepare is None else prepare(self)
        return sent(operation, documented_now(operation, self.exchange.now()) if wire is None else wire)

    def ask(self, address: str, wire: Wire) -> RawResponse[Any]:
        """Call a method of the client with parameters by wire name."""
        operation = registry.operations[address]
        client = self.sub if address in BY_SUB else self.client
        response: RawResponse[Any] = method_at(client.with_raw_response, address)(**arguments_of(operation, wire))
        return response

    def close(self) -> None:
        self.client.close()
        self.sub.close()


def arguments_of(operation: Operation[Any], wire: Wire) -> dict[str, Any]:
    """Keyword arguments that send the parameters."""
    if operation.body_is_list:
        item_type = get_args(operation.request_type)[0]
        return {list_name(operation): [item_of(item_type, one) for one in wire]}
    return keywords(operation.parameters, wire)


def sent(operation: Operation[Any], wire: Wire) -> Wire:
    """The parameters as our client sends them: spelled as on the wire, and with a stand-in for what is required."""
    arguments = arguments_of(operation, wire)
    if operation.body_is_list:
        [items] = arguments.values()
        return msgspec.json.decode(msgspec.json.encode(operation.form.write_list(items)))
    written = {one.wire: one.write(arguments[one.name]) for one in operation.parameters if one.name in arguments}
    return msgspec.json.decode(msgspec.json.encode(written))


def documented_now(operation: Operation[Any], now: int) -> Wire:
    """The documented request, except for a window in the past and a place in a list."""
    wire = wire_request(operation, operation.examples[0])
    if not isinstance(wire, dict):
        return wire
    required = {parameter.wire for parameter in operation.parameters if parameter.required}
    kept = {name: value for name, value in wire.items() if name not in (*_WINDOW, *_CURSORS)}
    for name in required.intersection(_WINDOW):
        kept[name] = now - (_DAY if name.startswith("start") else 0)
    return kept


_PRICED = {"symbol": "BTCUSDT", "side": "buy", "orderType": "limit", "price": "40000"}
_MARKET = {"symbol": "BTCUSDT", "side": "buy", "orderType": "market"}
_SPOT = {**_PRICED, "force": "gtc", "size": "0.01"}
_SPOT_PLAN = {**_PRICED, "size": "0.01", "executePrice": "40000", "triggerPrice": "30000", "triggerType": "mark_price"}
_CONTRACT = {"symbol": "BTCUSDT", "productType": "USDT-FUTURES", "marginCoin": "USDT"}
_FUTURE = {**_CONTRACT, **_PRICED, "marginMode": "crossed", "size": "0.01", "force": "gtc"}
_FUTURE_PLAN = {**_FUTURE, "planType": "normal_plan", "triggerPrice": "30000", "triggerType": "mark_price"}
_TPSL = {**_CONTRACT, "planType": "loss_plan", "triggerPrice": "30000", "size": "0.01", "holdSide": "buy"}
_BOUGHT = {**_CONTRACT, **_MARKET, "marginMode": "crossed", "size": "0.01"}
_LONG = {"category": "USDT-FUTURES", "symbol": "BTCUSDT"}
_UNIFIED = {**_LONG, **_PRICED, "qty": "0.01", "timeInForce": "gtc"}
_STRATEGY = {
    **_LONG,
    "type": "trigger",
    "side": "buy",
    "qty": "0.01",
    "triggerPrice": "30000",
    "triggerOrderType": "market",
}
_KEY = {
    "passphrase": "secret",
    "label": "mine",
    "ipList": ["1.2.3.4"],
    "permType": "read_only",
    "permList": ["uta_trade"],
}
_AD = {
    **{"fiat": "EUR", "token": "USDT", "side": "buy", "priceType": "fixed", "quantity": "10", "minAmount": "1"},
    **{"maxAmount": "5", "payTimeLimit": 15, "payMethodIds": [{"payMethodId": "1"}]},
}
_WITHDRAWN = {"coin": "USDT", "transferType": "on_chain", "address": "0xabc", "chain": "ERC20", "size": "100"}
_MARGIN = {"symbol": "BTCUSDT", "side": "buy", "orderType": "limit", "loanType": "normal", "force": "gtc"}
_MARGIN_ORDER = {**_MARGIN, "price": "40000", "baseSize": "0.001"}
_MARGIN_ORDERS = {"symbol": "BTCUSDT", "orderList": [_MARGIN_ORDER, {**_MARGIN_ORDER, "price": "41000"}]}


def _just(wire: Wire) -> Callable[[Life], Wire]:
    """Just that."""
    return lambda life: wire


def _after(address: str, wire: Wire, then: Wire = None) -> Callable[[Life], Wire]:
    """Ask for something, and then for that."""

    def prepare(life: Life) -> Wire:
        life.ask(address, wire)
        return then

    return prepare


def _placed(address: str, wire: Wire, *, name: str = "orderId", **then: object) -> Callable[[Life], Wire]:
    """Place something, and name it in what is sent."""
    return lambda life: {name: life.ask(address, wire).data.order_id, **then}


def _about_sub(name: str, **sent: object) -> Callable[[Life], Wire]:
    """Say whose it is: the subaccount's."""
    return lambda life: {name: life.sub_uid, **sent}


def _window(**sent: object) -> Callable[[Life], Wire]:
    return lambda life: {"startTime": life.exchange.now() - _DAY, "endTime": life.exchange.now(), **sent}


def _on_margin(kind: str, then: Wire) -> Callable[[Life], Wire]:
    """Move dollars into a margin account, borrow some, and send that."""

    def prepare(life: Life) -> Wire:
        pair = {} if kind == "crossed" else {"symbol": "BTCUSDT"}
        moved = {"fromType": "spot", "toType": f"{kind}_margin", "amount": "10000", "coin": "USDT", **pair}
        life.ask("classic.spot.account.transfer", moved)
        account = f"classic.margin.{kind.replace('crossed', 'cross')}.account.borrow"
        life.ask(account, {"coin": "USDT", "borrowAmount": "10", **pair})
        return then

    return prepare


def _margin_order(kind: str) -> Callable[[Life], Wire]:
    """Place an order on margin, and name it."""

    def prepare(life: Life) -> Wire:
        _on_margin(kind, None)(life)
        address = f"classic.margin.{kind.replace('crossed', 'cross')}.trade.place_order"
        return {"symbol": "BTCUSDT", "orderId": life.ask(address, _MARGIN_ORDER).data.order_id}

    return prepare


def _margin_orders(kind: str) -> Callable[[Life], Wire]:
    one = _margin_order(kind)
    return lambda life: {"symbol": "BTCUSDT", "orderIdList": [{"orderId": one(life)["orderId"]}]}


def _isolated_position(life: Life) -> Wire:
    life.ask("classic.contract.account.set_margin_mode", {**_CONTRACT, "marginMode": "isolated"})
    life.ask("classic.contract.account.set_position_mode", {"productType": "USDT-FUTURES", "posMode": "one_way_mode"})
    life.ask("classic.contract.trade.place_order", {**_BOUGHT, "marginMode": "isolated"})
    return {**_CONTRACT, "amount": "5", "holdSide": "long"}


def _unified_isolated(life: Life) -> Wire:
    life.ask("uta.trade.place_order", {**_LONG, **_MARKET, "qty": "0.01", "marginMode": "isolated"})
    return {**_LONG, "posSide": "long", "operation": "add", "amount": "5"}


def _unified_debt(life: Life) -> Wire:
    life.ask("uta.account.borrow", {"coin": "ETH", "amount": "1"})
    return {"repayableCoinList": ["ETH"], "paymentCoinList": ["ETH"]}


def _one_way(then: Callable[[Life], Wire]) -> Callable[[Life], Wire]:
    def prepare(life: Life) -> Wire:
        mode = {"productType": "USDT-FUTURES", "posMode": "one_way_mode"}
        life.ask("classic.contract.account.set_position_mode", mode)
        return then(life)

    return prepare


_PLACE_FUTURE = "classic.contract.trade.place_order"
_PLACE_PLAN = "classic.contract.plan.place_order"

_PREPARED: dict[str, Callable[[Life], Wire]] = {
    "classic.contract.account.adjust_margin": _isolated_position,
    "classic.contract.market.get_ticker": _just({"productType": "COIN-FUTURES", "symbol": "BTCUSD"}),
    "classic.contract.plan.get_sub_orders": _one_way(
        _placed(_PLACE_PLAN, _FUTURE_PLAN, name="planOrderId", productType="USDT-FUTURES", planType="normal_plan")
    ),
    "classic.contract.plan.modify_order": _one_way(
        _placed(_PLACE_PLAN, _FUTURE_PLAN, **_CONTRACT, planType="normal_plan", newTriggerPrice="29000")
    ),
    "classic.contract.plan.modify_tpsl_order": _one_way(
        lambda life: _after(_PLACE_FUTURE, _BOUGHT)(life)
        or _placed("classic.contract.plan.place_tpsl_order", _TPSL, **{**_TPSL, "triggerPrice": "29000"})(life)
    ),
    "classic.contract.plan.place_position_tpsl": _one_way(
        _after(_PLACE_FUTURE, _BOUGHT, {**_CONTRACT, "holdSide": "buy", "stopLossTriggerPrice": "30000"})
    ),
    "classic.contract.plan.place_tpsl_order": _one_way(_after(_PLACE_FUTURE, _BOUGHT, _TPSL)),
    "classic.contract.trade.cancel_all_orders": _one_way(_after(_PLACE_FUTURE, _FUTURE)),
    "classic.contract.trade.cancel_order": _one_way(_placed(_PLACE_FUTURE, _FUTURE, **_CONTRACT)),
    "classic.contract.trade.close_positions": _one_way(
        _after(_PLACE_FUTURE, _BOUGHT, {"symbol": "BTCUSDT", "productType": "USDT-FUTURES"})
    ),
    "classic.contract.trade.get_order": _one_way(_placed(_PLACE_FUTURE, _FUTURE, **_CONTRACT)),
    "classic.contract.trade.modify_order": _one_way(
        _placed(_PLACE_FUTURE, _FUTURE, **_CONTRACT, newClientOid="n", newSize="0.02", newPrice="41000")
    ),
    "classic.contract.trade.reverse_position": _one_way(
        _after(_PLACE_FUTURE, _BOUGHT, {**_CONTRACT, "side": "sell", "size": "0.01"})
    ),
    "classic.margin.cross.account.borrow": _on_margin("crossed", None),
    "classic.margin.cross.account.flash_repay": _on_margin("crossed", {"coin": "USDT"}),
    "classic.margin.cross.account.repay": _on_margin("crossed", {"coin": "USDT", "repayAmount": "1"}),
    "classic.margin.cross.trade.cancel_order": _margin_order("crossed"),
    "classic.margin.cross.trade.cancel_orders": _margin_orders("crossed"),
    "classic.margin.cross.trade.place_orders": _on_margin("crossed", _MARGIN_ORDERS),
    "classic.margin.cross.trade.place_order": _on_margin("crossed", _MARGIN_ORDER),
    "classic.margin.isolated.account.borrow": _on_margin("isolated", None),
    "classic.margin.isolated.account.repay": _on_margin(
        "isolated", {"coin": "USDT", "repayAmount": "1", "symbol": "BTCUSDT"}
    ),
    "classic.margin.isolated.trade.cancel_order": _margin_order("isolated"),
    "classic.margin.isolated.trade.get_fills": _window(symbol="BTCUSDT"),
    "classic.margin.isolated.trade.get_open_orders": _window(symbol="BTCUSDT"),
    "classic.margin.isolated.trade.get_order_history": _window(symbol="BTCUSDT"),
    "classic.margin.isolated.trade.cancel_orders": _margin_orders("isolated"),
    "classic.margin.isolated.trade.place_orders": _on_margin("isolated", _MARGIN_ORDERS),
    "classic.margin.isolated.trade.place_order": _on_margin("isolated", _MARGIN_ORDER),
    "classic.spot.account.get_subaccount_deposit_address": _about_sub("subUid", coin="USDT", chain="ERC20"),
    "classic.spot.account.get_subaccount_deposits": _about_sub("subUid"),
    "classic.spot.account.get_transfers": _just({"coin": "USDT", "fromType": "spot"}),
    "classic.spot.account.transfer_between_subaccounts": lambda life: {
        **{"fromUserId": life.exchange.uid, "toUserId": life.sub_uid, "fromType": "spot", "toType": "spot"},
        **{"amount": "10", "coin": "USDT"},
    },
    "classic.spot.account.withdraw": _just(_WITHDRAWN),
    "classic.spot.plan.cancel_order": _placed("classic.spot.plan.place_order", _SPOT_PLAN),
    "classic.spot.plan.get_sub_orders": _placed("classic.spot.plan.place_order", _SPOT_PLAN, name="planOrderId"),
    "classic.spot.plan.modify_order": _placed(
        "classic.spot.plan.place_order",
        _SPOT_PLAN,
        triggerPrice="29000",
        orderType="limit",
        size="0.01",
        executePrice="39000",
    ),
    "classic.spot.plan.place_order": _just(_SPOT_PLAN),
    "classic.spot.trade.cancel_order": _placed("classic.spot.trade.place_order", _SPOT, symbol="BTCUSDT"),
    "uta.account.adjust_margin": _unified_isolated,
    "uta.account.get_max_withdrawable": _just({"coin": "USDT"}),
    "uta.account.repay": _unified_debt,
    "uta.account.set_leverage": _just({**_LONG, "leverage": "10"}),
    "uta.broker.create_api_key": _just({**_KEY, "subUid": "1"}),
    "uta.broker.withdraw": _just(
        {"subUid": "1", "coin": "USDT", "dest": "on_chain", "address": "0xabc", "amount": "1"}
    ),
    "uta.deposit.get_subaccount_address": _about_sub("subUid", coin="USDT"),
    "uta.deposit.get_subaccount_deposits": lambda life: {**_window()(life), "subUid": life.sub_uid},
    "uta.market.get_futures_account_long_short_ratio": _just({"symbol": "BTCUSDT"}),
    "uta.market.get_position_tiers": _just(_LONG),
    "uta.market.get_rpi_order_book": _just(_LONG),
    "uta.market.get_spot_fund_flow": _just({"symbol": "BTCUSDT"}),
    "uta.p2p.ads.create_ad": _just(_AD),
    "uta.reality.trade.cancel_order": _just({"symbol": "BTCUSDT", "orderId": "1"}),
    "uta.strategy.cancel_order": _placed("uta.strategy.place_order", _STRATEGY),
    "uta.strategy.get_sub_orders": _placed("uta.strategy.place_order", _STRATEGY, **_LONG),
    "uta.strategy.modify_order": _placed("uta.strategy.place_order", _STRATEGY, qty="0.02"),
    "uta.strategy.place_order": _just(_STRATEGY),
    "uta.trade.cancel_order": _placed("uta.trade.place_order", _UNIFIED),
    "uta.trade.close_positions": _after("uta.trade.place_order", {**_LONG, **_MARKET, "qty": "0.01"}, _LONG),
    "uta.trade.get_order": _placed("uta.trade.place_order", _UNIFIED),
    "uta.trade.get_positions": _just(_LONG),
    "uta.trade.modify_order": _placed("uta.trade.place_order", _UNIFIED, qty="0.02", price="41000"),
    "uta.trade.place_order": _just(_UNIFIED),
    "uta.transfer.transfer": _just({"fromType": "uta", "toType": "spot", "amount": "1", "coin": "USDT"}),
    "uta.transfer.transfer_between_subaccounts": lambda life: {
        **{"fromUserId": life.exchange.uid, "toUserId": life.sub_uid, "fromType": "uta", "toType": "uta"},
        **{"amount": "10", "coin": "USDT", "clientOid": "mine"},
    },
    "uta.transfer.transfer_to_main": _just({"fromType": "uta", "toType": "uta", "amount": "1", "coin": "USDT"}),
    "uta.withdrawal.withdraw": _just(_WITHDRAWN),
}
