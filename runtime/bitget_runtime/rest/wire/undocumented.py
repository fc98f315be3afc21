"""Finds undocumented values in a call that was refused because of its parameters. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin

from bitget_runtime.values.model import Request
from bitget_runtime.values.parameters import Parameter, parameters_of

if TYPE_CHECKING:
    from bitget_runtime.rest.wire.request import Written
    from bitget_runtime.values.parameters import Form

_MOST_SHOWN = 12
"""Most documented values that are listed per parameter."""

_MOST_SAID = 10
"""Values that are named: as many as can be looked at, of however long a batch."""


def undocumented(form: Form, written: Written) -> str:
    """The values that were sent but aren't in the catalogue, as text; empty if there are none.

    Args:
        form: The parameters of the call.
        written: Its arguments as they were sent.
    """
    entries = written if isinstance(written, list) else [written]
    found = (said for one in entries if isinstance(one, dict) for said in _in_object(form.parameters, one))
    distinct = list(dict.fromkeys(found))
    return "; ".join([*distinct[:_MOST_SAID], *["..."] * (len(distinct) > _MOST_SAID)])


def _in_object(parameters: tuple[Parameter, ...], written: Mapping[str, object]) -> Iterator[str]:
    for one in parameters:
        sent = written.get(one.wire)
        if get_origin(one.annotation) is list:
            (inner,) = get_args(one.annotation)
            for item in sent if isinstance(sent, list) else ():
                yield from _in_value(one.name, inner, item)
        else:
            yield from _in_value(one.name, one.annotation, sent)


def _in_value(name: str, annotation: Any, sent: object) -> Iterator[str]:
    """`Any`: it is a type expression."""
    if isinstance(annotation, type) and issubclass(annotation, Request) and isinstance(sent, dict):
        yield from _in_object(parameters_of(annotation), sent)
    elif get_origin(annotation) is Literal and isinstance(sent, str) and sent not in (due := get_args(annotation)):
        more = ", ..." if len(due) > _MOST_SHOWN else ""
        yield f"{name}={sent!r:.40} isn't one of {', '.join(map(repr, due[:_MOST_SHOWN]))}{more}"
