"""Lists of pages and batches are read as empty ones where the exchange sends null, and what it sent is kept."""

from __future__ import annotations

import pickle

import pytest

from bitget_client import failures, registry, successes
from bitget_client.uta.trade_models import FillPage

LISTS = [
    pytest.param(address, member.name, member.wire.split(" / ")[0], id=f"{address}-{member.name}")
    for address in registry.operations
    for member in registry.reference[address].members
    if member.name in ("items", "successes", "failures") and not member.required
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


def test_every_shape_that_may_lack_its_list_is_tested() -> None:
    names = {param.values[1] for param in LISTS}
    assert names == {"items", "successes", "failures"}


def test_what_was_sent_is_kept() -> None:
    page = fills('{"list":null,"cursor":null}')
    assert page.to_dict() == {"items": [], "cursor": None}
    assert repr(page) == "FillPage(items=[], cursor=None)"
    assert page.to_json() == b"{}"
    assert pickle.loads(pickle.dumps(page)) == page


def test_a_batch_without_lists_has_no_items() -> None:
    batch = registry.operations["classic.margin.cross.trade.place_orders"].decode(body('{"successList":null}'))
    assert (successes(batch), failures(batch)) == ([], [])
