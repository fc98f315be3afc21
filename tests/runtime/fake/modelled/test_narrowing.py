"""A read gives what was asked for, in its window, page by page."""

from __future__ import annotations

from typing import Any

import pytest

from bitget_client.registry import operations
from bitget_runtime.fake.core import Clock, Exchange
from bitget_runtime.fake.handlers.asked import Asked
from bitget_runtime.fake.handlers.denied import Denied
from bitget_runtime.fake.modelled.narrowing import Page, narrowed, texts_of
from bitget_runtime.fake.modelled.shapes import shape_of
from stand_ins.modelled_models import Entry, Level
from stand_ins.modelled_models import Page as Listing

ROWS = [{"orderId": str(9 - place), "symbol": symbol, "cTime": str(100 - place)} for place, symbol in enumerate("ABAB")]


def read(data: Any, type_: Any, **parameters: Any) -> Any:
    exchange = Exchange(clock=Clock(1_700_000_000_000, held=True))
    asked = Asked(exchange, operations["uta.tax.get_records"], parameters, None, 0)
    return narrowed(data, shape_of(type_), Page.asked(asked), texts_of(parameters))


def ids(**parameters: Any) -> list[str]:
    return [row["orderId"] for row in read(ROWS, list[Entry], **parameters)]


@pytest.mark.parametrize(
    ("asked", "given"),
    [
        ({}, "9876"),
        ({"symbol": "b"}, "86"),
        ({"symbol": "A", "orderId": "7"}, "7"),
        ({"symbol": "A,B"}, "9876"),
        ({"symbol": "all", "note": ""}, "9876"),
        ({"strange": "x"}, "9876"),
        ({"limit": "3"}, "987"),
        ({"pageSize": "3", "pageNo": "2"}, "6"),
        ({"pageNo": "2"}, ""),
        ({"startTime": "98"}, "987"),
        ({"startTime": "98", "endTime": "99"}, "87"),
        ({"idLessThan": "8"}, "76"),
        ({"idLessThan": "8", "limit": "1"}, "7"),
        ({"idLessThan": "6"}, ""),
        ({"idLessThan": "unknown"}, ""),
        ({"idGreaterThan": "7"}, "98"),
    ],
)
def test_rows_are_those_that_were_asked_for(asked: dict[str, str], given: str) -> None:
    assert "".join(ids(**asked)) == given


@pytest.mark.parametrize("asked", [{"limit": "x"}, {"limit": "0"}, {"pageNo": "-1"}, {"startTime": "soon"}])
def test_a_number_that_is_none_is_refused(asked: dict[str, str]) -> None:
    with pytest.raises(Denied) as denied:
        ids(**asked)
    assert (denied.value.code, denied.value.detail) == ("25200", next(iter(asked)))


def test_where_no_row_is_about_it_one_is_made_so() -> None:
    assert read(ROWS, list[Entry], symbol="NEW", orderId="5") == [{**ROWS[0], "symbol": "NEW", "orderId": "5"}]


def test_an_object_is_about_what_was_asked_for() -> None:
    assert read(ROWS[0], Entry, symbol="NEW", cTime="1") == {**ROWS[0], "symbol": "NEW"}
    assert read(None, None, symbol="NEW") is None


def test_positional_rows_have_a_window_too() -> None:
    assert read([["1", 9], ["2", 5], ["3", None], ["4"]], list[Level], startTime="6") == [["1", 9], ["3", None], ["4"]]


def test_the_cursor_beside_a_list_leads_on_to_its_end() -> None:
    data = {"list": ROWS, "endId": "6", "hasNext": "no"}
    assert read(data, Listing, limit="4")["hasNext"] == "no"
    first = read(data, Listing, limit="3")
    assert (len(first["list"]), first["endId"], first["hasNext"]) == (3, "7", "yes")
    second = read(data, Listing, limit="3", cursor=first["endId"])
    assert (len(second["list"]), second["endId"], second["hasNext"]) == (1, "6", "no")
    assert read(data, Listing, limit="3", cursor=second["endId"]) == {"list": [], "endId": "", "hasNext": "no"}


def test_a_cursor_that_names_no_row_of_the_example_names_ids() -> None:
    assert read({"list": ROWS, "endId": "unknown"}, Listing, limit="2")["endId"] == "8"
    assert read({"list": ROWS, "endId": None}, Listing, limit="2")["endId"] is None
