"""Records of `client.history`, for asyncio."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bitget_runtime.history.candles.queries import symbols_of
from bitget_runtime.history.face import CONCURRENCY, checked_concurrency, time_of
from bitget_runtime.history.facts import Generation, HistoryFacts
from bitget_runtime.history.moments import Period, period
from bitget_runtime.history.near_symbols import naming_near_async
from bitget_runtime.history.progress import Counting, GivenProgress, Part
from bitget_runtime.history.records.asking import collect_async
from bitget_runtime.history.records.collected import shown_now
from bitget_runtime.history.records.queries import record_query
from bitget_runtime.history.tables.table import Table, concatenated
from bitget_runtime.rest.client import AsyncClient
from bitget_runtime.rest.operation import Operation
from bitget_runtime.values.scalars import Moment


class AsyncRecords:
    """`Records` for asyncio."""

    def __init__(
        self,
        client: AsyncClient,
        operations: Mapping[str, Operation[Any]],
        channels: Mapping[str, Any],
        facts: HistoryFacts,
    ) -> None:
        self._client = client
        self._operations = operations
        self._channels = channels
        self._facts = facts

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    async def trades(
        self,
        symbols: str | Sequence[str],
        *,
        category: str,
        start: Moment,
        end: Moment | None = None,
        api: Generation = "classic",
        exact: bool = False,
        concurrency: int = CONCURRENCY,
        progress: GivenProgress = None,
    ) -> Table:
        """Public trades of one or several symbols. Those of `classic` go back 90 days, `uta` has the last hundred."""
        return await self._records(
            "trades", start, end, api, exact, concurrency, progress, symbols_of(symbols), category=category
        )

    async def funding_rates(
        self,
        symbols: str | Sequence[str],
        *,
        category: str,
        start: Moment,
        end: Moment | None = None,
        api: Generation = "uta",
        exact: bool = False,
        concurrency: int = CONCURRENCY,
        progress: GivenProgress = None,
    ) -> Table:
        """Funding rates of one or several perpetual contracts."""
        return await self._records(
            "funding_rates", start, end, api, exact, concurrency, progress, symbols_of(symbols), category=category
        )

    async def open_interest(
        self, symbols: str | Sequence[str], *, category: str, api: Generation = "uta", exact: bool = False
    ) -> Table:
        """The current open interest of one or several contracts; the exchange keeps no history of it."""
        found = []
        for symbol in symbols_of(symbols):
            given = {"category": category, "symbol": symbol}
            query = record_query(self._operations, self._facts, "open_interest", api, given, Period(0, 0, 0))
            async with naming_near_async(self._client, api, category):
                response = await self._client.call(query.operation, query.arguments, None)
            found.append(shown_now(query, response, exact=exact))
        return concatenated(found, "open_interest")

    async def orders(
        self,
        *,
        category: str,
        start: Moment,
        end: Moment | None = None,
        symbol: str | None = None,
        api: Generation | None = None,
        exact: bool = False,
        concurrency: int = CONCURRENCY,
        progress: GivenProgress = None,
    ) -> Table:
        """The account's past orders in a category, by creation time; of one symbol or of all."""
        return await self._records(
            "orders", start, end, api, exact, concurrency, progress, category=category, symbol=symbol
        )

    async def fills(
        self,
        *,
        category: str,
        start: Moment,
        end: Moment | None = None,
        symbol: str | None = None,
        api: Generation | None = None,
        exact: bool = False,
        concurrency: int = CONCURRENCY,
        progress: GivenProgress = None,
    ) -> Table:
        """The account's fills in a category; a classic account has to give the symbol for spot fills."""
        return await self._records(
            "fills", start, end, api, exact, concurrency, progress, category=category, symbol=symbol
        )

    async def bills(
        self,
        *,
        category: str,
        start: Moment,
        end: Moment | None = None,
        symbol: str | None = None,
        coin: str | None = None,
        api: Generation | None = None,
        exact: bool = False,
        concurrency: int = CONCURRENCY,
        progress: GivenProgress = None,
    ) -> Table:
        """The changes of the account's balances in a category."""
        return await self._records(
            "bills", start, end, api, exact, concurrency, progress, category=category, symbol=symbol, coin=coin
        )

    async def funding_payments(
        self,
        *,
        category: str,
        start: Moment,
        end: Moment | None = None,
        symbol: str | None = None,
        coin: str | None = None,
        api: Generation | None = None,
        exact: bool = False,
        concurrency: int = CONCURRENCY,
        progress: GivenProgress = None,
    ) -> Table:
        """The funding fees paid and received by the account in a category."""
        return await self._records(
            "funding_payments",
            start,
            end,
            api,
            exact,
            concurrency,
            progress,
            category=category,
            symbol=symbol,
            coin=coin,
        )

    async def transfers(
        self,
        *,
        start: Moment,
        end: Moment | None = None,
        category: str | None = None,
        coin: str | None = None,
        api: Generation | None = None,
        exact: bool = False,
        concurrency: int = CONCURRENCY,
        progress: GivenProgress = None,
    ) -> Table:
        """The account's transfers; a classic account has to give the coin, and the category they come from."""
        return await self._records(
            "transfers", start, end, api, exact, concurrency, progress, category=category, coin=coin
        )

    async def deposits(
        self,
        *,
        start: Moment,
        end: Moment | None = None,
        coin: str | None = None,
        api: Generation | None = None,
        exact: bool = False,
        concurrency: int = CONCURRENCY,
        progress: GivenProgress = None,
    ) -> Table:
        """The account's deposits."""
        return await self._records("deposits", start, end, api, exact, concurrency, progress, coin=coin)

    async def withdrawals(
        self,
        *,
        start: Moment,
        end: Moment | None = None,
        coin: str | None = None,
        api: Generation | None = None,
        exact: bool = False,
        concurrency: int = CONCURRENCY,
        progress: GivenProgress = None,
    ) -> Table:
        """The account's withdrawals."""
        return await self._records("withdrawals", start, end, api, exact, concurrency, progress, coin=coin)

    async def _records(
        self,
        kind: str,
        start: Moment,
        end: Moment | None,
        api: Generation | None,
        exact: bool,
        concurrency: int,
        progress: GivenProgress,
        symbols: Sequence[str] | None = None,
        **given: str | None,
    ) -> Table:
        asked = period(start, end, await self._now())
        generation = api or (await self._client.account_mode()).generation
        each = [given] if symbols is None else [{**given, "symbol": symbol} for symbol in symbols]
        queries = [record_query(self._operations, self._facts, kind, generation, one, asked) for one in each]
        counting, most, found = Counting(progress, len(queries)), checked_concurrency(concurrency), []
        for query in queries:
            part = Part(counting, 1)
            found.append(await collect_async(self._client, query, most, exact=exact, part=part))
            part.end()
        return concatenated(found, kind)

    async def _now(self) -> int:
        """The exchange's time, so that what happened just now is before it; asked for if it isn't known yet."""
        if self._client.clock.uncertainty is None:
            await self._client.call(self._operations[time_of(self._client)], {}, None)
        return self._client.clock.after_now_ms()
