"""Lists of pages and batches are read as empty ones where the exchange sends null, and as nothing else than lists."""

from __future__ import annotations

import pickle

import pytest

from bitget_client import failures, registry, successes
from bitget_client.uta.trade_models import FillPage
from bitget_runtime.errors import DecodeError
from bitget_runtime.values import drift

ALL = [
    (member.required, pytest.param(address, member.name, member.wire.split(" / ")[0], id=f"{address}-{member.name}"))
    for address in registry.operations
    for member in registry.reference[address].members
    if member.name in ("items", "successes", "failures")
]
LISTS = [param for required, param in ALL if not required]
ALWAYS_SENT = [
    param
    for required, param in ALL
    if required
    and f"raw_{param.values[1]}" in registry.operations[str(param.values[0])].response_type.__struct_fields__
]


def body(data: str) -> bytes:
    return f'{{"code":"00000","msg":"success","requestTime":1795962184007,"data":{data}}}'.encode()


def fills(data: str) -> FillPage:
    page = registry.operations["uta.trade.get_fills"].decode(body(data))
    assert isinstance(page, FillPage)
    return page


@pytest.mark.parametrize(("address", "name", "wire"), LISTS)
def test_a_list_of_a_page_or_a_batch_is_never_none(address: str, name: str, wire: str) -> None:
    operation = registry.operations[address]
    for data in (f'{{"{wire}":null}}', "{}"):
        found = operation.decode(body(data))
        assert (getattr(found, name), getattr(found, f"raw_{name}")) == ([], None)
    assert getattr(operation.decode(body(f'{{"{wire}":[]}}')), f"raw_{name}") == []


@pytest.mark.parametrize(("address", "name", "wire"), ALWAYS_SENT)
def test_a_list_that_should_be_sent_is_empty_if_it_is_null_and_nothing_if_it_has_another_name(
    address: str, name: str, wire: str, caplog: pytest.LogCaptureFixture
) -> None:
    operation = registry.operations[address]
    drift._reported.clear()
    assert getattr(operation.decode(body(f'{{"{wire}":null}}')), name) == []
    assert f"data.{wire} is null" in caplog.text
    for data, why in ((f'{{"{wire}s":[]}}', "missing"), (f'{{"{wire}":"none"}}', "text, not a list")):
        found = operation.decode(body(data))
        assert f"data.{wire} is {why}" in caplog.text
        with pytest.raises(DecodeError, match=f"{name} can't be read: the exchange sent no list under its name"):
            getattr(found, name)


def test_every_shape_that_may_lack_its_list_is_tested() -> None:
    for lists in (LISTS, ALWAYS_SENT):
        assert {param.values[1] for param in lists} == {"items", "successes", "failures"}


def test_what_was_sent_is_kept() -> None:
    page = fills('{"list":null,"cursor":null}')
    assert page.to_dict() == {"items": [], "cursor": None}
    assert repr(page) == "FillPage(items=[], cursor=None)"
    assert page.to_json() == b"{}"
    assert pickle.loads(pickle.dumps(page)) == page


def test_a_batch_without_lists_has_no_items() -> None:
    batch = registry.operations["classic.margin.cross.trade.place_orders"].decode(body('{"successList":null}'))
    assert (successes(batch), failures(batch)) == ([], [])
