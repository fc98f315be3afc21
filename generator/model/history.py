"""Which operations hold which history; `spec/history.yaml`. See `bitget_runtime.history.facts`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from generator.model.shared import Reference
from generator.problems import Place


@dataclass(frozen=True)
class Live:
    """The channel that pushes candles; `columns` are wire names by what users call them."""

    channel: Reference
    arguments: Mapping[str, str]
    categories: Mapping[str, str]
    intervals: Mapping[str, str]
    columns: Mapping[str, str]


@dataclass(frozen=True)
class Candles:
    """Candles of some categories; `columns` are wire names by what users call them."""

    generation: str
    recent: Reference
    past: Reference
    arguments: Mapping[str, str]
    categories: Mapping[str, str]
    prices: Mapping[str, str]
    intervals: Mapping[str, str]
    columns: Mapping[str, str]
    place: Place
    live: Live | None = None
    row: tuple[str, ...] = ()

    def with_row(self, wires: tuple[str, ...]) -> Candles:
        """The same, knowing what each place of a row is called; empty for what nobody wants."""
        names = {wire: name for name, wire in self.columns.items()}
        return replace(self, row=tuple(names.get(wire, "") for wire in wires))


@dataclass(frozen=True)
class Records:
    """One list of records; with `rows` it shows what is now, and does not page."""

    generation: str
    operation: Reference
    arguments: Mapping[str, str]
    categories: Mapping[str, str]
    only: Mapping[str, tuple[str, ...]]
    time: str
    rows: str
    per: str
    changes: bool
    place: Place


@dataclass(frozen=True)
class HistoryFacts:
    """Candles, and lists of records by kind."""

    candles: tuple[Candles, ...]
    records: Mapping[str, tuple[Records, ...]]
