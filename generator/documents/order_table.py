"""The part of docs/coverage.md that lists lives of orders."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.catalogue import Life


def order_table(lives: Iterable[Life]) -> str:
    """Every life: what its orders can be asked to do, and by which way."""
    lines = [
        f"| `{one.facts.kind}` | {one.summary} | {_roles(one.facts.operations)} | {_roles(one.facts.commands)} "
        f"| {_roles(one.facts.channels)} | {', '.join(one.facts.intents) or 'none'} |"
        for one in lives
    ]
    head = [
        "## Lives of orders\n",
        "| kind | what | by REST | by WebSocket | pushed | position modes |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    return "\n".join([*head, *lines]) + "\n"


def _roles(roles: Iterable[str]) -> str:
    return ", ".join(role.replace("_", " ") for role in roles) or "none"
