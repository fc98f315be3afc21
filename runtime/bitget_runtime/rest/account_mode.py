"""What kind of account a key belongs to, and in which modes it is: asked once, and again after a change."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import msgspec
from msgspec import Struct

from bitget_runtime.errors import AccountModeMismatch, DecodeError, InvalidArgument

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts, Generation
    from bitget_runtime.rest.call.flow import Flow
    from bitget_runtime.rest.call.steps import Part


class AccountMode(Struct, frozen=True, kw_only=True):
    """How an account is set up, in the exchange's own words.

    Attributes:
        generation: `uta` for a unified account, whose methods are in `client.uta`; `classic` for a classic one.
        account: Kind of unified account, such as `unified` or `hybrid`; None for a classic one.
        position: `one_way_mode` or `hedge_mode`. For a classic account it is that of USDT-margined futures.
        asset: Whether one coin or several serve as margin.
        margin: `crossed` or `isolated`, if the account has one for all; None otherwise.
    """

    generation: Generation
    account: str | None = None
    position: str | None = None
    asset: str | None = None
    margin: str | None = None

    @property
    def is_hedge(self) -> bool:
        """Whether a contract can have a long and a short position at once."""
        return self.position == "hedge_mode"


class KnownMode:
    """The account mode as last asked for; forgotten when it may have changed.

    Attributes:
        mode: The mode; None while it is not known.
        changes: How often it may have changed, for users that keep more about it.
    """

    __slots__ = ("changes", "mode")

    def __init__(self) -> None:
        self.mode: AccountMode | None = None
        self.changes = 0

    def forget(self) -> None:
        """Forget the mode: it may have changed."""
        self.changes += 1
        self.mode = None

    def asking(self, flow: Flow, api: ApiFacts) -> Part[AccountMode]:
        """The steps that find it out, if it isn't known.

        Args:
            flow: How calls are carried out.
            api: Facts of the API.

        Raises:
            InvalidArgument: there are no credentials, or the catalogue doesn't say what to call.
            BitgetError: a call failed.
        """
        if self.mode is not None:
            return self.mode
        if api.load_accounts is None:
            raise InvalidArgument("the catalogue does not say how to find out the mode of an account")
        operations, changes = api.load_operations(), self.changes
        refusal: AccountModeMismatch | None = None
        for generation, facts in api.load_accounts().modes.items():
            try:
                response = yield from flow.steps(operations[facts.operation], dict(facts.arguments), None)
            except AccountModeMismatch as error:
                refusal, changes = error, self.changes
                continue
            data = msgspec.json.decode(response.content).get(api.envelope.data)
            if not isinstance(data, dict) or not any(member in data for member in facts.members.values()):
                raise DecodeError(
                    "the response does not say in which modes the account is",
                    operation=facts.operation,
                    status=response.status,
                    body=response.content,
                    headers=response.headers,
                )
            modes = {kind: data.get(member) for kind, member in facts.members.items()}
            mode = AccountMode(generation=cast("Generation", generation), **modes)
            if changes == self.changes:  # else it may have changed since the exchange responded
                self.mode = mode
            return mode
        assert refusal is not None
        raise refusal
