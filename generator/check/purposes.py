"""What operations are for: they show an account, hold a history, record moved money, or follow orders.

The files that say so may be left out, as small catalogues do.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from bitget_runtime.movement_facts import MovementFacts
from generator.check.accounts import check_accounts
from generator.check.history import check_history
from generator.check.movements import check_movements
from generator.check.orders.lives import check_lives, kinds_of_lives, read_lives
from generator.model.accounts import Accounts
from generator.model.catalogue import Life
from generator.model.history import HistoryFacts
from generator.model.movements import SaidMovement
from generator.model.orders import SaidLife
from generator.model.rest import Operation
from generator.model.shared import ApiFacts, Enum
from generator.model.stream import StreamGroup
from generator.problems import Place, Problems
from generator.read.accounts import read_accounts
from generator.read.history import read_history
from generator.read.movements import read_movements
from generator.read.source.strict_yaml import Table, read

_ACCOUNTS = "accounts.yaml"
_HISTORY = "history.yaml"
_MOVEMENTS = "movements.yaml"
FILES_OF_PURPOSES = (_ACCOUNTS, _HISTORY, _MOVEMENTS)


class Purposes(NamedTuple):
    """What the files say, before anything is held against operations."""

    accounts: Accounts | None
    history: HistoryFacts | None
    movements: tuple[SaidMovement, ...]
    lives: tuple[SaidLife, ...]


class Served(NamedTuple):
    """The same, with the operations that were found for it."""

    history: HistoryFacts | None
    movements: Mapping[str, MovementFacts] = {}
    lives: tuple[Life, ...] = ()


def read_purposes(spec: Path, errors: Mapping[str, Mapping[str, object]], problems: Problems) -> Purposes:
    """Read the files.

    Args:
        spec: The folder of the catalogue.
        errors: The error codes, by the part of the API that they belong to.
        problems: Where mistakes go.
    """
    codes = {code: one for part in errors.values() for code, one in part.items()}
    accounts = _table(spec, _ACCOUNTS, problems)
    history = _table(spec, _HISTORY, problems)
    movements = _table(spec, _MOVEMENTS, problems)
    return Purposes(
        read_accounts(accounts, codes, problems) if accounts else None,
        read_history(history, problems) if history else None,
        read_movements(movements, problems) if movements else (),
        read_lives(spec, problems),
    )


def _table(spec: Path, name: str, problems: Problems) -> Table | None:
    return read(spec / name, f"{spec.name}/{name}", problems) if (spec / name).exists() else None


def check_purposes(
    spec: Path,
    purposes: Purposes,
    operations: Sequence[Operation],
    streams: Sequence[StreamGroup],
    enums: Mapping[str, Enum] | None,
    api: ApiFacts | None,
    problems: Problems,
) -> Served:
    """Hold what the files say against all operations and channels."""
    history = purposes.history
    movements: dict[str, MovementFacts] = {}
    lives: tuple[Life, ...] = ()
    if purposes.lives and api and api.timestamp_valid is None:
        problems.add(Place(f"{spec.name}/api.yaml"), "lives of orders need 'timestamp_valid': add it")
    follow = following(spec, problems)
    if purposes.accounts:
        check_accounts(purposes.accounts, operations, follow)
    if enums is not None:
        lives = check_lives(purposes.lives, kinds_of_lives(spec), operations, streams, enums, follow)
    if api:
        movements = check_movements(purposes.movements, operations, api, follow)
    if history:
        history = check_history(history, operations, streams, enums or {}, follow)
    return Served(history, movements, lives)


def following(spec: Path, problems: Problems) -> Problems:
    """Where mistakes go of what names operations and their fields: nowhere if these have mistakes, which come first."""
    named = tuple(f"{spec.name}/{name}" for name in ("rest/", "streams/", "glossary.yaml", "enums.yaml"))
    are_right = not any(file.startswith(named) for file in problems.files)
    return problems if are_right else Problems(most=sys.maxsize)
