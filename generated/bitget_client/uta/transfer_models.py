# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of uta transfer."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import (
    FlagYesNo,
    SubaccountTransferAccount,
    SubToMainSource,
    SubToMainTarget,
    TransferRole,
    UnifiedTransferAccount,
)
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Number, Time


class GetSubaccountTransfersRequest(Request, kw_only=True):
    """Get the transfers between the main account and its subaccounts.

    Attributes:
        sub_uid: Subaccount asked about; the main account when left out.
        role: Whether to list what the account sent or what it received; initiator when left out.
        coin: Only transfers of this coin.
        start_time: Start of the period, at most 90 days before its end.
        end_time: End of the period, at most 90 days after its start.
        client_oid: Only the transfer with this id of your own.
        limit: Number of transfers; 100 is both the default and the most.
        cursor: Where to go on, taken from the page before; left out for the first page.
    """

    sub_uid: str | None = field(name="subUid", default=None)
    """Subaccount asked about; the main account when left out."""
    role: TransferRole | None = None
    """Whether to list what the account sent or what it received; initiator when left out.

    - `initiator`: It sent the money.
    - `receiver`: It received the money.
    """
    coin: str | None = None
    """Only transfers of this coin."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most 90 days before its end."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most 90 days after its start."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Only the transfer with this id of your own."""
    limit: IntText | None = None
    """Number of transfers; 100 is both the default and the most."""
    cursor: str | None = None
    """Where to go on, taken from the page before; left out for the first page."""


class GetTransferableCoinsRequest(Request, kw_only=True):
    """Get the coins that can be moved between two of your accounts, one of them the unified account.

    Attributes:
        from_type: Account the money leaves.
        to_type: Account the money goes to.
    """

    from_type: UnifiedTransferAccount = field(name="fromType")
    """Account the money leaves.

    - `spot`: Spot or funding.
    - `p2p`: P2P or OTC.
    - `coin_futures`: Coin-margined futures.
    - `usdt_futures`: USDT-margined futures.
    - `usdc_futures`: USDC-margined futures.
    - `crossed_margin`: Cross margin.
    - `isolated_margin`: Isolated margin.
    - `uta`: Unified account.
    """
    to_type: UnifiedTransferAccount = field(name="toType")
    """Account the money goes to.

    - `spot`: Spot or funding.
    - `p2p`: P2P or OTC.
    - `coin_futures`: Coin-margined futures.
    - `usdt_futures`: USDT-margined futures.
    - `usdc_futures`: USDC-margined futures.
    - `crossed_margin`: Cross margin.
    - `isolated_margin`: Isolated margin.
    - `uta`: Unified account.
    """


class SubaccountTransfer(Model, kw_only=True):
    """An item of `SubaccountTransferPage.items`.

    Attributes:
        transfer_id: Bitget's id of the transfer.
        old_transfer_id: Id of the transfer in the older transfer records.
        from_type: Account the money leaves.
        to_type: Account the money goes to.
        amount: Amount moved, in the coin.
        coin: Name of the coin.
        from_user_id: User id of the account the money leaves.
        to_user_id: User id of the account the money goes to.
        status: How far the transfer has come.
        client_oid: Your own id of the transfer.
        created_time: When it was created.
        updated_time: When it last changed.
    """

    transfer_id: str = field(name="transferId")
    """Bitget's id of the transfer."""
    old_transfer_id: str | None = field(name="oldTransferId", default=None)
    """Id of the transfer in the older transfer records."""
    from_type: str = field(name="fromType")
    """Account the money leaves.

    - `spot`: Spot or funding.
    - `p2p`: P2P or OTC.
    - `coin_futures`: Coin-margined futures.
    - `usdt_futures`: USDT-margined futures.
    - `usdc_futures`: USDC-margined futures.
    - `crossed_margin`: Cross margin.
    - `isolated_margin`: Isolated margin.
    - `uta`: Unified account.
    """
    to_type: str = field(name="toType")
    """Account the money goes to.

    - `spot`: Spot or funding.
    - `p2p`: P2P or OTC.
    - `coin_futures`: Coin-margined futures.
    - `usdt_futures`: USDT-margined futures.
    - `usdc_futures`: USDC-margined futures.
    - `crossed_margin`: Cross margin.
    - `isolated_margin`: Isolated margin.
    - `uta`: Unified account.
    """
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Amount moved, in the coin."""
    coin: str
    """Name of the coin."""
    from_user_id: str = field(name="fromUserId")
    """User id of the account the money leaves."""
    to_user_id: str = field(name="toUserId")
    """User id of the account the money goes to."""
    status: str
    """How far the transfer has come.

    - `Successful`: Done.
    - `Failed`: Failed.
    - `Processing`: Under way.
    """
    client_oid: str = field(name="clientOid")
    """Your own id of the transfer."""
    raw_created_time: str = field(name="createdTime")
    created_time = read.timestamp("raw_created_time")
    """When it was created."""
    raw_updated_time: str = field(name="updatedTime")
    updated_time = read.timestamp("raw_updated_time")
    """When it last changed."""


class SubaccountTransferPage(Model, kw_only=True):
    """What `uta.transfer.get_subaccount_transfers` returns.

    Attributes:
        items: Entries of this page.
        cursor: Where the next page begins.
    """

    raw_items: list[SubaccountTransfer] = field(name="list")
    """`items` as sent."""

    @property
    def items(self) -> list[SubaccountTransfer]:
        """Entries of this page."""
        return read.listed(self, "items", self.raw_items)

    cursor: str | None = None
    """Where the next page begins."""


class TransferBetweenSubaccountsRequest(Request, kw_only=True):
    """Move a coin between the main account and a subaccount, or within and between subaccounts; main account only.

    Attributes:
        from_type: Account the money leaves; of a unified subaccount only uta or spot.
        to_type: Account the money goes to; of a unified subaccount only uta or spot.
        amount: Amount to move, in the coin.
        coin: Coin to move.
        from_user_id: User id of the account the money leaves.
        to_user_id: User id of the account the money goes to.
        client_oid: Your own id of the transfer, at most 64 characters.
        allow_borrow: Whether coins may be borrowed for the transfer.
    """

    from_type: SubaccountTransferAccount = field(name="fromType")
    """Account the money leaves; of a unified subaccount only uta or spot.

    - `spot`: Spot or funding.
    - `p2p`: P2P or OTC.
    - `usdt_futures`: USDT-margined futures.
    - `coin_futures`: Coin-margined futures.
    - `usdc_futures`: USDC-margined futures.
    - `crossed_margin`: Cross margin.
    - `uta`: Unified account.
    """
    to_type: SubaccountTransferAccount = field(name="toType")
    """Account the money goes to; of a unified subaccount only uta or spot.

    - `spot`: Spot or funding.
    - `p2p`: P2P or OTC.
    - `usdt_futures`: USDT-margined futures.
    - `coin_futures`: Coin-margined futures.
    - `usdc_futures`: USDC-margined futures.
    - `crossed_margin`: Cross margin.
    - `uta`: Unified account.
    """
    amount: Number
    """Amount to move, in the coin."""
    coin: str
    """Coin to move."""
    from_user_id: str = field(name="fromUserId")
    """User id of the account the money leaves."""
    to_user_id: str = field(name="toUserId")
    """User id of the account the money goes to."""
    client_oid: str = field(name="clientOid")
    """Your own id of the transfer, at most 64 characters."""
    allow_borrow: FlagYesNo | None = field(name="allowBorrow", default=None)
    """Whether coins may be borrowed for the transfer."""


class TransferBetweenSubaccountsResult(Model, kw_only=True):
    """What `uta.transfer.transfer_between_subaccounts` returns.

    Attributes:
        transfer_id: Bitget's id of the transfer.
        client_oid: Your own id of the transfer.
    """

    transfer_id: str = field(name="transferId")
    """Bitget's id of the transfer."""
    client_oid: str = field(name="clientOid")
    """Your own id of the transfer."""


class TransferRequest(Request, kw_only=True):
    """Move a coin between your accounts, classic and unified.

    Attributes:
        from_type: Account the money leaves.
        to_type: Account the money goes to.
        amount: Amount to move, in the coin.
        coin: Coin to move.
        symbol: Pair of the isolated margin account; for transfers into or out of one.
        allow_borrow: Whether coins may be borrowed for the transfer.
        client_oid: Your own id of the transfer.
    """

    from_type: UnifiedTransferAccount = field(name="fromType")
    """Account the money leaves.

    - `spot`: Spot or funding.
    - `p2p`: P2P or OTC.
    - `coin_futures`: Coin-margined futures.
    - `usdt_futures`: USDT-margined futures.
    - `usdc_futures`: USDC-margined futures.
    - `crossed_margin`: Cross margin.
    - `isolated_margin`: Isolated margin.
    - `uta`: Unified account.
    """
    to_type: UnifiedTransferAccount = field(name="toType")
    """Account the money goes to.

    - `spot`: Spot or funding.
    - `p2p`: P2P or OTC.
    - `coin_futures`: Coin-margined futures.
    - `usdt_futures`: USDT-margined futures.
    - `usdc_futures`: USDC-margined futures.
    - `crossed_margin`: Cross margin.
    - `isolated_margin`: Isolated margin.
    - `uta`: Unified account.
    """
    amount: Number
    """Amount to move, in the coin."""
    coin: str
    """Coin to move."""
    symbol: str | None = None
    """Pair of the isolated margin account; for transfers into or out of one."""
    allow_borrow: FlagYesNo | None = field(name="allowBorrow", default=None)
    """Whether coins may be borrowed for the transfer."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the transfer."""


class TransferResult(Model, kw_only=True):
    """What `uta.transfer.transfer` returns.

    Attributes:
        transfer_id: Bitget's id of the transfer.
        client_oid: Your own id of the transfer.
    """

    transfer_id: str = field(name="transferId")
    """Bitget's id of the transfer."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the transfer."""


class TransferToMainRequest(Request, kw_only=True):
    """Move a coin from a subaccount to its main account; with a key of the subaccount.

    Attributes:
        from_type: Account of the subaccount that the money leaves.
        to_type: Account of the main account that the money goes to.
        amount: Amount to move, in the coin.
        coin: Coin to move.
        client_oid: Your own id of the transfer, at most 64 characters.
    """

    from_type: SubToMainSource = field(name="fromType")
    """Account of the subaccount that the money leaves.

    - `spot`: Funding.
    - `uta`: Unified account.
    """
    to_type: SubToMainTarget = field(name="toType")
    """Account of the main account that the money goes to.

    - `spot`: Funding.
    - `p2p`: OTC.
    - `uta`: Unified account.
    """
    amount: Number
    """Amount to move, in the coin."""
    coin: str
    """Coin to move."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the transfer, at most 64 characters."""


class TransferToMainResult(Model, kw_only=True):
    """What `uta.transfer.transfer_to_main` returns.

    Attributes:
        transfer_id: Bitget's id of the transfer.
        client_oid: Your own id of the transfer.
    """

    transfer_id: str = field(name="transferId")
    """Bitget's id of the transfer."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the transfer."""
