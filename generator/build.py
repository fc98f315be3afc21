"""From a catalogue to the tree of generated files: in two processes, through a cache, replaced as a whole."""

from __future__ import annotations

import ast
import hashlib
import json
import os
import shutil
from collections.abc import Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from generator.asyncapi import asyncapi_text
from generator.group_view import PACKAGE
from generator.model import Catalogue
from generator.models import TEMPLATES, models_text
from generator.openapi import openapi_text
from generator.render import Module, example_files, modules

GENERATOR = Path(__file__).parent
LINE_LENGTH = 120
PROCESSES = 2
FEWEST_MODULES_FOR_PROCESSES = 2

Tree = Mapping[str, str]
"""Text of each file by its path below generated/."""


@dataclass(frozen=True)
class Changes:
    """What a run did to the generated tree."""

    written: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: int


class Cache:
    """Formatted text by what it was made from. Losing it costs time and nothing else."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, key: str) -> str | None:
        try:
            return (self._folder / key).read_text("utf-8")
        except (OSError, UnicodeDecodeError):
            return None

    def put(self, key: str, text: str) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        replace_file(self._folder / key, text)

    def keep_only(self, keys: set[str]) -> None:
        """Forget what the last run did not use."""
        for path in self._folder.glob("*"):
            if path.name not in keys:
                path.unlink(missing_ok=True)


def digest(*texts: str) -> str:
    """A short name for texts."""
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()[:32]


def tools_digest() -> str:
    """What the tools are, apart from the catalogue: versions, templates and the generator's own code."""
    versions = [f"{name} {version(name)}" for name in ("black", "datamodel-code-generator", "jinja2")]
    sources = [path.read_text("utf-8") for path in sorted([*TEMPLATES.iterdir(), *GENERATOR.glob("*.py")])]
    return digest(*versions, *sources)


def build(catalogue: Catalogue, cache_folder: Path, project_version: str, catalogue_digest: str) -> Tree:
    """Every file of the generated tree."""
    tree = _formatted(list(modules(catalogue)), Cache(cache_folder))
    tree.update(example_files(catalogue))
    tree[f"{PACKAGE}/py.typed"] = ""
    tree["openapi.json"] = openapi_text(catalogue, project_version)
    tree["asyncapi.json"] = asyncapi_text(catalogue, project_version)
    tree["stats.json"] = _stats(catalogue, catalogue_digest)
    return dict(sorted(tree.items()))


def _formatted(pending: list[Module], cache: Cache) -> dict[str, str]:
    tools = tools_digest()
    keys = {module: digest(tools, module.path, module.source) for module in pending}
    texts = {module: text for module, key in keys.items() if (text := cache.get(key)) is not None}
    missing = sorted((module for module in pending if module not in texts), key=lambda one: -len(one.source))
    for module, text in zip(missing, _in_processes(missing), strict=True):
        cache.put(keys[module], text)
        texts[module] = text
    cache.keep_only(set(keys.values()))
    return {module.path: texts[module] for module in pending}


def _in_processes(missing: list[Module]) -> Iterator[str]:
    if len(missing) < FEWEST_MODULES_FOR_PROCESSES:
        yield from map(_module_text, missing)
        return
    with ProcessPoolExecutor(PROCESSES) as pool:
        yield from pool.map(_module_text, missing)


def _module_text(module: Module) -> str:
    return format_module(module.path, models_text(module.source) if module.is_models else module.source)


def format_module(path: str, text: str) -> str:
    """Text as black formats it, after a check that it is Python.

    black is imported here because that takes longer than a run in which nothing has changed.
    """
    import black
    from black.parsing import InvalidInput

    try:
        formatted = black.format_str(text, mode=black.Mode(line_length=LINE_LENGTH))
        ast.parse(formatted)
    except (SyntaxError, InvalidInput) as error:
        raise RuntimeError(f"the templates made {path}, which is not Python: {error}") from error
    return formatted


def _stats(catalogue: Catalogue, catalogue_digest: str) -> str:
    counts = {
        "catalogue": catalogue_digest,
        "operations": len(catalogue.operations),
        "groups": len(catalogue.groups),
        "channels": sum(len(group.channels) for group in catalogue.streams),
        "commands": sum(len(group.commands) for group in catalogue.streams),
        "binary_messages": len(catalogue.binary),
        "enums": len(catalogue.enums),
        "error_codes": len(set(catalogue.errors["rest"]) | set(catalogue.errors["websocket"])),
        "examples": sum(len(one.examples) for one in catalogue.operations),
        "stream_examples": sum(len(one.examples) for group in catalogue.streams for one in group.calls),
    }
    return json.dumps(counts, indent=2) + "\n"


def replace_tree(folder: Path, tree: Tree) -> Changes:
    """Make a folder hold exactly this tree. It is whole at any moment: built beside it, then put in its place.

    Files whose text is unchanged stay the same files.
    """
    fresh, old = folder.with_name(folder.name + ".new"), folder.with_name(folder.name + ".old")
    recover(folder)
    before = {path.relative_to(folder).as_posix(): path for path in files_below(folder)}
    unchanged = {name for name, path in before.items() if name in tree and path.read_bytes() == tree[name].encode()}
    written = tuple(name for name in tree if name not in unchanged)
    removed = tuple(sorted(set(before) - set(tree)))
    if not written and not removed:
        return Changes((), (), len(unchanged))
    shutil.rmtree(fresh, ignore_errors=True)
    for name, text in tree.items():
        path = fresh / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if name in unchanged:
            _link(before[name], path)
        else:
            path.write_bytes(text.encode())
    if folder.exists():
        folder.rename(old)
    fresh.rename(folder)
    shutil.rmtree(old, ignore_errors=True)
    return Changes(written, removed, len(unchanged))


def recover(folder: Path) -> None:
    """Put the old tree back where a run was interrupted between the two renames."""
    old = folder.with_name(folder.name + ".old")
    if old.exists() and not folder.exists():
        old.rename(folder)
    shutil.rmtree(old, ignore_errors=True)


def files_below(folder: Path) -> Iterator[Path]:
    """Files of a generated tree; what Python leaves beside them does not count."""
    return (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)


def _link(source: Path, target: Path) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def replace_file(path: Path, text: str) -> None:
    """Write a file in one step."""
    fresh = path.with_name(f"{path.name}.{os.getpid()}.new")
    fresh.write_text(text, "utf-8")
    fresh.replace(path)
