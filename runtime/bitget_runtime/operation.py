"""An operation of the API as data."""

from __future__ import annotations

from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, get_args, get_origin

import msgspec
from msgspec import Struct

from bitget_runtime.parameters import Parameter, Writer, list_writer, parameters_of
from bitget_runtime.response import answer_type, decode
from bitget_runtime.transport import HttpResponse

if TYPE_CHECKING:
    from bitget_runtime.api import Api

T = TypeVar("T")

Auth = Literal["public", "signed"]
Outcome = Literal["none", "order", "transfer", "setting"]
"""What a lost answer leaves open: nothing, or the fate of an order, of a transfer of money, of a setting."""


class Example(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A documented call.

    Attributes:
        request: Query string of a GET, JSON text of a POST; None where there are no parameters.
        response: The documented answer.
        departs: How the example contradicts what the wire sends or takes; None where it does not.
        mended: What was changed to make the documented text valid JSON.
        constructed: Built from the declared fields because the docs have no example.
    """

    response: str
    request: str | None = None
    departs: str | None = None
    mended: str | None = None
    constructed: bool = False


class Operation(Generic[T]):
    """One operation: what is sent where, and what comes back.

    Attributes:
        api: What all operations share.
        address: Where it is found below the client, such as `uta.trade.place_order`.
        method: HTTP method.
        path: Path without host.
        request_type: Model of the parameters; None where there are none; a `list[...]` where the body is a bare list.
        response_type: Type of the data that comes back.
        auth: `public` or `signed`.
        outcome: What a lost answer leaves open.
        permission: Permission that the key needs, as documented.
        rate_limits: Documented limits such as `10/s/uid`.
        docs: Page of the official documentation; None where none is known.
        aliases: Other calls that the exchange takes for the same, such as `GET /api/v2/other/path`.
    """

    def __init__(
        self,
        api: Api,
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
        rate_limits: tuple[str, ...] = (),
        docs: str | None = None,
        aliases: tuple[str, ...] = (),
    ) -> None:
        """`request_type` and `response_type` are `Any`: the type system has no name for 'a type expression'."""
        self.api = api
        self._module = module
        self.address = address
        self.method = method
        self.path = path
        self.request_type = request_type
        self.response_type = response_type
        self.auth = auth
        self.outcome = outcome
        self.permission = permission
        self.rate_limits = rate_limits
        self.docs = docs
        self.aliases = aliases

    def decode(self, body: bytes) -> T:
        """The data in an answer.

        Raises:
            ApiError: the answer is an error; its class depends on the code.
            DecodeError: the answer can't be read at all.
        """
        return decode(self, HttpResponse(200, {}, body)).data

    def __repr__(self) -> str:
        return f"Operation({self.address}: {self.method} {self.path})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _found_again, (self._module, self.address.rpartition(".")[2].upper())

    @property
    def body_is_list(self) -> bool:
        return get_origin(self.request_type) is list

    @cached_property
    def parameters(self) -> tuple[Parameter, ...]:
        """The parameters, or those of one item where the body is a bare list."""
        if self.request_type is None:
            return ()
        return parameters_of(get_args(self.request_type)[0] if self.body_is_list else self.request_type)

    @cached_property
    def writers(self) -> dict[str, Writer]:
        """How each parameter is written, by wire name."""
        return {parameter.wire: parameter.write for parameter in self.parameters}

    @cached_property
    def required(self) -> frozenset[str]:
        """Wire names of the parameters that must be given."""
        return frozenset(parameter.wire for parameter in self.parameters if parameter.required)

    @cached_property
    def write_list(self) -> Writer:
        """How the body is written, where it is a bare list."""
        return list_writer(get_args(self.request_type)[0])

    @cached_property
    def decoder(self) -> msgspec.json.Decoder[Any]:
        """Decoder of a whole answer, made once. `Any`: the answer's struct is made from the catalogue's names."""
        return msgspec.json.Decoder(answer_type(self.api.envelope, self.response_type))

    @cached_property
    def examples(self) -> tuple[Example, ...]:
        """The documented examples."""
        from importlib.resources import files

        package, _, group = self._module.rpartition(".")
        text = files(package).joinpath(f"{group}_examples.json").read_bytes()
        by_method = msgspec.json.decode(text, type=dict[str, tuple[Example, ...]])
        return by_method.get(self.address.rpartition(".")[2], ())


def _found_again(module: str, constant: str) -> Operation[Any]:
    operation: Operation[Any] = getattr(import_module(module), constant)
    return operation
