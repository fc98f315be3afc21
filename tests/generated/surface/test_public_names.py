"""What users touch, they can import from bitget_client, and find in the docs."""

from __future__ import annotations

import ast
import builtins
import inspect
import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest
from msgspec import Struct

import bitget_client
from bitget_runtime.public import PUBLIC
from folders import PROJECT

GENERATED = (
    "client",
    "uta",
    "uta.trade",
    "uta.stream",
    "uta.orders",
    "uta.sbe",
    "classic.orders",
    "registry",
    "batches",
)
"""Modules whose classes and functions users have, one of each kind."""

CONSTRUCTED = {
    "Bitget",
    "AsyncBitget",
    "OrderBook",
    "HttpResponse",
    "RaiseWhenFull",
    "DropOldest",
    "KeepLatest",
    "Callback",
}
"""Classes whose instances users make: of others nobody calls the constructor but the runtime."""

INSIDE = {
    "Argument",
    "Arguments",
    "BookedWait",
    "ClientFace",
    "Conduct",
    "Credentials",
    "Flow",
    "Generation",
    "Given",
    "GivenLimits",
    "GivenProgress",
    "Hook",
    "Identity",
    "Inbox",
    "Kind",
    "MakeClient",
    "OrderType",
    "Origin",
    "Parameter",
    "Price",
    "RedisBudget",
    "Steps",
    "SyncClient",
    "Thing",
    "Timing",
    "Window",
    "Writer",
}
"""Types of attributes that users may look at, and neither make nor name."""

INSIDE_MODULES = (
    "bitget_runtime.order_facts",
    "bitget_runtime.order_words",
    "bitget_runtime.movement_facts",
    "bitget_runtime.reference",
)
"""The same holds of all that is in them: the shape of what `registry.orders()` and `registry.reference` give."""

Name = tuple[str, str]
"""A module, and what it defines."""


@cache
def tree_of(module: str) -> ast.Module:
    spec = find_spec(module)
    assert spec is not None, module
    assert spec.origin is not None, module
    return ast.parse(Path(spec.origin).read_text("utf-8"))


@cache
def origins(module: str) -> dict[str, Name]:
    """Where each name of a module comes from: imports, those for type checkers too."""
    found: dict[str, Name] = {}
    for node in ast.walk(tree_of(module)):
        if isinstance(node, ast.ImportFrom) and node.module:
            found.update({one.asname or one.name: (node.module, one.name) for one in node.names})
        elif isinstance(node, ast.Import):
            found.update({one.name: (one.name, "") for one in node.names})
    return found


@cache
def definitions(module: str) -> dict[str, ast.stmt]:
    found: dict[str, ast.stmt] = {}
    for node in tree_of(module).body:
        if isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            found[node.name] = node
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            found[node.targets[0].id] = node
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            found[node.target.id] = node
    return found


def named(node: ast.AST | None, module: str) -> Iterator[Name]:
    """What an annotation, or a list of bases, names in the runtime; words of a `Literal` are no names."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.isidentifier():
        node = ast.Name(node.value)
    if isinstance(node, ast.Name) and not hasattr(builtins, node.id):
        origin = origins(module).get(node.id, (module, node.id))
        if origin[0].startswith("bitget_runtime") and not is_type_variable(origin):
            yield defined(origin)
    if node is not None and not (
        isinstance(node, ast.Subscript) and ast.unparse(node.value) in ("Literal", "Annotated")
    ):
        for inner in ast.iter_child_nodes(node):
            yield from named(inner, module)


def defined(name: Name) -> Name:
    """Where something is defined that a package takes from its modules."""
    module, own = name
    origin = None if own in definitions(module) else origins(module).get(own)
    return name if origin is None else defined(origin)


def is_type_variable(name: Name) -> bool:
    node = definitions(name[0]).get(name[1])
    return isinstance(node, ast.Assign) and "TypeVar(" in ast.unparse(node)


def signatures(name: Name) -> Iterator[Name]:
    """What the public signatures of something name: of a class those of its methods, attributes and bases."""
    module, own = name
    node = definitions(module).get(own)
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        yield from of_function(node, module)
    elif isinstance(node, ast.AnnAssign) and "TypeAlias" in ast.unparse(node.annotation):
        yield from named(node.value, module)
    elif isinstance(node, ast.ClassDef):
        for one in node.body:
            if isinstance(one, (ast.FunctionDef, ast.AsyncFunctionDef)):
                if not one.name.startswith("_") or (one.name == "__init__" and own in CONSTRUCTED):
                    yield from of_function(one, module)
            elif isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name) and one.target.id[0] != "_":
                yield from named(one.annotation, module)
        for base in node.bases:
            for inner in named(base, module):
                yield from signatures(inner)


def of_function(node: ast.FunctionDef | ast.AsyncFunctionDef, module: str) -> Iterator[Name]:
    arguments = node.args
    for one in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs):
        if not one.arg.startswith("_"):
            yield from named(one.annotation, module)
    yield from named(node.returns, module)


def touched() -> set[Name]:
    """Everything of the runtime that the signatures of public names lead to."""
    pending: list[Name] = [(module, name) for name, module in PUBLIC.items()]
    for module in (f"bitget_client.{name}" for name in GENERATED):
        pending += [(module, name) for name in definitions(module) if not name.startswith("_")]
    seen: set[Name] = set()
    found: set[Name] = set()
    while pending:
        one = pending.pop()
        if one not in seen:
            seen.add(one)
            new = {name for name in signatures(one) if not name[1].startswith("_")}
            found |= new
            pending += new
    return found


def test_every_type_of_a_public_signature_can_be_imported_from_the_package() -> None:
    names = [one for one in touched() if one[1] not in INSIDE and one[0] not in INSIDE_MODULES]
    assert {f"{module}.{name}" for module, name in names if PUBLIC.get(name) != module} == set()


@pytest.mark.parametrize("name", PUBLIC)
def test_a_public_name_is_where_the_table_says(name: str) -> None:
    assert name in definitions(PUBLIC[name])
    assert name in bitget_client.__all__
    assert getattr(bitget_client, name) is getattr(import_module(PUBLIC[name]), name)


@pytest.mark.parametrize("method", ["orders", "stream", "instruments"])
@pytest.mark.parametrize("client", [bitget_client.Bitget, bitget_client.AsyncBitget])
def test_what_users_hold_can_be_named(client: type, method: str) -> None:
    page = (PROJECT / "docs" / "public-names.md").read_text("utf-8").partition("| --- |")[0]
    for generation in ("uta", "classic"):
        held = getattr(client, generation).func.__annotations__["return"]
        namespace = getattr(import_module(f"bitget_client.{generation}"), held)
        member = inspect.getattr_static(namespace, method)
        name = getattr(member, "func", member).__annotations__["return"]
        assert getattr(bitget_client, name).__name__ == name
        assert f"`{name}`" in page


@pytest.mark.parametrize("module", ["uta.orders", "classic.orders", "uta.stream", "classic.stream", "uta.sbe"])
def test_what_streams_and_orders_hold_can_be_imported_from_the_package(module: str) -> None:
    found = vars(import_module(f"bitget_client.{module}"))
    own = {name: one for name, one in found.items() if getattr(one, "__module__", "") == f"bitget_client.{module}"}
    held = {name for name, one in own.items() if isinstance(one, type) and not issubclass(one, (dict, Struct))}
    assert held
    assert held - set(bitget_client.__all__) == set()
    assert {name for name in held if getattr(bitget_client, name) is not own[name]} == set()


def test_what_the_package_has_is_taught_from_the_package_only() -> None:
    pages = [PROJECT / "README.md", *(PROJECT / "docs").rglob("*.md"), *(PROJECT / "examples").rglob("*.py")]
    imported = r"from bitget_(?:client|runtime)\.(?!\S+_models )\S+ import ([\w, ]+)"
    described = r"`(\w+)`(?: and `(\w+)`)? of `bitget_client\.(?!\S+_models`)\S+`"
    taught = re.compile(f"{imported}|{described}")
    names = [name for page in pages for found in taught.findall(page.read_text("utf-8")) for name in found]
    assert {each.strip() for name in names for each in name.split(",")} & set(bitget_client.__all__) == set()


def test_the_docs_list_every_public_name_once_and_no_other() -> None:
    page = (PROJECT / "docs" / "public-names.md").read_text("utf-8").partition("| --- |")[2]
    assert sorted(re.findall(r"`(\w+)`", page)) == sorted(bitget_client.__all__)


@pytest.mark.parametrize("client", [bitget_client.Bitget, bitget_client.AsyncBitget])
def test_a_page_explains_every_member_of_a_client(client: type) -> None:
    pages = "".join(path.read_text("utf-8") for path in (PROJECT / "docs").rglob("*.md") if path.name != "coverage.md")
    members = [name for name in dir(client) if not name.startswith("_")]
    assert [name for name in members if not re.search(rf"\b(client|unknown)\.{name}\b", pages)] == []
