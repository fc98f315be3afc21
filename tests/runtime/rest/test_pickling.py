"""The registry's contents survive pickling unchanged."""

from __future__ import annotations

import pickle

import pytest

from bitget_client import registry
from bitget_runtime.rest.endpoint import Endpoint
from bitget_runtime.stream.wire.channel import Command
from bitget_runtime.values.parameters import Form


@pytest.mark.parametrize("address", ["uta.trade.place_order", "classic.common.public.get_server_time"])
def test_an_operation_comes_back_as_the_same_object(address: str) -> None:
    operation = registry.operations[address]
    assert operation.parameters or operation.request_type is None  # what has been looked at pickles as well
    assert pickle.loads(pickle.dumps(operation)) is operation


def test_channels_and_commands_come_back_as_the_same_objects() -> None:
    named = [one for one in registry.channels.values() if isinstance(one, Endpoint)]
    assert named
    for one in named:
        assert pickle.loads(pickle.dumps(one)) is one


def test_what_is_around_a_command_comes_back_as_itself_and_not_as_the_command() -> None:
    commands = [one for one in registry.channels.values() if isinstance(one, Command)]
    assert commands
    for command in commands:
        wires = [one.wire for one in command.frame.parameters]  # what has been looked at pickles as well
        frame = pickle.loads(pickle.dumps(command.frame))
        assert isinstance(frame, Form)
        assert frame == command.frame
        assert [one.wire for one in frame.parameters] == wires


def test_the_form_of_a_bare_list_comes_back_as_one() -> None:
    lists = [one for one in registry.operations.values() if one.body_is_list]
    assert lists
    for operation in lists:
        form = pickle.loads(pickle.dumps(operation.form))
        assert form == operation.form
        assert form.is_list
        assert hash(form) == hash(operation.form)
