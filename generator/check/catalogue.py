"""Loads `spec/` into a `Catalogue`, or says everything that is wrong with it."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple, TypeAlias

from generator.check.ages import aged_messages, aged_operations, aged_streams, check_dates, check_deprecated
from generator.check.api import check_order_names, check_time, check_too_wide
from generator.check.examples.rest import check_examples
from generator.check.examples.stream import check_stream_examples
from generator.check.notes import check_codes, check_notes, with_intents
from generator.check.paging import check_paging
from generator.check.purposes import FILES_OF_PURPOSES, Served, check_purposes, following, read_purposes
from generator.check.references import with_counterparts, with_rest
from generator.check.sbe import check_categories, load_sbe
from generator.check.stream import load_streams
from generator.flavours import FLAVOURS
from generator.model.catalogue import Catalogue
from generator.model.sbe import FOLDER as BINARY
from generator.model.shared import ApiFacts, Enum, ErrorCode, GlossaryEntry
from generator.model.stream import STREAM, StreamGroup
from generator.model.types import ObjectOf, Side, Type, objects_in
from generator.naming import objection, pascal_case
from generator.problems import Place, Problems, TooManyMistakes, meant
from generator.read.parts.fields import FieldReader
from generator.read.rest import PREFIXES, OperationReader, ReadOperation
from generator.read.shared import read_api, read_enums, read_errors, read_glossary
from generator.read.source.folder import read_folder
from generator.read.source.spec_files import is_left_behind
from generator.read.source.strict_yaml import Table, read

Declared: TypeAlias = tuple[str, Side, Type]
"""A type with the group that declares it, and whether it is sent or received."""

SHARED_FILES = ("api.yaml", "enums.yaml", "errors.yaml", "glossary.yaml")

_MODELS = "_models"
_WORD = re.compile(r"\w[\w.\-]*")


class CatalogueInvalid(Exception):
    """The catalogue has mistakes; `lines` holds one message each."""

    def __init__(self, problems: Problems, remark: str = "") -> None:
        super().__init__("the catalogue has mistakes")
        self.lines = [*problems.lines(), *([remark] if remark else [])]


def load(spec: Path, *, is_whole: bool = True) -> Catalogue:
    """The catalogue in a folder.

    A file that can't be read is reported, and nothing that would only follow from it.

    Args:
        spec: The folder.
        is_whole: Whether all operations are there; if not, none needs to have the IDs that api.yaml names.

    Raises:
        CatalogueInvalid: there is at least one mistake in it.
    """
    problems = Problems()
    catalogue = _load(spec, problems, is_whole=is_whole)
    if problems or catalogue is None:
        raise CatalogueInvalid(problems)
    return catalogue


def load_by_other_rules(spec: Path) -> tuple[Catalogue, list[str]]:
    """The catalogue of another revision, as far as it can be read, and what the rules of today object to in it.

    Raises:
        CatalogueInvalid: a file that all operations share can't be read.
    """
    problems = Problems(most=sys.maxsize)
    catalogue = _load(spec, problems)
    if catalogue is None:
        raise CatalogueInvalid(problems)
    return catalogue, problems.lines()


def _load(spec: Path, problems: Problems, *, is_whole: bool = True) -> Catalogue | None:
    """The catalogue as far as it goes; None if a file that all operations share does not go far enough."""
    if not spec.is_dir():
        problems.add(Place(spec.name), "there is no such folder: it holds the catalogue")
        return None
    try:
        return _read_all(spec, problems, is_whole=is_whole)
    except TooManyMistakes as stopped:
        raise CatalogueInvalid(problems, str(stopped)) from None


class _Shared(NamedTuple):
    """What the files say that all operations share; None where one does not go far enough."""

    tables: Mapping[str, Table | None]
    enums: dict[str, Enum] | None
    glossary: dict[str, GlossaryEntry] | None
    errors: dict[str, dict[str, ErrorCode]] | None
    api: ApiFacts | None


def _shared(spec: Path, problems: Problems) -> _Shared:
    tables = {name: _table(spec, name, problems) for name in SHARED_FILES}
    _check_stray_files(spec, problems)
    enums = read_enums(found, problems) if (found := tables["enums.yaml"]) else None
    glossary = read_glossary(found, enums, problems) if (found := tables["glossary.yaml"]) else None
    errors = read_errors(found, problems) if (found := tables["errors.yaml"]) else None
    api = read_api(found, problems) if (found := tables["api.yaml"]) else None
    return _Shared(tables, enums, glossary, errors, api)


def _read_all(spec: Path, problems: Problems, *, is_whole: bool) -> Catalogue | None:
    shared = _shared(spec, problems)
    tables, enums, glossary, errors, api = shared
    purposes = read_purposes(spec, errors or {}, problems)
    fields = FieldReader(enums, glossary, problems)
    operations, all_readable = _operations(spec, fields, problems, is_whole=is_whole)
    streams, streams_readable = load_streams(spec, fields, api.streams if api else None, problems)
    binary = load_sbe(spec, problems)
    if api:
        operations = aged_operations(operations, api)
        streams, binary = aged_streams(streams, api), aged_messages(binary, api)
    served = Served(purposes.history)
    _check_words(shared, operations, streams, problems)
    if all_readable and streams_readable and is_whole:
        operations = with_intents(with_counterparts(operations, problems), purposes.lives)
        called = [one.operation for one in operations]
        streams = with_rest(streams, called, problems)
        check_deprecated(called, streams, problems)
        if api:
            check_dates(called, streams, binary, api, Place(f"{spec.name}/api.yaml"), problems)
        if enums is not None:
            check_categories(binary, streams, enums, following(spec, problems))
        served = check_purposes(spec, purposes, called, streams, enums, api, problems)
    _check_layout(spec, operations, problems)
    _check_calls(operations, problems)
    if glossary is not None and enums is not None:
        check_paging((one.operation for one in operations), enums, problems)
    if glossary is not None:
        _check_contents(spec, shared, operations, streams, problems, has_binary=bool(binary))
    if all_readable and streams_readable:
        _report_unused(spec, fields, problems)
        if is_whole and api and (table := tables["api.yaml"]):
            check_order_names(table, operations, streams, problems)
            check_time(table, [one.operation for one in operations], problems)
    if api is None or enums is None or errors is None:
        return None
    called = [one.operation for one in operations]
    return Catalogue(
        api,
        enums,
        errors,
        tuple(called),
        streams,
        binary,
        purposes.accounts,
        served.lives,
        served.history,
        served.movements,
    )


def _check_words(
    shared: _Shared, operations: list[ReadOperation], streams: tuple[StreamGroup, ...], problems: Problems
) -> None:
    """Notes and codes, before operations get the notes of the lives, whose words have a check of their own."""
    if shared.glossary is not None and shared.enums is not None:
        check_notes((one.operation for one in operations), shared.enums, problems)
    if shared.errors is not None:
        if table := shared.tables["api.yaml"]:
            check_too_wide(table, shared.errors, problems)
        check_codes((one.operation for one in operations), streams, shared.errors, problems)


def _check_contents(
    spec: Path,
    shared: _Shared,
    operations: list[ReadOperation],
    streams: tuple[StreamGroup, ...],
    problems: Problems,
    *,
    has_binary: bool,
) -> None:
    """Classes and examples, once the glossary says what fields mean."""
    enums, api = shared.enums or {}, shared.api
    _check_class_names(_declared(operations, streams), enums, problems)
    _check_examples(operations, enums, api.envelope if api else None, problems)
    if api and has_binary and not any("binary" in facts for facts in api.streams.values()):
        place = Place(f"{spec.name}/api.yaml")
        problems.add(place, f"no part of 'streams' has a 'binary' path, though {spec.name}/{BINARY}/ has messages")
    if api:
        check_stream_examples(streams, enums, api.streams, problems)


def _table(spec: Path, name: str, problems: Problems) -> Table | None:
    return read(spec / name, f"{spec.name}/{name}", problems)


def _check_stray_files(spec: Path, problems: Problems) -> None:
    known = (*SHARED_FILES, *FILES_OF_PURPOSES)
    for path in spec.iterdir():
        if path.suffix in (".yaml", ".yml") and path.name not in known and not is_left_behind(path.name):
            place = Place(f"{spec.name}/{path.name}")
            problems.add(place, f"nothing reads this file, {meant(path.name, known)}")


def _operations(
    spec: Path, fields: FieldReader, problems: Problems, *, is_whole: bool
) -> tuple[list[ReadOperation], bool]:
    """What the files below spec/rest say, in the order of their paths, and whether all of them could be read."""
    folder = read_folder(spec / "rest", problems, _folder_objection)
    name = f"{spec.name}/rest"
    if is_whole and not folder.files and folder.is_whole and name not in problems.files:
        problems.add(Place(name), "there is no operation: put the files of operations below this folder")
    found = [OperationReader(parts, problems, fields).read(table) for parts, table in folder.files.items()]
    return [one for one in found if one is not None], bool(folder.files) and folder.is_whole


def _folder_objection(parts: tuple[str, ...]) -> str | None:
    """Why a folder can't be a group, or hold groups; None if it can."""
    if len(parts) == 1:
        return None if parts[0] in PREFIXES else f"is of no known API, {meant(parts[0], PREFIXES)}: rename it"
    reason = _group_objection(parts)
    return f"{reason}: rename it" if reason else None


def _group_objection(parts: tuple[str, ...]) -> str | None:
    name = parts[-1]
    if name.endswith(_MODELS):
        return f"ends in {_MODELS!r} as the generated modules of models do"
    if len(parts) == 2 and name in (STREAM, BINARY):
        return "is called like a module of WebSockets"
    if name == parts[-2]:
        return "has the name of the folder that holds it"
    return objection(name)


def _check_layout(spec: Path, operations: list[ReadOperation], problems: Problems) -> None:
    """A folder holds operations or folders, and a method does not repeat the name of its group."""
    by_group = {one.operation.group: one.operation for one in operations}
    for group, operation in by_group.items():
        inner = next((other for other in by_group if other.startswith(f"{group}.")), None)
        if inner is not None and "." in group:
            below = inner.removeprefix(f"{group}.").partition(".")[0]
            both = f"operations ({operation.name}.yaml) and folders ({below}/)"
            place = Place(f"{spec.name}/rest/{group.replace('.', '/')}")
            problems.add(place, f"holds both {both}: move one or the other")
    for one in operations:
        name, group = one.operation.name, one.operation.group.rpartition(".")[2]
        if name.startswith(f"get_{group}_"):
            problems.add(one.operation.place, f"{name!r} repeats the name of its group: leave {group!r} out")


def _check_calls(operations: Iterable[ReadOperation], problems: Problems) -> None:
    first: dict[str, ReadOperation] = {}
    for one in operations:
        seen: set[str] = set()
        for call in (f"{one.operation.method} {one.operation.path}", *one.operation.aliases):
            other = first.setdefault(call, one)
            if other is one and call in seen:
                problems.add(one.http, f"{call} is here twice, as the call or its aliases: remove one")
            seen.add(call)
            if other is not one:
                problems.add(one.http, f"{call} is already described by {other.http.file}: keep one of the two")


def _check_class_names(declared: Iterable[Declared], enums: Mapping[str, Enum], problems: Problems) -> None:
    """One name is one class within a group."""
    classes: dict[tuple[str, str], tuple[ObjectOf, str, Place]] = {}
    for group, side, type_ in declared:
        for found in (found for found in objects_in(type_) if found.fields):
            place = found.fields[0].place
            _check_class_name(found.name, group, enums, place, problems)
            other, other_side, other_place = classes.setdefault((group, found.name), (found, side, place))
            if (other.is_row, other.fields, other_side) != (found.is_row, found.fields, side):
                where = f"line {other_place.line}" if other_place.file == place.file else other_place.file
                problems.add(
                    place,
                    f"class {found.name!r} of these fields differs from the one of {where}: "
                    "declare the same fields in each, with '?' where they may be absent, or name one otherwise, "
                    "by 'model: Name' for a whole response, by 'as name' for a field",
                )


def _declared(operations: Iterable[ReadOperation], streams: Iterable[StreamGroup]) -> Iterator[Declared]:
    for one in operations:
        operation = one.operation
        yield operation.group, "request", ObjectOf(operation.request_class, operation.request)
        yield operation.group, "response", operation.response
    for group in streams:
        address = ".".join(group.parts)
        for sent in group.request_classes:
            yield address, "request", sent
        for channel in group.channels:
            yield address, "response", channel.data
        for command in group.commands:
            yield address, "response", command.reply


def _check_class_name(name: str, group: str, enums: Mapping[str, Enum], place: Place, problems: Problems) -> None:
    hint = "give the response a 'model: AnotherName', or the field an 'as another_name'"
    if name in enums:
        problems.add(place, f"class {name!r} is also an enum: {hint}")
    stem = f"{pascal_case(group.rpartition('.')[2])}Api"
    if name in [flavour.named(stem) for flavour in FLAVOURS]:
        problems.add(place, f"class {name!r} is also the class of the group: {hint}")


def _check_examples(
    operations: Iterable[ReadOperation],
    enums: Mapping[str, Enum],
    envelope: Mapping[str, str] | None,
    problems: Problems,
) -> None:
    """An example is checked against the fields only if these have no mistakes."""
    broken = problems.files
    for one in operations:
        check_examples(one, enums, None if one.http.file in broken else envelope, problems)


def _report_unused(spec: Path, fields: FieldReader, problems: Problems) -> None:
    """Entries of shared files that nothing uses, unless a file with mistakes may hide the use."""
    glossary = f"{spec.name}/glossary.yaml"
    folders = (f"{spec.name}/rest/", f"{spec.name}/streams/")
    doubtful = _words(spec.parent / name for name in problems.files if name.startswith(folders))
    in_glossary = _words([spec / "glossary.yaml"]) if glossary in problems.files else set()
    fields.report_unused(doubtful, doubtful | in_glossary)


def _words(paths: Iterable[Path]) -> set[str]:
    found: set[str] = set()
    for path in paths:
        if path.is_file():
            found.update(_WORD.findall(path.read_text("utf-8", errors="replace")))
    return found
