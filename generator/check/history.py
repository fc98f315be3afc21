"""Operations that history.yaml names: they exist, take what they are given, page, and have the fields that it names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.history.candles.intervals import Interval
from generator.model.history import Candles, HistoryFacts, Records
from generator.model.rest import Operation
from generator.model.shared import Enum, Reference
from generator.model.types import ListOf, ObjectOf, direct_scalars, objects_in
from generator.problems import Place, Problems, meant


class _Checker:
    def __init__(self, operations: Iterable[Operation], enums: Mapping[str, Enum], problems: Problems) -> None:
        self._known = {one.address: one for one in operations}
        self._enums = enums
        self._problems = problems

    def operation(self, reference: Reference) -> Operation | None:
        found = self._known.get(reference.address)
        if found is None:
            message = f"there is no operation {reference.address}, {meant(reference.address, self._known)}"
            self._problems.add(reference.place, message)
        elif found.paging is None or found.outcome != "none":
            self._problems.add(reference.place, f"{found.address} is no operation that reads and says how it pages")
        return found

    def words(
        self, operation: Operation, arguments: Mapping[str, str], words: Mapping[str, Iterable[str]], place: Place
    ) -> None:
        """Parameters exist, and each word is one that its parameter takes."""
        parameters = {one.wire: one for one in operation.request}
        for what, wire in arguments.items():
            if wire not in parameters:
                message = f"{operation.address} has no parameter {wire!r}, {meant(wire, parameters)}"
                self._problems.add(place, message)
                continue
            for scalar in direct_scalars(parameters[wire].type):
                allowed = self._enums[scalar.enum].values if scalar.enum in self._enums else None
                for word in words.get(what, ()) if allowed is not None else ():
                    if word not in allowed:
                        message = f"{wire!r} of {operation.address} is never {word!r}, {meant(word, allowed)}"
                        self._problems.add(place, message)

    def fields(self, operation: Operation, wires: Iterable[str], place: Place) -> None:
        known = {wire for found in objects_in(operation.response) for one in found.fields for wire in one.wires}
        for wire in wires:
            if wire not in known:
                self._problems.add(place, f"no field of {operation.address} is {wire!r}, {meant(wire, known)}")

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
        found = [self.operation(reference) for reference in (facts.recent, facts.past)]
        rows: set[tuple[str, ...]] = set()
        for operation in found:
            if operation is None:
                continue
            self.words(operation, facts.arguments, words, facts.place)
            self.fields(operation, facts.columns.values(), facts.place)
            row = operation.response.item if isinstance(operation.response, ListOf) else None
            if isinstance(row, ObjectOf) and row.is_row:
                rows.add(tuple(one.wire for one in row.fields))
            else:
                self._problems.add(facts.place, f"{operation.address} does not return a list of rows")
        if len(rows) > 1:
            self._problems.add(facts.place, "rows of the two operations differ: they can't be one history")
        return facts.with_row(rows.pop()) if rows else facts

    def records(self, facts: Records) -> None:
        operation = self.operation(facts.operation)
        if operation is None:
            return
        self.words(operation, facts.arguments, {"category": facts.categories.values()}, facts.place)
        self.fields(operation, (facts.time, *facts.only), facts.place)


def check_history(
    facts: HistoryFacts, operations: Iterable[Operation], enums: Mapping[str, Enum], problems: Problems
) -> HistoryFacts:
    """Hold the file against the operations, and look up what is at each place of their rows."""
    checker = _Checker(operations, enums, problems)
    for of_kind in facts.records.values():
        for one in of_kind:
            checker.records(one)
    return replace(facts, candles=tuple(checker.candles(one) for one in facts.candles))
