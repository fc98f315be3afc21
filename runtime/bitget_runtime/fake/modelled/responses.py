"""The response to a call without a handler: the shape of its model, with the values of its examples."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from bitget_runtime.fake.modelled.done import Done, items_sent
from bitget_runtime.fake.modelled.examples import best_example
from bitget_runtime.fake.modelled.fitting import Fitting
from bitget_runtime.fake.modelled.known import check_values
from bitget_runtime.fake.modelled.narrowing import Page, narrowed, texts_of
from bitget_runtime.fake.modelled.shapes import shape_of
from bitget_runtime.fake.modelled.times import Times, newest_in

if TYPE_CHECKING:
    from bitget_runtime.fake.handlers.asked import Asked
    from bitget_runtime.rest.operation import Operation


def modelled_response(asked: Asked) -> object:
    """The response's data. Nothing is remembered: a read doesn't reflect earlier actions.

    Raises:
        Denied: a parameter does not have the declared type.
        Refused: there is no such symbol or coin.
    """
    operation = cast("Operation[Any]", asked.endpoint)
    check_values(asked, operation)
    shape = shape_of(operation.response_type)
    parameters = asked.parameters[""] if operation.body_is_list else asked.parameters
    example = best_example(operation, parameters)
    is_read = operation.outcome == "none"
    times = Times(
        newest=newest_in(example.data, shape, example.made),
        now=asked.now,
        recorded=asked.exchange.state.house.created,
    )
    data = Fitting(times, keeps_records=is_read).fit(example.data, shape)
    if is_read:
        return _by_caller(narrowed(data, shape, Page.asked(asked), texts_of(asked.parameters)), asked)
    done = Done(asked.exchange.state.ids.next, asked.parameters, items_sent(asked.parameters))
    return done.of(data, shape)


def _by_caller(data: Any, asked: Asked) -> Any:
    """Data that names the caller's account, unless another one was named. `Any`: JSON values."""
    if not isinstance(data, dict) or asked.caller is None:
        return data
    own = {"uid": asked.caller.uid, "userId": asked.caller.uid, "parentId": asked.caller.parent}
    return {**data, **{name: uid for name, uid in own.items() if name in data and name not in asked.parameters}}
