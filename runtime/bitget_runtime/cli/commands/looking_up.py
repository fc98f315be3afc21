"""What the catalogue says: of an error code, of a call, of words."""

from __future__ import annotations

from collections.abc import Sequence

import click

from bitget_runtime.cli.calling import Session
from bitget_runtime.cli.describing import all_code_lines, call_lines
from bitget_runtime.cli.topics import TOPICS
from bitget_runtime.search import find


@click.command()
@click.argument("code")
@click.pass_obj
def explain(session: Session, code: str) -> None:
    """What an error code means, and what to do."""
    codes = session.facts.api.load_error_codes()
    lines = all_code_lines(code, codes.rest.get(code), codes.websocket.get(code))
    if not lines:
        near = [one for one in {**codes.rest, **codes.websocket} if one.startswith(code[:-1])][:6]
        hint = f" Codes like it: {', '.join(near)}." if near and len(code) > 1 else ""
        raise click.ClickException(f"no code {code!r} is documented.{hint}")
    click.echo("\n".join(lines))


@click.command()
@click.argument("words", nargs=-1, required=True)
@click.pass_obj
def search(session: Session, words: Sequence[str]) -> None:
    """Find calls, commands and guides by words: bitget search open orders."""
    reference = session.facts.reference
    found = find(reference, " ".join(words), {name: topic.places for name, topic in TOPICS.items()})
    if not found:
        raise click.ClickException(f"nothing is called or described as {' '.join(words)!r}")
    width = max(len(name) for name in found)
    for name in found:
        summary = TOPICS[name].summary if name in TOPICS else reference[name].summary
        click.echo(f"{name:{width}}  {summary}")


@click.command()
@click.argument("address")
@click.pass_obj
def show(session: Session, address: str) -> None:
    """All that the catalogue says of a call: bitget show uta.trade.place-order."""
    reference = session.facts.reference
    name = address.replace("-", "_").replace(" ", ".")
    if name.removesuffix("()") + "()" in TOPICS:
        raise click.ClickException(
            f"{name} is no call of the exchange: in Python, help({name.removesuffix('()')}) says all"
        )
    if name not in reference:
        namesakes = sorted((one for one in reference if one.endswith(f".{name}")), key=len)
        near = namesakes[:6] or find(reference, name)[:3]
        hint = f": did you mean {', '.join(near)}?" if near else ""
        raise click.ClickException(f"there is no call {address!r}{hint}")
    click.echo("\n".join(call_lines(name, reference[name], reference)))
