"""What the catalogue says about an error code, a call, or words."""

from __future__ import annotations

from collections.abc import Sequence

import click

from bitget_runtime.cli.calling import Session
from bitget_runtime.cli.catalogue import typed
from bitget_runtime.cli.describing import call_lines
from bitget_runtime.cli.explaining import code_lines, explained, like
from bitget_runtime.cli.suggesting import did_you_mean, nearest
from bitget_runtime.cli.topics import TOPICS
from bitget_runtime.reference import Reference
from bitget_runtime.search import find


@click.command()
@click.argument("words", nargs=-1, required=True)
@click.pass_obj
def explain(session: Session, words: Sequence[str]) -> None:
    """What an error code means, and what to do.

    \b
    bitget explain 40774                   a code
    bitget explain InsufficientFunds       a class of errors, by its name or a part of it
    bitget explain insufficient balance    words of a message
    """
    codes = session.facts.api.load_error_codes()
    text = " ".join(words)
    lines = explained(text, codes)
    if not lines:
        raise click.ClickException(f"no code, error class or message is like {text!r}{like(text, codes)}")
    click.echo("\n".join(lines))


@click.command()
@click.argument("words", nargs=-1, required=True)
@click.pass_obj
def search(session: Session, words: Sequence[str]) -> None:
    """Find calls, commands and guides by words: bitget search open orders.

    For an error code: what it means.
    """
    text = " ".join(words)
    if meanings := _meanings(session, text.split()):
        click.echo("\n".join(meanings))
        return
    reference = session.facts.reference
    found = find(reference, text, {name: topic.places for name, topic in TOPICS.items()})
    if not found:
        raise click.ClickException(f"nothing is called or described as {text!r}")
    width = max(len(name) for name in found)
    for name in found:
        summary = TOPICS[name].summary if name in TOPICS else reference[name].summary
        click.echo(f"{name:{width}}  {summary}")


def _meanings(session: Session, words: Sequence[str]) -> list[str]:
    """What the error codes among the words mean."""
    numbers = [word for word in words if word.isdecimal()]
    codes = session.facts.api.load_error_codes() if numbers else None
    return [line for number in numbers for line in code_lines(number, codes)] if codes else []


@click.command()
@click.argument("address")
@click.pass_obj
def show(session: Session, address: str) -> None:
    """Everything the catalogue says about a call: bitget show uta.trade.place-order."""
    reference = session.facts.reference
    name = address.replace("-", "_").replace(" ", ".")
    if name.removesuffix("()") + "()" in TOPICS:
        raise click.ClickException(
            f"{name} isn't a call of the exchange: in Python, see help({name.removesuffix('()')})"
        )
    if name not in reference:
        namesakes = sorted((one for one in reference if one.endswith(f".{name}")), key=len)
        near = namesakes[:6] or nearest(name, reference) or find(reference, name)[:3]
        raise click.ClickException(f"there is no call {address!r}{did_you_mean(near)}")
    click.echo("\n".join(call_lines(name, reference[name], reference)))


def typed_from_words(reference: Reference, words: str) -> list[str]:
    """The commands that end in one of the words, and then the best ones that the words find."""
    topics = {name: topic.places for name, topic in TOPICS.items() if name.startswith("bitget ")}
    named = [name for name in topics if name.rpartition(" ")[2] in words.split()]
    found = find(reference, words, topics)
    return list(dict.fromkeys([*named, *(name if name in TOPICS else typed(name) for name in found)]))[:3]
