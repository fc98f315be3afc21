"""Which rows came before, in whatever order their IDs come."""

from __future__ import annotations

from random import Random

import pytest

from bitget_runtime.paging.repeats import KnownIds


@pytest.mark.parametrize("first", [1, 95, 9_990, 10**18 - 30])
@pytest.mark.parametrize("order", ["rising", "falling", "none"])
def test_known_ids_are_found_whether_they_come_in_order_or_not(first: int, order: str) -> None:
    random, known, seen = Random(f"{first} {order}"), KnownIds(), set[str]()
    texts = [str(first + number) for number in range(200)]  # the order of texts differs from that of numbers
    if order == "falling":
        texts.reverse()
    elif order == "none":
        random.shuffle(texts)
    at = 0
    while at < len(texts):
        page = texts[max(0, at - random.randint(0, 3)) : at + random.randint(1, 9)]  # some come again
        assert known.among(sorted(page)) == seen & set(page)
        known.add(sorted(page))
        seen |= set(page)
        at = texts.index(page[-1]) + 1
    assert known.among(sorted(texts)) == seen == set(texts)
