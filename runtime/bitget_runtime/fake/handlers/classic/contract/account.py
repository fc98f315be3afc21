"""Classic futures accounts, and their settings."""

from __future__ import annotations

from decimal import Decimal

from bitget_runtime.fake.core import (
    Balance,
    Bill,
    BillKind,
    Instrument,
    MarginMode,
    OrderType,
    PositionSide,
    Product,
    Reason,
    Refused,
    Side,
    balance_figures,
    most_openable,
)
from bitget_runtime.fake.core.words import ZERO
from bitget_runtime.fake.handlers.asked import Asked, Handler
from bitget_runtime.fake.handlers.classic.contract.lists import enveloped
from bitget_runtime.fake.handlers.classic.contract.shared_rows import account_members
from bitget_runtime.fake.handlers.classic.contract.words import (
    HELD,
    MARGIN_MODES,
    POSITION_MODES,
    contract_of,
    hedges,
    number,
    product_of,
    settled_in,
    symbol_of,
    word_of,
)
from bitget_runtime.fake.handlers.classic.words import ORDER_TYPES
from bitget_runtime.fake.handlers.denied import MISSING, WRONG, Denied

_BILLS = {
    BillKind.DEPOSIT: "trans_from_exchange",
    BillKind.WITHDRAWAL: "trans_to_exchange",
    BillKind.WITHDRAWAL_FEE: "trans_to_exchange",
    BillKind.TRANSFER_IN: "trans_from_exchange",
    BillKind.TRANSFER_OUT: "trans_to_exchange",
    BillKind.OPEN_LONG: "open_long",
    BillKind.OPEN_SHORT: "open_short",
    BillKind.CLOSE_LONG: "close_long",
    BillKind.CLOSE_SHORT: "close_short",
    BillKind.FUNDING: "contract_settle_fee",
}
_SIDES = {
    BillKind.OPEN_LONG: Side.BUY,
    BillKind.CLOSE_SHORT: Side.BUY,
    BillKind.OPEN_SHORT: Side.SELL,
    BillKind.CLOSE_LONG: Side.SELL,
}
_BILL_DAYS, _BILL_REACH = 30, 90
_ORDERS_ARE_OPEN = "45097"
_MARGIN_REFUSED = {Reason.NOT_ISOLATED: "40875", Reason.INSUFFICIENT_BALANCE: "40754"}


def get_account(asked: Asked) -> object:
    instrument = settled_in(asked, contract_of(asked))
    settings = asked.user.settings_of(instrument)
    balance = _balance(asked, instrument.product, instrument.settle)
    modes = asked.user.position_mode(instrument.product)
    long, short = _leverages(asked, instrument)
    return {
        **_account(asked, balance),
        "crossedMarginLeverage": number(settings.leverage[PositionSide.LONG]),
        "isolatedLongLever": long,
        "isolatedShortLever": short,
        "marginMode": settings.margin_mode.value,
        "posMode": word_of(POSITION_MODES, modes),
    }


def get_accounts(asked: Asked) -> object:
    product = product_of(asked)
    coins = dict.fromkeys(instrument.settle for instrument in asked.exchange.state.instruments.of(product))
    return [_account(asked, _balance(asked, product, coin)) for coin in coins]


def _balance(asked: Asked, product: Product, coin: str) -> Balance:
    wallet = asked.user.wallet_of(product)
    found = asked.exchange.state.ledger.balances(asked.user.uid, wallet)
    nothing = Balance(uid=asked.user.uid, wallet=wallet, coin=coin)
    return next((balance for balance in found if balance.coin == coin), nothing)


def _account(asked: Asked, balance: Balance) -> dict[str, str]:
    figures = balance_figures(asked.exchange, balance)
    usable, bitcoin = number(figures.spendable), asked.exchange.loans.worth("BTC")
    return account_members(balance, figures) | {
        "locked": number(balance.frozen),
        "crossedMaxAvailable": usable,
        "isolatedMaxAvailable": usable,
        "accountEquity": number(figures.equity),
        "btcEquity": number(figures.value / bitcoin if bitcoin else ZERO),
        "coupon": "0",
        "crossedUnrealizedPL": number(figures.crossed_profit),
        "isolatedUnrealizedPL": number(figures.profit - figures.crossed_profit),
        "isolatedMargin": number(figures.isolated_margin),
        "crossedMargin": number(figures.crossed_margin),
        "grant": "0",
        "assetMode": "single",
    }


def _leverages(asked: Asked, instrument: Instrument) -> tuple[str, str]:
    """Of long and short positions."""
    leverage = asked.user.settings_of(instrument).leverage
    sides = HELD.values() if hedges(asked.user, instrument.product) else [PositionSide.NET] * 2
    long, short = (number(leverage[side]) for side in sides)
    return long, short


def set_leverage(asked: Asked) -> object:
    instrument = settled_in(asked, contract_of(asked))
    settings = asked.user.settings_of(instrument)
    for side, leverage in _wanted(asked, instrument):
        if leverage is None:
            raise Denied(MISSING, "leverage")
        if leverage % 1:
            raise Denied(WRONG, "leverage")
        _set_leverage(asked, instrument, leverage, side)
    long, short = _leverages(asked, instrument)
    return {
        "symbol": instrument.symbol,
        "marginCoin": instrument.settle,
        "longLeverage": long,
        "shortLeverage": short,
        "crossMarginLeverage": number(settings.leverage[PositionSide.LONG]),
        "marginMode": settings.margin_mode.value,
    }


def _wanted(asked: Asked, instrument: Instrument) -> list[tuple[PositionSide | None, Decimal | None]]:
    """Which leverage for which side; all sides have one unless positions in both directions are isolated."""
    one = asked.number("leverage")
    long, short = asked.number("longLeverage"), asked.number("shortLeverage")
    isolated = asked.user.settings_of(instrument).margin_mode is MarginMode.ISOLATED
    if not isolated or not hedges(asked.user, instrument.product):
        return [(None, one or long or short)]
    if long or short:
        return [(PositionSide.LONG, long or one), (PositionSide.SHORT, short or one)]
    return [(asked.word("holdSide", HELD), one)]


def _set_leverage(asked: Asked, instrument: Instrument, leverage: Decimal, side: PositionSide | None) -> None:
    settings = asked.user.settings_of(instrument)
    sides = PositionSide if side is None else [side]
    if all(settings.leverage[each] == leverage for each in sides):
        return
    try:
        asked.exchange.set_leverage(asked.user.uid, instrument, leverage, side)
    except Refused as refused:
        codes = {
            Reason.OPEN_ORDERS_EXIST: _ORDERS_ARE_OPEN,
            Reason.INSUFFICIENT_BALANCE: "40893",
            Reason.EXCEEDS_TIER: "40797",
        }
        if refused.reason in codes:
            raise Denied(codes[refused.reason], refused.detail) from None
        raise


def set_all_leverage(asked: Asked) -> object:
    """Of all contracts with a position, one after the other; open orders in any of them are refused before."""
    uid, leverage = asked.user.uid, asked.required_number("leverage")
    positions = asked.exchange.state.positions.open(uid, product_of(asked), symbol_of(asked))
    contracts = list({position.instrument.symbol: position.instrument for position in positions}.values())
    side = asked.word("holdSide", HELD) if asked.has("holdSide") else None
    for contract in contracts:
        if leverage % 1 or not 1 <= leverage <= contract.max_leverage:
            raise Denied(WRONG, "leverage")
        if any(asked.exchange.state.orders.open(uid, contract.product, contract.symbol)):
            raise Denied(_ORDERS_ARE_OPEN, contract.symbol)
    for contract in contracts:
        _set_leverage(asked, settled_in(asked, contract), leverage, side)
    return "success"


def get_max_openable(asked: Asked) -> object:
    contract = settled_in(asked, contract_of(asked))
    asked.word("posSide", HELD)
    limit = asked.word("orderType", ORDER_TYPES) is OrderType.LIMIT
    price = asked.required_number("openPrice") if limit else asked.exchange.market(contract).last()
    balance = _balance(asked, contract.product, contract.settle)
    return {"maxOpen": number(most_openable(asked.exchange, balance, contract, price))}


def set_margin_mode(asked: Asked) -> object:
    instrument = settled_in(asked, contract_of(asked))
    mode = asked.word("marginMode", MARGIN_MODES)
    if asked.user.settings_of(instrument).margin_mode is not mode:
        try:
            asked.exchange.set_margin_mode(asked.user.uid, instrument, mode)
        except Refused as refused:
            raise Denied("45117", refused.detail) from None
    long, short = _leverages(asked, instrument)
    return {
        "symbol": instrument.symbol,
        "marginCoin": instrument.settle,
        "longLeverage": long,
        "shortLeverage": short,
        "marginMode": mode.value,
    }


def set_position_mode(asked: Asked) -> object:
    product = product_of(asked)
    mode = asked.word("posMode", POSITION_MODES)
    if asked.user.position_mode(product) is not mode:
        asked.exchange.set_position_mode(asked.user.uid, mode, product)
    return {"posMode": word_of(POSITION_MODES, mode)}


def adjust_margin(asked: Asked) -> object:
    instrument = settled_in(asked, contract_of(asked))
    side = asked.word("holdSide", HELD)
    if not hedges(asked.user, instrument.product):
        side = PositionSide.NET
    try:
        asked.exchange.adjust_margin(asked.user.uid, instrument, asked.required_number("amount"), side)
    except Refused as refused:
        if refused.reason in _MARGIN_REFUSED:
            raise Denied(_MARGIN_REFUSED[refused.reason], refused.detail) from None
        raise
    return ""


def get_isolated_symbols(asked: Asked) -> object:
    return [
        {"symbol": instrument.symbol, "marginMode": settings.margin_mode.value}
        for instrument, settings in asked.user.settings.items()
        if instrument.product is product_of(asked) and settings.margin_mode is MarginMode.ISOLATED
    ]


def get_bills(asked: Asked) -> object:
    product, symbol = product_of(asked), symbol_of(asked)
    kind, coin = asked.text("businessType"), asked.text("coin") or None
    if asked.word("onlyFunding", {"yes": True, "no": False}, False):
        kind = _BILLS[BillKind.FUNDING]
    bills = (
        bill
        for bill in asked.exchange.state.ledger.bills(asked.user.uid, asked.user.wallet_of(product), coin)
        if (symbol is None or (bill.instrument is not None and bill.instrument.symbol == symbol))
        and (not kind or _kind(asked, bill) == kind)
    )
    return enveloped(
        asked,
        "bills",
        bills,
        key=lambda bill: bill.id,
        time=lambda bill: bill.time,
        row=lambda bill: _bill(asked, bill),
        days=_BILL_DAYS,
        reach=_BILL_REACH,
        default=20,
    )


def _bill(asked: Asked, bill: Bill) -> dict[str, str]:
    return {
        "billId": bill.id,
        "symbol": bill.instrument.symbol if bill.instrument is not None else "",
        "amount": number(bill.amount),
        "fee": number(-bill.fee),
        "feeByCoupon": "",
        "businessType": _kind(asked, bill),
        "coin": bill.coin,
        "balance": number(bill.after),
        "cTime": str(bill.time),
    }


def _kind(asked: Asked, bill: Bill) -> str:
    """The wire's word for a bill's kind; in one-way mode trades are named by their side."""
    if bill.kind is not BillKind.LIQUIDATION and bill.kind not in _SIDES:
        return _BILLS.get(bill.kind, "unknown")
    order = asked.exchange.state.orders.find(asked.user.uid, bill.reference)
    one_way = order.new.position_side is PositionSide.NET
    if bill.kind is BillKind.LIQUIDATION:
        long = order.side is Side.SELL
        return f"burst_{order.side.value}" if one_way else f"burst_{'long' if long else 'short'}_loss_query"
    return order.side.value if one_way else _BILLS[bill.kind]


HANDLERS: dict[str, Handler] = {
    "classic.contract.account.get_account": get_account,
    "classic.contract.account.get_accounts": get_accounts,
    "classic.contract.account.set_leverage": set_leverage,
    "classic.contract.account.set_all_leverage": set_all_leverage,
    "classic.contract.account.get_max_openable": get_max_openable,
    "classic.contract.account.set_margin_mode": set_margin_mode,
    "classic.contract.account.set_position_mode": set_position_mode,
    "classic.contract.account.adjust_margin": adjust_margin,
    "classic.contract.account.get_isolated_symbols": get_isolated_symbols,
    "classic.contract.account.get_bills": get_bills,
}
