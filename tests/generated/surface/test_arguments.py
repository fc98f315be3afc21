"""What a method is given is handed over under its name on the wire, and nothing else is."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from importlib import import_module
from types import SimpleNamespace
from typing import Any

import pytest

from bitget_client import AsyncBitget, Bitget
from bitget_client.registry import channels, operations
from bitget_runtime.stream.wire.channel import Command
from bitget_runtime.values.parameters import Parameter
from catalogues.documented import method_at

OPERATIONS = [one for one in operations.values() if not one.form.is_list]
COMMANDS = [one for one in channels.values() if isinstance(one, Command) and not one.form.is_list]

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


class Taker:
    """Takes what methods hand over: a client, or the stream that commands are sent on."""

    def __init__(self) -> None:
        self.taken: list[dict[str, Any]] = []

    def call(self, _: object, arguments: Any, extra: object) -> Any:
        self._take(arguments)
        return SimpleNamespace(data=None)

    def _command(self, _: object, frame: Any, arguments: Any, extra: object) -> None:
        self._take({**frame, **arguments})

    def _take(self, arguments: dict[str, Any]) -> None:
        self.taken.append({wire: value for wire, value in arguments.items() if value is not None})


class AsyncTaker(Taker):
    async def call(self, _: object, arguments: Any, extra: object) -> Any:
        return super().call(_, arguments, extra)


class Empty(str):
    """A value that counts as false: only None means that nothing is given."""

    def __bool__(self) -> bool:
        return False


def cases(parameters: Iterable[Parameter]) -> list[list[Parameter]]:
    """The required parameters alone, and with each of the others."""
    required = [one for one in parameters if one.required]
    return [required, *([*required, one] for one in parameters if not one.required)]


def values(case: list[Parameter]) -> dict[str, str]:
    return {one.name: Empty(f"for {one.wire}") for one in case}


def expected(case: list[Parameter]) -> dict[str, str]:
    return {one.wire: f"for {one.wire}" for one in case}


def test_by_operations() -> None:
    with Bitget() as client:
        for operation in OPERATIONS:
            method, taker = method_at(client, operation.address), Taker()
            group = type(method.__self__)(taker)
            for case in cases(operation.form.parameters):
                getattr(group, method.__name__)(**values(case))
                assert taker.taken.pop() == expected(case), operation.address


def test_by_operations_for_asyncio() -> None:
    async def call_all() -> None:
        async with AsyncBitget() as client:
            for operation in OPERATIONS:
                method, taker = method_at(client, operation.address), AsyncTaker()
                group = type(method.__self__)(taker)
                for case in cases(operation.form.parameters):
                    await getattr(group, method.__name__)(**values(case))
                    assert taker.taken.pop() == expected(case), operation.address

    asyncio.run(call_all())


@pytest.mark.parametrize("prefix", ["", "Async"])
def test_by_commands(prefix: str) -> None:
    assert COMMANDS
    for command in COMMANDS:
        generation, _, name = command.address.split(".", 2)
        module, taker = import_module(f"bitget_client.{generation}.stream"), Taker()
        group = getattr(module, f"{prefix}{generation.title()}StreamTrade")(taker)
        for case in cases((*command.frame.parameters, *command.form.parameters)):
            method_at(group, name.removeprefix("trade."))(**values(case))
            assert taker.taken.pop() == expected(case), command.address
