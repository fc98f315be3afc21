"""A download on a Dask cluster: here three processes of this machine under one budget in Redis.

    python examples/history_dask.py candles-of-mine redis://127.0.0.1:6379

On a real cluster, give `Client` the address of its scheduler and `folder` a place that all hosts reach, such as
`s3://bucket/candles`. Dask carries a task out again whose worker has died, which changes nothing.
"""

import sys
from functools import partial

from distributed import Client, LocalCluster

from bitget_client import Bitget, Budget, Limits


def make_client(redis_url: str) -> Bitget:
    """A client of a worker. Hosts with IP addresses of their own give each a name: `Budget.redis(..., address=...)`."""
    return Bitget(limits=Limits(budget=Budget.redis(redis_url, share=1 / 3)))


def main(folder: str, redis_url: str) -> None:
    with LocalCluster(n_workers=3, threads_per_worker=4) as cluster, Client(cluster) as dask, Bitget() as client:
        result = client.history.download(
            folder,
            ["BTCUSDT", "ETHUSDT"],
            "1h",
            category="SPOT",
            start="2025-01-01",
            executor=dask.get_executor(),
            make_client=partial(make_client, redis_url),
            progress="bar",
        )
    print(result)


if __name__ == "__main__":
    main(*sys.argv[1:])
