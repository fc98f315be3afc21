"""What is said once for the whole API: enums, glossary, error codes, environments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.problems import Place

if TYPE_CHECKING:
    pass
from generator.model.types import Scalar


@dataclass(frozen=True)
class Enum:
    """A named set of values with the meaning of each, empty where it is plain."""

    name: str
    meaning: str
    values: Mapping[str, str]
    place: Place


@dataclass(frozen=True)
class GlossaryEntry:
    """What a field of this name means wherever nothing else is said.

    Attributes:
        type: Usual type; None for fields that hold other fields.
        name: Python name.
        meaning: What it means.
        place: Where it is declared.
    """

    type: Scalar | None
    name: str
    meaning: str
    place: Place


@dataclass(frozen=True)
class ErrorCode:
    """What an error code means; see `bitget_runtime.facts.ErrorCode`."""

    error: str
    retryable: bool
    outcome_known: bool
    meaning: str


@dataclass(frozen=True)
class Environment:
    name: str
    rest: str
    streams: str
    headers: Mapping[str, str]
    headers_on: str


@dataclass(frozen=True)
class ApiFacts:
    """What is true of all operations; `api.yaml`.

    `docs_dates`: when pages were read, by how their addresses start; `time`: paths that say what time it is.
    """

    environments: tuple[Environment, ...]
    headers: Mapping[str, str]
    envelope: Mapping[str, str]
    client_order_id: str
    new_client_order_ids: tuple[str, ...]
    order_id: str
    streams: Mapping[str, Mapping[str, str]]
    stream_limits: Mapping[str, str]
    variables: Mapping[str, str]
    docs_dates: Mapping[str, str]
    time: Mapping[str, str]
