"""The catalogue's description of a call, as lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bitget_runtime.reference import CallReference, Member, Reference


def call_lines(address: str, called: CallReference, reference: Reference) -> Iterator[str]:
    """Everything about a call. As in the catalogue, `!` marks a required parameter, `?` one that may be missing."""
    yield f"{address}\n\n{called.summary}\n"
    yield f"{called.call}, {', '.join((called.auth, *called.limits))}"
    yield from ([called.docs] if called.docs else [])
    yield from (
        ["Returns page by page; `--all` of the command line, and `iter_...` in Python, walk over all."]
        if called.pages
        else []
    )
    yield from ["\nRules", *(f"  - {note}" for note in called.notes)] if called.notes else []
    yield from [f"\nDocumented error codes: {', '.join(called.codes)} (`bitget explain CODE`)"] if called.codes else []
    yield "\nParameters" + (f", of each of {called.takes_list}" if called.takes_list else "")
    yield from _member_lines(called.request, reference, 1, sent=True) if called.request else ["  none"]
    yield f"\nResponse: {called.response}"
    yield from _member_lines(called.members, reference, 1, sent=False)


def _member_lines(members: Sequence[Member], reference: Reference, depth: int, *, sent: bool) -> Iterator[str]:
    for one in members:
        mark = ("!" if sent else "?") if one.required is sent else ""
        wire = f" ({one.wire})" if one.wire != one.name else ""
        yield f"{'  ' * depth}{one.name}{mark}{wire}: {one.type} - {one.meaning}"
        if one.values:
            for value, meaning in reference.values_of(one.values).values.items():
                yield f"{'  ' * (depth + 2)}{value}: {meaning}"
        yield from _member_lines(one.members, reference, depth + 1, sent=sent)
