"""The table of handlers and the table of codes."""

from __future__ import annotations

import pytest

from bitget_client.registry import api as API
from bitget_client.registry import channels, operations
from bitget_runtime import errors
from bitget_runtime.fake import fake_exchange as new_exchange
from bitget_runtime.fake.handlers.codes import _CODES, FALLBACK
from bitget_runtime.fake.handlers.table import generations, tables
from setups.fake_clients import ASSETS, client_of, code_of, send

INFO = "/api/v2/spot/account/info"


@pytest.mark.parametrize(("module", "table"), [each for generation in generations() for each in tables(generation)])
def test_every_handler_is_of_something_that_there_is(module: str, table: dict[str, object]) -> None:
    assert table.keys() <= operations.keys() | channels.keys(), module


def test_every_code_of_a_refusal_is_documented() -> None:
    codes = API.load_error_codes()
    said = {FALLBACK, *(code for each in _CODES.values() for code in each)}
    assert {code for code in said if codes.on_rest(code) is None} == set()


def test_the_signed_calls_of_the_other_generation_are_refused() -> None:
    with new_exchange() as unified, client_of(unified) as client:
        with pytest.raises(errors.AccountModeMismatch, match="40085"):
            client.classic.spot.account.get_info()
        # before the signature is looked at
        assert code_of(send(unified, "GET", INFO, changed={"sign": "another"})) == "40085"
    with new_exchange(account="classic") as classic, client_of(classic) as client:
        with pytest.raises(errors.AccountModeMismatch, match="25245"):
            client.uta.account.get_settings()
        assert code_of(send(classic, "GET", ASSETS, changed={"sign": "another"})) == "40009"


def test_what_is_no_object_in_a_batch_is_refused() -> None:
    with new_exchange() as exchange:
        response = send(exchange, "POST", "/api/v3/trade/cancel-batch", b"[1]")
        assert (response.status_code, code_of(response)) == (400, "400172")
