"""What the importer knows of the catalogue, and what it finds on a page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from generator.model.shared import Enum, GlossaryEntry
from generator.problems import Problems
from generator.read.shared import read_api, read_enums, read_glossary
from generator.read.source.strict_yaml import Table, read


@dataclass(frozen=True)
class CatalogueFacts:
    """What the catalogue in a folder says apart from its operations."""

    folder: Path
    enums: Mapping[str, Enum]
    glossary: Mapping[str, GlossaryEntry]
    envelope: Mapping[str, str]
    streams: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    @classmethod
    def load(cls, spec: Path, problems: Problems) -> CatalogueFacts | None:
        """The facts in a folder; None, and the reasons in `problems`, if they can't be read."""
        tables = {}
        for name in ("api.yaml", "enums.yaml", "glossary.yaml"):
            tables[name] = read(spec / name, f"{spec.name}/{name}", problems)
        enums_table, glossary_table, api_table = tables["enums.yaml"], tables["glossary.yaml"], tables["api.yaml"]
        if not (isinstance(enums_table, Table) and isinstance(glossary_table, Table) and isinstance(api_table, Table)):
            return None
        enums = read_enums(enums_table, problems)
        glossary = read_glossary(glossary_table, enums, problems)
        api = read_api(api_table, problems)
        return None if api is None or problems else cls(spec, enums, glossary, api.envelope, api.streams)

    @cached_property
    def files(self) -> Mapping[str, str]:
        """Text of each file of an operation or a channel by its address: `rest.uta.trade.place_order`."""
        files = sorted(file for name in ("rest", "streams") for file in (self.folder / name).rglob("*.yaml"))
        return {
            ".".join(file.relative_to(self.folder).with_suffix("").parts): file.read_text("utf-8", "replace")
            for file in files
        }


@dataclass(frozen=True)
class Note:
    """Something that the author has to look at, and the line of the page that it is about.

    Attributes:
        kind: If the page says something that the draft lacks, the kind of difference (`generator.update.kinds`) that
            this is from a file that was written before.
    """

    line: int
    message: str
    kind: str = ""


@dataclass(frozen=True)
class FieldDraft:
    """A parameter or a member of a response; also the whole of a request or a response, with no name.

    Attributes:
        wire: Name on the wire.
        type: Its type as the catalogue writes it; None if it holds other fields.
        shapes: The `[]` that it is wrapped in, from the outside in.
        marked: Whether it is required (requests), or may have no value (responses).
        fields: What it holds.
        is_row: Whether it is sent as a list, a field per position.
        line: Where the page names it.
        name: Its Python name, if that has to be another one than usual.
    """

    wire: str
    type: str | None
    shapes: tuple[str, ...] = ()
    marked: bool = False
    fields: tuple[FieldDraft, ...] = ()
    is_row: bool = False
    line: int = 1
    name: str = ""

    @property
    def key(self) -> str:
        return self.wire + "".join(self.shapes)


@dataclass(frozen=True)
class ExampleDraft:
    """A documented call; `departs` says how it contradicts the fields, `mended` what was not valid JSON in it."""

    response: str
    request: str | None = None
    departs: str | None = None
    mended: str | None = None
    line: int = 1


@dataclass(frozen=True)
class EnumDraft:
    """A set of values that the catalogue does not have."""

    name: str
    values: tuple[str, ...]
    line: int


@dataclass(frozen=True)
class Draft:
    """The facts of a docs page.

    Attributes:
        title: Heading of the page.
        address: Proposed place below `spec/rest/`, by dots.
        outcome: For a POST: what a lost response leaves open, a guess.
        request: A nameless field that holds the parameters; `[]` where the body is a bare list.
        response: A nameless field: the type of `data`.
        paging: How it pages, as the members of `paging:`; None if no parameter says that it does.
        glossary: Lines for the glossary, without their meanings, a field name each.
        enums: Sets of values that the catalogue lacks.
        notes: What the author has to look at.
    """

    title: str
    address: str
    docs: str
    method: str
    path: str
    auth: str
    permission: str | None
    rate_limits: tuple[str, ...]
    outcome: str | None
    request: FieldDraft
    response: FieldDraft
    examples: tuple[ExampleDraft, ...]
    glossary: Mapping[str, str]
    enums: tuple[EnumDraft, ...]
    notes: tuple[Note, ...]
    paging: Mapping[str, str] | None = None


@dataclass(frozen=True)
class StreamExampleDraft:
    """Documented frames by what they are (`subscribe`, `ack`, `push`, `request`, `reply`)."""

    frames: Mapping[str, str]
    departs: str | None = None
    mended: str | None = None
    line: int = 1


@dataclass(frozen=True)
class StreamDraft:
    """The facts of a page about a WebSocket channel, or about a command.

    Attributes:
        address: Proposed place below `spec/streams/`, by dots.
        wire_name: Name of the channel or command; `books{depth}` if it has several.
        is_command: Whether it is a command, and no channel.
        pushes: Of a channel: `snapshots`, `changes` or `events`, a guess.
        key: Of a channel: what tells the entries of a push apart, a guess.
        frequency: Of a channel: how often it pushes, as far as the page has it in figures.
        outcome: Of a command: what a lost reply leaves open, a guess.
        constant: Members that are always the same.
        request: A nameless field: the arguments of a subscription, or the parameters of a command.
        frame: A nameless field: the parameters of a command that are next to them.
        data: A nameless field: the type of `data` in a push, or of the reply of a command.
    """

    title: str
    address: str
    docs: str
    wire_name: str
    is_command: bool
    pushes: str
    key: tuple[str, ...]
    frequency: str | None
    outcome: str | None
    constant: Mapping[str, str]
    request: FieldDraft
    frame: FieldDraft
    data: FieldDraft
    examples: tuple[StreamExampleDraft, ...]
    glossary: Mapping[str, str]
    enums: tuple[EnumDraft, ...]
    notes: tuple[Note, ...]
