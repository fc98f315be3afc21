"""From the source of modules to their text: in two processes, and through a cache."""

from __future__ import annotations

import ast
import hashlib
import multiprocessing
import multiprocessing.connection
import os
import signal
import subprocess
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path
from threading import Thread

from ruff import find_ruff_bin  # type: ignore[import-untyped]  # ruff says nothing of its types

from generator.problems import NotMade
from generator.python import imports, models
from generator.python.imports import with_tidy_imports
from generator.python.models import models_text
from generator.python.render import Module
from generator.read.source.spec_files import plain_bytes
from generator.replacing import replace_file
from generator.reserved import TEMPLATES

OWN_CODE = (Path(__file__), Path(imports.__file__), Path(models.__file__), TEMPLATES / "msgspec.jinja2")
LINE_LENGTH = 120
PROCESSES = 2
FEWEST_MODULES_FOR_PROCESSES = 2


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
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            replace_file(self._folder / key, text)

    def keep_only(self, keys: set[str]) -> None:
        """Forget what the last run did not use."""
        for path in self._folder.glob("*"):
            if path.name not in keys:
                with suppress(OSError):
                    path.unlink(missing_ok=True)


def digest(*texts: str) -> str:
    """A short name for texts."""
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()[:32]


def tools_digest() -> str:
    """All that decides what becomes of a module's source: versions, and the code that runs them."""
    versions = [f"{name} {version(name)}" for name in ("datamodel-code-generator", "jinja2", "ruff")]
    return digest(*versions, *(plain_bytes(path.read_bytes()).decode() for path in OWN_CODE))


def formatted(pending: list[Module], cache: Cache) -> dict[str, str]:
    """Text of each module by its path.

    Raises:
        NotMade: a template made something else, or a process was ended by another.
    """
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
    pool = ProcessPoolExecutor(PROCESSES, initializer=_end_with_parent)
    try:
        # not by map, which cancels what waits when it is interrupted: a pool whose workers are killed trips over that
        for future in [pool.submit(_module_text, module) for module in missing]:
            yield future.result()
    except BrokenProcessPool:
        pool.shutdown()
        raise NotMade("a formatting process was killed: run it again") from None
    except BaseException:
        for worker in multiprocessing.active_children():
            worker.kill()
        pool.shutdown(wait=False)  # its thread may not have been started yet
        raise
    pool.shutdown()


def _end_with_parent() -> None:
    """In a worker: end as soon as the run has, even if it was killed; Ctrl-C is left to the run."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    assert parent is not None

    def wait() -> None:
        multiprocessing.connection.wait([parent.sentinel])
        os._exit(1)

    Thread(target=wait, daemon=True).start()


def _module_text(module: Module) -> str:
    return format_module(module.path, models_text(module.source) if module.is_models else module.source)


def format_module(path: str, text: str) -> str:
    """Text with tidy imports in black's format, after a check that it is Python.

    ruff writes that format byte for byte, in a quarter of black's time; `make check` asks black itself.
    """
    command = [find_ruff_bin(), "format", "--isolated", "--no-cache", f"--line-length={LINE_LENGTH}"]
    result = subprocess.run(
        [*command, "--stdin-filename=module.py", "-"], input=with_tidy_imports(text).encode(), capture_output=True
    )
    formatted = result.stdout.decode()
    try:
        if result.returncode:
            raise SyntaxError(result.stderr.decode().strip().removeprefix("error: "))
        ast.parse(formatted)
    except SyntaxError as error:
        raise NotMade(f"the templates produced {path}, which is not Python: {error}") from error
    return formatted
