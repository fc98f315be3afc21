"""What is decided of an order whose response is lost, without an exchange and without a clock."""

from __future__ import annotations

from collections.abc import Callable

from bitget_runtime.order_words import Role
from bitget_runtime.orders.desk.reading.resolver import GRACE_MS, Look, Looked, Resolved, resolve

UNTIL = 1_000_000
LOOKS: tuple[Role, ...] = ("look_up", "list_open", "list_past", "list_fills")


class Exchange:
    """An exchange that shows an order from some time on, and a clock that only waits move."""

    def __init__(self, shown_from: float | None = None, ahead: int = 0) -> None:
        self.seconds = 0.0
        self.shown_from = shown_from
        self.ahead = ahead
        self.looked: list[Role] = []
        self.broken: Callable[[Role], bool] = lambda role: False

    @property
    def now(self) -> int:
        return UNTIL - 30_000 + int(self.seconds * 1_000) + self.ahead

    def decide(
        self, accepted_until: int | None = UNTIL, longest: float | None = None, *, may_move: bool = False
    ) -> Resolved:
        found = False
        steps = resolve(
            LOOKS,
            is_found=lambda: found,
            accepted_until=lambda: accepted_until,
            monotonic=lambda: self.seconds,
            longest=longest,
            may_move=may_move,
        )
        try:
            step = next(steps)
            while True:
                if isinstance(step, Look):
                    self.looked.append(step.where)
                    broken = self.broken(step.where)
                    found = not broken and self.shown_from is not None and self.seconds >= self.shown_from
                    step = steps.send(Looked(not broken, None if broken else self.now))
                else:
                    assert 0 < step.seconds <= 5
                    self.seconds += step.seconds
                    step = steps.send(None)
        except StopIteration as end:
            outcome: Resolved = end.value
            return outcome


def test_found_at_once_or_late() -> None:
    at_once = Exchange(shown_from=0)
    assert at_once.decide() == "found"
    assert at_once.looked == ["look_up"]
    late = Exchange(shown_from=20)
    assert late.decide() == "found"
    assert 20 <= late.seconds < 26


def test_never_carried_out_is_said_soon_after_the_proof_and_never_before() -> None:
    exchange = Exchange()
    assert exchange.decide() == "never_carried_out"
    assert exchange.now >= UNTIL + GRACE_MS
    assert exchange.seconds < 35
    assert exchange.looked[-4:] == list(LOOKS)


def test_an_order_that_is_on_its_way_from_one_list_to_another_is_not_given_up() -> None:
    for may_move, outcome in ((True, "found"), (False, "never_carried_out")):
        exchange = Exchange(shown_from=38)  # it was open before that, when nothing could be asked
        exchange.broken = lambda _, exchange=exchange: exchange.seconds < 33  # type: ignore[misc]  # bound now
        assert exchange.decide(may_move=may_move) == outcome
    exchange = Exchange()
    assert exchange.decide(may_move=True) == "never_carried_out"
    assert exchange.now >= UNTIL + 2 * GRACE_MS
    assert exchange.seconds < 40
    assert exchange.looked[-8:-4] == exchange.looked[-4:] == list(LOOKS)


def test_the_clock_of_the_exchange_counts_alone() -> None:
    behind = Exchange(ahead=-600_000)
    assert behind.decide(longest=60) == "unknown"
    ahead = Exchange(ahead=600_000)
    assert ahead.decide() == "never_carried_out"
    assert ahead.seconds == 0


def test_a_list_that_can_not_be_read_proves_nothing() -> None:
    for role in LOOKS:
        exchange = Exchange()
        exchange.broken = lambda asked, role=role: asked == role  # type: ignore[misc]  # bound now, not later
        assert exchange.decide(longest=120) == "unknown"


def test_without_a_deadline_there_is_no_proof() -> None:
    exchange = Exchange()
    assert exchange.decide(accepted_until=None, longest=300) == "unknown"
    assert 290 < exchange.seconds <= 300


def test_pauses_grow() -> None:
    exchange = Exchange()
    exchange.decide(accepted_until=None, longest=60)
    assert len(exchange.looked) < 4 * 20
