"""An operation of the API as data."""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, Unpack

import msgspec
from msgspec import Struct

from bitget_runtime.rest.counted_call import Auth, CountedCall, LimitFacts
from bitget_runtime.rest.endpoint import Outcome
from bitget_runtime.rest.wire.response import decode, envelope_type
from bitget_runtime.transport.interface import HttpResponse
from bitget_runtime.values import exact
from bitget_runtime.values.drift import holds_any

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts
    from bitget_runtime.paging.facts import Paging, Texts

T = TypeVar("T")


class Example(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A documented call.

    Attributes:
        request: Query string of a GET, JSON text of a POST; None if there are no parameters.
        response: The documented response.
        departs: How the example contradicts what the wire sends or takes; None if it doesn't.
        mended: What was changed to make the documented text valid JSON.
        constructed: Whether it was built from the declared fields because the docs have no example.
    """

    response: str
    request: str | None = None
    departs: str | None = None
    mended: str | None = None
    constructed: bool = False


class Operation(CountedCall, Generic[T]):
    """One operation: what is sent where, and what is returned.

    Attributes, in addition to those of a `CountedCall` call:
        method: HTTP method.
        path: Path without host.
        response_type: Type of the returned data.
        permission: Permission that the key needs, as documented.
        docs: Page of the official documentation; None if unknown.
        aliases: Other calls that the exchange treats as the same, such as `GET /api/v2/other/path`.
    """

    def __init__(
        self,
        api: ApiFacts,
        module: str,
        address: str,
        method: Literal["GET", "POST"],
        path: str,
        request_type: Any,
        response_type: Any,
        *,
        auth: Auth,
        outcome: Outcome = "none",
        permission: str | None = None,
        docs: str | None = None,
        aliases: tuple[str, ...] = (),
        paging: Texts | None = None,
        **limits: Unpack[LimitFacts],
    ) -> None:
        """`request_type` and `response_type` are `Any`: the type system has no name for 'a type expression'."""
        super().__init__(api, module, address, request_type, auth=auth, **limits)
        self.method = method
        self.path = path
        self.response_type = response_type
        self.outcome = outcome
        self.permission = permission
        self.docs = docs
        self.aliases = aliases
        self._paging = paging

    def decode(self, body: bytes) -> T:
        """The data in a response.

        Raises:
            ApiError: the response is an error; its class depends on the code.
            DecodeError: the response can't be read at all.
        """
        return decode(self, HttpResponse(200, {}, body)).data

    def __repr__(self) -> str:
        return f"Operation({self.address}: {self.method} {self.path})"

    @cached_property
    def paging(self) -> Paging | None:
        """How it pages; None if it doesn't."""
        if self._paging is None:
            return None
        from bitget_runtime.paging.facts import paging_of  # programs that don't walk don't need it

        return paging_of(self._paging)

    @cached_property
    def decoder(self) -> msgspec.json.Decoder[Any]:
        """Decoder of a whole response, built once. `Any`: the response's struct is built from the catalogue's names."""
        return exact.decoder(envelope_type(self.api.envelope, self.response_type))

    @cached_property
    def takes_any_json(self) -> bool:
        """Whether its response may hold JSON of no declared type."""
        return holds_any(self.response_type)

    @cached_property
    def examples(self) -> tuple[Example, ...]:
        """The documented examples."""
        return self.documented(Example)


@cache
def raw_call(operation: Operation[Any]) -> Operation[msgspec.Raw]:
    """The same operation with its data as the JSON received, not decoded: `null` if there is none.

    `Any`: any data.
    """
    raw: Operation[msgspec.Raw] = object.__new__(Operation)  # copy() returns the operation itself, as pickle does
    vars(raw).update(vars(operation), response_type=msgspec.Raw, takes_any_json=False)
    vars(raw).pop("decoder", None)
    return raw
