"""What an error code, an error class, or the words of a message mean, and what to do."""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Iterator, Mapping

from bitget_runtime import errors
from bitget_runtime.cli.failing import MEANINGS, status_of_class
from bitget_runtime.cli.suggesting import did_you_mean
from bitget_runtime.errors import API_ERRORS, BitgetError
from bitget_runtime.facts import ErrorCode, ErrorCodes
from bitget_runtime.search import find

_MOST_CODES = 15
"""How many codes of a class are listed."""


def explained(text: str, codes: ErrorCodes) -> list[str]:
    """Lines about a code, an error class by its name or a part of it, or messages that fit the words; empty if none."""
    found = code_lines(text, codes)
    return found if found or text.isdigit() else _class_lines(text, codes) or _found_lines(text, codes)


def like(code: str, codes: ErrorCodes) -> str:
    """The end of a sentence naming codes that begin like this one."""
    begun = [one for one in {**codes.rest, **codes.websocket} if one.startswith(code[:-1])]
    return did_you_mean(begun[:6]) if len(code) > 1 else ""


def code_lines(code: str, codes: ErrorCodes) -> list[str]:
    """What a code means; once where it means the same on both protocols."""
    rest, websocket = codes.rest.get(code), codes.websocket.get(code)
    found = {"": rest} if rest == websocket else {"REST": rest, "WebSocket": websocket}
    return [line for where, entry in found.items() if entry for line in _lines_of(code, where, entry)]


def _lines_of(code: str, where: str, entry: ErrorCode) -> Iterator[str]:
    yield f"{code}{f' on {where}' if where else ''}: {entry.meaning}"
    yield f"  raised as {entry.error}: {_first_line(API_ERRORS[entry.error])}"
    yield f"  {entry.advice}"


def _class_lines(text: str, codes: ErrorCodes) -> list[str]:
    """About the class with that name, or the only one whose name contains it."""
    classes = _classes()
    wanted = text.replace(" ", "").casefold()
    alike = [name for name in classes if wanted in name.casefold()]
    named = [name for name in alike if name.casefold() == wanted] or alike
    return list(_about(named[0], classes, codes)) if len(named) == 1 else []


def _about(name: str, classes: Mapping[str, type[BitgetError]], codes: ErrorCodes) -> Iterator[str]:
    error = classes[name]
    yield f"{name}: {inspect.cleandoc(error.__doc__ or '')}"
    wider = [one.__name__ for one in error.__mro__[1:] if one.__name__ in classes]
    narrower = [one for one, other in classes.items() if issubclass(other, error) and other is not error]
    yield ""
    yield from [f"Also caught as {', '.join(wider)}."] if wider else []
    yield from [f"Its kinds: {', '.join(narrower)}."] if narrower else []
    status = status_of_class(error)
    yield f"The command line ends with status {status.value}: {MEANINGS[status]}."
    found = {code: entry.meaning for code, entry in _by_code(codes) if entry.error == name}
    if not found:
        return
    yield f"Codes ({len(found)}):"
    yield from (f"  {code:6} {meaning}" for code, meaning in list(found.items())[:_MOST_CODES])
    if len(found) > _MOST_CODES:
        yield "  ...; `bitget explain` finds others by their words"


def _found_lines(text: str, codes: ErrorCodes) -> list[str]:
    said = {name: (_first_line(error), "") for name, error in _classes().items()}
    said |= {code: (entry.meaning, entry.error) for code, entry in _by_code(codes)}
    found = find({}, text, {name: (f"{name} {error}", meaning, "") for name, (meaning, error) in said.items()})
    width = max(map(len, found), default=0)
    return [
        f"{name:{width}}  {meaning}{f' ({error})' if error else ''}"
        for name, (meaning, error) in ((name, said[name]) for name in found)
    ]


def _by_code(codes: ErrorCodes) -> Iterable[tuple[str, ErrorCode]]:
    """The meaning of each code on REST, and those that WebSockets add."""
    return {**codes.websocket, **codes.rest}.items()


def _classes() -> dict[str, type[BitgetError]]:
    """Every error class that can be caught, by name."""
    return {
        name: found
        for name, found in vars(errors).items()
        if isinstance(found, type) and issubclass(found, BitgetError) and not name.startswith("_")
    }


def _first_line(error: type[BitgetError]) -> str:
    return (error.__doc__ or "").partition("\n")[0]
