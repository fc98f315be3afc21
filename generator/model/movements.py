"""What `spec/movements.yaml` says of transfers and withdrawals, not checked against the operations yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.model.orders import Said
from generator.model.shared import Reference


@dataclass(frozen=True)
class SaidMovement:
    """One of them; see `bitget_runtime.movement_facts.MovementFacts`.

    Attributes:
        moved: What moves the money.
        records: What shows it.
        asked: Parameters of the request by parameter of the records, once per question.
        status, time: Members of a row.
        differ: Parameters of the request; see `bitget_runtime.movement_facts.MovementFacts`.
        proves: Whether it was never carried out where the records have nothing.
    """

    moved: Reference
    records: Reference
    asked: tuple[Mapping[str, Said], ...]
    status: Said
    time: Said
    differ: tuple[Said, ...]
    proves: bool
