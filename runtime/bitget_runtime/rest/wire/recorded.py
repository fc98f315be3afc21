"""What a recorder sees of a response."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bitget_runtime.values.drift import read

if TYPE_CHECKING:
    from bitget_runtime.recording.recorder import Recorder
    from bitget_runtime.rest.operation import Operation
    from bitget_runtime.transport.interface import HttpResponse


def record_response(recorder: Recorder, operation: Operation[Any], response: HttpResponse) -> None:
    """Show a response to a recorder: its data if it is a success, else its code."""
    if operation.response_type is Any and operation.address.partition(" ")[2]:
        return  # an endpoint that isn't in the catalogue at all
    envelope = operation.api.envelope
    try:
        whole = read(response.body)
    except (ValueError, RecursionError):
        return
    if not isinstance(whole, dict):
        return
    code = whole.get(envelope.code)
    if code == envelope.success:
        recorder.take(operation, operation.response_type, lambda: whole.get(envelope.data))
    elif isinstance(code, (str, int)):
        known = operation.api.load_error_codes()
        recorder.take_code(operation, str(code), str(whole.get(envelope.message) or ""), "rest", known)
