"""Loads `spec/` into a `Catalogue`, or says everything that is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from generator.examples import check_examples
from generator.fields import FieldReader
from generator.model import Catalogue, Enum, Field, ObjectOf, Operation, objects_in
from generator.naming import objection
from generator.operation_file import OperationReader
from generator.problems import Place, Problems
from generator.shared_files import read_api, read_enums, read_errors, read_glossary
from generator.strict_yaml import Table, read

SHARED_FILES = ("api.yaml", "enums.yaml", "errors.yaml", "glossary.yaml")


class CatalogueInvalid(Exception):
    """The catalogue has mistakes; `lines` holds one message each."""

    def __init__(self, problems: Problems) -> None:
        super().__init__("the catalogue has mistakes")
        self.lines = problems.lines()


def load(spec: Path) -> Catalogue:
    """The catalogue in a folder.

    Raises:
        CatalogueInvalid: there is at least one mistake in it.
    """
    problems = Problems()
    tables = {name: _table(spec, Path(name), problems) for name in SHARED_FILES}
    enums = read_enums(tables["enums.yaml"], problems)
    glossary = read_glossary(tables["glossary.yaml"], enums, problems)
    errors = read_errors(tables["errors.yaml"], problems)
    api = read_api(tables["api.yaml"], problems)
    fields = FieldReader(enums, glossary, problems)
    operations = tuple(_operations(spec, fields, problems))
    unreadable_shared_file = api is None
    if not unreadable_shared_file:
        fields.report_unused()
    _check_layout(operations, problems)
    _check_calls(operations, problems)
    _check_class_names(operations, enums, problems)
    if api is not None:
        check_examples(operations, enums, api.envelope, problems)
    if problems or api is None:
        raise CatalogueInvalid(problems)
    return Catalogue(api, enums, errors, operations)


def _table(spec: Path, below: Path, problems: Problems) -> Table:
    name = (Path(spec.name) / below).as_posix()
    return read(spec / below, name, problems) or Table((), Place(name))


def _operations(spec: Path, fields: FieldReader, problems: Problems) -> list[Operation]:
    found: list[Operation] = []
    rest = spec / "rest"
    if not rest.is_dir():
        problems.add(Place(f"{spec.name}/rest"), "there is no such folder: operations belong below it")
        return found
    for path in sorted(rest.rglob("*")):
        name = path.relative_to(spec.parent).as_posix()
        if path.is_dir():
            continue
        if path.suffix != ".yaml":
            problems.add(Place(name), "only .yaml files belong below spec/rest: remove or rename it")
            continue
        table = read(path, name, problems)
        if table is not None:
            address = ".".join(path.relative_to(rest).with_suffix("").parts)
            operation = OperationReader(address, fields, problems).read(table)
            if operation is not None:
                found.append(operation)
    return found


def _check_layout(operations: tuple[Operation, ...], problems: Problems) -> None:
    groups = {operation.group: operation for operation in operations}
    for operation in operations:
        if operation.address in groups:
            inner = groups[operation.address].address
            problems.add(operation.place, f"{operation.address!r} is also the folder of {inner!r}: rename one")
        for group in groups:
            if group.startswith(operation.group + "."):
                problems.add(
                    operation.place, f"folder {operation.group!r} also holds the folder {group!r}: move the file"
                )
        words = operation.group.rpartition(".")[2].split("_")
        if operation.name.split("_")[: len(words) + 1] == ["get", *words] and operation.name != "_".join(
            ["get", *words]
        ):
            problems.add(
                operation.place, f"{operation.name!r} repeats the name of its group: leave {'_'.join(words)!r} out"
            )
    for group in groups:
        for part in group.split("."):
            if reason := objection(part):
                problems.add(groups[group].place, f"folder {part!r} {reason}: rename it")


def _check_calls(operations: tuple[Operation, ...], problems: Problems) -> None:
    first: dict[tuple[str, str], Operation] = {}
    for operation in operations:
        other = first.setdefault((operation.method, operation.path), operation)
        if other is not operation:
            call = f"{operation.method} {operation.path}"
            problems.add(operation.place, f"{call} is already described by {other.place.file}: keep one of the two")


def _check_class_names(operations: tuple[Operation, ...], enums: Mapping[str, Enum], problems: Problems) -> None:
    """One name is one class within a group."""
    classes: dict[tuple[str, str], ObjectOf] = {}
    for operation in operations:
        request = [ObjectOf(operation.request_class, operation.request)] if operation.request else []
        for type_ in (operation.response, *request):
            for found in objects_in(type_):
                other = classes.setdefault((operation.group, found.name), found)
                if _shape(other) != _shape(found):
                    problems.add(
                        operation.place,
                        f"class {found.name!r} has other fields than in another operation of this group: "
                        "give one of them a 'model: AnotherName'",
                    )
                if found.name in enums:
                    problems.add(operation.place, f"class {found.name!r} is also an enum: give a 'model: AnotherName'")


def _shape(found: ObjectOf) -> tuple[bool, tuple[Field, ...]]:
    return found.is_row, found.fields
