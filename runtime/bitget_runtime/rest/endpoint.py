"""What operations, channels and commands have in common: an address, and a form for their parameters."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, TypeVar

import msgspec

from bitget_runtime.values.parameters import Form, Parameter

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts
    from bitget_runtime.reference import CallReference, Reference

T = TypeVar("T")

Outcome = Literal["none", "order", "transfer", "setting"]
"""What a lost response leaves open: nothing, or the fate of an order, of a transfer of money, of a setting."""


class Endpoint:
    """Something that can be asked of the exchange.

    Attributes:
        api: Facts about the whole API.
        address: Where it is found on the client, such as `uta.trade.place_order`.
        form: The parameters, and how they are written.
        outcome: What a lost response leaves open.
    """

    outcome: Outcome = "none"

    def __init__(self, api: ApiFacts, module: str, address: str, request_type: Any) -> None:
        """`request_type` is `Any`: the type system has no name for 'a type expression'."""
        self.api = api
        self._module = module
        self.address = address
        self.form = Form(request_type)

    def __reduce__(self) -> tuple[Any, ...]:
        return _found_again, (self._module, constant_of(self.address))

    @property
    def generation(self) -> str:
        """Generation of the API: `uta` or `classic`."""
        return self.address.partition(".")[0]

    @property
    def local_name(self) -> str:
        """Name in its group, or on the stream, such as `place_order` and `trade.place_order`."""
        return local_name_of(self.address)

    @property
    def reference(self) -> tuple[Reference, CallReference]:
        """The catalogue's reference, and its entry about this endpoint."""
        from bitget_runtime.reference import Reference  # most programs don't need it

        whole = Reference(self._module.partition(".")[0], (self.address,))
        return whole, whole[self.address]

    def documented(self, example_type: type[T]) -> tuple[T, ...]:
        """Its documented examples, from the file beside its module."""
        from importlib.resources import files

        package, _, group = self._module.rpartition(".")
        text = files(package).joinpath(f"{group}_examples.json").read_bytes()
        by_name = msgspec.json.decode(text, type=dict[str, tuple[msgspec.Raw, ...]])
        return tuple(msgspec.json.decode(one, type=example_type) for one in by_name.get(self.local_name, ()))

    @property
    def request_type(self) -> Any:
        """Model of the parameters; None if there are none; a `list[...]` if they are a bare list."""
        return self.form.request_type

    @property
    def body_is_list(self) -> bool:
        """Whether the parameters are a bare list of items."""
        return self.form.is_list

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """The parameters, or those of one item if they are a bare list."""
        return self.form.parameters

    @property
    def required(self) -> frozenset[str]:
        """Wire names of the parameters that must be given."""
        return self.form.required


def _found_again(module: str, constant: str) -> Endpoint:
    endpoint: Endpoint = getattr(import_module(module), constant)
    return endpoint


def constant_of(address: str) -> str:
    """The constant that holds an endpoint in its module: `uta.stream.trade.place_order` -> `TRADE_PLACE_ORDER`."""
    return local_name_of(address).replace(".", "_").upper()


def local_name_of(address: str) -> str:
    """The last part of an address; for a stream, everything after the stream's name."""
    _, stream, name = address.partition(".stream.")
    return name if stream else address.rpartition(".")[2]
