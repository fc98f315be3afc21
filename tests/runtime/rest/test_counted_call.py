"""The limits of a call, by what the catalogue says about it and about all calls."""

from __future__ import annotations

import pytest

from bitget_client import registry
from bitget_runtime.facts import RateLimit
from bitget_runtime.rest.counted_call import CountedCall, LimitFacts


def limited(**facts: object) -> CountedCall:
    known: LimitFacts = facts  # type: ignore[assignment]  # any facts, each test's own
    return CountedCall(registry.api, "module", "uta.trade.do_it", None, auth="signed", **known)


@pytest.mark.parametrize(
    ("text", "limit"),
    [
        ("10/s/uid", RateLimit(10, 1.0, "uid")),
        ("6000/m/ip", RateLimit(6000, 60.0, "ip")),
        ("1/30s/uid", RateLimit(1, 30.0, "uid")),
        ("5/2h/ip", RateLimit(5, 7200.0, "ip")),
        ("100/d/uid", RateLimit(100, 86400.0, "uid")),
    ],
)
def test_texts_of_the_catalogue(text: str, limit: RateLimit) -> None:
    assert RateLimit.parse(text) == limit
    assert RateLimit.parse(text) is RateLimit.parse(text)


def test_a_call_of_which_nothing_is_known_has_the_default() -> None:
    call = limited()
    assert (call.limits, call.limit_source) == ((registry.api.limits.defaults["signed"],), "default")
    assert call.limits_at(7, True) == call.limits
    assert (call.counts_as, call.is_cancel, call.counterparts) == ("uta.trade.do_it", False, ())


def test_where_limits_are_from() -> None:
    assert limited(rate_limits=("1/s/uid",)).limit_source == "documented"
    assert limited(rate_limits=("1/s/uid",), limits_inferred=True).limit_source == "inferred"


def test_several_limits_hold_together() -> None:
    assert limited(rate_limits=("1/30s/uid", "100/d/uid")).limits == (
        RateLimit(1, 30.0, "uid"),
        RateLimit(100, 86400.0, "uid"),
    )


def test_copy_traders_are_held_to_theirs_whatever_their_vip_level() -> None:
    call = limited(rate_limits=("10/s/uid",), limits_by_vip=True, copy_trader_limits=("1/s/uid",))
    assert [[limit.most for limit in call.limits_at(*who)] for who in ((), (1,), (4,), (4, True))] == [
        [10], [60], [100], [1]
    ]  # fmt: skip
    assert call.limits_at(4) is call.limits_at(4)


def test_only_what_grows_with_the_vip_level_does() -> None:
    assert limited(rate_limits=("5/s/uid",)).limits_at(7) == (RateLimit(5, 1.0, "uid"),)
