"""Rows of lists and of pushes about the same thing, compared name by name.

Values are compared by meaning: missing, null and empty are one, so are YES and yes, 1.0 and 1. Where they differ,
`_MAY` says why.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, TypeAlias

import msgspec

from bitget_client.registry import channels
from bitget_runtime.fake.core import (
    Exchange,
    User,
)
from bitget_runtime.fake.streams.rows.told import TOLD
from bitget_runtime.stream.wire.channel import Channel
from bitget_runtime.values.drift import Fitting, read, unknown_members

Row: TypeAlias = dict[str, Any]

_MAY: Mapping[str, Mapping[str, str]] = {
    "uta.stream.order": {
        "price": "of a market order 0 in lists and nothing in pushes, by the docs of both",
        "marginMode": "of spot orders lists have none, pushes must have one",
        "holdMode": "of spot orders lists have an empty one, pushes must have one",
    },
    "uta.stream.fill": {},
    "uta.stream.account": {},
    "uta.stream.position": {},
    "classic.stream.futures_orders": {
        "price": "of a market order empty in lists and 0 in pushes, which must have one",
        "priceAvg": "before the first fill empty in lists and 0 in pushes, and none in those of cancelled orders",
    },
    "classic.stream.futures_fill": {"side": "in hedge mode the position's in lists, the trade's in this channel"},
    "classic.stream.futures_account": {},
    "classic.stream.futures_positions": {},
    "classic.stream.futures_positions_history": {},
    "classic.stream.spot_orders": {
        "size": "of a limit buy in the base coin in lists, in the quote coin in pushes",
        "priceAvg": "of open orders lists have the limit price here",
        "feeDetail": "JSON text in lists",
    },
    "classic.stream.spot_fill": {"feeDetail": "an object in lists, a list of one in pushes"},
    "classic.stream.spot_account": {},
    "classic.stream.crossed_margin_orders": {
        "price": "of a market order none in lists, 0 in pushes, which must have one",
        "quoteSize": "of a market order by quantity none in lists, 0 in pushes, which must have one",
        "baseSize": "of a market order by value none in lists, 0 in pushes, which must have one",
        "status": "partially_fill in lists, partially_filled in pushes",
    },
    "classic.stream.crossed_margin_account": {},
    "classic.stream.isolated_margin_account": {},
    "classic.stream.futures_equity": {},
    "classic.stream.futures_orders_algo": {
        "planType": "pushes have words of their own: pl, tp, psl, mtpsl",
        "size": "of a whole position empty in lists, 0 in pushes, which must have one",
    },
    "classic.stream.spot_orders_algo": {},
    "uta.stream.strategy_order": {},
}
"""Wire names in which a list and a push may differ, by channel."""
_MAY = {**_MAY, "classic.stream.isolated_margin_orders": _MAY["classic.stream.crossed_margin_orders"]}

_TWINS: Mapping[str, Mapping[str, str]] = {
    "uta.stream.account": {"accountEquity": "totalEquity", "unrealisedPnl": "unrealisedPnL", "debt": "debts"},
    "uta.stream.position": {
        "total": "size",
        "liquidationPrice": "liqPrice",
        "totalFunding": "totalFundingFee",
        "positionBalance": "marginSize",
        "cumRealisedPnl": "curRealisedPnl",
    },
    "classic.stream.futures_orders": {"symbol": "instId", "baseVolume": "accBaseVolume", "status": "status"},
    "classic.stream.futures_account": {
        "locked": "frozen",
        "accountEquity": "equity",
        "crossedMaxAvailable": "maxOpenPosAvailable",
        "assetMode": "assetsMode",
    },
    "classic.stream.futures_positions": {"locked": "frozen", "marginRatio": "marginRate", "symbol": "instId"},
    "classic.stream.futures_positions_history": {
        "positionId": "posId",
        "pnl": "achievedProfits",
        "openAvgPrice": "openPriceAvg",
        "closeAvgPrice": "closePriceAvg",
        "openTotalPos": "openSize",
        "closeTotalPos": "closeSize",
        "totalFunding": "settleFee",
        "ctime": "cTime",
        "utime": "uTime",
    },
    "classic.stream.spot_orders": {"symbol": "instId", "baseVolume": "accBaseVolume"},
    "classic.stream.crossed_margin_orders": {
        "priceAvg": "fillPrice",
        "size": "baseVolume",
        "amount": "fillTotalAmount",
    },
    "classic.stream.isolated_margin_orders": {
        "priceAvg": "fillPrice",
        "size": "baseVolume",
        "amount": "fillTotalAmount",
    },
    "classic.stream.futures_equity": {"unrealizedPL": "usdtUnrealized"},
    "classic.stream.futures_orders_algo": {
        "symbol": "instId",
        "planStatus": "status",
        "stopSurplusExecutePrice": "stopSurplusPrice",
        "stopLossExecutePrice": "stopLossPrice",
    },
    "classic.stream.spot_orders_algo": {"symbol": "instId"},
}
"""Other names of pushes for what lists have, by channel; baseVolume of a push is that of its latest fill."""


def meaning(value: object) -> object:
    """A value without its spelling; 0 of a list that has nothing yet is not nothing."""
    if value is None or value == "":
        return None
    if isinstance(value, list):
        rows = [{name: meaning(each) for name, each in row.items() if each} for row in value]
        return [row for row in rows if row]
    try:
        return Decimal(str(value))
    except InvalidOperation:
        return str(value).lower()


def assert_same(channel: str, listed: Row, pushed: Row) -> None:
    """Fail where a row of a list and one of a push contradict each other."""
    twins = {**{name: name for name in listed.keys() & pushed.keys()}, **_TWINS.get(channel, {})}
    different = {
        name: (listed[name], pushed[twin])
        for name, twin in twins.items()
        if name in listed and twin in pushed and meaning(listed[name]) != meaning(pushed[twin])
        if name not in _MAY[channel]
    }
    assert not different, (channel, different)
    assert len(twins) > 2


def pushes(address: str, exchange: Exchange, user: User, about: object = None, **values: str) -> list[Row]:
    """The rows of a channel: its snapshot, or what it pushes of an event. They must be what the catalogue says."""
    told = TOLD[address]
    if about is None:
        assert told.first is not None
        data = told.first(exchange, user, values)
    else:
        data = told.events(exchange, user, values, (about, None))  # type: ignore[arg-type]  # an event
    assert data is not None
    channel = channels[address]
    assert isinstance(channel, Channel)
    sent = read(msgspec.json.encode(data))
    fitting = Fitting()
    fitting.fit(sent, channel.data_type)
    assert not fitting.misfits, (address, fitting.misfits)
    assert not unknown_members(sent, channel.data_type), address
    rows: list[Row] = data
    return rows


def by(name: str, rows: Iterable[Row]) -> dict[str, Row]:
    return {row[name]: row for row in rows}
