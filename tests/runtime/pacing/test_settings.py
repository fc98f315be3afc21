"""What users may say about limits."""

from __future__ import annotations

import math

import pytest

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.pacing.budget import Budget
from bitget_runtime.pacing.settings import Limits, budget_of, limits_from


def test_limits_are_on_unless_they_are_switched_off() -> None:
    assert limits_from(None) == limits_from("wait") == Limits(longest_wait=30.0)
    assert limits_from("raise") == Limits(longest_wait=0.0)
    assert limits_from("off") is None
    mine = Limits(longest_wait=math.inf, vip=7, copy_trader=True, account="main")
    assert limits_from(mine) is mine


@pytest.mark.parametrize("given", ["Wait", "", 0, False, True, 30, Budget(), Limits, {"vip": 1}])
def test_anything_else_is_refused_with_what_would_be_right(given: object) -> None:
    with pytest.raises(InvalidArgument, match="limits must be 'wait', 'raise', 'off' or Limits"):
        limits_from(given)  # type: ignore[arg-type] # wrong on purpose


@pytest.mark.parametrize(
    "settings",
    [
        {"budget": "redis://127.0.0.1"},
        {"longest_wait": -1},
        {"longest_wait": math.nan},
        {"longest_wait": "30"},
        {"longest_wait": True},
        {"longest_wait": None},
        {"vip": 8},
        {"vip": -1},
        {"vip": True},
        {"vip": "1"},
        {"vip": 1.0},
        {"copy_trader": 1},
        {"account": ""},
        {"account": " "},
        {"account": "a b"},
        {"account": 7},
    ],
)
def test_a_setting_that_can_t_be_used_is_refused_by_name(settings: dict[str, object]) -> None:
    with pytest.raises(InvalidArgument, match=next(iter(settings))):
        Limits(**settings)  # type: ignore[arg-type] # wrong on purpose


def test_clients_of_one_host_share_a_budget_unless_they_have_their_own() -> None:
    here = budget_of(Limits(), "https://limits.example")
    assert budget_of(Limits(longest_wait=1), "https://LIMITS.example") is here
    assert budget_of(Limits(), "https://other.example") is not here
    own = Budget()
    assert budget_of(Limits(budget=own), "https://limits.example") is own
