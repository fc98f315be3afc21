"""Operations that history.yaml names: they exist, take what they are given, page, and have the fields that it names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.history.candles.intervals import Interval
from generator.model.history import Candles, HistoryFacts, Live, Records
from generator.model.rest import Operation
from generator.model.shared import Enum, Reference
from generator.model.stream import StreamGroup
from generator.model.types import Field, ListOf, ObjectOf, Type, direct_scalars, objects_in
from generator.problems import Place, Problems, meant

_COLUMN_OF = {"baseVolume": "volume", "quoteVolume": "turnover"}
"""Columns by names on the wire that say which one they are, in words other than ours."""


class _Checker:
    def __init__(
        self,
        operations: Iterable[Operation],
        streams: Iterable[StreamGroup],
        enums: Mapping[str, Enum],
        problems: Problems,
    ) -> None:
        self._known = {one.address: one for one in operations}
        self._channels = {one.address: one for group in streams for one in group.channels}
        self._enums = enums
        self._problems = problems

    def generation(self, reference: Reference, generation: str) -> None:
        if generation and not reference.address.startswith(f"{generation}."):
            message = f"{reference.address} is not of the generation {generation!r}: name one that is, or correct that"
            self._problems.add(reference.place, message)

    def operation(self, reference: Reference, generation: str, *, pages: bool = True) -> Operation | None:
        self.generation(reference, generation)
        found = self._known.get(reference.address)
        if found is None:
            message = f"there is no operation {reference.address}, {meant(reference.address, self._known)}"
            self._problems.add(reference.place, message)
        elif (pages and found.paging is None) or found.outcome != "none":
            self._problems.add(reference.place, f"{found.address} isn't an operation that reads and says how it pages")
        return found

    def words(
        self,
        address: str,
        request: Iterable[Field],
        arguments: Mapping[str, str],
        words: Mapping[str, Iterable[str]],
        place: Place,
    ) -> None:
        """Parameters exist, and each word is one that its parameter takes."""
        parameters = {one.wire: one for one in request}
        for what, wire in arguments.items():
            if wire not in parameters:
                message = f"{address} has no parameter {wire!r}, {meant(wire, parameters)}"
                self._problems.add(place, message)
                continue
            for scalar in direct_scalars(parameters[wire].type):
                if scalar.enum not in self._enums:
                    continue
                allowed = self._enums[scalar.enum].values
                for word in words.get(what, ()):
                    if word not in allowed:
                        message = f"{wire!r} of {address} is never {word!r}, {meant(word, allowed)}"
                        self._problems.add(place, message)

    def fields(self, address: str, type_: Type, wires: Iterable[str], place: Place) -> None:
        known = {wire for found in objects_in(type_) for one in found.fields for wire in one.wires}
        for wire in wires:
            if wire not in known:
                self._problems.add(place, f"no field of {address} is {wire!r}, {meant(wire, known)}")

    def columns(self, columns: Mapping[str, str], place: Place) -> None:
        """No column is by its name another one: prices or amounts would be filed the wrong way round."""
        for name, wire in columns.items():
            other = _COLUMN_OF.get(wire, wire)
            if other != name and other in columns:
                self._problems.add(place, f"columns: {wire!r} is by its name the {other!r}, not the {name!r}")

    def candles(self, facts: Candles) -> Candles:
        for name in facts.intervals:
            try:
                Interval.named(name)
            except InvalidArgument as error:
                self._problems.add(facts.place, str(error))
        words = {
            "category": facts.categories.values(),
            "interval": facts.intervals.values(),
            "price": facts.prices.values(),
        }
        self.columns(facts.columns, facts.place)
        if facts.live is not None:
            self.live(facts.live, facts)
            self.columns(facts.live.columns, facts.live.channel.place)
        found = [self.operation(reference, facts.generation) for reference in (facts.recent, facts.past)]
        rows: set[tuple[str, ...]] = set()
        for operation in found:
            if operation is None:
                continue
            self.words(operation.address, operation.request, facts.arguments, words, facts.place)
            self.fields(operation.address, operation.response, facts.columns.values(), facts.place)
            row = operation.response.item if isinstance(operation.response, ListOf) else None
            if isinstance(row, ObjectOf) and row.is_row:
                rows.add(tuple(one.wire for one in row.fields))
            else:
                self._problems.add(facts.place, f"{operation.address} does not return a list of rows")
        if len(rows) > 1:
            self._problems.add(facts.place, "rows of the two operations differ: they can't be one history")
        return facts.with_row(rows.pop()) if rows else facts

    def live(self, facts: Live, candles: Candles) -> None:
        address, place = facts.channel.address, facts.channel.place
        self.generation(facts.channel, candles.generation)
        for what, ours, known in (
            ("category", facts.categories, candles.categories),
            ("interval", facts.intervals, candles.intervals),
        ):
            for word in ours.keys() - known.keys():
                self._problems.add(place, f"live: these candles have no {what} {word!r}, {meant(word, known)}")
        channel = self._channels.get(address)
        if channel is None:
            self._problems.add(place, f"there is no channel {address}, {meant(address, self._channels)}")
            return
        words = {"category": facts.categories.values(), "interval": facts.intervals.values()}
        self.words(address, channel.request, facts.arguments, words, place)
        self.fields(address, channel.data, facts.columns.values(), place)

    def records(self, facts: Records) -> None:
        operation = self.operation(facts.operation, facts.generation, pages=not facts.rows)
        if operation is None:
            return
        words = {"category": facts.categories.values()}
        self.words(operation.address, operation.request, facts.arguments, words, facts.place)
        self.fields(
            operation.address,
            operation.response,
            (facts.time, *facts.only, *([facts.rows] if facts.rows else [])),
            facts.place,
        )
        self.kinds(operation, facts)

    def kinds(self, operation: Operation, facts: Records) -> None:
        """Each value that tells the wanted records is one that its field has."""
        for found in objects_in(operation.response):
            for field in found.fields:
                for scalar in direct_scalars(field.type):
                    values = self._enums[scalar.enum].values if scalar.enum in self._enums else ()
                    for value in facts.only.get(field.wire, ()) if values else ():
                        if value not in values:
                            message = f"only: {field.wire!r} of {operation.address} is never {value!r}, "
                            self._problems.add(facts.place, message + meant(value, values))


def check_history(
    facts: HistoryFacts,
    operations: Iterable[Operation],
    streams: Iterable[StreamGroup],
    enums: Mapping[str, Enum],
    problems: Problems,
) -> HistoryFacts:
    """Check the file against operations and channels, and look up what is at each place of their rows."""
    checker = _Checker(operations, streams, enums, problems)
    for of_kind in facts.records.values():
        for one in of_kind:
            checker.records(one)
    return replace(facts, candles=tuple(checker.candles(one) for one in facts.candles))
