"""What a process may send while Redis is out of reach: its share."""

from __future__ import annotations

import pytest

from bitget_runtime.pacing.budget import Budget
from bitget_runtime.pacing.interface import WaitTooLong
from bitget_runtime.pacing.windows import Window


def test_what_the_exchange_says_is_left_counts_without_redis_too() -> None:
    wide = (Window("wide uid:x", 20, 1.0),)
    budget = Budget.redis("redis://127.0.0.1:1", share=0.5)
    for _ in range(3):
        assert budget.reserve(wide, longest=0) == 0
    budget.remaining("wide uid:x", 0)
    with pytest.raises(WaitTooLong):
        budget.reserve(wide, longest=0.5)


def test_a_call_that_is_not_sent_is_given_back_to_the_share() -> None:
    wide = (Window("wide uid:x", 2, 1.0),)
    budget = Budget.redis("redis://127.0.0.1:1", share=0.5)
    budget.reserve(wide, longest=0)
    wait = budget.reserve(wide, longest=5)
    budget.give_back(wide, wait)
    assert budget.reserve(wide, longest=5) <= wait
    with pytest.raises(WaitTooLong):
        budget.reserve(wide, longest=0.5)
