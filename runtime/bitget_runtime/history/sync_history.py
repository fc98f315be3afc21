"""`client.history` of the blocking client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bitget_runtime.history.candles.asking import carry_out
from bitget_runtime.history.candles.plan import Plan
from bitget_runtime.history.candles.queries import Generation, Price, queries_of
from bitget_runtime.history.face import candle_table, checked_concurrency, time_of
from bitget_runtime.history.facts import HistoryFacts
from bitget_runtime.history.moments import Moment
from bitget_runtime.history.progress import GivenProgress
from bitget_runtime.history.tables.table import Table
from bitget_runtime.rest.client import SyncClient
from bitget_runtime.rest.operation import Operation

CONCURRENCY = 8


class History:
    """Histories as tables and files.

    Args:
        client: What calls are made by.
        operations: The catalogue's operations, by address. `Any`: each has data of its own.
        facts: Which of them hold which history.
    """

    def __init__(self, client: SyncClient, operations: Mapping[str, Operation[Any]], facts: HistoryFacts) -> None:
        self._client = client
        self._operations = operations
        self._facts = facts

    def candles(
        self,
        symbols: str | Sequence[str],
        interval: str,
        *,
        category: str,
        start: Moment,
        end: Moment | None = None,
        price: Price = "last",
        api: Generation = "uta",
        exact: bool = False,
        concurrency: int = CONCURRENCY,
        progress: GivenProgress = None,
    ) -> Table:
        """All candles that open in a period and have closed, each once; `holes` of the table says what is missing.

        Args:
            symbols: One or several symbols, such as `BTCUSDT`.
            interval: Such as `1m`, `4h`, `1d`, `1w` and `1M`, whose days begin at midnight in UTC; `1d+8` for those of
                the exchange's own days, where it has them.
            category: What is traded, such as `SPOT` or `USDT-FUTURES`.
            start: When the first of them may open.
            end: Before when the last of them opens; None for now.
            price: What they are drawn from.
            api: Generation of the API that is asked.
            exact: Decimals instead of floats.
            concurrency: Calls that are under way at once; the client's limits hold for all of them.
            progress: A function that is told how far it is, or `bar`.

        Returns:
            A table of `time` (when each opened), `symbol`, `open`, `high`, `low`, `close`, `volume` in the base coin and
            `turnover` in the quote coin.

        Raises:
            InvalidArgument: an argument makes no sense, or pyarrow is not installed.
            BitgetError: a call failed, after all that may be repeated was.
        """
        queries = queries_of(
            self._operations,
            self._facts,
            symbols,
            interval,
            category=category,
            start=start,
            end=end,
            price=price,
            generation=api,
            now=self._now(),
        )
        plan = Plan(queries, progress)
        carry_out(self._client, self._operations, plan, checked_concurrency(concurrency))
        return candle_table(plan, exact=exact)

    def _now(self) -> int:
        """The time at the exchange, which is asked for it where nothing has been heard of it yet."""
        if self._client.clock.uncertainty is None:
            self._client.call(self._operations[time_of(self._client)], {}, None)
        return self._client.clock.now_ms()
