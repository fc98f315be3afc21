# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic spot account."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import (
    DepositAccount,
    FlagOnOff,
    InternalAddressType,
    PaymentRoute,
    RecipientType,
    SpotAssetScope,
    SpotBillGroup,
    TransferAccount,
    TransferRole,
)
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Number, Time


class AccountInfo(Model, kw_only=True):
    """What `classic.spot.account.get_info` returns.

    Attributes:
        user_id: User id of the account.
        inviter_id: User id of whoever invited the user.
        ips: IP addresses the API key may be used from.
        authorities: What the API key is allowed to do.
        parent_id: User id of the main account.
        trader_type: Whether the user is an elite trader of copy trading.
        channel_code: Referral code of the affiliate.
        channel: Affiliate that the account came through.
        registered_time: When the user registered.
    """

    user_id: str = field(name="userId")
    """User id of the account."""
    inviter_id: str = field(name="inviterId")
    """User id of whoever invited the user."""
    ips: str
    """IP addresses the API key may be used from."""
    authorities: list[str]
    """What the API key is allowed to do.

    One of `coor`, `cpor`, `stor`, `smor`, `ttor`, `wtor`, `taxr`, `chor`, `p2pr`, `coow`, `cpow`, `stow`,
      `smow`, `ttow`, `wtow`, `wwow`, `chow`, `p2p`, `pllw`, `pllr`, `taxw`.
    """
    parent_id: int = field(name="parentId")
    """User id of the main account."""
    trader_type: str = field(name="traderType")
    """Whether the user is an elite trader of copy trading.

    - `trader`: Is one.
    - `not_trader`: Is none.
    """
    channel_code: str = field(name="channelCode")
    """Referral code of the affiliate."""
    channel: str
    """Affiliate that the account came through."""
    raw_registered_time: str = field(name="regisTime")
    registered_time = read.timestamp("raw_registered_time")
    """When the user registered."""


class Asset(Model, kw_only=True):
    """An item of what `classic.spot.account.get_assets` returns.

    Attributes:
        coin: Name of the coin.
        available: Balance free for use, in the coin.
        frozen: Balance held back for open orders or a Launchpad, in the coin.
        locked: Balance that is locked, in the coin.
        limit_available: Restricted balance, for spot copy trading, in the coin.
        updated_time: When the balance last changed.
    """

    coin: str
    """Name of the coin."""
    raw_available: str = field(name="available")
    available = read.decimal("raw_available")
    """Balance free for use, in the coin."""
    raw_frozen: str = field(name="frozen")
    frozen = read.decimal("raw_frozen")
    """Balance held back for open orders or a Launchpad, in the coin."""
    raw_locked: str = field(name="locked")
    locked = read.decimal("raw_locked")
    """Balance that is locked, in the coin."""
    raw_limit_available: str | None = field(name="limitAvailable", default=None)
    limit_available = read.optional_decimal("raw_limit_available")
    """Restricted balance, for spot copy trading, in the coin."""
    raw_updated_time: str | None = field(name="uTime", default=None)
    updated_time = read.optional_timestamp("raw_updated_time")
    """When the balance last changed."""


class BgbDeduction(Model, kw_only=True):
    """What `classic.spot.account.get_bgb_deduction` returns.

    Attributes:
        deduct: Whether BGB is used to pay trading fees.
    """

    raw_deduct: str = field(name="deduct")
    deduct = read.flag("raw_deduct", "on", "off")
    """Whether BGB is used to pay trading fees."""


class Bill(Model, kw_only=True):
    """An item of what `classic.spot.account.get_bills` returns.

    Attributes:
        created_time: When the balance changed.
        business_order_id: Id of the order or other business behind the entry.
        coin: Name of the coin.
        group_type: Group of changes.
        business_type: Kind of change, such as transfer-in.
        size: Amount of the change, in the coin.
        balance: Balance of the coin after the change.
        fees: Fees charged.
        bill_id: Id of the entry.
    """

    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the balance changed."""
    business_order_id: str = field(name="bizOrderId")
    """Id of the order or other business behind the entry."""
    coin: str
    """Name of the coin."""
    group_type: str = field(name="groupType")
    """Group of changes.

    One of `deposit`, `withdraw`, `transaction`, `transfer`, `loan`, `financial`, `fait`, `convert`, `c2c`,
      `pre_c2c`, `on_chain`, `strategy`, `other`.
    """
    business_type: str = field(name="businessType")
    """Kind of change, such as transfer-in."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount of the change, in the coin."""
    raw_balance: str = field(name="balance")
    balance = read.decimal("raw_balance")
    """Balance of the coin after the change."""
    raw_fees: str = field(name="fees")
    fees = read.decimal("raw_fees")
    """Fees charged."""
    bill_id: str = field(name="billId")
    """Id of the entry."""


class CancelWithdrawalRequest(Request, kw_only=True):
    """Cancel a withdrawal that is still waiting for its first review.

    Attributes:
        order_id: Id of the withdrawal.
    """

    order_id: str = field(name="orderId")
    """Id of the withdrawal."""


class Deposit(Model, kw_only=True):
    """An item of what `classic.spot.account.get_deposits` returns.

    Attributes:
        order_id: Id of the deposit.
        trade_id: Hash of the transaction on the chain, or id of the transfer within Bitget.
        coin: Name of the coin.
        kind: Always deposit.
        size: Amount, in the coin.
        status: How far the deposit has come.
        to_address: Who receives it, an address on the chain; within Bitget a user id, e-mail address or telephone
        number.
        route: Way the money takes, over a chain or within Bitget.
        chain: Chain of the deposit; without meaning for a transfer within Bitget.
        from_address: Who sends it, an address on the chain; within Bitget a user id, e-mail address or telephone
        number.
        created_time: When the thing was created.
        updated_time: When the thing last changed.
        client_oid: Id of one's own that the deposit may have.
        confirmations: Blocks that confirm the transaction so far.
        tag: Tag that the address needs besides, as with EOS.
    """

    order_id: str = field(name="orderId")
    """Id of the deposit."""
    trade_id: str = field(name="tradeId")
    """Hash of the transaction on the chain, or id of the transfer within Bitget."""
    coin: str
    """Name of the coin."""
    kind: str = field(name="type")
    """Always deposit."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount, in the coin."""
    status: str
    """How far the deposit has come.

    - `pending`: Waiting for confirmation or review.
    - `fail`: Failed.
    - `success`: Done.
    """
    to_address: str = field(name="toAddress")
    """Who receives it, an address on the chain; within Bitget a user id, e-mail address or telephone number."""
    route: str = field(name="dest")
    """Way the money takes, over a chain or within Bitget.

    - `on_chain`: Over a chain.
    - `internal_transfer`: Within Bitget.
    """
    chain: str
    """Chain of the deposit; without meaning for a transfer within Bitget."""
    from_address: str | None = field(name="fromAddress", default=None)
    """Who sends it, an address on the chain; within Bitget a user id, e-mail address or telephone number."""
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the thing was created."""
    raw_updated_time: str = field(name="uTime")
    updated_time = read.timestamp("raw_updated_time")
    """When the thing last changed."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Id of one's own that the deposit may have."""
    raw_confirmations: str | None = field(name="confirm", default=None)
    confirmations = read.optional_integer("raw_confirmations")
    """Blocks that confirm the transaction so far."""
    tag: str | None = None
    """Tag that the address needs besides, as with EOS."""


class DepositAddress(Model, kw_only=True):
    """What `classic.spot.account.get_deposit_address` or `classic.spot.account.get_subaccount_deposit_address`
    returns.

    Attributes:
        address: Address to deposit to.
        chain: Name of the chain.
        coin: Name of the coin.
        tag: Tag that the address needs besides, as with EOS.
        url: Page of the address in a block explorer.
    """

    address: str
    """Address to deposit to."""
    chain: str
    """Name of the chain."""
    coin: str
    """Name of the coin."""
    tag: str | None = None
    """Tag that the address needs besides, as with EOS."""
    url: str
    """Page of the address in a block explorer."""


class GetAssetsRequest(Request, kw_only=True):
    """Get the balances of the spot account, coin by coin.

    Attributes:
        coin: Coin asked for; overrides assetType.
        asset_type: Coins to list where none is named; hold_only when left out.
    """

    coin: str | None = None
    """Coin asked for; overrides assetType."""
    asset_type: SpotAssetScope | None = field(name="assetType", default=None)
    """Coins to list where none is named; hold_only when left out.

    - `hold_only`: Coins that are held.
    - `all`: All coins.
    """


class GetBillsRequest(Request, kw_only=True):
    """Get what changed the balances of the spot account, newest first.

    Attributes:
        coin: Only changes of this coin.
        group_type: Only changes of this group.
        business_type: Only changes of this kind.
        start_time: Start of the period, at most 90 days before its end.
        end_time: End of the period, at most 90 days after its start.
        limit: Number of entries; 100 when left out, at most 500.
        id_less_than: Only entries with a billId below this one, that is older ones.
    """

    coin: str | None = None
    """Only changes of this coin."""
    group_type: SpotBillGroup | None = field(name="groupType", default=None)
    """Only changes of this group.

    One of `deposit`, `withdraw`, `transaction`, `transfer`, `loan`, `financial`, `fait`, `convert`, `c2c`,
      `pre_c2c`, `on_chain`, `strategy`, `other`.
    """
    business_type: str | None = field(name="businessType", default=None)
    """Only changes of this kind."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most 90 days before its end."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most 90 days after its start."""
    limit: IntText | None = None
    """Number of entries; 100 when left out, at most 500."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """Only entries with a billId below this one, that is older ones."""


class GetDepositAddressRequest(Request, kw_only=True):
    """Get the address that deposits of one coin go to.

    Attributes:
        coin: Name of the coin.
        chain: Chain to deposit over, as get_coins names it.
        size: Amount of a deposit over the Bitcoin Lightning Network, 0.000001 to 0.01 BTC; for no other chain.
    """

    coin: str
    """Name of the coin."""
    chain: str | None = None
    """Chain to deposit over, as get_coins names it."""
    size: Number | None = None
    """Amount of a deposit over the Bitcoin Lightning Network, 0.000001 to 0.01 BTC; for no other chain."""


class GetDepositsRequest(Request, kw_only=True):
    """Get the deposits into your account in a period.

    Attributes:
        coin: Only deposits of this coin.
        order_id: Only the deposit with this id.
        start_time: Start of the period asked for.
        end_time: End of the period asked for.
        id_less_than: Only deposits with an orderId below this one, that is older ones.
        limit: Number of deposits; 20 when left out, at most 100.
    """

    coin: str | None = None
    """Only deposits of this coin."""
    order_id: str | None = field(name="orderId", default=None)
    """Only the deposit with this id."""
    start_time: Time = field(name="startTime")
    """Start of the period asked for."""
    end_time: Time = field(name="endTime")
    """End of the period asked for."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """Only deposits with an orderId below this one, that is older ones."""
    limit: IntText | None = None
    """Number of deposits; 20 when left out, at most 100."""


class GetSubaccountAssetsRequest(Request, kw_only=True):
    """Get the spot balances of all subaccounts that hold anything; not for ND brokers.

    Attributes:
        id_less_than: id of the last entry of the page before; left out for the first page.
        limit: Subaccounts per page; 10 when left out, at most 50.
    """

    id_less_than: str | None = field(name="idLessThan", default=None)
    """id of the last entry of the page before; left out for the first page."""
    limit: IntText | None = None
    """Subaccounts per page; 10 when left out, at most 50."""


class GetSubaccountDepositAddressRequest(Request, kw_only=True):
    """Get the address that deposits of one coin into a subaccount go to; the subaccount must be allowed to deposit.

    Attributes:
        sub_uid: User id of the subaccount.
        coin: Name of the coin.
        chain: Chain to deposit over, as get_coins names it.
        size: Amount of a deposit over the Bitcoin Lightning Network, 0.000001 to 0.01 BTC; for no other chain.
    """

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    coin: str
    """Name of the coin."""
    chain: str | None = None
    """Chain to deposit over, as get_coins names it."""
    size: Number | None = None
    """Amount of a deposit over the Bitcoin Lightning Network, 0.000001 to 0.01 BTC; for no other chain."""


class GetSubaccountDepositsRequest(Request, kw_only=True):
    """Get the deposits into one of your subaccounts.

    Attributes:
        sub_uid: User id of the subaccount.
        coin: Only deposits of this coin.
        start_time: Start of the period asked for.
        end_time: End of the period asked for.
        id_less_than: Only deposits with an orderId below this one, that is older ones.
        limit: Number of deposits; 20 when left out, at most 100.
    """

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    coin: str | None = None
    """Only deposits of this coin."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period asked for."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period asked for."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """Only deposits with an orderId below this one, that is older ones."""
    limit: IntText | None = None
    """Number of deposits; 20 when left out, at most 100."""


class GetSubaccountTransfersRequest(Request, kw_only=True):
    """Get the transfers between the main account and its subaccounts.

    Attributes:
        coin: Only transfers of this coin.
        role: Whether to list what the account sent or what it received; initiator when left out.
        sub_uid: Subaccount asked about; the main account when left out.
        start_time: Start of the period, at most 90 days before its end.
        end_time: End of the period, at most 90 days after its start.
        client_oid: Only the transfer with this id of your own.
        limit: Number of transfers; 100 is both the default and the most.
        id_less_than: Only transfers with a transferId below this one, that is older ones.
    """

    coin: str | None = None
    """Only transfers of this coin."""
    role: TransferRole | None = None
    """Whether to list what the account sent or what it received; initiator when left out.

    - `initiator`: It sent the money.
    - `receiver`: It received the money.
    """
    sub_uid: str | None = field(name="subUid", default=None)
    """Subaccount asked about; the main account when left out."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most 90 days before its end."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most 90 days after its start."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Only the transfer with this id of your own."""
    limit: IntText | None = None
    """Number of transfers; 100 is both the default and the most."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """Only transfers with a transferId below this one, that is older ones."""


class GetTransferableCoinsRequest(Request, kw_only=True):
    """Get the coins that can be transferred from one kind of account to another.

    Attributes:
        from_type: Account the money leaves.
        to_type: Account the money goes to.
    """

    from_type: TransferAccount = field(name="fromType")
    """Account the money leaves.

    - `spot`: Spot.
    - `p2p`: P2P or funding.
    - `coin_futures`: Coin-margined futures.
    - `usdt_futures`: USDT-margined futures.
    - `usdc_futures`: USDC-margined futures.
    - `crossed_margin`: Cross margin.
    - `isolated_margin`: Isolated margin.
    """
    to_type: TransferAccount = field(name="toType")
    """Account the money goes to.

    - `spot`: Spot.
    - `p2p`: P2P or funding.
    - `coin_futures`: Coin-margined futures.
    - `usdt_futures`: USDT-margined futures.
    - `usdc_futures`: USDC-margined futures.
    - `crossed_margin`: Cross margin.
    - `isolated_margin`: Isolated margin.
    """


class GetTransfersRequest(Request, kw_only=True):
    """Get the transfers of one coin out of one of your own accounts.

    Attributes:
        coin: Name of the coin.
        from_type: Account the money leaves.
        start_time: Start of the period, at most 90 days before its end.
        end_time: End of the period, at most 90 days after its start.
        client_oid: Only the transfer with this id of your own.
        limit: Transfers per page; 100 when left out, at most 500.
        id_less_than: Only transfers with a transferId below this one, that is older ones.
        page_number: Number of the page, 1 to 1000. Deprecated since 2026-01-29; use `id_less_than`.
    """

    coin: str
    """Name of the coin."""
    from_type: TransferAccount = field(name="fromType")
    """Account the money leaves.

    - `spot`: Spot.
    - `p2p`: P2P or funding.
    - `coin_futures`: Coin-margined futures.
    - `usdt_futures`: USDT-margined futures.
    - `usdc_futures`: USDC-margined futures.
    - `crossed_margin`: Cross margin.
    - `isolated_margin`: Isolated margin.
    """
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most 90 days before its end."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most 90 days after its start."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Only the transfer with this id of your own."""
    limit: IntText | None = None
    """Transfers per page; 100 when left out, at most 500."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """Only transfers with a transferId below this one, that is older ones."""
    page_number: IntText | None = field(name="pageNum", default=None)
    """Number of the page, 1 to 1000. Deprecated since 2026-01-29; use `id_less_than`."""


class GetUpgradeStatusRequest(Request, kw_only=True):
    """Get how far the upgrade to a unified account has come.

    Attributes:
        sub_uid: Subaccount asked about; your own account when left out.
    """

    sub_uid: str | None = field(name="subUid", default=None)
    """Subaccount asked about; your own account when left out."""


class GetWithdrawalsRequest(Request, kw_only=True):
    """Get the withdrawals from your account in a period.

    Attributes:
        coin: Only withdrawals of this coin.
        client_oid: Only the withdrawal with this id of your own.
        start_time: Start of the period asked for.
        end_time: End of the period asked for.
        id_less_than: Only withdrawals with an orderId below this one, that is older ones.
        order_id: Only the withdrawal with this id.
        limit: Number of withdrawals; 20 when left out, at most 100.
    """

    coin: str | None = None
    """Only withdrawals of this coin."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Only the withdrawal with this id of your own."""
    start_time: Time = field(name="startTime")
    """Start of the period asked for."""
    end_time: Time = field(name="endTime")
    """End of the period asked for."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """Only withdrawals with an orderId below this one, that is older ones."""
    order_id: str | None = field(name="orderId", default=None)
    """Only the withdrawal with this id."""
    limit: IntText | None = None
    """Number of withdrawals; 20 when left out, at most 100."""


class SetBgbDeductionRequest(Request, kw_only=True):
    """Switch the deduction of trading fees in BGB on or off.

    Attributes:
        deduct: Whether BGB is used to pay trading fees.
    """

    deduct: FlagOnOff
    """Whether BGB is used to pay trading fees."""


class SetDepositAccountRequest(Request, kw_only=True):
    """Set the kind of account that deposits of a coin are passed on to.

    Attributes:
        account_type: Account to pass deposits on to.
        coin: Name of the coin.
    """

    account_type: DepositAccount = field(name="accountType")
    """Account to pass deposits on to.

    - `spot`: Spot.
    - `funding`: Funding.
    - `coin-futures`: Coin-margined futures.
    - `usdt-futures`: USDT-margined futures.
    - `usdc-futures`: USDC-margined futures.
    """
    coin: str
    """Name of the coin."""


class SubaccountAssets(Model, kw_only=True):
    """An item of what `classic.spot.account.get_subaccount_assets` returns.

    Attributes:
        cursor_id: Position of this entry, for the idLessThan of the next page.
        user_id: User id of the subaccount.
        assets: Balances of the account, one entry per coin.
    """

    cursor_id: str | None = field(name="id", default=None)
    """Position of this entry, for the idLessThan of the next page."""
    user_id: str = field(name="userId")
    """User id of the subaccount."""
    assets: list[SubaccountAssetsAsset] = field(name="assetsList")
    """Balances of the account, one entry per coin."""


class SubaccountAssetsAsset(Model, kw_only=True):
    """An item of `SubaccountAssets.assets`.

    Attributes:
        coin: Name of the coin.
        available: Balance free for use, in the coin.
        limit_available: Restricted balance, for spot copy trading, in the coin.
        frozen: Balance held back for open orders or a Launchpad, in the coin.
        locked: Balance that is locked, in the coin.
        updated_time: When the balance last changed.
    """

    coin: str
    """Name of the coin."""
    raw_available: str = field(name="available")
    available = read.decimal("raw_available")
    """Balance free for use, in the coin."""
    raw_limit_available: str = field(name="limitAvailable")
    limit_available = read.decimal("raw_limit_available")
    """Restricted balance, for spot copy trading, in the coin."""
    raw_frozen: str = field(name="frozen")
    frozen = read.decimal("raw_frozen")
    """Balance held back for open orders or a Launchpad, in the coin."""
    raw_locked: str = field(name="locked")
    locked = read.decimal("raw_locked")
    """Balance that is locked, in the coin."""
    raw_updated_time: str = field(name="uTime")
    updated_time = read.timestamp("raw_updated_time")
    """When the balance last changed."""


class SubaccountDeposit(Model, kw_only=True):
    """An item of what `classic.spot.account.get_subaccount_deposits` returns.

    Attributes:
        order_id: Id of the deposit.
        trade_id: Hash of the transaction on the chain, or id of the transfer within Bitget.
        coin: Name of the coin.
        size: Amount, in the coin.
        status: How far the deposit has come.
        to_address: Who receives it, an address on the chain; within Bitget a user id, e-mail address or telephone
        number.
        route: Way the money takes, over a chain or within Bitget.
        chain: Chain of the deposit; without meaning for a transfer within Bitget.
        from_address: Who sends it, an address on the chain; within Bitget a user id, e-mail address or telephone
        number.
        client_oid: Id of one's own that the deposit may have.
        confirmations: Blocks that confirm the transaction so far.
        tag: Tag that the address needs besides, as with EOS.
        created_time: When the thing was created.
        updated_time: When the thing last changed.
        kind: Always deposit.
    """

    order_id: str = field(name="orderId")
    """Id of the deposit."""
    trade_id: str = field(name="tradeId")
    """Hash of the transaction on the chain, or id of the transfer within Bitget."""
    coin: str
    """Name of the coin."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount, in the coin."""
    status: str
    """How far the deposit has come.

    - `pending`: Waiting for confirmation or review.
    - `fail`: Failed.
    - `success`: Done.
    """
    to_address: str = field(name="toAddress")
    """Who receives it, an address on the chain; within Bitget a user id, e-mail address or telephone number."""
    route: str = field(name="dest")
    """Way the money takes, over a chain or within Bitget.

    - `on_chain`: Over a chain.
    - `internal_transfer`: Within Bitget.
    """
    chain: str
    """Chain of the deposit; without meaning for a transfer within Bitget."""
    from_address: str = field(name="fromAddress")
    """Who sends it, an address on the chain; within Bitget a user id, e-mail address or telephone number."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Id of one's own that the deposit may have."""
    raw_confirmations: str | None = field(name="confirm", default=None)
    confirmations = read.optional_integer("raw_confirmations")
    """Blocks that confirm the transaction so far."""
    tag: str | None = None
    """Tag that the address needs besides, as with EOS."""
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the thing was created."""
    raw_updated_time: str = field(name="uTime")
    updated_time = read.timestamp("raw_updated_time")
    """When the thing last changed."""
    kind: str | None = field(name="type", default=None)
    """Always deposit."""


class SubaccountTransfer(Model, kw_only=True):
    """An item of what `classic.spot.account.get_subaccount_transfers` returns.

    Attributes:
        coin: Name of the coin.
        status: How far the transfer has come.
        to_type: Account the money goes to.
        from_type: Account the money leaves.
        size: Amount, in the coin.
        ts: When the transfer was made.
        client_oid: Your own id of the transfer.
        transfer_id: Bitget's id of the transfer.
        from_user_id: User id of the account the money leaves.
        to_user_id: User id of the account the money goes to.
        new_transfer_id: Id of the transfer as transfer_between_subaccounts returned it.
    """

    coin: str
    """Name of the coin."""
    status: str
    """How far the transfer has come.

    - `Successful`: Done.
    - `Failed`: Failed.
    - `Processing`: Under way.
    """
    to_type: str = field(name="toType")
    """Account the money goes to.

    - `spot`: Spot.
    - `p2p`: P2P or funding.
    - `coin_futures`: Coin-margined futures.
    - `usdt_futures`: USDT-margined futures.
    - `usdc_futures`: USDC-margined futures.
    - `crossed_margin`: Cross margin.
    - `isolated_margin`: Isolated margin.
    """
    from_type: str = field(name="fromType")
    """Account the money leaves.

    - `spot`: Spot.
    - `p2p`: P2P or funding.
    - `coin_futures`: Coin-margined futures.
    - `usdt_futures`: USDT-margined futures.
    - `usdc_futures`: USDC-margined futures.
    - `crossed_margin`: Cross margin.
    - `isolated_margin`: Isolated margin.
    """
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount, in the coin."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the transfer was made."""
    client_oid: str = field(name="clientOid")
    """Your own id of the transfer."""
    transfer_id: str = field(name="transferId")
    """Bitget's id of the transfer."""
    from_user_id: str = field(name="fromUserId")
    """User id of the account the money leaves."""
    to_user_id: str = field(name="toUserId")
    """User id of the account the money goes to."""
    new_transfer_id: str | None = field(name="newTransferId", default=None)
    """Id of the transfer as transfer_between_subaccounts returned it."""


class Transfer(Model, kw_only=True):
    """An item of what `classic.spot.account.get_transfers` returns.

    Attributes:
        coin: Name of the coin.
        status: How far the transfer has come.
        to_type: Account the money goes to.
        to_symbol: Pair of the isolated margin account that the money goes to; only where it is one.
        from_type: Account the money leaves.
        from_symbol: Pair of the isolated margin account that the money leaves; only where it is one.
        size: Amount, in the coin.
        ts: When the transfer was made.
        client_oid: Your own id of the transfer.
        transfer_id: Bitget's id of the transfer.
    """

    coin: str
    """Name of the coin."""
    status: str
    """How far the transfer has come.

    - `Successful`: Done.
    - `Failed`: Failed.
    - `Processing`: Under way.
    """
    to_type: str = field(name="toType")
    """Account the money goes to.

    - `spot`: Spot.
    - `p2p`: P2P or funding.
    - `coin_futures`: Coin-margined futures.
    - `usdt_futures`: USDT-margined futures.
    - `usdc_futures`: USDC-margined futures.
    - `crossed_margin`: Cross margin.
    - `isolated_margin`: Isolated margin.
    """
    to_symbol: str | None = field(name="toSymbol", default=None)
    """Pair of the isolated margin account that the money goes to; only where it is one."""
    from_type: str = field(name="fromType")
    """Account the money leaves.

    - `spot`: Spot.
    - `p2p`: P2P or funding.
    - `coin_futures`: Coin-margined futures.
    - `usdt_futures`: USDT-margined futures.
    - `usdc_futures`: USDC-margined futures.
    - `crossed_margin`: Cross margin.
    - `isolated_margin`: Isolated margin.
    """
    from_symbol: str | None = field(name="fromSymbol", default=None)
    """Pair of the isolated margin account that the money leaves; only where it is one."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount, in the coin."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the transfer was made."""
    client_oid: str = field(name="clientOid")
    """Your own id of the transfer."""
    transfer_id: str = field(name="transferId")
    """Bitget's id of the transfer."""


class TransferBetweenSubaccountsRequest(Request, kw_only=True):
    """Move a coin between the main account and a subaccount, between two subaccounts, or within one; main account
    only.

    Attributes:
        from_type: Account the money leaves.
        to_type: Account the money goes to.
        amount: Amount to move, in coin.
        coin: Coin to move.
        symbol: Pair of the isolated margin account; needed when money goes into or out of one.
        client_oid: Your own id of the transfer.
        from_user_id: User id of the account the money leaves.
        to_user_id: User id of the account the money goes to.
    """

    from_type: TransferAccount = field(name="fromType")
    """Account the money leaves.

    - `spot`: Spot.
    - `p2p`: P2P or funding.
    - `coin_futures`: Coin-margined futures.
    - `usdt_futures`: USDT-margined futures.
    - `usdc_futures`: USDC-margined futures.
    - `crossed_margin`: Cross margin.
    - `isolated_margin`: Isolated margin.
    """
    to_type: TransferAccount = field(name="toType")
    """Account the money goes to.

    - `spot`: Spot.
    - `p2p`: P2P or funding.
    - `coin_futures`: Coin-margined futures.
    - `usdt_futures`: USDT-margined futures.
    - `usdc_futures`: USDC-margined futures.
    - `crossed_margin`: Cross margin.
    - `isolated_margin`: Isolated margin.
    """
    amount: Number
    """Amount to move, in coin."""
    coin: str
    """Coin to move."""
    symbol: str | None = None
    """Pair of the isolated margin account; needed when money goes into or out of one."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the transfer."""
    from_user_id: str = field(name="fromUserId")
    """User id of the account the money leaves."""
    to_user_id: str = field(name="toUserId")
    """User id of the account the money goes to."""


class TransferBetweenSubaccountsResult(Model, kw_only=True):
    """What `classic.spot.account.transfer_between_subaccounts` returns.

    Attributes:
        transfer_id: Bitget's id of the transfer.
        client_oid: Your own id of the transfer.
    """

    transfer_id: str = field(name="transferId")
    """Bitget's id of the transfer."""
    client_oid: str = field(name="clientOid")
    """Your own id of the transfer."""


class TransferRequest(Request, kw_only=True):
    """Move a coin between two of your own accounts.

    Attributes:
        from_type: Account the money leaves.
        to_type: Account the money goes to.
        amount: Amount to move, in coin.
        coin: Coin to move.
        symbol: Pair of the isolated margin account; needed when money goes into or out of one.
        client_oid: Your own id of the transfer; used a second time, it returns the first transfer.
    """

    from_type: TransferAccount = field(name="fromType")
    """Account the money leaves.

    - `spot`: Spot.
    - `p2p`: P2P or funding.
    - `coin_futures`: Coin-margined futures.
    - `usdt_futures`: USDT-margined futures.
    - `usdc_futures`: USDC-margined futures.
    - `crossed_margin`: Cross margin.
    - `isolated_margin`: Isolated margin.
    """
    to_type: TransferAccount = field(name="toType")
    """Account the money goes to.

    - `spot`: Spot.
    - `p2p`: P2P or funding.
    - `coin_futures`: Coin-margined futures.
    - `usdt_futures`: USDT-margined futures.
    - `usdc_futures`: USDC-margined futures.
    - `crossed_margin`: Cross margin.
    - `isolated_margin`: Isolated margin.
    """
    amount: Number
    """Amount to move, in coin."""
    coin: str
    """Coin to move."""
    symbol: str | None = None
    """Pair of the isolated margin account; needed when money goes into or out of one."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the transfer; used a second time, it returns the first transfer."""


class TransferResult(Model, kw_only=True):
    """What `classic.spot.account.transfer` returns.

    Attributes:
        transfer_id: Bitget's id of the transfer.
        client_oid: Your own id of the transfer.
    """

    transfer_id: str = field(name="transferId")
    """Bitget's id of the transfer."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the transfer."""


class UpgradeRequest(Request, kw_only=True):
    """Begin the upgrade to a unified account, which takes about a minute; see get_upgrade_status for its end.

    Attributes:
        sub_uid: Subaccount to upgrade; your own account when left out.
    """

    sub_uid: str | None = field(name="subUid", default=None)
    """Subaccount to upgrade; your own account when left out."""


class UpgradeStatus(Model, kw_only=True):
    """What `classic.spot.account.get_upgrade_status` returns.

    Attributes:
        status: How far the upgrade has come.
        reason: Why the upgrade failed; only with status fail.
    """

    status: str
    """How far the upgrade has come.

    - `process`: Under way.
    - `success`: Done.
    - `fail`: Failed.
    """
    reason: str | None = None
    """Why the upgrade failed; only with status fail."""


class WithdrawRequest(Request, kw_only=True):
    """Withdraw a coin over a chain or to another Bitget user; the address has to be in the address book.

    Attributes:
        coin: Name of the coin.
        transfer_type: Over a chain, or within Bitget.
        address: Address on the chain; within Bitget the user id, e-mail address or telephone number.
        chain: Chain to withdraw over, as get_coins names it; required for on_chain.
        internal_address_type: What address is in a withdrawal within Bitget; uid when left out.
        area_code: Country code of the telephone number; required where address is one.
        tag: Tag of the address; some coins need one.
        size: Amount, in the coin; over the Bitcoin Lightning Network what arrives, as the invoice says.
        remark: Note on the withdrawal.
        client_oid: Your own id of the withdrawal.
        member_code: Korean exchange the address belongs to, bithumb, korbit or coinone; for users in Korea.
        identity_type: Kind of recipient; for users in Korea.
        company_name: Name of the company that receives it; for users in Korea.
        first_name: First name of the recipient; for users in Korea.
        last_name: Last name of the recipient; for users in Korea.
    """

    coin: str
    """Name of the coin."""
    transfer_type: PaymentRoute = field(name="transferType")
    """Over a chain, or within Bitget.

    - `on_chain`: Over a chain.
    - `internal_transfer`: Within Bitget.
    """
    address: str
    """Address on the chain; within Bitget the user id, e-mail address or telephone number."""
    chain: str | None = None
    """Chain to withdraw over, as get_coins names it; required for on_chain."""
    internal_address_type: InternalAddressType | None = field(name="innerToType", default=None)
    """What address is in a withdrawal within Bitget; uid when left out.

    - `uid`: User id.
    - `email`: E-mail address.
    - `mobile`: Telephone number.
    """
    area_code: str | None = field(name="areaCode", default=None)
    """Country code of the telephone number; required where address is one."""
    tag: str | None = None
    """Tag of the address; some coins need one."""
    size: Number
    """Amount, in the coin; over the Bitcoin Lightning Network what arrives, as the invoice says."""
    remark: str | None = None
    """Note on the withdrawal."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the withdrawal."""
    member_code: str | None = field(name="memberCode", default=None)
    """Korean exchange the address belongs to, bithumb, korbit or coinone; for users in Korea."""
    identity_type: RecipientType | None = field(name="identityType", default=None)
    """Kind of recipient; for users in Korea.

    - `user`: A person.
    - `company`: A company.
    """
    company_name: str | None = field(name="companyName", default=None)
    """Name of the company that receives it; for users in Korea."""
    first_name: str | None = field(name="firstName", default=None)
    """First name of the recipient; for users in Korea."""
    last_name: str | None = field(name="lastName", default=None)
    """Last name of the recipient; for users in Korea."""


class WithdrawResult(Model, kw_only=True):
    """What `classic.spot.account.withdraw` returns.

    Attributes:
        order_id: Id of the withdrawal.
        client_oid: Your own id of the withdrawal.
    """

    order_id: str = field(name="orderId")
    """Id of the withdrawal."""
    client_oid: str = field(name="clientOid")
    """Your own id of the withdrawal."""


class Withdrawal(Model, kw_only=True):
    """An item of what `classic.spot.account.get_withdrawals` returns.

    Attributes:
        order_id: Id of the withdrawal.
        trade_id: Hash of the transaction on the chain, or id of the transfer within Bitget.
        coin: Name of the coin.
        route: Way the money takes, over a chain or within Bitget.
        client_oid: Your own id of the withdrawal.
        kind: Always withdraw.
        tag: Tag that the address needs besides, as with EOS.
        size: Amount, in the coin.
        fee: Fee of the withdrawal, in the coin; below zero for a cost.
        status: How far the withdrawal has come.
        to_address: Who receives it, an address on the chain; within Bitget a user id, e-mail address or telephone
        number.
        from_address: Who sends it, an address on the chain; within Bitget a user id, e-mail address or telephone
        number.
        confirmations: Blocks that confirm the transaction so far.
        chain: Chain of the withdrawal; without meaning for a transfer within Bitget.
        created_time: When the thing was created.
        updated_time: When the thing last changed.
    """

    order_id: str = field(name="orderId")
    """Id of the withdrawal."""
    trade_id: str = field(name="tradeId")
    """Hash of the transaction on the chain, or id of the transfer within Bitget."""
    coin: str
    """Name of the coin."""
    route: str = field(name="dest")
    """Way the money takes, over a chain or within Bitget.

    - `on_chain`: Over a chain.
    - `internal_transfer`: Within Bitget.
    """
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the withdrawal."""
    kind: str = field(name="type")
    """Always withdraw."""
    tag: str | None = None
    """Tag that the address needs besides, as with EOS."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount, in the coin."""
    raw_fee: str = field(name="fee")
    fee = read.decimal("raw_fee")
    """Fee of the withdrawal, in the coin; below zero for a cost."""
    status: str
    """How far the withdrawal has come.

    - `pending`: Waiting for confirmation or review.
    - `fail`: Failed.
    - `success`: Done.
    """
    to_address: str = field(name="toAddress")
    """Who receives it, an address on the chain; within Bitget a user id, e-mail address or telephone number."""
    from_address: str = field(name="fromAddress")
    """Who sends it, an address on the chain; within Bitget a user id, e-mail address or telephone number."""
    raw_confirmations: str = field(name="confirm")
    confirmations = read.integer("raw_confirmations")
    """Blocks that confirm the transaction so far."""
    chain: str
    """Chain of the withdrawal; without meaning for a transfer within Bitget."""
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the thing was created."""
    raw_updated_time: str = field(name="uTime")
    updated_time = read.timestamp("raw_updated_time")
    """When the thing last changed."""
