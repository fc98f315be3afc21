"""What the catalogue says: of an error code, of a call, of words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import click

from bitget_runtime.cli.calling import Session
from bitget_runtime.errors import API_ERRORS
from bitget_runtime.facts import ErrorCode
from bitget_runtime.reference import Member, Reference
from bitget_runtime.search import find


@click.command()
@click.argument("code")
@click.pass_obj
def explain(session: Session, code: str) -> None:
    """What an error code means, and what to do."""
    codes = session.facts.api.load_error_codes()
    found = {"REST": codes.rest.get(code), "WebSocket": codes.websocket.get(code)}
    if found["REST"] == found["WebSocket"]:
        found = {"": found["REST"]}
    if not any(found.values()):
        near = [one for one in {**codes.rest, **codes.websocket} if one.startswith(code[:-1])][:6]
        hint = f" Codes like it: {', '.join(near)}." if near and len(code) > 1 else ""
        raise click.ClickException(f"no code {code!r} is documented.{hint}")
    for where, entry in found.items():
        if entry:
            click.echo("\n".join(_explanation(code, where, entry)))


def _explanation(code: str, where: str, entry: ErrorCode) -> Iterator[str]:
    yield f"{code}{f' on {where}' if where else ''}: {entry.meaning}"
    what = (API_ERRORS[entry.error].__doc__ or "").partition("\n")[0]
    yield f"  raised as {entry.error}: {what}"
    if not entry.outcome_known:
        yield "  Nobody knows whether the request was carried out: look the result up before you send it again."
    elif entry.retryable:
        yield "  It was not carried out, and may be a little later; reads are repeated on their own."
    else:
        yield "  It was not carried out, and will not be as it is: change the request, the account or the key first."


@click.command()
@click.argument("words", nargs=-1, required=True)
@click.pass_obj
def search(session: Session, words: Sequence[str]) -> None:
    """Find calls by words: bitget search open orders."""
    found = find(session.facts.reference, " ".join(words))
    if not found:
        raise click.ClickException(f"nothing is called or described as {' '.join(words)!r}")
    width = max(len(address) for address in found)
    for address in found:
        click.echo(f"{address:{width}}  {session.facts.reference[address].summary}")


@click.command()
@click.argument("address")
@click.pass_obj
def show(session: Session, address: str) -> None:
    """All that the catalogue says of a call: bitget show uta.trade.place-order."""
    reference = session.facts.reference
    name = address.replace("-", "_").replace(" ", ".")
    if name not in reference:
        near = find(reference, name.replace(".", " "))[:3]
        hint = f": did you mean {', '.join(near)}?" if near else ""
        raise click.ClickException(f"there is no call {address!r}{hint}")
    called = reference[name]
    click.echo(
        f"{name}\n\n{called.summary}\n\n{called.call}, {', '.join((called.auth, *called.limits))}\n{called.docs}"
    )
    click.echo("\nParameters" + (f", of each of {called.takes_list}" if called.takes_list else ""))
    click.echo("\n".join(_members(called.request, reference, 1, "required")) or "  none")
    click.echo(f"\nResponse: {called.response}")
    click.echo("\n".join(_members(called.members, reference, 1, "")))


def _members(members: Sequence[Member], reference: Reference, depth: int, required: str) -> Iterator[str]:
    for one in members:
        remark = f" {required}" if one.required and required else ""
        yield f"{'  ' * depth}{one.wire}: {one.type}{remark} - {one.meaning}"
        if one.values:
            for value, meaning in reference.values_of(one.values).values.items():
                yield f"{'  ' * (depth + 2)}{value}: {meaning}"
        yield from _members(one.members, reference, depth + 1, required)
