"""Handles a request: identifies the user, checks it, carries it out, and responds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bitget_runtime.fake.checks import UNKNOWN_PATH, Guard, Parameters, Refusal, check_parameters, read_parameters
from bitget_runtime.fake.core import Refused
from bitget_runtime.fake.handlers.asked import Asked
from bitget_runtime.fake.handlers.codes import code_for
from bitget_runtime.fake.handlers.denied import Denied
from bitget_runtime.fake.handlers.table import handler_of
from bitget_runtime.fake.responses import error_response, success_response

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts
    from bitget_runtime.fake.backing import Backing
    from bitget_runtime.fake.handlers.asked import Handler
    from bitget_runtime.fake.keys import Key
    from bitget_runtime.rest.operation import Operation


@dataclass(frozen=True)
class Received:
    """The parts of a request that matter.

    Attributes:
        method: HTTP method.
        path: Path as received.
        query: Query as received.
        headers: Headers by lower-case name.
        body: Body.
        address: IP address of the sender.
    """

    method: str
    path: bytes
    query: bytes
    headers: Mapping[bytes, bytes]
    body: bytes
    address: str = ""

    @property
    def signed(self) -> bytes:
        """The signed text after the timestamp."""
        target = self.path + b"?" + self.query if self.query else self.path
        return self.method.encode() + target + self.body


@dataclass(frozen=True)
class Answered:
    """The response to a request.

    Attributes:
        status: HTTP status.
        body: JSON.
        code: Code of the envelope.
        data: What the body has in its envelope; None if it was refused.
    """

    status: int
    body: bytes
    code: str
    data: object = None


class Dispatch:
    """Answers requests.

    Args:
        api: Facts of the API.
        guard: Checks signed requests.
        backing: The exchange behind the wire.
    """

    def __init__(self, api: ApiFacts, guard: Guard, backing: Backing) -> None:
        self._api = api
        self._guard = guard
        self._backing = backing

    def answer(self, operation: Operation[Any] | None, received: Received, carry_out: bool = True) -> Answered:
        """Carry out a request, or only check it, and return the response."""
        if operation is None:
            return self._refused(Refusal(UNKNOWN_PATH), 404)
        key: Key | None = None
        if operation.auth == "signed":
            checked = self._guard.check(
                received.headers, received.signed, self._backing.now(), operation, received.address
            )
            if isinstance(checked, Refusal):
                return self._refused(checked)
            key = checked
        parameters = read_parameters(received.method, received.query, received.body)
        if isinstance(parameters, Refusal):
            return self._refused(parameters)
        handler = handler_of(operation.address)
        # a handler checks each item of a batch by itself, and a wrong one does not stop the others
        refusal = check_parameters(operation, parameters, items=handler is None)
        if refusal is not None:
            return self._refused(refusal)
        if not carry_out:
            return Answered(200, b"", self._api.envelope.success)
        return self._carried_out(operation, handler or _modelled_response, parameters, key)

    def _carried_out(
        self, operation: Operation[Any], handler: Handler, parameters: Parameters, key: Key | None
    ) -> Answered:
        success = self._api.envelope.success
        core = self._backing.core
        with core.lock:
            core.tick()
            now = self._backing.now()
            named = parameters if isinstance(parameters, dict) else {"": parameters}
            try:
                data = handler(Asked(core, operation, named, None if key is None else key.user, now, key))
            except (Refused, Denied) as refusal:
                return self._refused(Refusal(code_for(operation.address, refusal), refusal.detail))
            return Answered(200, success_response(self._api, data, now), success, data)

    def _refused(self, refusal: Refusal, status: int = 400) -> Answered:
        return Answered(status, error_response(self._api, refusal, self._backing.now()), refusal.code)


def _modelled_response(asked: Asked) -> object:
    from bitget_runtime.fake.modelled.responses import modelled_response  # not loaded by a bot that only trades

    return modelled_response(asked)
