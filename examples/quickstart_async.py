"""The same with asyncio: several requests at once."""

import asyncio

from bitget_client import AsyncBitget


async def main() -> None:
    async with AsyncBitget() as client:
        spot, futures = await asyncio.gather(
            client.uta.market.get_tickers(category="SPOT"),
            client.uta.market.get_tickers(category="USDT-FUTURES"),
        )
        print(len(spot), "spot pairs,", len(futures), "futures")
        for asset in (await client.uta.account.get_assets()).assets:
            print(asset.coin, asset.balance)


asyncio.run(main())
