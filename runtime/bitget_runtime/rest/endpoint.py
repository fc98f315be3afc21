"""What operations, channels and commands have in common: a name, and parameters that are checked and written."""

from __future__ import annotations

from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin

from bitget_runtime.values.parameters import Parameter, Writer, list_writer, parameters_of

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts

Outcome = Literal["none", "order", "transfer", "setting"]
"""What a lost response leaves open: nothing, or the fate of an order, of a transfer of money, of a setting."""


class Endpoint:
    """Something that can be asked of the exchange.

    Attributes:
        api: What is true of the whole API.
        address: Where it is found below the client, such as `uta.trade.place_order`.
        request_type: Model of the parameters; None where there are none; a `list[...]` where they are a bare list.
        outcome: What a lost response leaves open.
    """

    outcome: Outcome = "none"

    def __init__(self, api: ApiFacts, module: str, address: str, request_type: Any) -> None:
        """`request_type` is `Any`: the type system has no name for 'a type expression'."""
        self.api = api
        self._module = module
        self.address = address
        self.request_type = request_type

    def __reduce__(self) -> tuple[Any, ...]:
        return _found_again, (self._module, constant_of(self.address))

    @property
    def generation(self) -> str:
        """Generation of the API: `uta` or `classic`."""
        return self.address.partition(".")[0]

    @property
    def local_name(self) -> str:
        """Name in its group, or below the stream, such as `place_order` and `trade.place_order`."""
        return local_name_of(self.address)

    @property
    def body_is_list(self) -> bool:
        return get_origin(self.request_type) is list

    @cached_property
    def parameters(self) -> tuple[Parameter, ...]:
        """The parameters, or those of one item where they are a bare list."""
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
        """How the parameters are written, where they are a bare list."""
        return list_writer(get_args(self.request_type)[0])


def _found_again(module: str, constant: str) -> Endpoint:
    call: Endpoint = getattr(import_module(module), constant)
    return call


def constant_of(address: str) -> str:
    """Name of the constant that holds a call in its module: `uta.stream.trade.place_order` -> `TRADE_PLACE_ORDER`."""
    return local_name_of(address).replace(".", "_").upper()


def local_name_of(address: str) -> str:
    """The last part of an address; for a stream, all that follows the stream."""
    _, stream, name = address.partition(".stream.")
    return name if stream else address.rpartition(".")[2]
