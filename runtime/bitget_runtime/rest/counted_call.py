"""Calls that are rate-limited: what each one's limit is, and for whom."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypedDict, Unpack

from bitget_runtime.facts import RateLimit
from bitget_runtime.rest.endpoint import Endpoint

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts

Auth: TypeAlias = Literal["public", "signed"]
LimitSource: TypeAlias = Literal["documented", "inferred", "default"]
"""Where a limit is from: the docs, another client's figures, or an assumption if it isn't known."""


class LimitFacts(TypedDict, total=False):
    """What the catalogue says about a call's limits and purpose; see the attributes of `CountedCall`."""

    counts_as: str
    rate_limits: tuple[str, ...]
    limits_inferred: bool
    limits_by_vip: bool
    copy_trader_limits: tuple[str, ...]
    is_cancel: bool
    is_close: bool
    is_trade: bool
    is_withdrawal: bool
    counterparts: tuple[str, ...]


class CountedCall(Endpoint):
    """A call that counts against limits.

    Attributes, in addition to those of an `Endpoint`:
        auth: `public` or `signed`.
        counts_as: Address of the call whose limits it counts against; its own, except for a command that shares them.
        rate_limits: Limits as the catalogue writes them, such as `10/s/uid`; empty if none is known.
        limit_source: Where they are from.
        limits_by_vip: Whether they grow with the VIP level.
        copy_trader_limits: Limits that replace them for copy traders; empty if there are none.
        is_cancel: Whether it takes orders off the book, and does nothing else.
        is_close: Whether it only makes positions smaller.
        is_trade: Whether it trades without an order: it exchanges coins, or may, or has the exchange or others trade.
        is_withdrawal: Whether it takes money off the exchange, or gives it to somebody else.
        counterparts: Addresses of the calls of the other generation of the API that do the same.
    """

    def __init__(
        self,
        api: ApiFacts,
        module: str,
        address: str,
        request_type: Any,
        *,
        auth: Auth,
        **facts: Unpack[LimitFacts],
    ) -> None:
        """`request_type` is `Any`: the type system has no name for 'a type expression'."""
        super().__init__(api, module, address, request_type)
        self.auth = auth
        self.counts_as = facts.get("counts_as", address)
        self.rate_limits = facts.get("rate_limits", ())
        known: LimitSource = "inferred" if facts.get("limits_inferred") else "documented"
        self.limit_source: LimitSource = known if self.rate_limits else "default"
        self.limits_by_vip = facts.get("limits_by_vip", False)
        self.copy_trader_limits = facts.get("copy_trader_limits", ())
        self.is_cancel = facts.get("is_cancel", False)
        self.is_close = facts.get("is_close", False)
        self.is_trade = facts.get("is_trade", False)
        self.is_withdrawal = facts.get("is_withdrawal", False)
        self.counterparts = facts.get("counterparts", ())

    @cached_property
    def limits(self) -> tuple[RateLimit, ...]:
        """The limits for everybody, at least one."""
        return tuple(map(RateLimit.parse, self.rate_limits)) or (self.api.limits.defaults[self.auth],)

    def limits_at(self, vip: int = 0, copy_trader: bool = False) -> tuple[RateLimit, ...]:
        """The limits for an account; a copy trader's are those of copy traders, whatever the VIP level.

        Args:
            vip: VIP level of the account.
            copy_trader: Whether others copy the account's trades.
        """
        if copy_trader and self.copy_trader_limits:
            return self._copy_trader_limits
        return self._at_vip(vip) if vip and self.limits_by_vip else self.limits

    def _at_vip(self, level: int) -> tuple[RateLimit, ...]:
        if level not in self._by_vip:
            limit = self.api.limits.at_vip(level)
            self._by_vip[level] = (limit,) if limit else self.limits
        return self._by_vip[level]

    @cached_property
    def _by_vip(self) -> dict[int, tuple[RateLimit, ...]]:
        """The limits by VIP level, for the levels asked for so far."""
        return {}

    @cached_property
    def _copy_trader_limits(self) -> tuple[RateLimit, ...]:
        return tuple(map(RateLimit.parse, self.copy_trader_limits))
