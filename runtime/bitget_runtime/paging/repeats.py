"""Drops repeated rows: at the edges of pages and windows, and when rows moved to later pages during the walk."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Set
from itertools import pairwise
from typing import Any

from bitget_runtime.paging.access import Access

MOST_REMEMBERED = 1_000
"""IDs of rows that a token keeps."""

_NONE: Set[str] = frozenset()


class KnownIds:
    """IDs of rows that were found.

    Most IDs rise or fall from page to page, so that the first and the last of a page, in the order of their text, tell
    it apart from all before. Only where that doesn't do is each of them looked up.

    Args:
        ids: The first of them.
    """

    __slots__ = ("_ends", "_looked_up", "_pages")

    def __init__(self, ids: list[str] | None = None) -> None:
        self._ends: tuple[str, str] | None = None
        self._pages: list[list[str]] = []
        self._looked_up: set[str] = set()
        if ids:
            self.add(sorted(ids))

    def add(self, ids: list[str]) -> None:
        """Add IDs, in the order of their text."""
        if ids:
            self._pages.append(ids)
            known = self._ends
            self._ends = (min(known[0], ids[0]), max(known[1], ids[-1])) if known else (ids[0], ids[-1])

    def among(self, ids: list[str]) -> Set[str]:
        """Those that are among some others, which are in the order of their text."""
        if not ids or self._ends is None or ids[-1] < self._ends[0] or self._ends[1] < ids[0]:
            return _NONE
        self._looked_up.update(*self._pages)
        self._pages.clear()
        return self._looked_up.intersection(ids)


class Repeats:
    """Separates new rows from repeated ones.

    Rows of one page are never compared with each other: two equal rows are two. Rows with an ID are compared with
    all of this window and the one before, or, if nothing can be repeated later, with the page before and the last
    rows of the window before. In a series, which has one row per time, rows are new if they are older (or
    newer, going forward) than all before. Rows without an ID are compared as a whole, and only with the window before:
    a row in the overlap of the two is in both, or in one of them.

    Args:
        access: How rows are read.
        is_series: Whether each time has one row.
        back: Whether the series goes from newest to oldest.
        is_timed: Whether rows have a time.
        is_near: Whether rows can only be repeated on the next page, or at the start of the next window.
        recent: IDs of the previous rows, from a token.
        before: IDs of rows in the previous window, likewise.
    """

    def __init__(
        self,
        access: Access,
        *,
        is_series: bool,
        back: bool,
        is_timed: bool,
        is_near: bool,
        recent: Iterable[str] = (),
        before: Iterable[str] = (),
    ) -> None:
        self._access = access
        self._is_series = is_series
        self._back = back
        self._is_near = is_near
        self._by_whole = is_timed and not access.has_keys
        remembered = list(recent)
        self._recent: deque[list[str]] = deque([remembered])
        self._remembered = len(remembered)
        self.edge: int | None = int(remembered[-1]) if is_series and remembered else None
        """The time that the walk of a series has reached."""
        self.step: int | None = None
        """Milliseconds between two neighbours of the series."""
        self._seen = KnownIds(remembered)
        self._before = KnownIds(remembered if is_near else None)  # that has the end of the previous window
        self._alike: Counter[str] = Counter(before)
        self._window: list[str] = remembered if self._by_whole else []
        self._pending: tuple[bool, list[Any], Counter[str]] = (False, [], self._alike)
        self._pending_ids: list[str] = []

    @property
    def recent(self) -> list[str]:
        """IDs of the last rows; for a series only its edge."""
        return [text for page in self._recent for text in page][-MOST_REMEMBERED:]

    @property
    def before(self) -> list[str]:
        """IDs of rows in the previous window that may be repeated."""
        return list(self._alike.elements())[-MOST_REMEMBERED:]

    def new(self, rows: list[Any], is_first: bool) -> list[Any]:
        """The new rows of a page. The page only counts as seen after `keep()`.

        Args:
            rows: Models of the catalogue, hence `Any`.
            is_first: Whether the page is the first of a window.
        """
        if self._is_series:
            return self._beyond_edge(rows, is_first)
        if self._access.has_keys:
            return self._with_new_keys(rows, is_first)
        texts = list(map(self._access.identity, rows))
        alike = Counter(self._window) if is_first else Counter(self._alike) if self._alike else self._alike
        self._pending = is_first, texts, alike
        if not alike:
            return rows
        found = []
        for row, text in zip(rows, texts, strict=True):
            if alike[text] > 0:
                alike[text] -= 1
            else:
                found.append(row)
        return found

    def keep(self) -> None:
        """Note that the last page was handed out."""
        is_first, found, self._alike = self._pending
        self._pending = False, [], self._alike
        if self._is_series:
            self._keep_times(found)
            return
        if is_first:
            self._before = KnownIds(self.recent) if self._is_near else self._seen
            self._seen, self._window = KnownIds(), []
            if self._by_whole:
                self._forget()
        if self._access.has_keys:
            if self._is_near:
                self._seen = KnownIds()
            self._seen.add(self._pending_ids)
        else:
            self._window += found if self._by_whole else ()
        self._remember(found)

    def _remember(self, known: list[str]) -> None:
        self._recent.append(known)
        self._remembered += len(known)
        while self._remembered - len(self._recent[0]) >= MOST_REMEMBERED:
            self._remembered -= len(self._recent.popleft())

    def _forget(self) -> None:
        self._recent.clear()
        self._remembered = 0

    def _with_new_keys(self, rows: list[Any], is_first: bool) -> list[Any]:
        keys, ids = self._access.keys(rows)
        known = keys if len(ids) == len(keys) else [key for key in keys if key is not None]
        self._pending, self._pending_ids = (is_first, known, self._alike), ids
        if is_first:
            old = (KnownIds(self.recent) if self._is_near else self._seen).among(ids)
        else:
            old = self._seen.among(ids) | self._before.among(ids)
        return [row for row, key in zip(rows, keys, strict=True) if key not in old] if old else rows

    def _beyond_edge(self, rows: list[Any], is_first: bool) -> list[Any]:
        times = [int(text) if (text := self._access.time(row)) and text.isdecimal() else None for row in rows]
        known = sorted(time for time in times if time is not None)
        self._pending = is_first, known, self._alike
        edge = self.edge
        if edge is None or not known or (known[-1] < edge if self._back else known[0] > edge):
            return rows
        pairs = zip(rows, times, strict=True)
        return [row for row, time in pairs if time is None or (time < edge if self._back else time > edge)]

    def _keep_times(self, known: list[int]) -> None:
        if not known:
            return
        far = known[0] if self._back else known[-1]
        self.edge = far if self.edge is None else min(self.edge, far) if self._back else max(self.edge, far)
        self.step = min((later - earlier for earlier, later in pairwise(known)), default=self.step)
        self._forget()
        self._remember([str(self.edge)])
