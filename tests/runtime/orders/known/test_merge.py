"""Whatever way what is said of an order comes, the same is known in the end."""

from __future__ import annotations

from decimal import Decimal, localcontext
from random import Random
from typing import NamedTuple

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bitget_runtime.orders.known.merge import Life, Merged, merge_fill, merge_report
from bitget_runtime.orders.known.state import Discrepancy, OrderFill, OrderState, Report, Terms, contradiction
from bitget_runtime.values.scalars import Timestamp

ENDS = [OrderState.CANCELLED, OrderState.FILLED, OrderState.EXPIRED]


class Truth(NamedTuple):
    """A true life: all that was said of it, and how it ended."""

    said: list[Report | OrderFill]
    state: OrderState
    filled: Decimal
    fee: Decimal
    price: Decimal | None


@st.composite
def lives(draw: st.DrawFn) -> Truth:
    """An order that fills in parts and ends in some way, with pushes and reads of every moment, more or less full."""
    quantities = draw(st.lists(st.integers(1, 9), max_size=5))
    end = draw(st.sampled_from([None, *ENDS]))
    said: list[Report | OrderFill] = []
    filled, paid, time, state = Decimal(0), Decimal(0), 1_000, OrderState.LIVE
    price, shown = Decimal(50), None
    last = len(quantities)
    for number in range(last + 1):
        state = OrderState.PARTIALLY_FILLED if filled else OrderState.LIVE
        if number == last and end is not None:
            state = end
        if draw(st.booleans()):
            price, time = price + draw(st.sampled_from([-1, 1])), time + 1
        for source in draw(st.lists(st.sampled_from(["push", "read"]), min_size=1, max_size=3)):
            shows = draw(st.booleans())
            shown = price if shows else shown
            said.append(
                Report(
                    order_id="1",
                    client_order_id=draw(st.sampled_from(["mine", ""])),
                    state=state,
                    filled=filled,
                    average_price=draw(st.sampled_from([None, Decimal(7)])) if filled else None,
                    fee=draw(st.sampled_from([None, {"USDT": paid}])),
                    updated=time,
                    terms=Terms(side="buy" if draw(st.booleans()) else None, price=price if shows else None),
                    source="push" if source == "push" else "read",
                )
            )
        if number < last:
            qty = Decimal(quantities[number])
            filled, paid, time = filled + qty, paid + qty, time + draw(st.integers(0, 5))
            said.append(OrderFill(trade_id=str(number), price=Decimal(7), qty=qty, fee={"USDT": qty}))
    return Truth(said, state, filled, paid, shown)


def merge(life: Life, said: Report | OrderFill) -> Merged:
    return merge_fill(life, said) if isinstance(said, OrderFill) else merge_report(life, said)


def told(said: list[Report | OrderFill]) -> tuple[Life, list[Discrepancy]]:
    life, found = Life(own=OrderState.SENT, client_order_id="mine"), list[Discrepancy]()
    for one in said:
        life, more, _ = merge(life, one)
        found.extend(more)
    return life, found


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(truth=lives(), random=st.randoms(use_true_random=False))
def test_any_order_and_any_number_of_times_give_one_end(truth: Truth, random: Random) -> None:
    shuffled = [*truth.said, *random.choices(truth.said, k=len(truth.said))]
    random.shuffle(shuffled)
    straight, nothing = told(truth.said)
    life, found = told(shuffled)
    assert life == straight
    assert nothing == found == []
    assert (life.state, life.filled, life.order_id) == (truth.state, truth.filled, "1")
    assert life.fee == ({"USDT": truth.fee} if truth.fee else {})
    assert (life.has_all_fills, life.terms.price) == (True, truth.price)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(truth=lives(), random=st.randoms(use_true_random=False))
def test_what_is_missing_is_never_made_up(truth: Truth, random: Random) -> None:
    some = random.sample(truth.said, random.randint(0, len(truth.said)))
    life, found = told(some)
    assert found == []
    assert life.filled <= truth.filled
    reported = [one.filled for one in some if isinstance(one, Report) and one.filled is not None]
    traded = sum({one.trade_id: one.qty for one in some if isinstance(one, OrderFill)}.values(), Decimal(0))
    assert life.filled == max([traded, *reported])
    assert not life.state.is_final or life.state is truth.state


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(truth=lives(), ends=st.lists(st.sampled_from(ENDS), min_size=2, max_size=4), random=st.randoms())
def test_nor_does_the_sequence_count_of_what_contradicts_itself(
    truth: Truth, ends: list[OrderState], random: Random
) -> None:
    times = [random.randint(1_000, 1_030) for _ in ends]
    said = [*truth.said, *(report(state, random.randint(0, 9), time) for state, time in zip(ends, times, strict=True))]
    straight, _ = told(said)
    random.shuffle(said)
    life, _ = told(said)
    assert (life.state, life.filled, life.fee) == (straight.state, straight.filled, straight.fee)


def report(state: OrderState, filled: int | None, updated: int) -> Report:
    return Report(order_id="1", state=state, filled=None if filled is None else Decimal(filled), updated=updated)


def fill(number: int, qty: int, price: int = 7) -> OrderFill:
    return OrderFill(trade_id=str(number), price=Decimal(price), qty=Decimal(qty))


def whats(said: list[Report | OrderFill]) -> list[str]:
    return [one.what for one in told(said)[1]]


def test_contradictions_are_told() -> None:
    cancelled = report(OrderState.CANCELLED, 0, 2)
    assert whats([cancelled, report(OrderState.FILLED, 3, 3)]) == ["it ended in two ways"]
    assert whats([cancelled, report(OrderState.LIVE, 0, 3)]) == ["it is reported as open after its end"]
    assert whats([report(OrderState.LIVE, 2, 2), report(OrderState.LIVE, 1, 3)]) == ["its filled quantity went down"]
    assert whats([fill(1, 2), fill(1, 3)]) == ["one trade was reported in two ways"]
    paid, received = (msgspec.structs.replace(fill(1, 2), fee={"USDT": Decimal(fee)}) for fee in ("1", "-1"))
    assert whats([paid, received]) == ["the fee of one trade was reported as paid and as received"]
    assert whats([fill(1, 2), received, fill(1, 2)]) == []
    assert whats([report(OrderState.CANCELLED, 1, 2), fill(1, 2)]) == ["its fills exceed its filled quantity"]
    assert whats([fill(1, 2), report(OrderState.CANCELLED, 1, 2)]) == ["its fills exceed its filled quantity"]


def test_an_end_without_a_filled_quantity_is_no_end_without_fills() -> None:
    life, found = told([report(OrderState.CANCELLED, None, 2), fill(1, 2)])
    assert found == []
    assert not life.has_all_fills
    assert life.filled == 2
    life, _ = told([report(OrderState.CANCELLED, None, 2), fill(1, 2), report(OrderState.CANCELLED, 2, 2)])
    assert life.has_all_fills


def test_an_order_that_was_never_carried_out_and_is_there_all_the_same() -> None:
    life, found, _ = merge_report(Life(own=OrderState.NEVER_CARRIED_OUT), report(OrderState.LIVE, 0, 1))
    assert life.state is OrderState.LIVE
    assert [(one.earlier, one.later) for one in found] == [
        ("never_carried_out", "a read of order 1: live, 0 filled, at 1970-01-01T00:00:00.001+00:00")
    ]


def test_what_contradicts_is_said_in_words() -> None:
    trades = [OrderFill(trade_id="1", price=Decimal(100), qty=Decimal(one)) for one in ("1E+1", "20")]
    _, (found,) = told([*trades])
    assert (found.earlier, found.later) == ("trade 1: 10 at 100", "trade 1: 20 at 100")
    assert contradiction("it is gone", None, Timestamp(10**18)).later == "1000000000000000000"


def test_an_average_price_is_computed_where_it_is_known_how_quantities_are_counted() -> None:
    fills = [
        OrderFill(trade_id="1", price=Decimal(100), qty=Decimal(100)),
        OrderFill(trade_id="2", price=Decimal(400), qty=Decimal(400)),
    ]
    rounded = Report(
        order_id="1", state=OrderState.LIVE, filled=Decimal(500), average_price=Decimal(339), is_inverse=False
    )
    inverse = msgspec.structs.replace(rounded, is_inverse=True)
    said: list[list[Report | OrderFill]] = [
        [rounded, *fills],
        [rounded, fills[0]],
        [inverse, *fills],
        [*fills],
        [rounded, *fills, fill(3, 1)],
    ]
    assert [told(each)[0].average_price for each in said] == [340, 339, 339, None, Decimal(170_007) / 501]


def test_what_is_filled_adds_up_exactly_whatever_the_context_of_the_program() -> None:
    parts = [Decimal("123.4"), Decimal("0.0567")]
    with localcontext(prec=4):
        life = merge_report(Life(), _filled(Decimal("123.4567"))).life
        for place, qty in enumerate(parts):
            life = merge_fill(life, OrderFill(trade_id=str(place), price=Decimal(7), qty=qty, fee={"BTC": qty})).life
        assert (life.has_all_fills, life.fee) == (True, {"BTC": Decimal("123.4567")})


def _filled(qty: Decimal) -> Report:
    return Report(
        order_id="1",
        client_order_id="mine",
        state=OrderState.FILLED,
        filled=qty,
        average_price=None,
        fee=None,
        updated=1,
        source="read",
    )
