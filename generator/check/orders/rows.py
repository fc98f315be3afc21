"""The rows of orders, positions, balances and the like, checked against the types of responses and pushes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from bitget_runtime.order_facts import Fees, Rows
from generator.model.orders import NONE, Said, SaidCall, SaidFees, SaidLife, SaidRows
from generator.model.shared import Enum
from generator.model.types import ENUM, Field, ListOf, ObjectOf, Scalar, Type
from generator.problems import Place, Problems, meant

NUMBERS, TIMES, TEXTS, FLAGS, COUNTS = ("decimal",), ("timestamp",), ("str", ENUM), ("flag", "bool"), ("int",)

_READ_AS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("trigger_price", "take_profit", "stop_loss"), NUMBERS),
    **dict.fromkeys(("qty", "quote_qty", "price", "filled", "filled_quote", "average_price"), NUMBERS),
    **dict.fromkeys(("fee", "realized_profit", "unrealized_profit", "size", "available", "liquidation_price"), NUMBERS),
    **dict.fromkeys(("balance", "locked", "equity", "borrowed"), NUMBERS),
    **dict.fromkeys(("price_step", "qty_step", "min_qty", "max_qty", "max_market_qty"), NUMBERS),
    **dict.fromkeys(("min_notional", "max_notional", "max_market_notional"), NUMBERS),
    **dict.fromkeys(("price_places", "price_multiple", "qty_places", "quote_places", "max_orders"), COUNTS),
    **dict.fromkeys(("created", "updated", "time"), TIMES),
    "reduce_only": FLAGS,
}
"""Kinds of values by meaning; what is not here is text."""

_NEEDED = {
    "order": ("order_id", "state"),
    "fill": ("trade_id", "order_id", "price", "qty", "time"),
    "position": ("symbol", "side", "size"),
    "balance": ("coin", "available"),
    "settings": ("position_mode",),
    "ticker": ("price",),
    "instrument": ("symbol", "status"),
}
"""Meanings that rows are of no use without."""

_OURS = {"state": "states", "side": "sides", "role": "roles", "position_mode": "position_modes"}
"""Which of the file's lists has our words for those of a field."""


@dataclass
class Context:
    """What is checked, and which parts of it were used.

    Attributes:
        life: The file.
        enums: Named sets of values.
        problems: Where mistakes go.
        used: Entries of the file's tables that something has, as table and meaning.
        known: Words that some field may hold, by the list that has ours for them.
        open: Lists whose words some field may hold that isn't a set of values.
        is_partial: Something that is named could not be looked at, so that what seems unused may be used there.
    """

    life: SaidLife
    enums: Mapping[str, Enum]
    problems: Problems
    used: set[tuple[str, str]] = field(default_factory=set)
    known: dict[str, set[str]] = field(default_factory=dict)
    open: set[str] = field(default_factory=set)
    is_partial: bool = False

    def note_words(self, list_name: str, type_: Scalar) -> set[str]:
        """The words that a field may hold; none if it isn't a set of values."""
        if type_.kind != ENUM:
            self.open.add(list_name)
            return set()
        values = set(self.enums[type_.enum].values)
        self.known.setdefault(list_name, set()).update(values)
        return values

    def check_words(self, list_name: str, type_: Scalar, place: Place) -> None:
        """Report words that a field may hold and the file doesn't translate."""
        values = self.note_words(list_name, type_)
        lists: Mapping[str, Iterable[Said]] = getattr(self.life, list_name)
        ours = {one.text for words in lists.values() for one in words}
        if lacking := sorted(values - ours):
            words = ", ".join(map(repr, lacking))
            self.problems.add(place, f"{type_.enum} has {words}: say in {list_name!r} what that is")

    def report_unused(self) -> None:
        """Entries that nothing has."""
        if self.is_partial:
            return
        for name, table in self._tables():
            for meaning, said in table.items():
                if (name, meaning) not in self.used:
                    self.problems.add(said.place, f"nothing that the file names has {said.text!r}: remove it")
        for list_name in (*_OURS.values(), "plans"):
            for words in getattr(self.life, list_name).values():
                for said in words:
                    known = self.known.get(list_name, set())
                    if said.text not in known and list_name not in self.open:
                        self.problems.add(
                            said.place, f"no field holds the word {said.text!r}, {meant(said.text, known)}"
                        )

    def _tables(self) -> Iterable[tuple[str, Mapping[str, Said]]]:
        yield "arguments", self.life.arguments
        yield from ((kind, rows.fields) for kind, rows in self.life.rows.items())


def resolve_rows(context: Context, kind: str, call: SaidCall, data: Type) -> Rows | None:
    """How to read the rows of a response or a push; None if that can't be known."""
    usual = context.life.rows.get(kind)
    if usual is None:
        context.problems.add(call.reference.place, f"the file does not say how to read rows of this: add {kind!r}")
        context.is_partial = True
        return None
    within, row = _rows_in(context, call, data)
    if row is None:
        context.is_partial = True
        return None
    own = call.rows
    fields = resolve_fields(context, kind, usual.fields, own.fields, row, call.reference.place)
    return Rows(
        within=within,
        fields=fields,  # type: ignore[arg-type]  # meanings were compared with those of the kind when they were read
        side="position" if (own.side or usual.side) == "position" else "trade",
        fees=None if own.no_fees else _usual_fees(context, own, usual, row),
        fill=_own_fields(context, "fill", own.fill, row),  # type: ignore[arg-type]  # the same
        fill_fees=_fees(context, own.fill_fees, row) if own.fill_fees else None,
    )


def _rows_in(context: Context, call: SaidCall, data: Type) -> tuple[str, ObjectOf | None]:
    """The attribute that holds the rows, and what a row is."""
    outer = data.item if isinstance(data, ListOf) else data
    if call.within is None:
        if isinstance(outer, ObjectOf) and not outer.is_row:
            return "", outer
        context.problems.add(call.reference.place, f"the data of {call.reference.address} holds no objects to read")
        return "", None
    fields = outer.fields if isinstance(outer, ObjectOf) else ()
    lists = [one for one in fields if isinstance(one.type, ListOf) and isinstance(one.type.item, ObjectOf)]
    found = next((one for one in lists if call.within.text in one.wires), None)
    if found is None or not isinstance(found.type, ListOf) or not isinstance(found.type.item, ObjectOf):
        hint = meant(call.within.text, [wire for one in lists for wire in one.wires]) if lists else "it has no list"
        address = call.reference.address
        context.problems.add(call.within.place, f"no list of the data of {address} is {call.within.text!r}, {hint}")
        return "", None
    return found.name, found.type.item


def resolve_fields(
    context: Context, kind: str, usual: Mapping[str, Said], own: Mapping[str, Said], row: ObjectOf, place: Place
) -> dict[str, str]:
    """Attributes by meaning: of the file's own table those that the row has, and all that are said of it alone."""
    fields: dict[str, str] = {}
    for meaning, said in usual.items():
        if meaning not in own and (found := _member(row, said.text)):
            context.used.add((kind, meaning))
            fields |= _checked(context, kind, meaning, found, said.place)
    fields |= _own_fields(context, kind, own, row)
    named = {meaning for meaning, said in own.items() if said.text == NONE}
    lacking = [repr(one) for one in _NEEDED[kind] if one not in fields and one not in named]
    if lacking:
        context.problems.add(place, f"no field of these rows is the {' or the '.join(lacking)}: add it to 'fields'")
    return fields


def _own_fields(context: Context, kind: str, own: Mapping[str, Said], row: ObjectOf) -> dict[str, str]:
    fields: dict[str, str] = {}
    for meaning, said in own.items():
        if said.text == NONE:
            continue
        found = _named(context, said, row)
        if found:
            fields |= _checked(context, kind, meaning, found, said.place)
    return fields


def _checked(context: Context, kind: str, meaning: str, found: Field, place: Place) -> dict[str, str]:
    """The attribute of a field, if its type fits what it means."""
    kinds = _READ_AS.get(meaning, TEXTS)
    if not isinstance(found.type, Scalar) or found.type.kind not in kinds:
        context.problems.add(place, f"{found.wire!r} can't be the {meaning!r}: that is {' or '.join(kinds)}")
        return {}
    if meaning == "plan_type":
        context.note_words("plans", found.type)
    if meaning in _OURS and kind in ("order", "fill", "settings"):
        context.check_words(_OURS[meaning], found.type, place)
    return {meaning: found.name}


def _usual_fees(context: Context, own: SaidRows, usual: SaidRows, row: ObjectOf) -> Fees | None:
    """Where the fees are: those of the file only where the row has them."""
    if own.fees:
        return _fees(context, own.fees, row)
    if usual.fees is None:
        return None
    first = usual.fees.field or usual.fees.amount
    found = _member(row, first.text)
    has_parts = found is not None and (usual.fees.field is None or _inner(found) is not None)
    return _fees(context, usual.fees, row) if has_parts else None


def _fees(context: Context, said: SaidFees, row: ObjectOf) -> Fees | None:
    holder, name = row, ""
    if said.field is not None:
        found = _named(context, said.field, row)
        inner = _inner(found) if found else None
        if found is None or inner is None:
            if found is not None:
                context.problems.add(said.field.place, f"{said.field.text!r} holds no fees with members of their own")
            return None
        holder, name = inner, found.name
    coin, amount = _named(context, said.coin, holder), _named(context, said.amount, holder)
    if coin is None or amount is None or not _checked(context, "fill", "fee", amount, said.amount.place):
        return None
    return Fees(name, coin.name, amount.name, "positive" if said.cost == "positive" else "negative")


def _inner(found: Field) -> ObjectOf | None:
    type_ = found.type.item if isinstance(found.type, ListOf) else found.type
    return type_ if isinstance(type_, ObjectOf) else None


def _named(context: Context, said: Said, row: ObjectOf) -> Field | None:
    found = _member(row, said.text)
    if found is None:
        wires = [wire for one in row.fields for wire in one.wires]
        context.problems.add(said.place, f"no field of these rows is {said.text!r}, {meant(said.text, wires)}")
    return found


def _member(row: ObjectOf, wire: str) -> Field | None:
    return next((one for one in row.fields if wire in one.wires), None)
