"""The imports of a printed module: those that it uses, in the order that isort and ruff want.

Whatever prints a module may import all that it could need. What is needed is read off the syntax of the module itself,
so nobody has to say so a second time.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

FIRST_PARTY = frozenset({"bitget_client", "bitget_runtime"})

_NUMBER = re.compile(r"(\d+)")
_FUTURE, _STANDARD, _THIRD_PARTY, _OWN = range(4)

_SortKey: TypeAlias = tuple[object, ...]


@dataclass
class Imports:
    """Imports of one block, each once.

    Attributes:
        modules: What is imported as a whole.
        names: What is taken from each module.
        exports: Names that a module passes on, as `from module import name as name`.
    """

    modules: set[str] = field(default_factory=set)
    names: dict[str, set[str]] = field(default_factory=dict)
    exports: set[tuple[str, str]] = field(default_factory=set)

    def add(self, statement: ast.Import | ast.ImportFrom, used: set[str]) -> None:
        """Add what a statement imports, if it is used."""
        for one in statement.names:
            if isinstance(statement, ast.Import):
                if one.name.partition(".")[0] in used:
                    self.modules.add(one.name)
            elif one.asname:
                self.exports.add((statement.module or "", one.name))
            elif statement.module == "__future__" or one.name in used:
                self.names.setdefault(statement.module or "", set()).add(one.name)

    def lines(self) -> Iterator[str]:
        """The statements, with an empty line between sections."""
        section = None
        for module, statement in self._statements():
            if section is not None and _section(module) != section:
                yield ""
            section = _section(module)
            yield statement

    def _statements(self) -> Iterator[tuple[str, str]]:
        """Each with its module, in their order."""
        found: list[tuple[_SortKey, str, str]] = []
        for module in self.modules:
            found.append(((_section(module), 0, _natural(module)), module, f"import {module}"))
        for module, names in self.names.items():
            text = f"from {module} import {', '.join(sorted(names, key=_member))}"
            found.append(((_section(module), 1, _natural(module), 0), module, text))
        for module, name in self.exports:
            text = f"from {module} import {name} as {name}"
            found.append(((_section(module), 1, _natural(module), 1, _member(name)), module, text))
        return ((module, text) for _, module, text in sorted(found))


def _section(module: str) -> int:
    top = module.partition(".")[0]
    if top == "__future__":
        return _FUTURE
    if top in FIRST_PARTY:
        return _OWN
    return _STANDARD if top in sys.stdlib_module_names else _THIRD_PARTY


def _natural(name: str) -> _SortKey:
    """Numbers by their value, letters whatever their case."""
    parts = _NUMBER.split(name.lower())
    return tuple((int(part), "") if part.isdigit() else (-1, part) for part in parts), name


def _member(name: str) -> _SortKey:
    """Constants, then classes, then everything else."""
    kind = 0 if len(name) > 1 and name.isupper() else 1 if name[:1].isupper() else 2
    return kind, _natural(name)


def with_tidy_imports(text: str) -> str:
    """A module's text, with the imports that it uses in their order.

    Those of the module and those below `if TYPE_CHECKING:` count, each in one block without comments.

    Raises:
        SyntaxError: it is not Python.
    """
    lines = text.split("\n")
    tree = ast.parse(text)
    used = _used(tree)
    blocks: list[tuple[ast.stmt, list[ast.stmt], str]] = []
    if own := [one for one in tree.body if isinstance(one, (ast.Import, ast.ImportFrom))]:
        blocks.append((own[0], list(own), ""))
    for one in tree.body:
        if isinstance(one, ast.If) and isinstance(one.test, ast.Name):
            blocks.append((one.body[0], list(one.body), "    "))
    for first, statements, margin in reversed(blocks):
        imports = Imports()
        for statement in statements:
            assert isinstance(statement, (ast.Import, ast.ImportFrom)), ast.unparse(statement)
            imports.add(statement, used)
        end = statements[-1].end_lineno
        lines[first.lineno - 1 : end] = [f"{margin}{line}" if line else "" for line in imports.lines()]
    return "\n".join(lines)


def _used(tree: ast.Module) -> set[str]:
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
