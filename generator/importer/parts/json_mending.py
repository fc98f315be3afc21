"""Reads documented JSON; if it is not valid, repairs what can be meant in only one way, and says what."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from typing import Any

_TOKEN = re.compile(
    r"""(?P<blank>\s+)
      | (?P<comment>//[^\n]*|/\*.*?\*/)
      | (?P<text>"(?:[^"\\\n]|\\.)*")
      | (?P<smart>[\u201c-\u201f][^"\u201c-\u201f\n]*["\u201c-\u201f])
      | (?P<mark>[{}\[\],:])
      | (?P<wide>[\uff0c\uff1a])
      | (?P<dots>\.{3,}|\u2026)
      | (?P<word>[^\s{}\[\],:"\u201c-\u201f\uff0c\uff1a/]+)""",
    re.VERBOSE | re.DOTALL,
)
_WIDE = {"\uff0c": ",", "\uff1a": ":"}
_CLOSING = {"{": "}", "[": "]"}
_START = re.compile(r"(?:\s|//[^\n]*\n)*[{\[]")
_DEEPEST = 60
_MOST_CHARACTERS = 200_000


@dataclass(frozen=True)
class Mended:
    """Valid JSON, and what had to be done to make it so; None if nothing had."""

    text: str
    mended: str | None = None


class NotMendable(ValueError):
    """Text is not JSON and can't be made so with certainty; `line` counts from 0 within it."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.line = line


@dataclass(frozen=True)
class _Token:
    kind: str
    text: str
    line: int


def looks_like_json(text: str) -> bool:
    """Whether text begins as an object or a list does."""
    return _START.match(text.replace("\u00a0", " ")) is not None


def mend(text: str) -> Mended:
    """Valid JSON from documented text.

    Raises:
        NotMendable: it isn't JSON, and what it should have been is not certain.
    """
    text = text.replace("\u00a0", " ").strip()
    if len(text) > _MOST_CHARACTERS:
        raise NotMendable(f"longer than {_MOST_CHARACTERS} characters", 0)
    error = _error(text)
    if error is None:
        return Mended(text)
    if not isinstance(error, json.JSONDecodeError):
        raise NotMendable(str(error), 0)
    said: list[str] = []
    tokens = _plain_tokens(_tokens(text), said)
    tokens = _without_dots(tokens, said)
    tokens = _with_right_commas(tokens, said)
    tokens = _closed(tokens, said)
    mended = "\n".join(line.rstrip() for line in "".join(token.text for token in tokens).splitlines())
    error = _error(mended)
    if error is not None:
        line = error.lineno - 1 if isinstance(error, json.JSONDecodeError) else 0
        raise NotMendable(f"not JSON, and how to fix it is not certain: {str(error).partition(': line')[0]}", line)
    return Mended(mended, " ".join(dict.fromkeys(said)))


def _error(text: str) -> ValueError | None:
    """What is wrong with JSON; numbers that Python refuses, and more nesting than any response has, are too."""
    try:
        value = json.loads(text, parse_constant=_refuse_constant)
        json.dumps(value, ensure_ascii=False).encode()
    except RecursionError:
        return ValueError(f"nested deeper than {_DEEPEST}")
    except json.JSONDecodeError as error:
        return error
    except UnicodeEncodeError:
        return ValueError("not JSON that can be written: half a character is escaped in it")
    except ValueError as error:
        return ValueError(f"not JSON that can be read: {error}")
    level = [value]
    for _ in range(_DEEPEST):
        level = [inner for one in level if isinstance(one, (dict, list)) for inner in _members(one)]
    return ValueError(f"nested deeper than {_DEEPEST}") if level else None


def _members(value: dict[str, Any] | list[Any]) -> Iterable[Any]:
    return value.values() if isinstance(value, dict) else value


def _refuse_constant(word: str) -> None:
    raise ValueError(f"{word} isn't a number in it")


def _tokens(text: str) -> list[_Token]:
    found: list[_Token] = []
    position = line = 0
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None:
            raise NotMendable(f"not JSON: {text[position : position + 12]!r} isn't part of it", line)
        found.append(_Token(match.lastgroup or "", match[0], line))
        line += match[0].count("\n")
        position = match.end()
    return found


def _plain_tokens(tokens: list[_Token], said: list[str]) -> list[_Token]:
    """The tokens without comments, and with plain quotes, commas and colons."""
    found: list[_Token] = []
    for token in tokens:
        if token.kind == "comment":
            said.append(f"A comment{_after(found)} is removed.")
            while found and found[-1].kind == "blank" and "\n" not in found[-1].text:
                found.pop()
        elif token.kind == "smart":
            said.append("Typographic quotes are made plain.")
            found.append(_Token("text", f'"{token.text[1:-1]}"', token.line))
        elif token.kind == "wide":
            said.append("A full-width comma or colon is made plain.")
            found.append(_Token("mark", _WIDE[token.text], token.line))
        else:
            found.append(token)
    return found


def _without_dots(tokens: list[_Token], said: list[str]) -> list[_Token]:
    """The tokens without a `...` for further entries."""
    found = [token for token in tokens if token.kind != "dots"]
    if len(found) < len(tokens):
        said.append("Dots that stand for more are removed.")
    return found


def _with_right_commas(tokens: list[_Token], said: list[str]) -> list[_Token]:
    """The tokens with a comma between any two entries, and none at the end."""
    found: list[_Token] = []
    for token in tokens:
        at = _last_solid(found)
        if token.kind != "blank" and at is not None:
            if token.text in ("}", "]", ",") and found[at].text == ",":
                del found[at]
                said.append(f"A comma{_after(found)} is removed.")
            elif _ends_value(found[at]) and _starts_value(token):
                said.append(f"A comma{_after(found)} is added.")
                found.insert(at + 1, _Token("mark", ",", found[at].line))
        found.append(token)
    return found


def _closed(tokens: list[_Token], said: list[str]) -> list[_Token]:
    """The tokens with the brackets that are missing at the end."""
    open_: list[str] = []
    for token in tokens:
        if token.text in _CLOSING and token.kind == "mark":
            open_.append(_CLOSING[token.text])
        elif token.text in _CLOSING.values() and (not open_ or open_.pop() != token.text):
            raise NotMendable(f"not JSON: this {token.text!r} closes nothing", token.line)
    if not open_:
        return tokens
    said.append(f"Missing at the end and added: {' '.join(reversed(open_))}")
    return [*tokens, *(_Token("mark", f"\n{bracket}", 0) for bracket in reversed(open_))]


def _last_solid(found: list[_Token]) -> int | None:
    return next((index for index in range(len(found) - 1, -1, -1) if found[index].kind != "blank"), None)


def _ends_value(token: _Token) -> bool:
    return token.kind in ("text", "word") or token.text in _CLOSING.values()


def _starts_value(token: _Token) -> bool:
    return token.kind in ("text", "word") or (token.kind == "mark" and token.text in _CLOSING)


def _after(found: list[_Token]) -> str:
    """` after ts`: the member that the tokens end with, if they end with one."""
    backwards = (token for token in reversed(found) if token.kind != "blank")
    last = [next((token for token in backwards if token.text != ","), None), *islice(backwards, 2)]
    if len(last) == 3 and last[1] and last[2] and last[1].text == ":" and last[2].kind == "text":
        return f" after {last[2].text.strip(chr(34))}"
    return ""
