"""Calls that the catalogue doesn't describe: `client.request(...)`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.rest.operation import Operation
from bitget_runtime.rest.wire.outcome import names_an_order
from bitget_runtime.rest.wire.request import Arguments, Extra

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts
    from bitget_runtime.rest.endpoint import Outcome

_PATH = re.compile(r"(/[A-Za-z0-9_.~%\-]+)+")


def unlisted(
    api: ApiFacts, method: str, path: str, params: Extra | Sequence[Extra] | None, *, signed: bool
) -> tuple[Operation[Any], Arguments | Sequence[Any], Extra | None]:
    """An operation for a call that isn't in the catalogue, its arguments, and what is sent next to them.

    What a lost response leaves open can only be judged by what is sent: an order if it names one by an ID, else a
    transfer of money. `Any`: decoded JSON.

    Raises:
        InvalidArgument: method, path or parameters aren't valid.
    """
    if not isinstance(method, str) or method not in ("GET", "POST"):
        raise InvalidArgument(f"method must be GET or POST, not {method!r}")
    if not isinstance(path, str) or not _PATH.fullmatch(path) or "/." in path:
        raise InvalidArgument(f"path must be of the form /api/v3/group/name, not {path!r}: pass the query as params")
    is_list = isinstance(params, (list, tuple))
    if is_list and method == "GET":
        raise InvalidArgument("params must be a mapping, because a query has named parameters")
    outcome: Outcome = "none" if method == "GET" else "order" if names_an_order(api, params) else "transfer"
    operation: Operation[Any] = Operation(
        api,
        __name__,
        f"{method} {path}",
        "GET" if method == "GET" else "POST",
        path,
        list[dict[str, Any]] if is_list else None,
        Any,
        auth="signed" if signed else "public",
        outcome=outcome,
    )
    if isinstance(params, (list, tuple)):
        return operation, params, None
    return operation, {}, params  # type: ignore[return-value]  # a sequence of another kind is refused as `extra` is
