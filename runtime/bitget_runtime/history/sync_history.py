"""`client.history` of the blocking client."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor
from functools import partial
from typing import TYPE_CHECKING, Literal

from bitget_runtime.history.candles.asking import carry_out
from bitget_runtime.history.candles.live import Joining, LiveCandle, live_query
from bitget_runtime.history.candles.plan import Plan
from bitget_runtime.history.candles.queries import Price, queries_of
from bitget_runtime.history.face import CONCURRENCY, candle_table, checked_concurrency, checked_on_failure
from bitget_runtime.history.facts import Generation, RecordKind
from bitget_runtime.history.folders.candle_tasks import candle_tasks
from bitget_runtime.history.folders.downloading import Download, Downloading, Verification, verify
from bitget_runtime.history.folders.manifest import Origin
from bitget_runtime.history.folders.record_tasks import record_tasks
from bitget_runtime.history.folders.running import MakeClient, run, run_on, submit_to
from bitget_runtime.history.folders.store import store_of
from bitget_runtime.history.holes import TableHole
from bitget_runtime.history.progress import GivenProgress
from bitget_runtime.history.records.queries import download_queries, owned_by, public_generation
from bitget_runtime.history.sync_records import Records
from bitget_runtime.history.tables.table import Table
from bitget_runtime.rest.account_uid import uid_of
from bitget_runtime.values.scalars import Moment

if TYPE_CHECKING:
    from bitget_runtime.stream.options import StreamOptions


class History(Records):
    """Histories as tables and files; see `Records` for what all methods for records share."""

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
        on_failure: Literal["raise", "hole"] = "raise",
        progress: GivenProgress = None,
    ) -> Table:
        """All candles that open in a period and have closed, each once; the table's `holes` say what is missing.

        Args:
            symbols: One or several symbols, such as `BTCUSDT`.
            interval: Such as `1m`, `4h`, `1d`, `1w` and `1M`, whose days begin at midnight UTC; `1d+8` for
                the exchange's own days, if it has them.
            category: Category of instruments, such as `SPOT` or `USDT-FUTURES`.
            start: Earliest opening time.
            end: The last candle opens before this; None for now.
            price: Price the candles show.
            api: API generation to ask.
            exact: Decimals instead of floats.
            concurrency: Calls in flight at once; the client's limits apply to all of them.
            on_failure: What a call that fails after every permitted retry leads to: `raise` its error, or a `hole` that
                `failed`, with what was found kept; older candles of that symbol aren't asked for then.
            progress: A function that receives the progress, or `bar`.

        Returns:
            A table of `time` (when it opened), `symbol`, `open`, `high`, `low`, `close`, `volume` in the base coin
            and `turnover` in the quote coin.

        Raises:
            InvalidArgument: an argument is invalid, or pyarrow is not installed.
            BitgetError: a call failed, after every permitted retry, and `on_failure` is `raise`.
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
        plan = Plan(queries, progress, checked_on_failure(on_failure))
        carry_out(self._client, self._operations, plan, checked_concurrency(concurrency))
        return candle_table(plan, exact=exact)

    def live_candles(
        self,
        symbol: str,
        interval: str,
        *,
        category: str,
        last: int = 100,
        api: Generation = "uta",
        options: StreamOptions | None = None,
    ) -> Iterator[LiveCandle | TableHole]:
        """The last closed candles, then each new one as it grows and when it has closed, until you stop reading.

        A candle that has closed comes once, final, from a call; before that it may come any number of times, as
        pushed. After a lost connection, the missed candles are requested. Needs the extras `data`
        and `stream`.

        Args:
            symbol: See `candles`, as for all arguments not listed here.
            last: How many closed candles come first.
            options: Settings of the stream.

        Yields:
            Each candle; or a `TableHole`, if the exchange lacks one but pushed a later one.

        Raises:
            InvalidArgument: an argument is invalid, such candles are not pushed, or a package is missing.
            BitgetError: a call failed for good, or for longer than `options.give_up_after`; or the stream did.
        """
        from bitget_runtime.history.candles.sync_live import live  # not loaded by programs without streams
        from bitget_runtime.stream.opening import stream_core

        query = live_query(
            self._operations,
            self._facts,
            symbol,
            interval,
            category=category,
            last=last,
            generation=api,
            now=self._now(),
        )
        core = stream_core(self._client, api, options)  # what is invalid is refused at once, not when iterated
        return live(self._client, self._operations, self._channels, Joining(query), core)

    def download(
        self,
        folder: str | os.PathLike[str],
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
        executor: Executor | None = None,
        make_client: MakeClient | None = None,
        progress: GivenProgress = None,
    ) -> Download:
        """Keep candles in a folder: a Parquet file per symbol, interval and month, and a manifest of its content.

        A run fetches whatever is missing or new since the last one, and every file whose size or time shows that it was
        cut or changed; `verify` finds what they don't show. It may be killed at any moment: no file is ever partly
        written, and the next run produces the same bytes. One run at a time may write to a folder. Candles that the
        exchange doesn't have yet are fetched by the next run.

        Args:
            folder: The folder, or a URL that fsspec knows, such as `s3://bucket/candles`.
            symbols: See `candles`, as for all arguments not listed here.
            executor: Runs the files' tasks, such as a `ProcessPoolExecutor`, or a cluster's executor; threads
                of this process if None.
            make_client: A function that makes a client where the executor runs it, for executors outside this process.
                Such clients should share one `Budget`; see docs/history.md.
            progress: A function that receives the progress, page by page, or `bar`.

        Returns:
            The folder's content. Calls that fail don't raise: their span becomes a hole that `failed`.

        Raises:
            InvalidArgument: an argument is invalid, the folder holds something else, another run is writing to it, or a
                package is missing.
            OSError: the folder can't be written to.
        """
        place, now = os.fspath(folder), self._now()
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
            now=now,
        )
        downloading = Downloading(
            place,
            Origin(api=api),
            exact,
            now,
            partial(candle_tasks, queries, self._operations, exact),
            progress,
            [hole for query in queries for hole in query.later],
        )
        return self._completed(downloading, place, concurrency, executor, make_client)

    def download_records(
        self,
        folder: str | os.PathLike[str],
        kind: RecordKind,
        *,
        start: Moment,
        end: Moment | None = None,
        category: str | None = None,
        symbols: str | Sequence[str] | None = None,
        coin: str | None = None,
        api: Generation | None = None,
        exact: bool = True,
        concurrency: int = CONCURRENCY,
        executor: Executor | None = None,
        make_client: MakeClient | None = None,
        progress: GivenProgress = None,
    ) -> Download:
        """Keep records in a folder, as `download` does candles: a Parquet file per list and month, for trades per day.

        Each record appears once, by its ID. What is in the folder stays there when the exchange no longer has it.
        Records that may still change (orders, transfers, deposits, withdrawals) are requested again by each run, as far
        back as the exchange goes. The last minute is left to the next run, because lists lag behind.

        Args:
            folder: The folder, or a URL; one that holds an account's records is for that account alone.
            kind: Kind of records, such as `trades`, `funding_rates`, `fills` and `bills`.
            start: Beginning of the period.
            end: First moment after it; None for now.
            category: The category, if there is a list per category.
            symbols: The symbols, if there is a list per symbol, as for trades; other lists have all symbols.
            coin: The coin, if there is a list per coin.
            api: API generation to ask; None for the account's, or the one that goes back further.
            exact: Decimals, unlike in `download` by default; False for floats. A file never has both.
            concurrency: See `candles`.
            executor: See `download`, as for all arguments not listed here.

        Returns:
            The folder's content. Calls that fail don't raise: their span becomes a hole that `failed`.

        Raises:
            InvalidArgument: an argument is invalid, the folder holds something else, another run is writing to it, or a
                package is missing.
            BitgetError: the kind of account can't be found out.
            OSError: the folder can't be written to.
        """
        place, now = os.fspath(folder), self._now()
        public = public_generation(self._operations, self._facts, kind)
        generation = api or public or self._client.account_mode().generation
        queries = download_queries(
            self._operations,
            self._facts,
            kind,
            generation,
            category=category,
            symbols=symbols,
            coin=coin,
            start=start,
            end=end,
            now=now,
        )
        uid = "" if public else uid_of(self._client, generation)
        tasks = partial(record_tasks, owned_by(uid, queries), now, exact)
        later = [hole for query in queries for hole in query.later]
        downloading = Downloading(place, Origin(api=generation, uid=uid), exact, now, tasks, progress, later)
        return self._completed(downloading, place, concurrency, executor, make_client)

    def _completed(
        self,
        downloading: Downloading,
        folder: str,
        concurrency: int,
        executor: Executor | None,
        make_client: MakeClient | None,
    ) -> Download:
        with downloading:
            shared = checked_concurrency(concurrency)
            if executor is None:
                run(downloading, self._client, folder, shared)
            else:
                run_on(downloading, submit_to(executor, self._client, folder, make_client))
            return downloading.result()

    def verify(self, folder: str | os.PathLike[str]) -> Verification:
        """Compare the files in a folder with its manifest, without a call.

        Raises:
            InvalidArgument: the folder was written by another version.
        """
        return verify(store_of(os.fspath(folder)))
