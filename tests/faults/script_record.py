"""What one script of `soak.py` sent, which faults it met, and how its orders ended."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from bitget_runtime.fake import FakeExchange


@dataclass
class Record:
    """Counts of a script, or of several.

    Attributes:
        scripts: How many.
        sent: Orders that were sent.
        received: Those of them that the exchange has received.
        ends: The orders by the state in which they were found at rest.
        met: Faults that happened to something, by kind: one that was set and hit nothing is none.
    """

    scripts: int = 0
    sent: int = 0
    received: int = 0
    ends: Counter[str] = field(default_factory=Counter)
    met: Counter[str] = field(default_factory=Counter)

    def add(self, other: Record) -> None:
        self.scripts += other.scripts
        self.sent += other.sent
        self.received += other.received
        self.ends.update(other.ends)
        self.met.update(other.met)

    def order(self, state: str, received: bool) -> None:
        """Count an order."""
        self.sent += 1
        self.received += received
        self.ends[state] += 1

    def meet(self, exchange: FakeExchange) -> None:
        """Count the faults that the exchange recorded."""
        for entry in list(exchange.requests):
            for fault in filter(None, entry.fault.split(", ") if entry.connection else [entry.fault]):
                self.met[_kind(fault)] += 1


def together(records: Iterable[Record]) -> Record:
    """The sum of records."""
    total = Record()
    for record in records:
        total.add(record)
    return total


def _kind(fault: str) -> str:
    """The kind of a fault: without its numbers, texts and codes."""
    if fault.startswith("ErrorCode"):
        return "refused"
    if fault.startswith("refused with"):
        return "refused"
    if fault.startswith("Delay") and "then=None" not in fault:
        return "late, then " + _kind(fault.partition("then=")[2].removesuffix(")"))
    if fault.startswith("Drop"):
        return "dropped after acceptance" if "True" in fault else "dropped before acceptance"
    name = re.match(r"\w+", fault)
    return _WORDS.get(name.group() if name else fault, fault)


_WORDS = {
    "Delay": "late",
    "delay_reply": "late",
    "lose_command": "dropped before acceptance",
    "lose_reply": "dropped after acceptance",
    "cut_reply": "cut between bytes",
    "double_reply": "doubled, the second astray",
    "Truncated": "cut between bytes",
    "NotJson": "no JSON",
    "Status": "page of a proxy",
    "Doubled": "doubled, the second astray",
}
