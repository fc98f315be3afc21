"""What a benchmark hands back: figures with bounds, and how they are printed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from benchmarks.timing import Timings


@dataclass(frozen=True)
class Figure:
    """One line of the result.

    Attributes:
        what: What was measured.
        took: The time it took, with its unit.
        against: What it is held against, with its time; empty where it stands alone.
        result: The figure that counts, such as a ratio; empty where the time itself says it.
        bound: What it should be; empty for a figure that is there for orientation.
        missed: It is not what it should be.
    """

    what: str
    took: str = ""
    against: str = ""
    result: str = ""
    bound: str = ""
    missed: bool = False

    def named(self, what: str) -> Figure:
        """The same under another name."""
        return replace(self, what=what)

    @property
    def verdict(self) -> str:
        return f"MISSED: {self.bound}" if self.missed else self.bound


def ratio(timings: Timings, name: str, floor: str, *, at_most: float | None = None) -> Figure:
    """How many times the floor something takes."""
    times = timings.ratio(name, floor)
    bound = "" if at_most is None else f"at most {at_most:g}x"
    missed = at_most is not None and times > at_most
    against = f"{floor}: {duration(timings.median(floor))}"
    return Figure(name, duration(timings.median(name)), against, f"{times:.2f}x", bound, missed)


def excess(timings: Timings, name: str, floor: str, *, under: float | None = None) -> Figure:
    """How much longer than the floor something takes."""
    seconds = timings.median(name) - timings.median(floor)
    bound = "" if under is None else f"under {duration(under)} more"
    missed = under is not None and seconds >= under
    against = f"{floor}: {duration(timings.median(floor))}"
    return Figure(name, duration(timings.median(name)), against, f"+{duration(seconds)}", bound, missed)


def seconds(name: str, taken: float, *, under: float | None = None, aim: float | None = None) -> Figure:
    """How long something takes."""
    bound = "" if under is None else f"under {duration(under)}"
    if aim is not None:
        bound += f" (aim {duration(aim)})"
    return Figure(name, duration(taken), bound=bound, missed=under is not None and taken >= under)


def remark(what: str, said: str) -> Figure:
    """Something to know that is not a time, such as why a figure is not there."""
    return Figure(what, result=said)


def failed(what: str, why: str) -> Figure:
    """Something that was to be measured and could not be, which is as bad as a bound that is missed."""
    return Figure(what, result=why, bound="is measured", missed=True)


def duration(taken: float) -> str:
    """Seconds with a unit that reads well: `12.3 ms`."""
    for unit, size in (("s", 1.0), ("ms", 1e-3)):
        if abs(taken) >= size:
            return f"{taken / size:.3g} {unit}" if taken / size < 1000 else f"{taken / size:.0f} {unit}"
    return f"{taken / 1e-6:.3g} us"


def table(figures: Sequence[Figure]) -> str:
    """Figures as lines of aligned columns."""
    rows = [(f.what, f.took, f.result, f.verdict, f.against) for f in figures]
    widths = [max((len(row[column]) for row in rows), default=0) for column in range(5)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )
