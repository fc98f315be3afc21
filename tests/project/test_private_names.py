"""A name with a leading underscore belongs to the room whose class defines it: the folder of that class's module.

Read from the source, without types: `x._name` passes if a class of the module has that name, or a class of a module of
the same folder that it imports from. That misses `getattr` with a string, and an object of another room whose private
name is one of these too; it covers what classes inherit from another room.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from folders import PROJECT

RUNTIME = PROJECT / "runtime" / "bitget_runtime"
USED = re.compile(r"(?:\.|\bimport |^    |, )(_[a-z]\w*)", re.MULTILINE)
DEFINED = re.compile(r"\bdef (_\w+)\(|^\s+(?:self\.)?(_\w+)(?:: | = )", re.MULTILINE)
OF_NAMED_TUPLES = {"_asdict", "_fields", "_make", "_replace"}
OF_PYTHON = {
    "asyncio._get_running_loop",  # documented for authors of event loops; the public one raises, which takes time
    "zlib._Decompress",  # the type has no other name
}


@cache
def parsed(path: Path) -> list[ast.AST]:
    return list(ast.walk(ast.parse(path.read_text("utf-8"))))


@cache
def owned(path: Path) -> frozenset[str]:
    """What a module's classes define: methods, fields, slots, and what they set on `self`."""
    found: set[str] = set()
    for node in parsed(path):
        match node:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.AnnAssign(target=ast.Name(id=name)):
                found.add(name)
            case ast.Assign(targets=[ast.Name(id="__slots__")], value=slots):
                found.update(str(one.value) for one in ast.walk(slots) if isinstance(one, ast.Constant))
            case ast.Attribute(value=ast.Name(id="self" | "cls"), attr=name, ctx=ast.Store()):
                found.add(name)
    return frozenset(found)


def imports(path: Path) -> Iterator[tuple[Path, str]]:
    """The modules from which a module imports, and the names."""
    for node in parsed(path):
        if isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                yield RUNTIME.parent.joinpath(*node.module.split(".")).with_suffix(".py"), alias.name


def borrowed(path: Path) -> Iterator[str]:
    """Uses of other rooms' private names in a module."""
    place = path.relative_to(RUNTIME)
    near = {module for module, _ in imports(path) if module.parent == path.parent and module.exists()}
    allowed = OF_NAMED_TUPLES.union(*map(owned, {path, *near}))
    for module, name in imports(path):
        if name.startswith("_") and not name.startswith("__"):
            yield f"{place} imports {name} from {module.stem}"
    private = (node for node in parsed(path) if isinstance(node, ast.Attribute) and re.match("_[^_]", node.attr))
    for node in private:
        if node.attr not in allowed and ast.unparse(node) not in OF_PYTHON:
            yield f"{place}:{node.lineno} {ast.unparse(node)}"


def is_suspect(text: str) -> bool:
    """Whether a module may use private names that it does not plainly define; parsing all modules takes seconds."""
    return not {*USED.findall(text)} <= {name for names in DEFINED.findall(text) for name in names}


def test_no_room_uses_a_private_name_of_another() -> None:
    suspects = [path for path in sorted(RUNTIME.rglob("*.py")) if is_suspect(path.read_text("utf-8"))]
    assert [one for path in suspects for one in borrowed(path)] == []
