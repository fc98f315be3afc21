"""How an operation pages, as its file says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bitget_runtime.paging.facts import Paging, Texts
from generator.model.types import ListOf, ObjectOf, Type
from generator.problems import Place


@dataclass(frozen=True)
class DeclaredPaging:
    """The `paging:` of an operation.

    Attributes:
        facts: What it says.
        texts: The texts that say it, key by key.
        places: Where each is.
        place: Where all of it is.
    """

    facts: Paging
    texts: Texts
    places: Mapping[str, Place] = field(compare=False)
    place: Place = field(compare=False)

    def row_of(self, response: Type) -> ObjectOf | None:
        """What a row of the response is; None if that is not known."""
        rows: Type | None = response
        if self.facts.rows:
            members = response.fields if isinstance(response, ObjectOf) else ()
            rows = next((one.type for one in members if self.facts.rows in one.wires), None)
        return rows.item if isinstance(rows, ListOf) and isinstance(rows.item, ObjectOf) else None

    def said(self, key: str) -> str:
        """What is said of a key, for people; empty if nothing is."""
        value = self.texts.get(key, "")
        if isinstance(value, str):
            return value
        (name, at), *_ = value.items()
        return f"by {name}: " + ", ".join(f"{one} {what}" for one, what in at.items())
