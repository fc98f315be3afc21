"""Reads a file of `spec/orders/`: one life of orders."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import get_args

from bitget_runtime.order_facts import Category
from bitget_runtime.order_words import FillRole, InstrumentField, Intent, Market, PositionMode, Side, State, Status
from generator.model.orders import Said, SaidCall, SaidCategory, SaidInstruments, SaidLife, SaidRows
from generator.naming import objection
from generator.problems import Place
from generator.read.parts.limits import read_reference
from generator.read.parts.order_calls import (
    ARGUMENTS,
    FIELDS,
    any_lists_of,
    constants_of,
    lists_of,
    read_calls,
    read_rows,
    said,
    texts_of,
    words_of,
)
from generator.read.source.file_reader import FileReader
from generator.read.source.strict_yaml import Listing, Node, Table
from generator.read.source.tables import matching, members, text_of

_REQUIRED = ("summary", "categories", "states", "sides", "client_ids", "arguments", "order", "operations")
_OPTIONAL = (
    *("places", "roles", "buys_by_quote", "plans", "quote_plans", "priced_plans", "receive_window", "countdown"),
    *("intents", "position_modes"),
    *("fill", "position", "balance", "settings", "ticker"),
    *("commands", "channels", "instruments"),
)
_MARKETS: tuple[Market, ...] = get_args(Market)
_CATEGORY = re.compile(rf"(?P<inverse>inverse )?(?P<market>{'|'.join(_MARKETS)}) as (?P<stream>\S+)")
_CATEGORY_FORM = f"a market ({', '.join(_MARKETS)}) and the word on WebSockets, such as 'spot as SPOT'"
_RANGE = re.compile(r"(?P<first>[!-~])-(?P<last>[!-~])|(?P<one>[!-~])")
_WHOLE = re.compile(r"[1-9]\d{0,6}", re.ASCII)
_SPAN = re.compile(r"(?P<least>[1-9]\d{0,6})\.\.(?P<most>[1-9]\d{0,6})", re.ASCII)
_ONLY_FOR = re.compile(rf"(?P<member>\w+)( for (?P<markets>({'|'.join(_MARKETS)})(, ({'|'.join(_MARKETS)}))*))?")


class LifeReader(FileReader):
    """Reads one file into its model; `parts` is its name below spec/orders."""

    def read(self, table: Table) -> SaidLife | None:
        """The life; None if it is too broken to continue with. Every mistake goes to `problems`."""
        problems = self.problems
        start = Place(table.place.file)
        if reason := objection(self.name):
            problems.add(start, f"file name {self.name!r} {reason}: rename it")
        before = len(problems.found)
        found = members(table, _REQUIRED, _OPTIONAL, "a life of orders", problems)
        ids = self._table(found, "client_ids")
        client = (
            members(ids, ("alphabet", "longest"), ("looked_up_for", "plans"), "client_ids", problems) if ids else {}
        )
        life = SaidLife(
            kind=self.name,
            summary=self._sentence(found.get("summary")),
            place=start,
            places=said(found.get("places"), "places", problems),
            categories=self._categories(self._table(found, "categories")),
            states=lists_of(found.get("states"), get_args(State), "states", problems),
            sides=lists_of(found.get("sides"), get_args(Side), "sides", problems),
            roles=lists_of(found.get("roles"), get_args(FillRole), "roles", problems),
            position_modes=lists_of(found.get("position_modes"), get_args(PositionMode), "position_modes", problems),
            buys_by_quote=self._markets(found.get("buys_by_quote")),
            plans=any_lists_of(found.get("plans"), "plans", problems),
            quote_plans=texts_of(found.get("quote_plans"), "quote_plans", problems),
            priced_plans=texts_of(found.get("priced_plans"), "priced_plans", problems),
            alphabet=self._alphabet(client.get("alphabet")),
            longest=self._whole(client.get("longest"), "longest") or 0,
            looked_up_for=self._whole(client.get("looked_up_for"), "looked_up_for"),
            named_plans=texts_of(client.get("plans"), "plans", problems),
            receive_window=self._span(found, "receive_window", "milliseconds, such as 10..60000"),
            countdown=self._span(found, "countdown", "seconds, such as 5..60"),
            intents=self._intents(self._table(found, "intents")),
            arguments=words_of(found.get("arguments"), ARGUMENTS, "arguments", problems),
            rows={kind: self._rows(self._table(found, kind), kind) for kind in FIELDS if kind in found},
            operations=read_calls(found.get("operations"), "operations", problems),
            commands=read_calls(found.get("commands"), "commands", problems),
            channels=read_calls(found.get("channels"), "channels", problems),
            instruments=self._instruments(self._table(found, "instruments")),
        )
        return life if len(problems.found) == before else None

    def _table(self, found: dict[str, Node], name: str) -> Table | None:
        node = found.get(name)
        if node is not None and not isinstance(node, Table):
            self.problems.add(node.place, f"{name!r} must be a mapping of keys to values")
        return node if isinstance(node, Table) else None

    def _categories(self, table: Table | None) -> dict[str, SaidCategory]:
        categories: dict[str, SaidCategory] = {}
        for key, node in table.entries if table else ():
            match = matching(node, _CATEGORY, f"category {key.value!r}", _CATEGORY_FORM, self.problems)
            if match:
                market: Market = next(one for one in _MARKETS if one == match["market"])
                category = Category(market, match["stream"], bool(match["inverse"]))
                words = Said(key.value, key.place), Said(match["stream"], node.place)
                categories[key.value] = SaidCategory(category, *words)
        return categories

    def _markets(self, node: Node | None) -> tuple[Market, ...]:
        if node is None:
            return ()
        items = node.items if isinstance(node, Listing) else (node,)
        texts = [self._one_of(item, "market", _MARKETS) for item in items]
        return tuple(market for market in _MARKETS if market in texts)

    def _alphabet(self, node: Node | None) -> str:
        """All characters of ranges such as `0-9 a-z _`."""
        characters: dict[str, None] = {}
        for piece in (text_of(node, "alphabet", self.problems) or "").split():
            match = _RANGE.fullmatch(piece)
            if node is not None and (match is None or (match["first"] or "") > (match["last"] or "~")):
                message = f"{piece!r} is wrong: write characters and ranges apart, such as 0-9 a-z _"
                self.problems.add(node.place, message)
            elif match:
                first, last = match["first"] or match["one"], match["last"] or match["one"]
                added = dict.fromkeys(map(chr, range(ord(first), ord(last) + 1)))
                if node is not None and added.keys() & characters.keys():
                    message = f"{piece!r} is in the alphabet already: remove it, or write what was meant"
                    self.problems.add(node.place, message)
                characters.update(added)
        return "".join(characters)

    def _whole(self, node: Node | None, what: str) -> int | None:
        match = matching(node, _WHOLE, what, "a number in quotes", self.problems)
        return int(match[0]) if match else None

    def _span(self, found: dict[str, Node], name: str, unit: str) -> tuple[int, int] | None:
        form = f"the shortest and the longest, in {unit}"
        node = found.get(name)
        match = matching(node, _SPAN, name, form, self.problems)
        if match is None or node is None:
            return None
        least, most = int(match["least"]), int(match["most"])
        if least > most:
            self.problems.add(node.place, f"{name} {match[0]!r} is the wrong way round: write {form}")
        return least, most

    def _intents(self, table: Table | None) -> dict[PositionMode, dict[str, dict[str, Said]]]:
        modes: tuple[PositionMode, ...] = get_args(PositionMode)
        found = members(table, modes, (), "intents", self.problems) if table else {}
        intents: dict[PositionMode, dict[str, dict[str, Said]]] = {}
        for mode in modes:
            body = self._table(found, mode)
            one = members(body, get_args(Intent), (), mode, self.problems) if body else {}
            intents[mode] = {intent: constants_of(node, intent, self.problems) for intent, node in one.items()}
        return intents if table else {}

    def _rows(self, table: Table | None, kind: str) -> SaidRows:
        if table is None:
            return SaidRows()
        return read_rows(members(table, ("fields",), ("fees", "side"), kind, self.problems), kind, self.problems)

    def _instruments(self, table: Table | None) -> SaidInstruments | None:
        if table is None:
            return None
        keys = ("address", "fields", "statuses")
        found = members(table, keys, ("arguments", "notional_coin"), "instruments", self.problems)
        reference = read_reference(found.get("address"), "address", self.problems)
        fields = words_of(found.get("fields"), get_args(InstrumentField), "fields", self.problems)
        statuses = lists_of(found.get("statuses"), get_args(Status), "statuses", self.problems)
        coin = said(found.get("notional_coin"), "notional_coin", self.problems)
        if reference is None:
            return None
        only_for: dict[str, tuple[Market, ...]] = {}
        for meaning, one in fields.items():
            match = _ONLY_FOR.fullmatch(one.text)
            if match is None:
                self.problems.add(one.place, f"{one.text!r} is wrong: write 'MEMBER', or 'MEMBER for futures'")
            elif match["markets"]:
                fields[meaning] = replace(one, text=match["member"])
                only_for[meaning] = tuple(market for market in _MARKETS if market in match["markets"].split(", "))
        arguments = words_of(found.get("arguments"), ARGUMENTS, "arguments", self.problems)
        return SaidInstruments(SaidCall(reference, arguments), fields, statuses, only_for, coin)
