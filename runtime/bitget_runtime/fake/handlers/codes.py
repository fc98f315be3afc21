"""The codes with which each part of the API refuses what the exchange's core refuses. One table.

Undocumented reasons have the code of their nearest relative. Orders that end unfilled are not refused, so reasons
that only end orders have no row.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from bitget_runtime.fake.core import Reason, Refused
from bitget_runtime.fake.handlers.asked import Asked
from bitget_runtime.fake.handlers.denied import WRONG, Denied

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts

FALLBACK = WRONG
"""For a reason without a row: the named parameter has a wrong value."""


class Part(StrEnum):
    """A part of the API with its own codes."""

    UTA = "uta"
    SPOT = "spot"
    CONTRACT = "contract"
    MARGIN = "margin"

    @staticmethod
    def of(address: str) -> Part:
        """The part that an operation, a channel or a command belongs to."""
        generation, group = address.split(".")[:2]
        if generation == Part.UTA:
            return Part.UTA
        return Part(group) if group in (Part.CONTRACT, Part.MARGIN) else Part.SPOT


class Codes(NamedTuple):
    """The codes of one reason, by part."""

    uta: str
    spot: str
    contract: str
    margin: str


def _all(code: str) -> Codes:
    return Codes(code, code, code, code)


# reason: uta, classic spot, classic contracts, classic margin
_CODES: dict[Reason, Codes] = {
    Reason.UNKNOWN_USER: Codes("25005", "31026", "40807", "45019"),
    Reason.UNKNOWN_SYMBOL: Codes("25100", "40034", "40034", "40102"),
    Reason.UNKNOWN_COIN: Codes("25201", "40034", "40034", "40034"),
    Reason.UNKNOWN_CHAIN: _all("40020"),
    Reason.UNKNOWN_WALLET: Codes("40020", "40020", "40020", "50021"),
    Reason.NOT_TRADING: _all("45043"),
    Reason.NOT_A_MARGIN_PAIR: _all("40102"),
    Reason.NOT_POSITIVE: _all("40020"),
    Reason.PRICE_MISSING: _all("40019"),
    Reason.PRICE_STEP: Codes("25244", "45035", "45115", "45035"),
    Reason.PRICE_ABOVE_BAND: Codes("25206", "43009", "43009", "43009"),
    Reason.PRICE_BELOW_BAND: Codes("25205", "43008", "43008", "43008"),
    Reason.QTY_MISSING: _all("40019"),
    Reason.QTY_STEP: Codes("25610", "40808", "40808", "40808"),
    Reason.BELOW_MINIMUM: Codes("25207", "45111", "45111", "50016"),
    Reason.BELOW_MINIMUM_NOTIONAL: _all("45110"),
    Reason.ABOVE_MAXIMUM: Codes("25208", "45112", "45112", "45112"),
    Reason.TOO_MANY_ORDERS: _all("25211"),
    Reason.DUPLICATE_CLIENT_ID: Codes("25212", "43118", "45034", "50060"),
    Reason.UNKNOWN_ORDER: Codes("25204", "43001", "40109", "43001"),
    Reason.ORDER_FINISHED: Codes("25204", "43004", "45055", "43004"),
    Reason.NOTHING_CHANGED: Codes("25271", "40020", "40020", "40020"),
    Reason.BELOW_FILLED: _all("40020"),
    Reason.POST_ONLY_WOULD_TAKE: _all("40020"),
    Reason.NO_LIQUIDITY: _all("25209"),
    Reason.INSUFFICIENT_BALANCE: Codes("25202", "43012", "40762", "50020"),
    Reason.BELOW_MINIMUM_WITHDRAWAL: _all("43114"),
    Reason.SAME_WALLET: _all("40020"),
    Reason.NOT_RELATED: _all("43127"),
    Reason.ABOVE_MAXIMUM_LOAN: _all("12001"),
    Reason.NOTHING_OWED: _all("40020"),
    Reason.MODE_MISMATCH: Codes("25237", "40774", "40774", "40774"),
    Reason.REDUCE_ONLY_REFUSED: Codes("25232", "22002", "22002", "22002"),
    Reason.NO_POSITION: Codes("25227", "22002", "22002", "22002"),
    Reason.EXCEEDS_POSITION: Codes("25231", "40757", "40757", "40757"),
    Reason.EXCEEDS_TIER: Codes("25233", "40762", "40762", "40762"),
    Reason.LEVERAGE_OUT_OF_RANGE: Codes("25223", "40797", "40797", "43050"),
    Reason.OPEN_ORDERS_EXIST: Codes("40920", "40920", "40920", "45117"),
    Reason.POSITIONS_EXIST: Codes("40920", "40920", "40920", "45117"),
    Reason.NOT_ISOLATED: _all("22011"),
    Reason.UNKNOWN_TRIGGER: Codes("25204", "43025", "43025", "43025"),
    Reason.TRIGGER_FINISHED: Codes("25204", "43025", "43025", "43025"),
    Reason.TRIGGER_PRICE_WRONG_SIDE: Codes("25650", "40917", "40917", "40917"),
}


def code_of(address: str, reason: Reason) -> str:
    """The code with which an operation or a command refuses."""
    codes = _CODES.get(reason)
    return getattr(codes, Part.of(address)) if codes is not None else FALLBACK


def code_for(address: str, refusal: Refused | Denied) -> str:
    """The code of a refusal, whether the core or a handler refused."""
    return refusal.code if isinstance(refusal, Denied) else code_of(address, refusal.reason)


def told(asked: Asked, refusal: Refused | Denied) -> tuple[str, str]:
    """Code and message of a refusal that is one of several in a response."""
    code = code_for(asked.endpoint.address, refusal)
    return code, words_of(asked.endpoint.api, code, refusal.detail)


def words_of(api: ApiFacts, code: str, detail: str) -> str:
    """The catalogue's message for a code, with details."""
    known = api.load_error_codes().on_rest(code)
    meaning = known.meaning if known else "Error"
    return detailed(meaning, detail)


def detailed(meaning: str, detail: str) -> str:
    """A message with its details, if there are any, in the place of its full stop."""
    return f"{meaning.removesuffix('.')} ({detail})" if detail else meaning
