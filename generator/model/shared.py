"""What the whole API shares: enums, glossary, error codes, environments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.model.types import Scalar, deprecation_text
from generator.problems import Place


@dataclass(frozen=True)
class Enum:
    """A named set of values with the meaning of each, empty if it is plain."""

    name: str
    meaning: str
    values: Mapping[str, str]
    place: Place


@dataclass(frozen=True)
class GlossaryEntry:
    """What a field of this name means by default.

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
class CallLimits:
    """What limits all calls, and those of which nothing is known; see `bitget_runtime.facts.CallLimits`."""

    overall: str
    locked_for: str
    defaults: Mapping[str, str]
    vip: Mapping[str, str]

    def texts(self) -> dict[str, str]:
        """Each fact by a name for people."""
        texts = {"limit of all calls": self.overall, "seconds locked": self.locked_for}
        texts.update({f"limit assumed of {auth} calls": rate for auth, rate in self.defaults.items()})
        return texts | {f"limit from VIP {level} on": rate for level, rate in self.vip.items()}


@dataclass(frozen=True)
class OwnLimits:
    """How often an operation may be called; see `bitget_runtime.rest.counted_call.CountedCall`.

    Attributes:
        rates: Such as `10/s/uid`; empty if nothing is known.
        inferred: They are another client's figures, not from the docs.
        by_vip: They grow with the VIP level.
        copy_traders: What takes their place for copy traders.
    """

    rates: tuple[str, ...] = ()
    inferred: bool = False
    by_vip: bool = False
    copy_traders: tuple[str, ...] = ()

    def texts(self) -> list[str]:
        """Each as people read it."""
        remark = " (inferred)" if self.inferred else " (more by VIP level)" if self.by_vip else ""
        return [*(f"{one}{remark}" for one in self.rates), *(f"{one} for copy traders" for one in self.copy_traders)]


@dataclass(frozen=True)
class Reference:
    """The address of an operation, and where it is named."""

    address: str
    place: Place


@dataclass(frozen=True)
class Age:
    """How old facts are: days (`2026-11-29`) or months (`2026-11`), empty if nobody knows.

    Attributes:
        read: When the page of the docs was read that they agree with.
        confirmed: When the wire last agreed with them.
    """

    read: str = ""
    confirmed: str = ""


@dataclass(frozen=True)
class Deprecation:
    """That the exchange gives something up.

    Attributes:
        use: What to call instead.
        since: When the docs said so; empty if that is not known.
        ends: When the exchange stops to serve it; likewise.
    """

    use: Reference | None = None
    since: str = ""
    ends: str = ""

    @property
    def text(self) -> str:
        """As people read it, after a colon."""
        return deprecation_text(self.since, self.ends, self.use.address if self.use else "")

    @property
    def sentence(self) -> str:
        """The same as a sentence."""
        return f"{self.text[0].upper()}{self.text[1:]}."


@dataclass(frozen=True)
class ApiFacts:
    """What is true of all operations; `api.yaml`.

    `docs_dates`: when pages were read, by how their addresses start; `wire_dates`: when the wire last agreed, by how
    the addresses of calls start; `time`: paths that say what time it is;
    `timestamp_valid`: seconds that a signed request may be old, or ahead; `too_wide`: codes that say that a query spans
    too much time.
    """

    environments: tuple[Environment, ...]
    headers: Mapping[str, str]
    envelope: Mapping[str, str]
    client_order_id: str
    new_client_order_ids: tuple[str, ...]
    order_id: str
    limits: CallLimits
    streams: Mapping[str, Mapping[str, str]]
    stream_limits: Mapping[str, str]
    variables: Mapping[str, str]
    docs_dates: Mapping[str, str]
    time: Mapping[str, str]
    timestamp_valid: int | None = None
    too_wide: tuple[str, ...] = ()
    wire_dates: Mapping[str, str] = field(default_factory=dict)
