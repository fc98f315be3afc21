"""How many brackets are open in text that is, or should be, JSON."""

from __future__ import annotations

import re

_TEXT = re.compile(r"""\"(?:[^"\\]|\\.)*(?:"|$)""")
"""From its quote to the next, or to the end of the line: a forgotten quote spoils one line, not the rest."""
_BRACKET = re.compile(r"[{}\[\]]")


class Brackets:
    """Counts brackets line by line, without those in texts."""

    def __init__(self) -> None:
        self.open = 0

    def read(self, line: str) -> None:
        for bracket in _BRACKET.findall(_TEXT.sub("", line)):
            self.open += 1 if bracket in "{[" else -1
        self.open = max(self.open, 0)
