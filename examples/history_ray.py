"""A download on a Ray cluster, under one budget in Redis.

    pip install ray
    python examples/history_ray.py candles-of-mine redis://127.0.0.1:6379

Ray has no `Executor`, but its tasks have futures, so that one is made of them in a line. On a real cluster, give `init`
its address and `folder` a place that all hosts reach, such as `s3://bucket/candles`.
"""

import sys
from collections.abc import Callable
from concurrent.futures import Executor, Future
from functools import partial
from typing import Any

import ray

from bitget_client import Bitget, Budget, Limits


class RayExecutor(Executor):
    """Runs functions as tasks of Ray, which carries one out again whose worker has died."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = ray.remote(fn).remote(*args, **kwargs).future()
        return future


def make_client(redis_url: str) -> Bitget:
    """A client of a worker. Hosts with IP addresses of their own give each a name: `Budget.redis(..., address=...)`."""
    return Bitget(limits=Limits(budget=Budget.redis(redis_url, share=1 / 3)))


def main(folder: str, redis_url: str) -> None:
    ray.init(num_cpus=3)
    with Bitget() as client:
        result = client.history.download(
            folder,
            ["BTCUSDT", "ETHUSDT"],
            "1h",
            category="SPOT",
            start="2025-01-01",
            executor=RayExecutor(),
            make_client=partial(make_client, redis_url),
            progress="bar",
        )
    print(result)


if __name__ == "__main__":
    main(*sys.argv[1:])
