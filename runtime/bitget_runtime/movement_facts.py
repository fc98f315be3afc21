"""The shape of the facts about moving money; the generated package supplies the facts."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct


class MovementFacts(Struct, frozen=True, kw_only=True):
    """The records that show a transfer or a withdrawal by its client ID.

    Attributes:
        records: Address of the operation that lists them, which can be asked for one ID.
        asked: Its other arguments, once per request: parameters of the movement by parameter of the records.
        client_id, status, time: Attributes of a row: client ID, state and start time.
        differ: Parameters of the movement that have to differ from each other for records to show it.
        proves: Whether it was never carried out if, in the end, none of the requests shows it.
    """

    records: str
    asked: tuple[Mapping[str, str], ...] = ()
    client_id: str
    status: str
    time: str
    differ: tuple[str, ...] = ()
    proves: bool = True
