"""What the command line works with: the generated package hands it over, since the runtime never imports that."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts
    from bitget_runtime.reference import Reference
    from bitget_runtime.rest.client import SyncClient
    from bitget_runtime.rest.operation import Operation


@dataclass(frozen=True)
class Facts:
    """The catalogue, and the client that is made of it.

    Attributes:
        api: What is true of all operations.
        operations: Operations by address. `Any`: of what they return.
        reference: What the catalogue says of each call.
        client: Makes a client, from the arguments of `Bitget`. `Any`: they are many, and checked there.
    """

    api: ApiFacts
    operations: Mapping[str, Operation[Any]]
    reference: Reference
    client: Callable[..., SyncClient]
