# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of uta deposit."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import UnifiedDepositAccount
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Number, Time


class Deposit(Model, kw_only=True):
    """An item of what `uta.deposit.get_deposits` returns.

    Attributes:
        order_id: Id of the deposit.
        record_id: Hash of the transaction on the chain, or id of the transfer within Bitget.
        coin: Name of the coin.
        kind: Always deposit.
        route: Way the money takes, over a chain or within Bitget.
        size: Amount, in the coin.
        status: How far the deposit has come.
        from_address: Who sends it, an address on the chain; within Bitget a user id, e-mail address or telephone
        number.
        to_address: Who receives it, an address on the chain; within Bitget a user id, e-mail address or telephone
        number.
        chain: Chain of the deposit; without meaning for a transfer within Bitget.
        created_time: When it was created.
        updated_time: When it last changed.
        client_oid: Id of one's own that the deposit may have.
    """

    order_id: str = field(name="orderId")
    """Id of the deposit."""
    record_id: str = field(name="recordId")
    """Hash of the transaction on the chain, or id of the transfer within Bitget."""
    coin: str
    """Name of the coin."""
    kind: str = field(name="type")
    """Always deposit."""
    route: str = field(name="dest")
    """Way the money takes, over a chain or within Bitget.

    - `on_chain`: Over a chain.
    - `internal_transfer`: Within Bitget.
    """
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount, in the coin."""
    status: str
    """How far the deposit has come.

    - `pending`: Waiting for confirmation or review.
    - `fail`: Failed.
    - `success`: Done.
    """
    from_address: str = field(name="fromAddress")
    """Who sends it, an address on the chain; within Bitget a user id, e-mail address or telephone number."""
    to_address: str = field(name="toAddress")
    """Who receives it, an address on the chain; within Bitget a user id, e-mail address or telephone number."""
    chain: str
    """Chain of the deposit; without meaning for a transfer within Bitget."""
    raw_created_time: str = field(name="createdTime")
    created_time = read.timestamp("raw_created_time")
    """When it was created."""
    raw_updated_time: str = field(name="updatedTime")
    updated_time = read.timestamp("raw_updated_time")
    """When it last changed."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Id of one's own that the deposit may have."""


class DepositAddress(Model, kw_only=True):
    """What `uta.deposit.get_address` or `uta.deposit.get_subaccount_address` returns.

    Attributes:
        address: Address to deposit to.
        chain: Name of the chain.
        coin: Name of the coin.
        tag: Tag that the address needs besides.
        url: Page of the address in a block explorer.
    """

    address: str
    """Address to deposit to."""
    chain: str
    """Name of the chain."""
    coin: str
    """Name of the coin."""
    tag: str | None = None
    """Tag that the address needs besides."""
    url: str | None = None
    """Page of the address in a block explorer."""


class GetAddressRequest(Request, kw_only=True):
    """Get the address to deposit a coin at.

    Attributes:
        coin: Name of the coin.
        chain: Chain to deposit over; Bitget chooses one when left out.
        size: Amount to deposit, from 0.000001 to 0.01; for the Bitcoin Lightning Network only.
    """

    coin: str
    """Name of the coin."""
    chain: str | None = None
    """Chain to deposit over; Bitget chooses one when left out."""
    size: Number | None = None
    """Amount to deposit, from 0.000001 to 0.01; for the Bitcoin Lightning Network only."""


class GetDepositsRequest(Request, kw_only=True):
    """Get the deposits into your account in a period.

    Attributes:
        start_time: Start of the period asked for.
        end_time: End of the period asked for.
        coin: Only deposits of this coin.
        order_id: Only the deposit with this id.
        limit: Number of deposits; 20 when left out, at most 100.
        cursor: Smallest orderId of the page before; left out for the first page.
    """

    start_time: Time = field(name="startTime")
    """Start of the period asked for."""
    end_time: Time = field(name="endTime")
    """End of the period asked for."""
    coin: str | None = None
    """Only deposits of this coin."""
    order_id: str | None = field(name="orderId", default=None)
    """Only the deposit with this id."""
    limit: IntText | None = None
    """Number of deposits; 20 when left out, at most 100."""
    cursor: str | None = None
    """Smallest orderId of the page before; left out for the first page."""


class GetSubaccountAddressRequest(Request, kw_only=True):
    """Get the address to deposit a coin at for a subaccount.

    Attributes:
        sub_uid: User id of the subaccount.
        coin: Name of the coin.
        chain: Chain to deposit over.
        size: Amount to deposit, from 0.000001 to 0.01; for the Bitcoin Lightning Network only.
    """

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    coin: str
    """Name of the coin."""
    chain: str | None = None
    """Chain to deposit over."""
    size: Number | None = None
    """Amount to deposit, from 0.000001 to 0.01; for the Bitcoin Lightning Network only."""


class GetSubaccountDepositsRequest(Request, kw_only=True):
    """Get the deposits into a subaccount in a period.

    Attributes:
        sub_uid: User id of the subaccount.
        coin: Only deposits of this coin.
        start_time: Start of the period asked for.
        end_time: End of the period asked for.
        limit: Number of deposits; 20 when left out, at most 100.
        cursor: Smallest orderId of the page before; left out for the first page.
    """

    sub_uid: str = field(name="subUid")
    """User id of the subaccount."""
    coin: str | None = None
    """Only deposits of this coin."""
    start_time: Time = field(name="startTime")
    """Start of the period asked for."""
    end_time: Time = field(name="endTime")
    """End of the period asked for."""
    limit: IntText | None = None
    """Number of deposits; 20 when left out, at most 100."""
    cursor: str | None = None
    """Smallest orderId of the page before; left out for the first page."""


class SetAccountRequest(Request, kw_only=True):
    """Set the account that deposits of a coin are passed on to, until it is set again.

    Attributes:
        coin: Name of the coin.
        account_type: Account to pass deposits on to; funding unless set otherwise.
    """

    coin: str
    """Name of the coin."""
    account_type: UnifiedDepositAccount = field(name="accountType")
    """Account to pass deposits on to; funding unless set otherwise.

    - `funding`: Funding.
    - `unified`: Unified account.
    - `otc`: OTC.
    """


class SubaccountDeposit(Model, kw_only=True):
    """An item of what `uta.deposit.get_subaccount_deposits` returns.

    Attributes:
        order_id: Id of the deposit.
        record_id: Hash of the transaction on the chain, or id of the transfer within Bitget.
        coin: Name of the coin.
        kind: Always deposit.
        route: Way the money takes, over a chain or within Bitget.
        size: Amount, in the coin.
        status: How far the deposit has come.
        from_address: Who sends it, an address on the chain; within Bitget a user id, e-mail address or telephone
        number.
        to_address: Who receives it, an address on the chain; within Bitget a user id, e-mail address or telephone
        number.
        chain: Chain of the deposit; without meaning for a transfer within Bitget.
        created_time: When it was created.
        updated_time: When it last changed.
        client_oid: Id of one's own that the deposit may have.
    """

    order_id: str = field(name="orderId")
    """Id of the deposit."""
    record_id: str = field(name="recordId")
    """Hash of the transaction on the chain, or id of the transfer within Bitget."""
    coin: str
    """Name of the coin."""
    kind: str = field(name="type")
    """Always deposit."""
    route: str = field(name="dest")
    """Way the money takes, over a chain or within Bitget.

    - `on_chain`: Over a chain.
    - `internal_transfer`: Within Bitget.
    """
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount, in the coin."""
    status: str
    """How far the deposit has come.

    - `pending`: Waiting for confirmation or review.
    - `fail`: Failed.
    - `success`: Done.
    """
    from_address: str = field(name="fromAddress")
    """Who sends it, an address on the chain; within Bitget a user id, e-mail address or telephone number."""
    to_address: str = field(name="toAddress")
    """Who receives it, an address on the chain; within Bitget a user id, e-mail address or telephone number."""
    chain: str
    """Chain of the deposit; without meaning for a transfer within Bitget."""
    raw_created_time: str = field(name="createdTime")
    created_time = read.timestamp("raw_created_time")
    """When it was created."""
    raw_updated_time: str = field(name="updatedTime")
    updated_time = read.timestamp("raw_updated_time")
    """When it last changed."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Id of one's own that the deposit may have."""
