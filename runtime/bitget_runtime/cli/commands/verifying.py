"""`bitget verify`: calls everything that only reads, and reports what the catalogue doesn't know of responses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, get_args, get_origin
from urllib.parse import parse_qsl

import click
import msgspec

from bitget_runtime.cli.calling import Session
from bitget_runtime.errors import ApiError, BitgetError, InvalidArgument, InvalidRequest
from bitget_runtime.recording.recorder import recorder_of
from bitget_runtime.rest.face import client_of
from bitget_runtime.values import exact

if TYPE_CHECKING:
    from bitget_runtime.rest.operation import Operation
    from bitget_runtime.rest.wire.response import RawResponse
    from bitget_runtime.values.parameters import Parameter

_ID = re.compile(r".*(?:Id|Uid|uid|Oid|No|Ids|IdList)|uid|id|idList")
"""Names of values that only the exchange has: a documented one belongs to somebody else."""

_FIRST = {"pageNo": "1", "pageNum": "1", "pageSize": "10", "limit": "10"}

_PLACE = re.compile(r"start.*|end.*|cursor|idLessThan|idGreaterThan|clientOid")
"""Names of parameters for a list's start, or for the user's own values."""

_DAY = 86_400_000
_MOST_VALUES = 20
_ROWS = 50


class Answers:
    """Values of earlier responses, for the parameters of later calls.

    Only values with the parameter's name are taken, from the nearest operation by address.
    """

    def __init__(self) -> None:
        self._by_name: dict[str, dict[str, str]] = {}

    def take(self, address: str, value: Any) -> None:
        """Keep a response's values. `Any`: decoded JSON."""
        if isinstance(value, dict):
            for name, one in value.items():
                if isinstance(one, (str, int)) and not isinstance(one, bool) and str(one):
                    found = self._by_name.setdefault(name, {})
                    if len(found) < _MOST_VALUES:
                        found.setdefault(address, str(one))
                else:
                    self.take(address, one)
        elif isinstance(value, list):
            for one in value[:_ROWS]:
                self.take(address, one)

    def value(self, address: str, name: str) -> str | None:
        """A value with that name; None if no response had one for this API generation."""
        found = self._by_name.get(name, {})
        near = max(found, key=lambda other: _shared(address, other), default=None)
        return found[near] if near is not None and _shared(address, near) else None


def _shared(address: str, other: str) -> int:
    """How many leading parts two addresses have in common."""
    pairs = zip(address.split("."), other.split("."), strict=False)
    same = [one == another for one, another in pairs]
    return same.index(False) if False in same else len(same)


class Lacking(Exception):
    """A parameter without a known value; its text is the name."""


def arguments_for(
    operation: Operation[Any], answers: Answers, now: int, *, documented_ones: bool = False
) -> dict[str, Any]:
    """Values of the required parameters, by wire name. `Any`: each has its own type.

    IDs come from earlier responses. Times span the last day. The rest is as documented, or the first of its values.

    Args:
        operation: The operation to call.
        answers: Values of earlier responses.
        now: The time, in milliseconds since the epoch.
        documented_ones: Whether to add documented parameters that aren't required.

    Raises:
        Lacking: one of them has no known value.
    """
    documented = _documented(operation)
    times = {"startTime": now - _DAY, "endTime": now}
    found: dict[str, Any] = {}
    for one in operation.parameters:
        if one.required:
            text = str(times[one.wire]) if one.wire in times else _text(operation, one, documented, answers)
            found[one.wire] = _argument(one, text)
        elif documented_ones and one.wire in documented and not _PLACE.fullmatch(one.wire):
            with suppress(Lacking):
                found[one.wire] = _argument(one, _text(operation, one, documented, answers))
    return found


def _text(operation: Operation[Any], one: Parameter, documented: Mapping[str, str], answers: Answers) -> str:
    known = answers.value(operation.address, one.wire)
    if _ID.fullmatch(one.wire):
        text = known
    else:
        values = get_args(one.annotation) if get_origin(one.annotation) is Literal else ()
        text = documented.get(one.wire) or next(iter(values), None) or known or _FIRST.get(one.wire)
    if text is None:
        raise Lacking(one.wire)
    return text


def _documented(operation: Operation[Any]) -> dict[str, str]:
    """Parameters of the documented requests, the first with each name."""
    found: dict[str, str] = {}
    for example in reversed(operation.examples):
        given: Any = None
        if example.request is not None and operation.method == "GET":
            given = dict(parse_qsl(example.request))
        elif example.request is not None:
            with suppress(msgspec.DecodeError):
                given = exact.decode(example.request.encode())
        if isinstance(given, dict):
            found |= {name: str(value) for name, value in given.items() if isinstance(value, (str, int))}
    return found


def _argument(one: Parameter, text: str) -> Any:
    """The argument that is sent as this text.

    Raises:
        Lacking: there is none.
    """
    for value in (text, *([int(text)] if text.isdecimal() else ()), True, False, [text]):
        with suppress(Exception):  # a text that a type refuses isn't for it
            if one.write(value) in (text, [text], value if isinstance(value, int) else text):
                return value
    raise Lacking(one.wire)


class Verifier:
    """Calls operations one by one and compares the responses with the catalogue.

    Args:
        client: Sends the calls, within the limits. `Any`: a client of the generated package.
        operations: By address; those that change anything are left out. `Any`: whatever they return.
        folder: Where to write the record.

    Attributes:
        called, refused, differ: Addresses of the operations that were called, refused, or differ.
        not_called: Why an operation was not called, by its address.
    """

    def __init__(self, client: Any, operations: Mapping[str, Operation[Any]], folder: Path) -> None:
        client.record(folder)
        self._client = client_of(client)
        self._recorder = recorder_of(folder)
        self._waiting = {address: one for address, one in operations.items() if one.outcome == "none"}
        self._answers = Answers()
        self.called: list[str] = []
        self.refused: list[str] = []
        self.differ: list[str] = []
        self.not_called: dict[str, str] = {}

    def lines(self) -> Iterator[str]:
        """Call everything, and report each operation that doesn't fit."""
        if self._client.origin.credentials is None:
            signed = [address for address, one in self._waiting.items() if one.auth == "signed"]
            self.not_called.update(dict.fromkeys(signed, "it needs a key"))
            self._waiting = {address: one for address, one in self._waiting.items() if address not in self.not_called}
        lacking: dict[str, str] = {}
        while self._waiting:
            before = len(self._waiting)
            for address, operation in list(self._waiting.items()):
                try:
                    arguments = arguments_for(operation, self._answers, self._client.clock.now_ms())
                except Lacking as name:
                    lacking[address] = f"no response had a {name} for it"
                    continue
                del self._waiting[address]
                yield from self._call(operation, arguments)
            if len(self._waiting) == before:
                break
        self.not_called.update({address: lacking[address] for address in self._waiting})
        for address, why in self.not_called.items():
            yield f"not called  {address}: {why}"

    def _response(self, operation: Operation[Any], arguments: Mapping[str, Any]) -> RawResponse[Any]:
        """The response; a call refused for its parameters is repeated once with all documented ones."""
        try:
            response: RawResponse[Any] = self._client.call(operation, arguments, None)
        except InvalidRequest:
            now = self._client.clock.now_ms()
            more = arguments_for(operation, self._answers, now, documented_ones=True)
            if more.keys() == arguments.keys():
                raise
            response = self._client.call(operation, more, None)
        return response

    def _call(self, operation: Operation[Any], arguments: Mapping[str, Any]) -> Iterator[str]:
        self.called.append(operation.address)
        try:
            response = self._response(operation, arguments)
        except ApiError as error:
            self.refused.append(operation.address)
            yield f"refused     {operation.address}: {error.code} {error.meaning or error.msg}"
        except InvalidArgument as error:
            self.called.remove(operation.address)
            self.not_called[operation.address] = error.message
        except BitgetError as error:
            self.refused.append(operation.address)
            yield f"failed      {operation.address}: {error.message}"
        else:
            envelope = operation.api.envelope
            self._answers.take(operation.address, exact.decode(response.content).get(envelope.data))
        if news := self._recorder.news_of(operation.address):
            self.differ.append(operation.address)
            yield from (f"differs     {operation.address}: {one}" for one in news)


@click.command()
@click.option(
    "--folder", type=click.Path(file_okay=False, path_type=Path), default=Path("bitget-record"), show_default=True,
    help="Where to write the record, for `python -m generator learn`.",
)  # fmt: skip
@click.option(
    "--only", multiple=True, metavar="ADDRESS", help="An operation or a group, such as uta.market; may be repeated."
)
@click.pass_obj
@click.pass_context
def verify(ctx: click.Context, session: Session, folder: Path, only: tuple[str, ...]) -> None:
    """Call everything that only reads, and report what the catalogue does not know about the responses.

    Public operations, and with a key all others that read, within the limits: some minutes. Nothing is
    sent that changes anything. What can't be called is listed. Exit status 1 if something differs.
    """
    chosen = dict(_chosen(session.facts.operations, only))
    if not chosen:
        raise click.UsageError(f"there is no operation {' or '.join(only)}")
    click.echo(f"Reading from {session.where()}.", err=True)
    with closing(session.client(read_only=True)) as client:
        verifier = Verifier(client, chosen, folder)
        for line in verifier.lines():
            click.echo(line)
    click.echo(
        f"{len(verifier.called)} called, {len(verifier.differ)} differ, {len(verifier.refused)} refused or failed, "
        f"{len(verifier.not_called)} not called.",
        err=True,
    )
    if verifier.differ:
        click.echo(f"The record is in {folder}: python -m generator learn {folder}", err=True)
    ctx.exit(1 if verifier.differ else 0)


def _chosen(operations: Mapping[str, Operation[Any]], only: Iterable[str]) -> Iterator[tuple[str, Operation[Any]]]:
    wanted = tuple(only)
    for address, one in operations.items():
        if not wanted or any(f"{address}.".startswith(f"{name}.") for name in wanted):
            yield address, one
