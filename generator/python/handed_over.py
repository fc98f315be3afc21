"""How a method hands over its arguments: in a dictionary, by wire name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.model.types import Field
from generator.python.text import quoted

_AT_ONCE = 15
"""Most members of a dictionary that Python makes in one step. With more arguments it is quicker to put in only those
that were given."""


@dataclass(frozen=True)
class HandedOver:
    """The arguments of one method, required ones first."""

    fields: tuple[Field, ...]

    @property
    def expression(self) -> str:
        """What is handed over: the dictionary, or `given` if the method has made one before."""
        return "given" if self.if_given else self.all

    @property
    def all(self) -> str:
        """The dictionary with all of them."""
        return _dictionary(self.fields)

    @property
    def required(self) -> str:
        """The dictionary with those that are always given."""
        return _dictionary(one for one in self.fields if one.marked)

    @property
    def if_given(self) -> tuple[Field, ...]:
        """Those that are put into it one by one, if they are given; empty if all are in it from the start."""
        return tuple(one for one in self.fields if not one.marked) if len(self.fields) > _AT_ONCE else ()


def _dictionary(fields: Iterable[Field]) -> str:
    return "{" + ", ".join(f"{quoted(one.wire)}: {one.name}" for one in fields) + "}"
