"""Lists that page."""

from __future__ import annotations

from typing import Any

import pytest

from bitget_client.registry import operations
from bitget_runtime.fake.core import Exchange
from bitget_runtime.fake.core.clock import DAY
from bitget_runtime.fake.handlers.asked import Asked
from bitget_runtime.fake.handlers.denied import Denied
from bitget_runtime.fake.handlers.pages import Limit, numbered, page

NOW = 200 * DAY
ROWS = range(199, 99, -1)
"""One row per day, newest first; its ID is its day."""


def asked(**parameters: str) -> Asked:
    return Asked(Exchange(), operations["classic.spot.trade.get_fills"], dict(parameters), None, NOW)


def days(facts: dict[str, Any], **parameters: str) -> list[int]:
    return page(ROWS, asked(**parameters), time=lambda row: row * DAY, key=str, **facts)


@pytest.mark.parametrize(
    ("facts", "parameters", "expected"),
    [
        ({"limit": Limit(default=3)}, {}, [199, 198, 197]),
        ({"limit": Limit(most=2)}, {"limit": "50"}, [199, 198]),
        ({}, {"idLessThan": "105", "limit": "2"}, [104, 103]),
        ({"cursor": "cursor"}, {"cursor": "102"}, [101, 100]),
        ({}, {"startTime": str(110 * DAY), "endTime": str(112 * DAY)}, [112, 111, 110]),
        ({"reach": 3}, {}, [199, 198, 197]),
        ({}, {"idLessThan": "100"}, []),
        ({"widest": 2}, {"startTime": str(198 * DAY)}, [199, 198]),
    ],
)
def test_a_page_is_what_was_asked_for(facts: dict[str, Any], parameters: dict[str, str], expected: list[int]) -> None:
    assert days(facts, **parameters) == expected


@pytest.mark.parametrize(
    ("parameters", "code"),
    [
        ({"startTime": str(197 * DAY)}, "00001"),
        ({"limit": "0"}, "40020"),
        ({"limit": "-1"}, "40020"),
        ({"endTime": "today"}, "40020"),
        ({"idLessThan": "9" * 5_000}, "40020"),
    ],
)
def test_what_is_no_page_is_denied(parameters: dict[str, str], code: str) -> None:
    with pytest.raises(Denied) as denied:
        days({"widest": 2}, **parameters)
    assert denied.value.code == code


def test_pages_by_number() -> None:
    assert numbered(ROWS, asked(pageNo="2", limit="3")) == [196, 195, 194]
