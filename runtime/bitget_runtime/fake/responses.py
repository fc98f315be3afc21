"""What a fake exchange answers: the documented example, byte for byte, or an error. Pure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import msgspec

from bitget_runtime.fake.checks import Parameters, Refusal, read_parameters

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts
    from bitget_runtime.rest.operation import Example, Operation


def documented_response(operation: Operation[Any], parameters: Parameters, now: int) -> bytes:
    """The example whose request equals the one received, else the first; success without data if there is none."""
    examples = operation.examples
    if not examples:
        envelope = operation.api.envelope
        return _envelope(operation.api, envelope.success, "success", now)
    fitting = (example for example in examples if _asks_for(example, operation.method, parameters))
    text = next(fitting, examples[0]).response
    if operation.outcome == "order":
        name = operation.api.client_order_id
        text = _echo(text, name, _ids_sent(parameters, name))
    return text.encode()


def dated(api: ApiFacts, response: bytes, now: int) -> bytes:
    """An example as if it were made now: clients set their clocks by that."""
    name = re.escape(api.envelope.time.encode())
    return re.sub(rb'("%s"\s*:\s*"?)\d+' % name, rb"\g<1>%d" % now, response, count=1)


def error_response(api: ApiFacts, refusal: Refusal, now: int) -> bytes:
    """An error in the exchange's envelope, with the catalogue's words for the code."""
    known = api.load_error_codes().on_rest(refusal.code)
    meaning = known.meaning if known else "Error"
    return _envelope(api, refusal.code, f"{meaning} ({refusal.detail})" if refusal.detail else meaning, now)


def success_response(api: ApiFacts, data: object, now: int) -> bytes:
    """Data in the exchange's envelope."""
    return _envelope(api, api.envelope.success, "success", now, data)


def scripted_error(api: ApiFacts, code: str, msg: str | None, now: int) -> bytes:
    """The same with words of one's own."""
    return error_response(api, Refusal(code), now) if msg is None else _envelope(api, code, msg, now)


def _envelope(api: ApiFacts, code: str, msg: str, now: int, data: object = None) -> bytes:
    names = api.envelope
    return msgspec.json.encode({names.code: code, names.message: msg, names.time: now, names.data: data})


def _asks_for(example: Example, method: str, parameters: Parameters) -> bool:
    text = (example.request or "").encode()
    return read_parameters(method, text, text) == parameters


def _ids_sent(parameters: Parameters, name: str) -> list[object]:
    """The client order IDs of a request in order, None for an order of a batch that has none."""
    if isinstance(parameters, list):
        return [item.get(name) if isinstance(item, dict) else None for item in parameters]
    if name in parameters:
        return [parameters[name]]
    batches = (value for value in parameters.values() if isinstance(value, list))
    return next((_ids_sent(batch, name) for batch in batches), [])


def _echo(text: str, name: str, ids: list[object]) -> str:
    """The JSON text with the values of its members called `name` replaced, one after the other.

    Where the example tells of more orders than were sent, the rest have no ID: another one's would be wrong.
    """
    remaining = iter(ids)

    def replaced(member: re.Match[str]) -> str:
        sent = next(remaining, "" if ids else None)
        return member[0] if sent is None else member[1] + msgspec.json.encode(sent).decode()

    # a quoted name before a colon is always a member: quotes inside of a JSON text are escaped
    return re.sub(rf'("{re.escape(name)}"\s*:\s*)("(?:[^"\\]|\\.)*"|null)', replaced, text)
