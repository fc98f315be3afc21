"""The fees of orders and fills as columns of numbers, beside the exchange's own columns."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from bitget_runtime.history.records.queries import RecordQuery
from bitget_runtime.history.tables.extras import package
from bitget_runtime.history.tables.models import array_of
from bitget_runtime.history.tables.rows import number_type
from bitget_runtime.order_facts import Fees
from bitget_runtime.order_words import Role
from bitget_runtime.values.model import Model
from bitget_runtime.values.rows import fees_paid

_ROLES: dict[str, Role] = {"orders": "list_past", "fills": "list_fills"}

_MEANINGS = {
    "fee_paid": "The fee, in fee_coin; below zero for money received. Null if it is in several coins: see fees.",
    "fee_coin": "Coin of fee_paid.",
    "fees": "The fee in each coin.",
}


def fees_of(query: RecordQuery) -> Fees | None:
    """Where the rows of a query hold fees, as the lives of orders say; None if they have none that can be read."""
    role, load = _ROLES.get(query.kind), query.operation.api.load_orders
    if role is None or load is None:
        return None
    for life in load().lives.values():
        is_theirs = life.generation == query.facts.generation and query.given.get("category") in life.categories
        if is_theirs and life.places is None:  # others don't trade themselves
            call = life.operations.get(role)
            return call.rows.fees if call and call.rows else None
    return None


def with_fees(table: Any, rows: Iterable[Model], fees: Fees, *, exact: bool) -> Any:
    """A table with its rows' fees. `Any`: a `pyarrow.Table`.

    Raises:
        InvalidArgument: a number has more digits than an exact column can hold.
    """
    pa = package("pyarrow", "data")
    number = number_type(exact=exact)
    lists = [_listed(fees_paid(row, fees), exact=exact) for row in rows]
    only = [one[0] if one is not None and len(one) == 1 else {} for one in lists]
    columns: dict[str, tuple[list[Any], Any]] = {
        "fee_paid": ([one.get("paid") for one in only], number),
        "fee_coin": ([one.get("coin") for one in only], pa.string()),
        "fees": (lists, pa.list_(pa.struct([("coin", pa.string()), ("paid", number)]))),
    }
    for name, (values, type_) in columns.items():
        field = pa.field(name, type_, metadata={"meaning": _MEANINGS[name]})
        table = table.append_column(field, array_of(name, values, type_))
    return table


def _listed(paid: dict[str, Decimal] | None, *, exact: bool) -> list[dict[str, Any]] | None:
    """A row's fees as Arrow takes them. `Any`: text, and a number."""
    if paid is None:
        return None
    return [{"coin": coin, "paid": amount if exact else float(amount)} for coin, amount in paid.items()]
