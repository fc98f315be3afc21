"""The page that shows an exchange: books, orders, positions, balances, the last requests. Pure.

Whatever a client sent, such as a client order ID, is escaped.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from html import escape
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from bitget_runtime.fake.core import Exchange, Instrument, Order, Position
    from bitget_runtime.fake.serving.recorder import Recorded, RequestLog

REFRESH_SECONDS = 2

_LEVELS = 5
_ORDERS = 30
_REQUESTS = 40

_STYLE = """
body { font: 14px/1.4 system-ui, sans-serif; margin: 1rem 2rem; color: #1a1a1a; background: #fff }
h1 { font-size: 1.2rem } h2 { font-size: 1rem; margin: 1.5rem 0 .3rem }
table { border-collapse: collapse } th, td { padding: .1rem .7rem .1rem 0; text-align: left; vertical-align: top }
th { font-weight: 600; color: #555 } td { font-variant-numeric: tabular-nums }
td.long { font-family: ui-monospace, monospace; font-size: 12px; overflow-wrap: anywhere }
.none { color: #777 }
@media (prefers-color-scheme: dark) { body { color: #ddd; background: #161616 } th, .none { color: #999 } }
"""


class _Table(NamedTuple):
    title: str
    names: tuple[str, ...]
    rows: Sequence[tuple[object, ...]]


def page(exchange: Exchange, log: RequestLog, clock: str) -> str:
    """The page as HTML.

    Args:
        exchange: The exchange.
        log: The received requests.
        clock: How its clock runs.
    """
    # nothing may change between tables, or within one
    with exchange.lock:
        now = exchange.tick()
        tables = [
            _markets(exchange),
            _orders("Open orders", _newest(each for each in exchange.state.orders.everything() if each.pending)),
            _positions(exchange),
            _balances(exchange),
            _orders("Past orders", _newest(each for each in exchange.state.orders.everything() if not each.pending)),
            _requests(log),
        ]
    shown = "\n".join(map(_shown, tables))
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="refresh" content="{REFRESH_SECONDS}">
<link rel="icon" href="data:,">
<title>Fake exchange</title>
<style>{_STYLE}</style>
</head>
<body>
<h1>Fake exchange</h1>
<p>{_time(now, "%Y-%m-%d %H:%M:%S")} UTC, {escape(clock)}. No real money is here.</p>
{shown}
</body>
</html>
"""


def _shown(table: _Table) -> str:
    head = f"<h2>{escape(table.title)}</h2>"
    if not table.rows:
        return f'{head}\n<p class="none">none</p>'
    names = "".join(f'<th scope="col">{escape(name)}</th>' for name in table.names)
    rows = "\n".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in table.rows)
    return f"{head}\n<table>\n<tr>{names}</tr>\n{rows}\n</table>"


def _cell(value: object) -> str:
    text = f"{value:f}" if isinstance(value, Decimal) else str(value)
    long = ' class="long"' if len(text) > 40 else ""
    return f"<td{long}>{escape(text)}</td>"


def _markets(exchange: Exchange) -> _Table:
    rows = []
    for instrument in exchange.state.instruments.of():
        depth = exchange.depth(instrument, _LEVELS)
        last = exchange.market(instrument).last()
        rows.append((_name(instrument), last, _levels(depth.bids), _levels(depth.asks)))
    return _Table("Markets", ("Symbol", "Last", "Bids", "Asks"), rows)


def _levels(rows: Iterable[tuple[Decimal, Decimal]]) -> str:
    return "   ".join(f"{price:f} x {qty:f}" for price, qty in rows)


def _orders(title: str, orders: Iterable[Order]) -> _Table:
    names = ("Time", "ID", "Client ID", "Account", "Symbol", "Order", "Filled", "Average", "State")
    rows = [
        (
            _time(each.created),
            each.id,
            each.client_id,
            each.uid,
            _name(each.instrument),
            f"{each.side} {each.new.type} {each.qty:f}" + ("" if each.price is None else f" at {each.price:f}"),
            each.filled,
            "" if each.average_price is None else f"{each.average_price:.12g}",
            f"{each.state}" + ("" if each.ended_by is None else f" ({each.ended_by})"),
        )
        for each in orders
    ]
    return _Table(title, names, rows)


def _newest(orders: Iterable[Order]) -> list[Order]:
    return sorted(orders, key=lambda each: int(each.id), reverse=True)[:_ORDERS]


def _positions(exchange: Exchange) -> _Table:
    users = [user for user in exchange.state.users if not user.house]
    rows = [_position(exchange, each) for user in users for each in exchange.state.positions.open(user.uid)]
    return _Table("Positions", ("Account", "Symbol", "Size", "Average", "Mark", "Profit", "Margin", "Leverage"), rows)


def _position(exchange: Exchange, position: Position) -> tuple[object, ...]:
    mark = exchange.market(position.instrument).mark()
    average = position.average_price
    return (
        position.uid,
        _name(position.instrument),
        position.size,
        "" if average is None else f"{average:.12g}",
        mark,
        position.profit_at(mark),
        f"{position.margin:f} ({position.margin_mode})",
        position.leverage,
    )


def _balances(exchange: Exchange) -> _Table:
    rows = [
        (user.uid, f"{each.wallet.kind} {each.wallet.symbol}".rstrip(), each.coin, each.total, each.free, each.frozen)
        for user in exchange.state.users
        if not user.house
        for each in exchange.state.ledger.balances(user.uid)
    ]
    return _Table("Balances", ("Account", "Wallet", "Coin", "Total", "Free", "Frozen"), rows)


def _requests(log: RequestLog) -> _Table:
    rows = [
        (_time(each.time), f"#{each.connection}" if each.connection else "", each.method, _asked(each), each.outcome)
        for each in log[: -_REQUESTS - 1 : -1]
    ]
    return _Table("Last requests", ("Time", "WebSocket", "Method", "What", "Outcome"), rows)


def _asked(entry: Recorded) -> str:
    sent = entry.query or entry.body.decode(errors="replace")
    return f"{entry.operation or entry.path} {sent if len(sent) < 400 else sent[:400] + '...'}"


def _name(instrument: Instrument) -> str:
    return f"{instrument.symbol} {instrument.product}"


def _time(milliseconds: int, form: str = "%H:%M:%S") -> str:
    return datetime.fromtimestamp(milliseconds / 1000, UTC).strftime(form)
