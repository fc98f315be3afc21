"""Puts the facts of one page about a channel or a command together."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from generator.importer.facts import CatalogueFacts, EnumDraft, FieldDraft, Note, StreamDraft, StreamExampleDraft
from generator.importer.fields.example_shape import shape_of
from generator.importer.fields.field_trees import TreeBuilder
from generator.importer.fields.naming_guess import guess_outcome
from generator.importer.fields.type_guess import TypeGuesser
from generator.importer.neighbours import channel_like
from generator.importer.page.blocks import Heading, PageError
from generator.importer.page.place import docs_address
from generator.importer.page.saved_page import read_page
from generator.importer.parts.deprecations import say_deprecated, without_mark
from generator.importer.parts.parameter_tables import Entry
from generator.importer.streams.frames import ARGUMENTS, Frame, Frames, Kind, read_frames, rows_below, section_of
from generator.importer.streams.naming import (
    frequency_of,
    key_of,
    place_of,
    proposed_enum_name,
    pushes_of,
    variant_enum,
    wire_name,
)
from generator.importer.streams.stream_departures import with_stream_departures
from generator.model.types import Side

_PRODUCT = "instType"
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9\-]{0,60}")
_FRAME = frozenset({"op", "id", "args", "arg", "event", "code", "msg", "ts"})
"""Members of frames that aren't parameters."""
_QUOTED = re.compile(r"`([A-Za-z][\w\-]*)`")
_MOST_EXAMPLES = 10
_SURELY = 2
"""So many frames that agree are right, if one differs by a slip."""


def draft_stream_page(
    page: Path, facts: CatalogueFacts, *, address: str | None = None, docs: str | None = None
) -> StreamDraft:
    """The facts of a page about a WebSocket channel, or about a command.

    Args:
        page: A Markdown or HTML file.
        facts: What the catalogue knows already.
        address: Where the file belongs below `streams/`; proposed by the page when left out.
        docs: Where the page is published; by default from its place below a folder `docs`. What follows a `#`
            is the heading of the channel, on a page about several.

    Raises:
        PageError: the page can't be read, shows no subscription and no command, or holds what nobody can make sense of.
    """
    keys = [how["channel_key"] for how in facts.streams.values()]
    read = section_of(read_page(page), (docs or "").partition("#")[2], keys)
    notes: list[Note] = []
    say_deprecated(read, notes)
    frames = read_frames(read, notes)
    sent = frames.of("request") or frames.of("subscribe")
    if not sent or not sent[0].arguments:
        raise PageError("this page shows no subscription to a channel and no command: no frame with 'op' and 'args'")
    maker = _Maker(frames, sent[0], _with_stream_enums_first(facts), notes, is_command=bool(frames.of("request")))
    title = next((block.text for block in read.blocks if isinstance(block, Heading)), maker.wire)
    found = maker.draft(
        without_mark(title.partition(" | ")[0].strip()), docs_address(page, read, docs), frequency_of(read)
    )
    found = replace(found, address=address or found.address)
    return with_stream_departures(replace(found, notes=tuple(dict.fromkeys(notes))), facts)


def _with_stream_enums_first(facts: CatalogueFacts) -> CatalogueFacts:
    """Of enums with the same values the first one is taken: for streams one that is made for them."""
    order = sorted(facts.enums, key=lambda name: "Stream" not in name)
    return replace(facts, enums={name: facts.enums[name] for name in order})


@dataclass
class _Maker:
    frames: Frames
    sent: Frame
    facts: CatalogueFacts
    notes: list[Note]
    is_command: bool
    guesser: TypeGuesser = field(init=False)

    def __post_init__(self) -> None:
        argument = self.sent.arguments[0]
        around = {**self.sent.value, **argument}
        keys = {api: key for api, how in self.facts.streams.items() if (key := how["channel_key"]) in around}
        if len(keys) != 1:
            names = " or ".join(repr(how["channel_key"]) for how in self.facts.streams.values())
            raise PageError(f"the frame does not name its channel: it has no {names}", self.sent.line)
        self.api, self.key = next(iter(keys.items()))
        self.wire = self._most_said(str(around[self.key]))
        if not _NAME.fullmatch(self.wire):
            raise PageError(f"{self.wire[:60]!r} isn't the name of a channel: correct the frame", self.sent.line)
        self.parameters_in = self.facts.streams[self.api].get("parameters_in") if self.is_command else None
        listed = {entry.wire for rows in self.frames.tables.values() for entry in rows}
        self.guesser = TypeGuesser(self.facts, self.wire, listed, self.notes)

    def _most_said(self, sent: str) -> str:
        """The name that most frames have, if they differ by a slip."""
        shown = [frame.arguments[0] if frame.arguments else {} for frame in self.frames.frames]
        names = Counter(
            str({**frame.value, **one}.get(self.key, sent))
            for frame, one in zip(self.frames.frames, shown, strict=True)
        )
        most, count = names.most_common(1)[0]
        if most == sent or count < _SURELY or not (most.startswith(sent) or sent.startswith(most)):
            return sent
        self.notes.append(Note(self.sent.line, f"the frame says {sent}, {count} others {most}; the latter is taken"))
        return most

    def draft(self, title: str, docs: str, frequency: str | None) -> StreamDraft:
        constant = self._constant()
        request, frame = self._command_sides() if self.is_command else (self._arguments(constant), FieldDraft("", None))
        data = self._data()
        name, request = (self.wire, request) if self.is_command else self._named(request)
        frame = replace(frame, fields=tuple(one for one in frame.fields if one.wire not in constant))
        products = [str(one[_PRODUCT]) for one in self.sent.arguments if _PRODUCT in one]
        address = place_of(self.api, self._is_private(docs, request), products, name, self.is_command)
        pushes, key = ("", ()) if self.is_command else self._pushes(address, data)
        self._say_what_lacks(pushes, data)
        self._say_left_out()
        self._say_other_names()
        return StreamDraft(
            title=title,
            address=address,
            docs=docs,
            wire_name=name,
            is_command=self.is_command,
            pushes=pushes,
            key=key,
            frequency=frequency,
            outcome=guess_outcome(self.wire, title) if self.is_command else None,
            constant=constant,
            request=request,
            frame=frame,
            data=data,
            examples=self._examples(),
            glossary=dict(sorted(self.guesser.glossary.items(), key=lambda entry: entry[0].lower())),
            enums=tuple(self.guesser.enums.values()),
            notes=(),
        )

    def _rows(self, kind: Kind, *holders: str) -> list[Entry]:
        rows = self.frames.tables.get(kind, [])
        holder = next((name for name in holders if any(one.wire == name for one in rows)), holders[0])
        return rows_below(rows, holder)

    def _build(self, side: Side, rows: Sequence[Entry], values: list[Any], line: int) -> FieldDraft:
        return TreeBuilder(side, self.guesser, shape_of(values), values, self.notes).build(rows or None, line)

    def _constant(self) -> Mapping[str, str]:
        """The product line, where the page names but one."""
        kind: Kind = "request" if self.is_command else "subscribe"
        row = next((one for one in self.frames.tables.get(kind, []) if one.wire == _PRODUCT), None)
        shown = {str(one[_PRODUCT]) for frame in self.frames.frames for one in frame.arguments if _PRODUCT in one}
        usual = self.facts.glossary[_PRODUCT].type if _PRODUCT in self.facts.glossary else None
        named = set(re.findall(r"[\w\-]+", row.text if row else ""))
        others = {value for enum in self.facts.enums.values() if shown < set(enum.values) for value in enum.values}
        is_one_of = bool(usual and usual.enum and shown & set(self.facts.enums[usual.enum].values))
        if len(shown) != 1 or is_one_of or (named & others) - shown or not (usual or shown <= named):
            return {}
        self.notes.append(Note(row.line if row else self.sent.line, f"{_PRODUCT} is always {min(shown)}, it seems"))
        return {_PRODUCT: min(shown)}

    def _arguments(self, constant: Mapping[str, str]) -> FieldDraft:
        rows = [one for one in self._rows("subscribe", *ARGUMENTS) if one.wire not in (self.key, *constant)]
        shown = [one for frame in self.frames.of("subscribe") for one in frame.arguments]
        values = [{name: one for name, one in each.items() if name not in (self.key, *constant)} for each in shown]
        values = [each for each in values if each]
        return self._build("request", rows, values, self.sent.line)

    def _command_sides(self) -> tuple[FieldDraft, FieldDraft]:
        """The parameters of a command, and those next to them."""
        table = self.frames.tables.get("request", [])
        arguments = [one for frame in self.frames.of("request") for one in frame.arguments]
        outside = [one for one in table if not one.depth and one.wire not in (*_FRAME, self.key)]
        around = [dict(frame.value) for frame in self.frames.of("request")]
        rows = self._rows("request", *ARGUMENTS)
        if self.parameters_in:
            outside = [one for one in rows if not one.depth and one.wire not in (*_FRAME, self.key, self.parameters_in)]
            around = arguments
            rows = rows_below(rows, self.parameters_in)
            inner = [one.get(self.parameters_in) for one in arguments]
            arguments = [one for item in inner for one in (item if isinstance(item, list) else [item]) if one]
        left_out = (*_FRAME, self.key, self.parameters_in)
        around = [{name: one for name, one in each.items() if name not in left_out} for each in around]
        values: list[Any] = [arguments] if self._is_batch() else list(arguments)
        return self._build("request", rows, values, self.sent.line), self._build(
            "request", outside, around, self.sent.line
        )

    def _is_batch(self) -> bool:
        own = self.sent.arguments
        if self.parameters_in:
            return any(isinstance(one.get(self.parameters_in), list) for one in own)
        return len(own) > 1 or "batch" in self.wire

    def _data(self) -> FieldDraft:
        if not self.is_command:
            shown = self.frames.of("push")
            return self._build(
                "response", self._rows("push", "data"), [one.value["data"] for one in shown], self.sent.line
            )
        rows = self._rows("reply", *ARGUMENTS)
        items: list[Any] = [one for frame in self.frames.of("reply") for one in frame.arguments]
        if self.parameters_in:
            rows = rows_below(rows, self.parameters_in)
            inner = [one.get(self.parameters_in) for one in items]
            items = [one for item in inner for one in (item if isinstance(item, list) else [item]) if one]
        return self._build("response", rows, [items] if self._is_batch() else items, self.sent.line)

    def _named(self, request: FieldDraft) -> tuple[str, FieldDraft]:
        """The name of the channel; what changes in it becomes an argument."""
        row = next((one for one in self.frames.tables.get("subscribe", []) if one.wire == self.key), None)
        shown = dict.fromkeys(
            str(one[self.key]) for f in self.frames.of("subscribe") for one in f.arguments if self.key in one
        )
        if self.wire not in shown:
            return self.wire, request
        name = wire_name(list(shown), row, self.sent.line, self.notes)
        known = variant_enum(name.variants, self.facts.enums) if name.variants else None
        if not name.variants:
            return name.text, request
        argument, enum = known or ("variant", proposed_enum_name(name.text))
        line = row.line if row else self.sent.line
        if known is None:
            self.guesser.enums[enum] = EnumDraft(enum, name.variants, line)
        is_needed = name.text not in shown and not (row and f"`{name.text}" in row.text)
        self.notes.append(
            Note(line, f"the name has {len(name.variants)} forms; what changes in it is called {argument}")
        )
        if argument not in self.facts.glossary:
            self.guesser.glossary.setdefault(argument, enum)
        added = FieldDraft(argument, enum, marked=is_needed, line=line)
        return name.spelled(argument), replace(request, fields=(*request.fields, added))

    def _pushes(self, address: str, data: FieldDraft) -> tuple[str, tuple[str, ...]]:
        """How it pushes, and its key: those of the other generation's channel like it, or guesses."""
        members = {one.wire for one in data.fields}
        like = channel_like(self.facts.files, address, self.wire, members)
        if like is None:
            found = pushes_of(self.wire, members)
            pushes = "snapshots" if found == "events" and not key_of(found, data) else found
            source = "a guess"
        else:
            pushes, source = like[0].pushes, f"taken from {like[0].address}, which {like[1]}"
        is_whole = like is not None and bool(like[0].key) and members.issuperset(like[0].key)
        key = () if pushes == "changes" else like[0].key if like and is_whole else key_of(pushes, data)
        if like and pushes != "changes" and not is_whole:
            source = f"{source}; the key is a guess, since that has [{', '.join(like[0].key)}]"
        said = f", key [{', '.join(key)}]" if pushes != "changes" else ""
        self.notes.append(Note(self.sent.line, f"pushes: {pushes}{said} is {source}: see what each push replaces"))
        return pushes, key

    def _say_what_lacks(self, pushes: str, data: FieldDraft) -> None:
        if self.is_command:
            self.notes.append(Note(self.sent.line, "outcome is a guess: say what a lost reply leaves open"))
            self.notes.append(Note(self.sent.line, "if REST has the same command, name it with 'rest:'"))
            if not self.frames.of("reply"):
                self.notes.append(Note(self.sent.line, "the page has no example of a reply: add one"))
            return
        lists = [one.wire for one in data.fields if one.fields and "[]" in one.shapes]
        if pushes == "snapshots" and lists:
            said = f"an entry holds lists ({', '.join(lists)}): see whether a push has all of each, or what changed"
            self.notes.append(Note(self.sent.line, said))
        if not self.frames.of("push"):
            self.notes.append(Note(self.sent.line, "the page has no example of a push: add one"))

    def _say_other_names(self) -> None:
        """Say where a table names the channel or the command otherwise than the frames."""
        for kind in ("subscribe", "request"):
            for row in self.frames.tables.get(kind, []):
                listed = _QUOTED.findall(row.text) if row.wire == self.key else []
                if listed and not any(one.startswith(self.wire) or self.wire.startswith(one) for one in listed):
                    said = f"the table names it {' or '.join(listed)}, the frames {self.wire}; the latter is taken"
                    self.notes.append(Note(row.line, said))

    def _say_left_out(self) -> None:
        """Name each row next to the data of a push, or to the entries of a reply, that no frame of the page has."""
        for kind, rows in self.frames.tables.items():
            shown = {name for frame in self.frames.of(kind) for name in frame.value}
            if kind in ("push", "reply") and shown:
                for row in rows:
                    if not row.depth and row.wire not in (*shown, *_FRAME, self.key):
                        said = "left out: no frame has it there; if it is within another, its row lacks a '>'"
                        self.notes.append(Note(row.line, f"{row.wire}: {said}"))

    def _is_private(self, docs: str, request: FieldDraft) -> bool:
        """By the place of the page if that says it; else by whether a subscription is about a single instrument."""
        for word in ("private", "public"):
            if f"/{word}/" in docs:
                return word == "private"
        is_private = not any(one.wire in ("symbol", "instId") and one.marked for one in request.fields)
        self.notes.append(Note(self.sent.line, f"that it is {'private' if is_private else 'public'} is a guess"))
        return is_private

    def _examples(self) -> tuple[StreamExampleDraft, ...]:
        """The first frames of each kind make an example, then the second ones."""
        kinds: tuple[Kind, ...] = ("request", "reply") if self.is_command else ("subscribe", "ack", "push")
        needed = [kind for kind in kinds if kind != "ack"]
        by_kind = {kind: self.frames.of(kind) for kind in kinds}
        count = max((len(by_kind[kind]) for kind in needed), default=0)
        if not all(by_kind[kind] for kind in needed):
            return ()
        found = []
        for index in range(min(count, _MOST_EXAMPLES)):
            own = {kind: rest[min(index, len(rest) - 1)] for kind, rest in by_kind.items() if rest}
            said = " ".join(dict.fromkeys(one.text.mended for one in own.values() if one.text.mended))
            line = own[needed[-1]].line
            found.append(
                StreamExampleDraft({kind: one.text.text for kind, one in own.items()}, None, said or None, line)
            )
        return tuple(found)
