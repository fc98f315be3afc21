"""What the tools do: look things up, read, and place orders in two steps; nothing else ever leaves this process."""

from __future__ import annotations

import json
import secrets
import time
from collections.abc import Mapping
from contextlib import suppress
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Literal

import msgspec

from bitget_runtime.cli.account import ListRole, generation_of, listed
from bitget_runtime.cli.describing import call_lines
from bitget_runtime.cli.explaining import explained
from bitget_runtime.cli.items import NoSuchItem, arguments_of
from bitget_runtime.cli.output.printing import cell, of_column
from bitget_runtime.errors import BitgetError
from bitget_runtime.history.candles.queries import first_opening
from bitget_runtime.reference import CallReference, Reference
from bitget_runtime.search import find

if TYPE_CHECKING:
    from bitget_runtime.cli.calling import Session

LONGEST_TEXT = 40_000
"""Greatest length of a reply; longer ones are cut, and say so."""

PREVIEW_SECONDS = 120.0
"""Seconds for which a preview can be carried out."""

_MOST_PUSHES = 10
_MOST_CANDLES = 500
_ROLES: dict[str, ListRole] = {
    "balances": "list_balances",
    "positions": "list_positions",
    "open_orders": "list_open",
}
_MASK = "(hidden)"


class Refused(Exception):
    """A tool refused a request; the message says why."""


class Desk:
    """The tools of one server.

    Args:
        session: Environment, host and key.
        may_trade: Whether orders may be placed; otherwise they are only previewed.
    """

    def __init__(self, session: Session, *, may_trade: bool) -> None:
        self._session = session
        self._may_trade = may_trade
        self._client = session.client()
        self._previews: dict[str, tuple[float, str, dict[str, Any]]] = {}

    def search(self, words: str) -> str:
        """Find calls by words such as `open orders`: addresses with what each does."""
        found = find(self._reference, words)
        return "\n".join(f"{one}: {self._reference[one].summary}" for one in found) or "nothing found"

    def describe(self, address: str) -> str:
        """Parameters, values and response of a call, by its address."""
        return "\n".join(call_lines(address, self._called(address), self._reference))

    def explain(self, code: str) -> str:
        """What an error code, an error class or the words of a message mean."""
        lines = explained(code, self._session.facts.api.load_error_codes())
        if not lines:
            raise Refused(f"no code {code!r} is documented")
        return "\n".join(lines)

    def read(self, address: str, arguments: dict[str, Any] | None = None) -> str:
        """Make a call that only reads, by address; arguments by Python name, numbers as text."""
        called = self._called(address)
        if not called.reads_only or _is_stream(address):
            raise Refused(f"{address} isn't a read: for orders use preview_order; other changes can't be made here")
        return self._call(address, dict(arguments or {}))

    def account(self, what: Literal["balances", "positions", "open_orders"]) -> str:
        """What the account has, classic or unified, as JSON lines; open orders include trigger orders."""
        if what not in _ROLES:
            raise Refused(f"there is no {what!r}, only {', '.join(_ROLES)}")
        found = listed(self._session, self._client, generation_of(self._client, None), _ROLES[what])
        lines = [json.dumps(row, ensure_ascii=False) for row in found.rows] or ["none"]
        return _cut("\n".join([*lines, *(f"not read: {one}" for one in found.left_out)]))

    def candles(self, symbol: str, interval: str, category: str, last: int = 50) -> str:
        """The last closed candles, at most 500, as CSV; interval such as 1m, 4h, 1d, category such as SPOT."""
        now = self._client.clock.now_ms()
        start = first_opening(interval, max(1, min(last, _MOST_CANDLES)), now)
        table = self._client.history.candles(symbol, interval, category=category, start=start, exact=True)
        lines = [",".join(table.columns), *(",".join(cell(of_column(one)) for one in row.values()) for row in table)]
        return _cut("\n".join([*lines, *(f"missing: {one}" for one in table.holes)]))

    def account_mode(self) -> str:
        """Whether the account is classic or unified, and its modes."""
        return str(self._client.account_mode())

    def doctor(self) -> str:
        """Find out why calls fail; it changes nothing."""
        return str(self._client.doctor())

    def stream(self, address: str, arguments: dict[str, Any] | None = None, pushes: int = 1) -> str:
        """The next pushes of a channel, at most 10, as JSON lines."""
        api, mark, name = address.partition(".stream.")
        if not mark or address not in self._reference or name.startswith("trade."):
            raise Refused(f"{address!r} isn't a channel: search for one")
        wanted = max(1, min(pushes, _MOST_PUSHES))
        lines: list[str] = []
        with getattr(self._client, api).stream() as stream:
            subscription = getattr(stream, name)(**(arguments or {})).confirmed(15)
            with suppress(TimeoutError):
                while len(lines) < wanted:
                    lines.append(repr(subscription.read(15)))
        return _cut("\n".join(lines) or "no push came within 15 seconds")

    def preview_order(self, address: str, arguments: dict[str, Any]) -> str:
        """Check a call that places, changes or cancels orders, and get a token for carry_out. Nothing is sent."""
        called = self._called(address)
        if called.outcome != "order" or _is_stream(address):
            raise Refused(f"{address} doesn't concern orders: money and settings can't be changed from here")
        self._arguments(address, arguments)
        self._forget_old()
        token = secrets.token_urlsafe(9)
        self._previews[token] = (time.monotonic() + PREVIEW_SECONDS, address, arguments)
        shown = json.dumps(arguments, ensure_ascii=False)
        note = f"carry_out with token {token} within {PREVIEW_SECONDS:.0f} s" if self._may_trade else "trading is off"
        return f"{address} on {self._session.where()} with {shown}: {note}"

    def carry_out(self, token: str) -> str:
        """Send a previewed call, once. A token is good for one attempt, whatever the result."""
        if not self._may_trade:
            raise Refused("this server was started without --trade")
        self._forget_old()
        found = self._previews.pop(token, None)
        if found is None:
            raise Refused("the token is unknown, already used or too old: preview again")
        _, address, arguments = found
        return self._call(address, arguments)

    def close(self) -> None:
        """Close the client."""
        self._client.close()

    @property
    def _reference(self) -> Reference:
        return self._session.facts.reference

    def _called(self, address: str) -> CallReference:
        if address not in self._reference:
            near = ", ".join(find(self._reference, address.replace(".", " "))[:3])
            raise Refused(f"there is no call {address!r}; near it: {near or 'none'}")
        return self._reference[address]

    def _arguments(self, address: str, given: Mapping[str, Any]) -> dict[str, Any]:
        called = self._called(address)
        known = {called.takes_list} if called.takes_list else {one.name for one in called.request}
        unknown = [name for name in given if name not in known]
        lacking = [name for name in ([called.takes_list] if called.takes_list else []) if name not in given]
        lacking += [
            one.name for one in called.request if one.required and not called.takes_list and one.name not in given
        ]
        if unknown or lacking:
            raise Refused(f"{address} takes {', '.join(sorted(known))}; unknown: {unknown}, lacking: {lacking}")
        try:
            return arguments_of(self._session.facts.operations[address].request_type, called.takes_list, given)
        except NoSuchItem as error:
            raise Refused(str(error)) from None

    def _call(self, address: str, given: dict[str, Any]) -> str:
        arguments = self._arguments(address, given)
        try:
            response = attrgetter(address)(self._client.with_raw_response)(**arguments)
        except BitgetError as error:
            raise Refused(f"{type(error).__name__}: {error}") from None
        data = msgspec.json.decode(response.content).get(self._session.facts.api.envelope.data)
        return _cut(json.dumps(_masked(data, frozenset(self._session.facts.api.secrets)), ensure_ascii=False))

    def _forget_old(self) -> None:
        now = time.monotonic()
        self._previews = {token: one for token, one in self._previews.items() if one[0] > now}


def _is_stream(address: str) -> bool:
    return ".stream." in address


def _masked(data: Any, hidden: frozenset[str]) -> Any:
    """JSON without keys, secrets and passphrases. `Any`: it is JSON."""
    if isinstance(data, dict):
        return {name: _MASK if name in hidden and value else _masked(value, hidden) for name, value in data.items()}
    return [_masked(one, hidden) for one in data] if isinstance(data, list) else data


def _cut(text: str) -> str:
    if len(text) <= LONGEST_TEXT:
        return text
    return f"{text[:LONGEST_TEXT]}\n... cut after {LONGEST_TEXT} of {len(text)} characters: ask for less"
