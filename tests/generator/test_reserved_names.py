"""What generated modules import, inherit and pass is reserved: nothing in the catalogue can be called so."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup
from bitget_runtime.stream.async_stream import AsyncBinaryStream, AsyncCommands, AsyncStream
from bitget_runtime.stream.sync_stream import BinaryStream, Commands, Stream
from bitget_runtime.stream.wire.sbe import BinaryEntry, BinaryMessage
from bitget_runtime.values.model import Model, Request, Row
from catalogues.golden_packages import GOLDEN
from catalogues.spec_folder import ORDERS, PLACE_ORDER, SpecFolder
from generator import reserved
from generator.naming import class_objection, objection

PACKAGE = GOLDEN / "one_of_each" / "generated" / "bitget_client"


def imported(path: Path) -> set[str]:
    """Names that a module imports of others than the models and the enums of its package."""
    nodes = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.ImportFrom)]
    made = ("_models", ".enums", ".sbe", "__future__")
    return {one.name for node in nodes if node.module and not node.module.endswith(made) for one in node.names}


def attributes(*classes: type) -> set[str]:
    return {name for cls in classes for name in dir(cls) if not name.startswith("_")}


@pytest.mark.parametrize(
    ("module", "names", "classes"),
    [
        ("uta/trade.py", reserved.FIELDS | reserved.METHODS, reserved.CLASSES),
        ("classic/shop/market.py", reserved.FIELDS | reserved.METHODS, reserved.CLASSES),
        ("uta/trade_models.py", reserved.FIELDS, reserved.CLASSES),
        ("classic/shop/market_models.py", reserved.FIELDS, reserved.CLASSES),
        ("uta/stream.py", reserved.FIELDS | reserved.CHANNELS, reserved.CLASSES | reserved.STREAM_CLASSES),
        ("uta/stream_models.py", reserved.FIELDS, reserved.CLASSES),
        ("uta/sbe.py", reserved.FIELDS | reserved.BINARY_FIELDS, reserved.CLASSES | reserved.BINARY_CLASSES),
        ("enums.py", reserved.FIELDS | {"flag"}, reserved.CLASSES),
    ],
)
def test_what_a_module_imports_is_reserved(module: str, names: set[str], classes: set[str]) -> None:
    found = imported(PACKAGE / module)
    assert {name for name in found if name.islower()} <= names
    assert {name.lower() for name in found if name.isupper()} <= names | {"api", "type_checking"}
    assert {name for name in found if not (name.islower() or name.isupper())} <= classes


@pytest.mark.parametrize(
    ("classes", "names"),
    [
        ((Group, AsyncGroup, RawGroup, AsyncRawGroup), set()),
        ((Model, Row, Request), reserved.FIELDS),
        ((Stream, AsyncStream), reserved.CHANNELS),
        ((Commands, AsyncCommands, BinaryStream, AsyncBinaryStream), set()),
        ((BinaryMessage, BinaryEntry), reserved.BINARY_FIELDS),
    ],
    ids=["groups", "models", "streams", "commands", "binary"],
)
def test_what_a_class_inherits_is_reserved(classes: tuple[type, ...], names: set[str]) -> None:
    assert attributes(*classes) <= names


def test_what_every_channel_takes_is_reserved() -> None:
    tree = ast.parse((PACKAGE / "uta/stream.py").read_text("utf-8"))
    stream = next(one for one in tree.body if isinstance(one, ast.ClassDef) and one.name == "UtaStream")
    methods = [one for one in stream.body if isinstance(one, ast.FunctionDef) and one.args.kwonlyargs]
    taken = [{argument.arg for argument in (*one.args.args, *one.args.kwonlyargs)} for one in methods]
    always = set.intersection(*taken)
    assert always == {"self", "extra", *reserved.CHANNEL_ARGUMENTS}
    assert always - reserved.CHANNEL_ARGUMENTS <= reserved.FIELDS


@pytest.mark.parametrize("name", sorted(reserved.FIELDS))
def test_a_reserved_name_is_no_field(name: str) -> None:
    assert objection(name) is not None


@pytest.mark.parametrize("name", ["JsonSlot", "AnyNumberSlot", "SecretText", "Any", "Model"])
def test_a_reserved_class_is_no_model(name: str) -> None:
    assert class_objection(name) is not None


@pytest.mark.parametrize("name", ["unseen", "unseen_async", "async_raw", "api"])
def test_a_method_does_not_hide_what_its_class_is_made_with(tmp_path: Path, name: str) -> None:
    folder = SpecFolder(tmp_path)
    text = (folder.spec / PLACE_ORDER).read_text("utf-8").replace("place-order", "another")
    folder.write(f"rest/uta/trade/{name}.yaml", text)
    assert folder.mistakes() == [
        f"spec/rest/uta/trade/{name}.yaml:1:1: file name {name!r} is used by the generated code itself: rename it"
    ]


@pytest.mark.parametrize("name", ["close", "connections", "cached_property", "trade"])
def test_a_channel_does_not_hide_what_its_stream_has(tmp_path: Path, name: str) -> None:
    folder = SpecFolder(tmp_path)
    folder.write(ORDERS.replace("orders", name), (folder.spec / ORDERS).read_text("utf-8"))
    assert any(f"file name {name!r} is used by the generated code itself" in line for line in folder.mistakes())
