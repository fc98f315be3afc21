"""The generated text itself: a small catalogue with one of each, and all that is made of it, reviewed like code."""

from __future__ import annotations

from pathlib import Path

import pytest

from catalogues.golden_packages import GOLDEN, check_imports, mypy_cache, run
from folders import PROJECT
from generator.build import build, replace_tree
from generator.check.catalogue import load

CATALOGUES = sorted(path.name for path in GOLDEN.iterdir())


@pytest.mark.parametrize("name", CATALOGUES)
def test_output_is_as_reviewed(name: str, tmp_path: Path, rewrite_golden: bool) -> None:
    spec, expected = GOLDEN / name / "spec", GOLDEN / name / "generated"
    tree = build(load(spec), tmp_path / "cache", "0.0.0", "digest")
    if rewrite_golden:
        replace_tree(expected, tree)
    found = {path.relative_to(expected).as_posix(): path.read_text("utf-8") for path in files(expected)}
    assert found == tree, "if this is what you want: make golden, then review the difference"


@pytest.mark.parametrize("name", CATALOGUES)
def test_output_imports_and_decodes(name: str) -> None:
    """The golden package is a real one: every operation, channel and command of it reads its own examples."""
    code = (
        "from bitget_client import registry, Bitget, AsyncBitget, BinaryChannel, Channel\n"
        "from bitget_runtime.stream.wire.frames import reply_content\n"
        "for operation in registry.operations.values():\n"
        "    operation.parameters\n"
        "    for example in operation.examples: operation.decode(example.response.encode())\n"
        "for one in registry.channels.values():\n"
        "    if isinstance(one, BinaryChannel): continue\n"
        "    one.parameters\n"
        "    for example in one.examples:\n"
        "        if isinstance(one, Channel): print(one.names, one.decode(example.push.encode()))\n"
        "        else: assert reply_content(one, example.reply.encode())\n"
        "assert registry.channels['uta.stream.sbe.fills'].address == 'uta.stream.sbe.fills'\n"
        "print(len(registry.operations), Bitget().uta.trade, Bitget().uta.stream, Bitget().classic.stream)"
    )
    run(GOLDEN / name / "generated", "-c", code)


CALLER = """\
# mypy: enable-error-code="deprecated"
from bitget_client import AsyncBitget, Bitget

def call(client: Bitget) -> None:
    client.uta.trade.get_order()
    client.uta.trade.get_anything()  # type: ignore[deprecated]
    client.uta.stream().balance()  # type: ignore[deprecated]

async def call_async(client: AsyncBitget) -> None:
    await client.uta.trade.get_anything()  # type: ignore[deprecated]
    client.uta.stream().balance()  # type: ignore[deprecated]
"""
"""What the exchange gives up is an error where a program uses it, if it asks its type checker for that."""


@pytest.mark.parametrize("name", CATALOGUES)
def test_output_passes_mypy(name: str, tmp_path: Path) -> None:
    generated = GOLDEN / name / "generated"
    caller = tmp_path / "caller.py"
    caller.write_text(CALLER)
    options = ["--strict", "--config-file=", "--cache-dir", mypy_cache(tmp_path)]
    run(generated, "-m", "mypy", *options, str(generated / "bitget_client"), str(caller))


@pytest.mark.parametrize("package", [*(GOLDEN / name / "generated" for name in CATALOGUES), PROJECT / "generated"])
def test_imports_are_those_that_are_needed_in_their_order(package: Path) -> None:
    check_imports(package)


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
