"""The shape of the facts about money that is moved; the facts themselves are handed over by the generated package."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct


class MovementFacts(Struct, frozen=True, kw_only=True):
    """What shows a transfer or a withdrawal by the ID that it was given.

    Attributes:
        records: Address of the operation that lists such, which can be asked for one ID.
        asked: What it is asked for besides, once per question: parameters of the request by parameter of the records.
        client_id, status, time: Attributes of a row: the ID that it was given, how far it has come, when it began.
        differ: Parameters of the request that have to differ from each other for records to show it.
        proves: Whether it was never carried out where none of the questions shows it in the end.
    """

    records: str
    asked: tuple[Mapping[str, str], ...] = ()
    client_id: str
    status: str
    time: str
    differ: tuple[str, ...] = ()
    proves: bool = True
