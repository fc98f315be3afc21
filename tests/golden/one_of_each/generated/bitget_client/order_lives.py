# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""The lives of orders: their operations and channels, and what the words in these mean."""

from __future__ import annotations

from bitget_runtime.order_facts import Call, Category, ClientIds, Feed, Fees, OrderFacts, OrderLife, Rows

ORDERS = OrderFacts(
    timestamp_valid=30,
    lives={
        # Orders of the unified account.
        "uta": OrderLife(
            kind="uta",
            categories={
                "SPOT": Category(market="spot", on_stream="spot"),
                "COIN": Category(market="futures", on_stream="coin", inverse=True),
            },
            operations={
                "place": Call(
                    address="uta.trade.place_order",
                    arguments={
                        "symbol": "symbol",
                        "side": "side",
                        "qty": "qty",
                        "reduce_only": "reduceOnly",
                        "client_order_id": "clientOid",
                    },
                ),
                "place_many": Call(
                    address="uta.trade.place_orders",
                    arguments={"symbol": "symbol", "side": "side", "qty": "qty", "client_order_id": "clientOid"},
                    entries="",
                ),
                "cancel_all": Call(address="uta.trade.cancel_all"),
                "look_up": Call(
                    address="uta.trade.get_order",
                    arguments={"order_id": "orderId", "client_order_id": "clientOid"},
                    rows=Rows(
                        fields={
                            "order_id": "order_id",
                            "client_order_id": "client_oid",
                            "side": "side",
                            "qty": "qty",
                            "state": "state",
                            "updated": "ts",
                        }
                    ),
                ),
            },
            commands={
                "place_many": Call(
                    address="uta.stream.trade.place_orders",
                    arguments={"symbol": "symbol", "side": "side", "qty": "qty", "client_order_id": "clientOid"},
                    entries="",
                )
            },
            channels={
                "orders": Feed(
                    address="uta.stream.orders",
                    rows=Rows(
                        fields={"order_id": "order_id", "side": "side", "state": "state", "updated": "ts"},
                        fill={"qty": "last_qty"},
                        fill_fees=Fees(field="", coin="fee_coin", amount="last_fee", cost="negative"),
                    ),
                )
            },
            states={"open": "live", "done": "filled", "cancelled": "cancelled"},
            sides={"buy": "buy", "sell": "sell"},
            client_ids=ClientIds(alphabet="0123456789abc_", longest=32, looked_up_for=7200),
            intents={
                "one_way": {
                    "open_long": {"side": "buy"},
                    "open_short": {"side": "sell"},
                    "close_long": {"side": "sell", "reduceOnly": True},
                    "close_short": {"side": "buy", "reduceOnly": True},
                },
                "hedge": {
                    "open_long": {"side": "buy"},
                    "open_short": {"side": "sell"},
                    "close_long": {"side": "sell", "reduceOnly": True},
                    "close_short": {"side": "buy", "reduceOnly": True},
                },
            },
            buys_by_quote=("spot",),
            receive_window=(
                10,
                60000,
            ),
        ),
    },
)
