"""What a change of error codes means for callers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.compare.differences import Differences
from generator.model.shared import ErrorCode

Codes = Mapping[str, Mapping[str, ErrorCode]]
_SIDES = ("rest", "websocket")


def compare_errors(old: Codes, new: Codes, found: Differences) -> None:
    """Name the codes that are new, gone or otherwise; what is so of several, and on both sides, is said once."""
    changes: dict[str, dict[tuple[str, str], list[str]]] = {"breaking": {}, "added": {}, "changed": {}}
    for code in sorted({code for codes in (old, new) for side in _SIDES for code in codes[side]}, key=int):
        for part, what, sides in _of_code(code, old, new):
            changes[part].setdefault((what, f"on {' and '.join(sides)}"), []).append(code)
    for part, said in changes.items():
        for (what, where), codes in said.items():
            word = "error" if len(codes) == 1 else "errors"
            getattr(found, part).append(f"{word} {', '.join(codes)}: {what} ({where})")


def _of_code(code: str, old: Codes, new: Codes) -> Iterator[tuple[str, str, list[str]]]:
    """What changed of a code: part of the entry, what, on which sides."""
    said: dict[tuple[str, str], list[str]] = {}
    for side in _SIDES:
        for change in _on_side(old[side].get(code), new[side].get(code)):
            said.setdefault(change, []).append(side)
    for (part, what), sides in said.items():
        yield part, what, sides


def _on_side(then: ErrorCode | None, now: ErrorCode | None) -> Iterable[tuple[str, str]]:
    if then is None and now is not None:
        yield "added", f"`{now.error}`"
    elif now is None and then is not None:
        yield "changed", f"no longer known, before `{then.error}`"
    elif then is not None and now is not None:
        if then.error != now.error:
            yield "breaking", f"`{now.error}`, before `{then.error}`"
        if _certainty(then) != _certainty(now):
            yield "changed", f"{_certainty(now)}, before {_certainty(then)}"


def _certainty(code: ErrorCode) -> str:
    """What a code says of what was sent, in the words of errors.yaml."""
    return "retryable" if code.retryable else "final" if code.outcome_known else "unknown"
