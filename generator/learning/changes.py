"""What each place that was recorded asks of the catalogue: a sentence, and the edits that follow."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from bitget_runtime.recording.kinds import EMPTY, LIST, MISSING, NULL, OBJECT, spelling_of
from bitget_runtime.recording.shape import UNSAID, Shape
from bitget_runtime.recording.walk import VALUES, said_place
from generator.learning import texts
from generator.learning.classes import Classes, Endpoint, Holder, Sighting, endpoints_of
from generator.learning.declaring import MEANING, Declared, free_name, lines_of, python_name
from generator.learning.places import Spot, find
from generator.learning.records import Record
from generator.learning.widening import something, taken, widened, word_of
from generator.model.catalogue import Catalogue
from generator.model.shared import GlossaryEntry
from generator.model.types import FLAG, NONE, ListOf, ObjectOf, Scalar, Type
from generator.problems import Place as FilePlace
from generator.update.spec_entry import retyped
from generator.update.spec_text import Edit, SpecText

ENUMS, ERRORS = "spec/enums.yaml", "spec/errors.yaml"


@dataclass(frozen=True)
class Change:
    """Something that the wire says otherwise.

    Attributes:
        where: Endpoint and place, or a code.
        says: What was seen.
        edits: What to change, by the file; empty if a person has to decide.
    """

    where: str
    says: str
    edits: tuple[tuple[str, Edit], ...] = ()


@dataclass
class Learner:
    """Makes changes of what was recorded.

    Args:
        project: Folder that holds spec/.
        catalogue: The catalogue in it.
        glossary: What field names mean.
    """

    project: Path
    catalogue: Catalogue
    glossary: Mapping[str, GlossaryEntry]
    files: dict[str, SpecText] = field(default_factory=dict)
    _values: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    _names: dict[Holder, list[str]] = field(default_factory=dict)

    def changes(self, record: Record) -> list[Change]:
        """All changes, by endpoint and place; then values and codes, each once, however many places saw them."""
        found: list[Change] = []
        for one in self._sightings(record):
            if isinstance(one, Change):
                found.append(one)
            else:
                found += self._of_class(one)
        return [*found, *self._of_values(), *self._of_codes(record)]

    @cached_property
    def _endpoints(self) -> dict[str, Endpoint]:
        return dict(endpoints_of(self.catalogue))

    def _sightings(self, record: Record) -> Iterable[Sighting | Change]:
        """What was seen, by class and place in it, in the order in which it is first met; and what can't be placed."""
        classes = Classes(self._endpoints)
        found: dict[object, Sighting | Change] = {}
        for (address, place), shape in sorted(record.places.items()):
            where = f"{address}: {said_place(place)}"
            spot = find(self._endpoints[address].type, place) if address in self._endpoints else None
            if spot is None:
                known = "the catalogue has changed since then: record again"
                says = known if address in self._endpoints else "the catalogue has no such endpoint"
                found[where] = Change(where, says)
                continue
            sighting, own = classes.sighting(where, address, spot)
            one = found.setdefault((sighting.holders, sighting.below), sighting)
            assert isinstance(one, Sighting)
            one.shape.merge(shape)
            if something(shape):
                one.seen_in.add(own)
            self._take_words(where, spot, shape)
        return found.values()

    def _of_class(self, one: Sighting) -> Iterator[Change]:
        """A change concerns every place of the class, or it is left to a person."""
        each = [tuple(self._of_place(one, holder, spot)) for holder, spot in one.spots(self._endpoints)]
        for alike in zip(*each, strict=True):
            undone = next((change for change in alike if not change.edits), None)
            says = (undone or alike[0]).says
            if one.elsewhere:
                says += f"; {one.elsewhere}" + ("" if undone else ", and is changed there too")
            yield Change(one.where, says, () if undone else tuple(edit for change in alike for edit in change.edits))

    def text(self, file: str) -> SpecText:
        """A file of the catalogue as text."""
        if file not in self.files:
            self.files[file] = SpecText((self.project / file).read_bytes().decode("utf-8"))
        return self.files[file]

    def _of_place(self, one: Sighting, holder: Holder, spot: Spot) -> Iterator[Change]:
        """What one of the places of a class needs."""
        where, shape, whole = one.where, one.shape, self._endpoints[holder.address]
        if spot.type is None:
            yield self._new_field(one, holder, spot, whole.start.file)
            return
        scalar = spot.type if isinstance(spot.type, Scalar) else None
        odd = something(shape) - _taken(spot.type)
        lacking = {MISSING, NULL, *(() if scalar and EMPTY in taken(scalar) else (EMPTY,))} & shape.kinds.keys()
        is_marked = spot.field is not None and spot.field.marked and spot.is_whole
        has_odd_words = scalar is not None and scalar.kind == FLAG and self._has_odd_words(scalar, shape)
        is_retyped = bool(odd) or has_odd_words
        is_optional = bool(lacking) and not is_marked and not (scalar is not None and scalar.kind == NONE)
        if is_retyped:
            yield self._other_type(one, spot, whole, odd, is_optional=is_optional)
        if is_optional and (not is_retyped or (scalar is not None and not odd & {LIST, OBJECT})):
            yield self._without_value(where, spot, shape, lacking)

    def _has_odd_words(self, scalar: Scalar, shape: Shape) -> bool:
        """Whether a flag was sent as a word that is neither yes nor no."""
        return any(word.casefold() not in spelling_of(word_of(scalar)) for word in shape.words)

    def _new_field(self, one: Sighting, holder: Holder, spot: Spot, file: str) -> Change:
        assert spot.holder is not None
        where, shape, [step] = one.where, one.shape, spot.below
        says = f"a new field, in {shape.seen} of {shape.count}"
        if step == VALUES:
            return Change(where, f"{says}: its name looks like data and was not kept, so write it by hand")
        siblings = self._names.setdefault(holder, [member.name for member in spot.holder.fields])
        wire, bullet = step, ""
        if spot.holder.is_row:
            if step != f"#{len(siblings)}":
                return Change(where, f"{says}: an earlier position of the row is not known")
            wire, bullet = f"column{len(siblings) + 1}", "- "
        name = free_name(wire, siblings, self.glossary)
        siblings.append(name or python_name(wire, self.glossary))
        spec, places = self.text(file), [member.place for member in spot.holder.fields]
        indent = spec.indent(places[0].line) if places else 0
        marked = True if one.is_partial else None
        lines = lines_of(Declared(wire, shape, name, marked=marked, bullet=bullet), indent, self.glossary)
        edit = texts.appended(spec, places, lines)
        if edit is None:
            return Change(where, f"{says}: the fields next to it are not on lines of their own, so write it by hand")
        return Change(where, says, ((file, edit),))

    def _other_type(
        self, sighting: Sighting, spot: Spot, whole: Endpoint, odd: frozenset[str], *, is_optional: bool
    ) -> Change:
        where, shape = sighting.where, sighting.shape
        says = f"another type: {shape.said}"
        one = spot.field
        if one is None:
            return self._other_data(where, spot, shape, says, whole)
        file = one.place.file
        spec = self.text(file)
        is_structure = bool(odd & {LIST, OBJECT}) or not isinstance(spot.type, Scalar)
        if not is_structure and isinstance(spot.type, Scalar):
            type_ = widened(one.wire, spot.type, shape, keeps=sighting.is_partial)
            edit = retyped(spec, one.place, type_) if type_ else None
            return _by(where, f"{says}, so {type_}" if type_ else says, file, edit)
        if not spot.is_whole or one.others or something(shape) - odd:
            return Change(where, f"{says}, and not always: decide by hand what it is")
        if sighting.is_partial:
            return Change(where, f"{says}, and not known of all that have its class: decide by hand what it is")
        usual = self.glossary.get(one.wire)
        name = one.name if one.name != (usual.name if usual else None) else None
        meaning = one.meaning if one.meaning != (usual.meaning if usual else None) else None
        line = spec.lines[one.place.line - 1]
        bullet = "- " if line.lstrip().startswith("- ") else ""
        declared = Declared(one.wire, shape, name, meaning, one.marked or is_optional, bullet)
        edit = texts.replaced(spec, one.place, lines_of(declared, spec.indent(one.place.line), self.glossary))
        return _by(where, says, file, edit)

    def _other_data(self, where: str, spot: Spot, shape: Shape, says: str, whole: Endpoint) -> Change:
        """Of the data as a whole only its being there at all can be said, since its shape has a name in Python."""
        key, start = whole.key, whole.start
        spec = self.text(start.file)
        line = spec.key_line(key)
        if line is None or not spot.is_whole or spot.type != Scalar(NONE):
            return Change(where, f"{says}: decide by hand what the data is")
        lines = list(lines_of(Declared(key, shape, meaning="", marked=False), 0, self.glossary))
        return _by(where, says, start.file, texts.replaced(spec, FilePlace(start.file, line), iter(_nameless(lines))))

    def _without_value(self, where: str, spot: Spot, shape: Shape, lacking: set[str]) -> Change:
        says = f"may have no value: {shape.said}"
        if spot.field is None or not spot.is_whole:
            return Change(where, f"{says}: the catalogue can't say that of this place")
        file = spot.field.place.file
        return _by(where, says, file, texts.optional(self.text(file), spot.field.place))

    def _take_words(self, where: str, spot: Spot, shape: Shape) -> None:
        enum = spot.type.enum if isinstance(spot.type, Scalar) else None
        if enum and not something(shape) & {LIST, OBJECT}:
            for word in sorted(shape.words - set(self.catalogue.enums[enum].values)):
                self._values.setdefault((enum, word), []).append(where)

    def _of_values(self) -> Iterator[Change]:
        for (enum, value), places in sorted(self._values.items()):
            if value == UNSAID:
                yield Change(enum, f"a value that isn't a plain word, and was not kept, at {_listed(places)}")
                continue
            edit = texts.with_value(self.text(ENUMS), enum, value, MEANING)
            yield _by(f"{enum} {value!r}", f"a new value, seen at {_listed(places)}", ENUMS, edit)

    def _of_codes(self, record: Record) -> Iterator[Change]:
        known = {code for codes in self.catalogue.errors.values() for code in codes}
        sides: dict[str, list[str]] = {}
        for side, code in sorted(record.codes):
            if code not in known:
                sides.setdefault(code, []).append(side)
        for code, seen in sides.items():
            section = seen[0] if len(seen) == 1 else "both"
            says = " ".join(record.codes[seen[0], code].split())
            text = f"ApiError - Not documented; the exchange says: {says or 'nothing'}".rstrip(".") + "."
            edit = texts.with_code(self.text(ERRORS), section, code, text)
            yield _by(f"code {code}", f"an unknown code ({', '.join(seen)}): {says}", ERRORS, edit)


def _taken(type_: Type) -> frozenset[str]:
    if isinstance(type_, Scalar):
        return taken(type_)
    is_list = isinstance(type_, ListOf) or (isinstance(type_, ObjectOf) and type_.is_row)
    return frozenset({LIST if is_list else OBJECT})


def _nameless(lines: Sequence[str]) -> list[str]:
    """The lines of the data as a whole, which has no meaning of its own."""
    return [lines[0].partition(" - ")[0].rstrip(":") + (":" if len(lines) > 1 else ""), *lines[1:]]


def _by(where: str, says: str, file: str, edit: Edit | None) -> Change:
    return Change(where, says, ((file, edit),)) if edit else Change(where, f"{says}: by hand")


def _listed(places: list[str]) -> str:
    more = f" and {len(places) - 3} more places" if len(places) > 3 else ""
    return ", ".join(places[:3]) + more
