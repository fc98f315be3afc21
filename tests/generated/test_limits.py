"""What the catalogue says of every call: how often, whether it cancels, and what does the same elsewhere."""

from __future__ import annotations

from typing import Any

from bitget_client import registry
from bitget_runtime.facts import RateLimit
from bitget_runtime.stream.wire.channel import Command
from folders import SPEC

OPERATIONS = dict(registry.operations.items())
COMMANDS: dict[str, Command[Any]] = {
    address: call for address, call in registry.channels.items() if isinstance(call, Command)
}
CALLS = {**OPERATIONS, **COMMANDS}
NO_CANCEL_OF_ORDERS = {
    "classic.spot.account.cancel_withdrawal": "withdrawals are no orders",
    "uta.withdrawal.cancel": "likewise",
    "uta.trade.set_cancel_all_countdown": "sets a timer",
}

NO_TRADES = {
    "classic.copy_trading.futures_follower.unfollow": "it ends copying",
    "classic.copy_trading.spot_follower.unfollow": "likewise",
    "classic.copy_trading.futures_trader.remove_follower": "others copy less",
    "classic.copy_trading.spot_trader.remove_follower": "likewise",
    "classic.margin.cross.account.repay": "with the coin that is owed",
    "classic.margin.isolated.account.repay": "likewise",
}


def test_every_call_has_a_limit_and_says_where_it_is_from() -> None:
    assert len(OPERATIONS) > 600
    for address, call in CALLS.items():
        assert call.limits, address
        assert all(one.most > 0 and one.seconds >= 1 for one in call.limits), address
        assert (call.limit_source == "default") == (not call.rate_limits), address


def test_public_calls_are_counted_by_address() -> None:
    """The exchange can't know whose they are."""
    public = {address: call for address, call in OPERATIONS.items() if call.auth == "public"}
    assert [one for one, call in public.items() if {limit.per for limit in call.limits} != {"ip"}] == []


def test_what_cancels_is_marked() -> None:
    named = {address for address in CALLS if "cancel" in address}
    assert {address for address, call in CALLS.items() if call.is_cancel} == named - NO_CANCEL_OF_ORDERS.keys()


def test_what_trades_without_an_order_or_gives_coins_away_is_marked() -> None:
    told = ("convert", "follower", "grid", "elite", "flash_repay", "account.repay", "release")
    moves = [one for one, call in CALLS.items() if call.outcome in ("transfer", "setting")]
    named = {one for one in moves if any(word in one for word in told)}
    marked = {one for one in moves if CALLS[one].is_trade or CALLS[one].is_withdrawal}
    assert named - marked == NO_TRADES.keys()
    assert marked - named == {"uta.crypto_loan.repay", *(one for one in moves if one.endswith(".withdraw"))}


def test_counterparts_are_mutual_and_of_the_other_generation() -> None:
    for address, call in CALLS.items():
        for other in call.counterparts:
            assert address in CALLS[other].counterparts
            assert {address.partition(".")[0], other.partition(".")[0]} == {"classic", "uta"}
            assert (call.outcome, call.is_cancel) == (CALLS[other].outcome, CALLS[other].is_cancel), (address, other)


def test_what_trading_programs_call_has_a_counterpart() -> None:
    trading = {"place_order", "place_orders", "modify_order", "cancel_order", "cancel_orders", "cancel_all_orders"}
    trading |= {"get_order", "get_open_orders", "get_order_history", "get_fills", "get_positions", "close_positions"}
    trading |= {"get_tickers", "get_candles", "get_history_candles", "get_order_book", "get_recent_trades", "get_bills"}
    trading |= {"set_leverage", "set_position_mode", "transfer", "get_assets", "get_funding_rate", "withdraw"}
    groups: tuple[str, ...] = ("uta.trade.", "uta.account.", "uta.market.", "uta.transfer.", "uta.withdrawal.")
    groups += ("classic.spot.trade.", "classic.spot.market.", "classic.spot.account.", "classic.contract.")
    called = [one for one in OPERATIONS if one.rpartition(".")[2] in trading and one.startswith(groups)]
    assert len(called) > 60
    assert [one for one in called if not OPERATIONS[one].counterparts] == []


def test_commands_share_the_limits_of_rest() -> None:
    assert len(COMMANDS) == len(list((SPEC / "streams").glob("*/trade/*.yaml")))
    for command in COMMANDS.values():
        operation = OPERATIONS[command.counts_as]
        assert (command.limits, command.is_cancel) == (operation.limits, operation.is_cancel)
        assert command.limits_at(7) == operation.limits_at(7)


def test_limits_of_all_calls() -> None:
    limits = registry.api.limits
    assert (limits.overall, limits.locked_for) == (RateLimit(6000, 60.0, "ip"), 300)
    found = [limits.at_vip(level) for level in range(8)]
    assert [limit.most if limit else None for limit in found] == [None, 60, 80] + 5 * [100]


def test_orders_by_vip_level_and_of_copy_traders() -> None:
    place = OPERATIONS["classic.contract.trade.place_order"]
    found = [place.limits_at(*who) for who in ((), (1,), (2,), (5,), (5, True), (0, True))]
    assert [limit.most for (limit,) in found] == [10, 60, 80, 100, 1, 1]
    assert OPERATIONS["uta.market.get_tickers"].limits_at(7, True) == OPERATIONS["uta.market.get_tickers"].limits
