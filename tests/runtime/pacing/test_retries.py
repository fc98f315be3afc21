"""Which failures may be repeated, for which operations, and after how long."""

from __future__ import annotations

import pytest

from bitget_client import ApiError, BitgetError, ConnectFailed, DecodeError, InvalidArgument, TransportError
from bitget_runtime.errors import ClientUnusable, RateLimited, ServerBusy
from bitget_runtime.pacing.retries import Pauses, check_retries, may_repeat

ACTIONS = ("order", "transfer", "setting")


@pytest.mark.parametrize(
    ("error", "of_a_read", "of_an_action"),
    [
        (ConnectFailed("refused"), True, True),
        (TransportError("lost", sent=False), True, True),
        (TransportError("lost"), True, False),
        (ClientUnusable("the client is closed"), False, False),
        (ServerBusy("busy", code="40725", status=500, retryable=True, outcome_known=False), True, False),
        (RateLimited("too many", code="429", status=429, retryable=True), True, False),
        (ApiError("no", code="40762", status=400), False, False),
        (DecodeError("empty", status=200, body=b""), True, False),
        (DecodeError("empty", status=200, body=b" \r\n"), True, False),
        (DecodeError("no JSON", status=200, body=b"{"), False, False),
        (InvalidArgument("wrong"), False, False),
    ],
    ids=lambda one: f"{one!r:.50}",
)
def test_only_what_changes_nothing_or_was_not_sent_is_repeated(
    error: BitgetError, of_a_read: bool, of_an_action: bool
) -> None:
    assert may_repeat(error, "none") is of_a_read
    assert [may_repeat(error, outcome) for outcome in ACTIONS] == [of_an_action] * 3


def test_pauses_grow_up_to_a_limit_and_differ() -> None:
    pauses = [Pauses() for _ in range(20)]
    for bound in (0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 8.0):
        found = [one.after(ConnectFailed("refused")) for one in pauses]
        assert all(0.75 * bound <= pause <= bound for pause in found)
        assert len(set(found)) > 1


@pytest.mark.parametrize(("header", "least"), [("7", 7.0), ("nonsense", 1.0), (None, 1.0)])
def test_the_exchange_is_not_asked_again_before_it_said(header: str | None, least: float) -> None:
    headers = {} if header is None else {"Retry-After": header}
    error = RateLimited("too many", code="429", status=429, headers=headers)
    assert Pauses().after(error) == least


@pytest.mark.parametrize("retries", [-1, 101, True, 1.5, "2", None])
def test_a_number_of_retries_that_makes_no_sense_is_refused(retries: object) -> None:
    with pytest.raises(InvalidArgument, match="retries must be"):
        check_retries(retries)
