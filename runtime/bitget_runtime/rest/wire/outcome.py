"""What a failed request leaves open. What may have been carried out is never sent again: the error says so."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Union, get_args, get_origin

from msgspec import Raw, Struct
from msgspec.structs import fields

from bitget_runtime.errors import (
    ApiError,
    BitgetError,
    DecodeError,
    OrderOutcomeUnknown,
    OutcomeUnknown,
    TransferOutcomeUnknown,
    TransportError,
)
from bitget_runtime.rest.counted_call import CountedCall
from bitget_runtime.rest.order_ids import replaces_orders
from bitget_runtime.values.model import MASK
from bitget_runtime.values.read import RAW

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts
    from bitget_runtime.rest.endpoint import Endpoint
    from bitget_runtime.rest.wire.request import Origin, Written

logger = logging.getLogger("bitget_client")

_THINGS = {"order": "order", "transfer": "transfer", "setting": "change of settings"}


def outcome_unknown(endpoint: Endpoint, written: Written, error: BitgetError, origin: Origin) -> OutcomeUnknown | None:
    """The error to raise instead if the given one leaves open whether the request was carried out; `origin` is that of
    the request."""
    if not leaves_open(endpoint, error):
        return None
    unknown = _unknown(endpoint, written, error)
    unknown.sent_to = origin.place
    if (credentials := origin.credentials) is not None:
        unknown.key_mark, unknown.account_mark = credentials.key_mark, credentials.account
    return unknown


def _unknown(endpoint: Endpoint, written: Written, error: BitgetError) -> OutcomeUnknown:
    named, order_ids = _named_ids(endpoint.api, written), _order_ids(endpoint, written)
    by_id = " and ".join(_shown_ids(endpoint, written))
    if by_id or endpoint.outcome == "order":
        by_id = f" by {by_id}" if by_id else " in the lists of open and past orders (no ID was sent)"
    is_cancel = isinstance(endpoint, CountedCall) and endpoint.is_cancel
    thing = "cancel" if is_cancel else _THINGS[endpoint.outcome]
    advice = f"look the order up{by_id}, or cancel again" if is_cancel else f"look it up{by_id} before sending another"
    message = f"the {thing} may or may not have been carried out ({error.message}); it was not sent again: {advice}"
    masked = asked_for(endpoint, written)
    if endpoint.outcome == "order":
        ids = tuple(found for _, found in named)
        return OrderOutcomeUnknown(
            message, operation=endpoint.address, arguments=masked, client_order_ids=ids, order_ids=order_ids
        )
    if endpoint.outcome == "transfer":
        own_id = named[0][1] if named else ""
        return TransferOutcomeUnknown(message, operation=endpoint.address, arguments=masked, client_id=own_id)
    return OutcomeUnknown(message, operation=endpoint.address, arguments=masked)


def warn_interrupted(endpoint: Endpoint, written: Written) -> None:
    """Log that nobody waits any longer for the response to a request that may be carried out."""
    if endpoint.outcome != "none":
        logger.warning(
            "%s was interrupted and may have been carried out (%s)",
            endpoint.address,
            ", ".join(_shown_ids(endpoint, written)) or "no ID was sent",
            extra={"operation": endpoint.address},
        )


def _shown_ids(endpoint: Endpoint, written: object) -> list[str]:
    """What names the orders, or the movement, in what was sent: client order IDs first, then the exchange's."""
    named, own = _named_ids(endpoint.api, written), endpoint.api.client_order_id
    mine = [found if name == own else f"{found} ({name})" for name, found in named]
    kinds = {"client order ID" if endpoint.outcome == "order" else "client ID": mine}
    kinds["order ID"] = list(_order_ids(endpoint, written))
    return [f"{kind}{'s' * (len(ids) > 1)} {', '.join(ids)}" for kind, ids in kinds.items() if ids]


def _order_ids(endpoint: Endpoint, written: object) -> tuple[str, ...]:
    """Every ID that the exchange gave an order in what was sent, at any depth."""
    if endpoint.outcome != "order":
        return ()
    own = endpoint.api.order_id
    return tuple(str(value) for name, value in _members(written) if name == own and isinstance(value, (str, int)))


def names_an_order(api: ApiFacts, written: object) -> bool:
    """Whether anything in what is sent is the ID of an order."""
    names = {api.client_order_id, api.order_id, *api.new_client_order_ids}
    return any(name in names for name, _ in _members(written))


def leaves_open(endpoint: Endpoint, error: BitgetError) -> bool:
    """Whether a failure leaves open that something was carried out."""
    if endpoint.outcome == "none":
        return False
    match error:
        case TransportError():
            return error.sent
        case ApiError():
            return not error.outcome_known
        case DecodeError():
            return True
        case _:
            return False


def client_order_ids(endpoint: Endpoint, written: object) -> tuple[str, ...]:
    """Every client order ID in what was sent, at any depth: those that orders get, then those that orders had."""
    return tuple(found for _, found in _named_ids(endpoint.api, written))


def _named_ids(api: ApiFacts, written: object) -> list[tuple[str, str]]:
    """The same IDs, each with its name."""
    names = (*api.new_client_order_ids, api.client_order_id)
    found = list(_members(written))
    return [(name, value) for wanted in names for name, value in found if name == wanted and isinstance(value, str)]


def _members(written: object) -> Iterator[tuple[str, object]]:
    if isinstance(written, dict):
        for name, value in written.items():
            yield name, value
            if isinstance(value, (dict, list)):
                yield from _members(value)
    elif isinstance(written, list):
        for item in written:
            yield from _members(item)


def contradiction(endpoint: CountedCall, written: Written, data: object) -> str | None:
    """Why data can't be the whole response to what was sent; None if it can be.

    A batch has to report each of its items once: nobody knows the outcome of one that is left out.
    """
    if endpoint.outcome == "none" or _is_about_the_one(endpoint, written, data):
        return None
    if other := _id_of_another(endpoint, written, data):
        return f"it is about another order, whose {other}"
    sent = _sent_items(written)
    reported = None if sent is None else _reported_items(data)
    if sent is None or reported is None:
        return None
    if len(sent) != len(reported):
        return f"it reports {len(reported)} items where {len(sent)} were sent"
    for name in (endpoint.api.client_order_id, endpoint.api.order_id):
        asked = Counter(item.get(name) for item in sent)
        told = (one[name] for one in _reported_names((name,), reported) if name in one)
        for found, times in Counter(told).items():
            if times > asked[found] > 0:
                return f"it reports the same item {times} times: {name} {found!r:.80}"
    return None


def _is_about_the_one(endpoint: Endpoint, written: Written, data: object) -> bool:
    """Whether one thing was sent and the response names exactly that: nearly always so, and quick to decide."""
    if type(written) is not dict or not isinstance(data, Struct):
        return False
    for own in (endpoint.api.client_order_id, endpoint.api.order_id):
        sent, place = written.get(own), _only_id(type(data), own)
        if sent and place is not None and getattr(data, place) == sent:
            return True
    return False


def _reported_items(data: object) -> list[Any] | None:
    """The items of a response to a batch, whatever their outcome; None if it isn't one.

    `Any`: items of any model.
    """
    if isinstance(data, list):
        return data
    names = [name for name in ("successes", "failures", "items") if hasattr(type(data), name)]
    lists = [getattr(data, RAW + name, None) for name in names]  # whatever was sent
    if not isinstance(data, Struct) or not lists:
        return None
    return [item for one in lists if isinstance(one, list) for item in one]


def _sent_items(written: Written) -> list[dict[str, object]] | None:
    if isinstance(written, list):
        return written
    lists = [value for value in written.values() if isinstance(value, list) and value and isinstance(value[0], dict)]
    return lists[0] if len(lists) == 1 else None


def _id_of_another(endpoint: Endpoint, written: Written, data: object) -> str | None:
    """What names an order in a response that was not sent; None if there isn't one.

    A row is another order's if it has no ID that was sent, though it tells each kind of ID that orders were named by.
    Nothing is judged if an order was not named, or may get a new ID from the exchange.
    """
    api = endpoint.api
    if endpoint.outcome != "order":
        return None
    own, by_exchange = api.client_order_id, api.order_id
    named_by: set[str] = set()
    for order in _orders(api, written):
        if not (named := by_exchange if order.get(by_exchange) else own if order.get(own) else ""):
            return None
        named_by.add(named)
    if not named_by or (by_exchange in named_by and replaces_orders(endpoint)):
        return None
    sent = {own: {found for _, found in _named_ids(api, written)}, by_exchange: {*_order_ids(endpoint, written)}}
    for told in _reported_names((own, by_exchange), data):
        if named_by <= told.keys() and not any(found in sent[name] for name, found in told.items()):
            name = next(name for name in (own, by_exchange) if name in named_by)
            return f"{'client order ID' if name == own else 'order ID'} is {told[name]!r:.80}"
    return None


def _orders(api: ApiFacts, written: object) -> Iterator[dict[str, object]]:
    """The orders in what was sent: the items of a batch, or the whole."""
    if isinstance(written, list):
        yield from (item for item in written if isinstance(item, dict))
    elif isinstance(written, dict):
        if api.client_order_id in written or api.order_id in written:
            yield written
            return
        batches = [item for item in written.values() if isinstance(item, list) and item and isinstance(item[0], dict)]
        if not batches:
            yield written
        for batch in batches:
            yield from _orders(api, batch)


def _reported_names(names: tuple[str, ...], data: object) -> Iterator[dict[str, str]]:
    """The IDs by these wire names of each thing in a response that has any."""
    if isinstance(data, list):
        for item in data:
            yield from _reported_names(names, item)
    elif isinstance(data, Struct):
        told: dict[str, str] = {}
        objects: set[str] = set()
        for name in names:
            ids, others = _places(type(data), name)
            objects.update(others)
            for place in ids:
                value = getattr(data, place)
                if value and isinstance(value, (str, int)):  # it may also be a number
                    told[name] = str(value)
        if told:
            yield told
        for place in objects:
            yield from _reported_names(names, getattr(data, place))


@lru_cache(maxsize=1_000)  # models of unlisted calls are built each time
def _places(model: type[Struct], own: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The fields of a model with these wire names, and the others that may hold models."""
    every = fields(model)
    ids = tuple(each.name for each in every if each.encode_name == own)
    return ids, tuple(each.name for each in every if each.encode_name != own and not _is_plain(each.type))


@lru_cache(maxsize=1_000)
def _only_id(model: type[Struct], own: str) -> str | None:
    """The field of a model with this wire name; None if it has none, or may be about several things."""
    ids, objects = _places(model, own)
    return ids[0] if len(ids) == 1 and not objects else None


def _is_plain(annotation: Any) -> bool:
    """Whether values of a type are texts, numbers or nothing. `Any`: it is a type expression."""
    if get_origin(annotation) in (Union, UnionType):
        return all(_is_plain(one) for one in get_args(annotation))
    return isinstance(annotation, type) and issubclass(annotation, (str, int, float, NoneType))


def asked_for(endpoint: Endpoint, written: Written) -> dict[str, object]:
    """The arguments of a call, as an error keeps them; the items of a bare list are its `items`."""
    shown: dict[str, object] = shown_arguments(
        endpoint.api, written if isinstance(written, dict) else {"items": written}
    )
    return shown


def shown_arguments(api: ApiFacts, value: object) -> Any:
    """Arguments as an error keeps them. `Any`: whatever JSON can hold."""
    if isinstance(value, dict):
        secrets = api.secrets
        return {
            name: MASK if name in secrets else one if type(one) is str else shown_arguments(api, one)
            for name, one in value.items()
        }
    if isinstance(value, list):
        return [shown_arguments(api, one) for one in value]
    return bytes(value).decode() if isinstance(value, Raw) else value
