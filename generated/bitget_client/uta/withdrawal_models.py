# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of uta withdrawal."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import AddressBookType, InternalAddressType, PaymentRoute, RecipientType
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Number, Time


class AddressBook(Model, kw_only=True):
    """An item of `AddressBookPage.items`.

    Attributes:
        coin: Name of the coin.
        chain: Name of the chain.
        address: Address on the chain; within Bitget a user id, e-mail address or telephone number.
        country_code: Country code of a telephone number.
        label: Note on the address.
        memo: Tag that the address needs besides.
        address_type: Kind of address.
        internal_address_type: What an address within Bitget is; none for one on a chain.
        created_time: When it was created.
    """

    coin: str
    """Name of the coin."""
    chain: str
    """Name of the chain."""
    address: str
    """Address on the chain; within Bitget a user id, e-mail address or telephone number."""
    country_code: str | None = field(name="countryCode", default=None)
    """Country code of a telephone number."""
    label: str
    """Note on the address."""
    memo: str | None = None
    """Tag that the address needs besides."""
    address_type: str = field(name="type")
    """Kind of address.

    - `regular`: Address of one coin on one chain.
    - `EVM`: Address on the chains of the Ethereum kind.
    - `universal`: Address for any coin.
    - `internal`: Another Bitget user.
    """
    internal_address_type: str | None = field(name="internalType", default=None)
    """What an address within Bitget is; none for one on a chain.

    - `uid`: User id.
    - `email`: E-mail address.
    - `mobile`: Telephone number.
    """
    raw_created_time: str = field(name="createdTime")
    created_time = read.timestamp("raw_created_time")
    """When it was created."""


class AddressBookPage(Model, kw_only=True):
    """What `uta.withdrawal.get_address_book` returns.

    Attributes:
        items: Addresses of this page.
        cursor: Where the next page begins.
    """

    raw_items: list[AddressBook] = field(name="addressList")
    """`items` as sent."""

    @property
    def items(self) -> list[AddressBook]:
        """Addresses of this page."""
        return read.listed(self, "items", self.raw_items)

    cursor: str | None = None
    """Where the next page begins."""


class CancelRequest(Request, kw_only=True):
    """Cancel a withdrawal that is not yet under way.

    Attributes:
        order_id: Id of the withdrawal; give this or clientOid.
        client_oid: Your own id of the withdrawal; give this or orderId.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Id of the withdrawal; give this or clientOid."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the withdrawal; give this or orderId."""


class GetAddressBookRequest(Request, kw_only=True):
    """Get the addresses in your address book for withdrawals.

    Attributes:
        coin: Only addresses for this coin.
        address_type: Only addresses of this kind.
        limit: Number of addresses; 10 is both the default and the most.
        cursor: Where to go on, taken from the page before; left out for the first page.
    """

    coin: str | None = None
    """Only addresses for this coin."""
    address_type: AddressBookType | None = field(name="type", default=None)
    """Only addresses of this kind.

    - `regular`: Address of one coin on one chain.
    - `EVM`: Address on the chains of the Ethereum kind.
    - `universal`: Address for any coin.
    - `internal`: Another Bitget user.
    """
    limit: IntText | None = None
    """Number of addresses; 10 is both the default and the most."""
    cursor: str | None = None
    """Where to go on, taken from the page before; left out for the first page."""


class GetWithdrawalsRequest(Request, kw_only=True):
    """Get the withdrawals from your account in a period.

    Attributes:
        coin: Only withdrawals of this coin.
        order_id: Only the withdrawal with this id; goes before clientOid.
        client_oid: Only the withdrawal with this id of your own.
        start_time: Start of the period asked for.
        end_time: End of the period asked for.
        limit: Number of withdrawals; 20 when left out, at most 100.
        cursor: Smallest orderId of the page before; left out for the first page.
    """

    coin: str | None = None
    """Only withdrawals of this coin."""
    order_id: str | None = field(name="orderId", default=None)
    """Only the withdrawal with this id; goes before clientOid."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Only the withdrawal with this id of your own."""
    start_time: Time = field(name="startTime")
    """Start of the period asked for."""
    end_time: Time = field(name="endTime")
    """End of the period asked for."""
    limit: IntText | None = None
    """Number of withdrawals; 20 when left out, at most 100."""
    cursor: str | None = None
    """Smallest orderId of the page before; left out for the first page."""


class WithdrawRequest(Request, kw_only=True):
    """Withdraw a coin over a chain or to another Bitget user.

    Attributes:
        coin: Name of the coin.
        chain: Chain to withdraw over, such as erc20; required for on_chain.
        account_type: Accounts to withdraw from, with commas between (funding, otc, uta); drawn on in this order.
        route: Over a chain, or within Bitget.
        address: Address on the chain; within Bitget the user id, e-mail address or telephone number.
        internal_address_type: What address is in a withdrawal within Bitget; uid when left out.
        area_code: Country code of the telephone number; required where address is one.
        tag: Tag of the address; some coins need one.
        size: Amount, in the coin; over the Bitcoin Lightning Network what arrives, as the invoice says.
        remark: Note on the withdrawal.
        client_oid: Your own id of the withdrawal.
        member_code: Korean exchange the address belongs to, bithumb, korbit or coinone.
        identity_type: Kind of recipient.
        company_name: Name of the company that receives it; for identityType company.
        first_name: First name of the recipient; for identityType user.
        last_name: Last name of the recipient; for identityType user.
    """

    coin: str
    """Name of the coin."""
    chain: str | None = None
    """Chain to withdraw over, such as erc20; required for on_chain."""
    account_type: str | None = field(name="accountType", default=None)
    """Accounts to withdraw from, with commas between (funding, otc, uta); drawn on in this order."""
    route: PaymentRoute = field(name="transferType")
    """Over a chain, or within Bitget.

    - `on_chain`: Over a chain.
    - `internal_transfer`: Within Bitget.
    """
    address: str
    """Address on the chain; within Bitget the user id, e-mail address or telephone number."""
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
    """Korean exchange the address belongs to, bithumb, korbit or coinone."""
    identity_type: RecipientType | None = field(name="identityType", default=None)
    """Kind of recipient.

    - `user`: A person.
    - `company`: A company.
    """
    company_name: str | None = field(name="companyName", default=None)
    """Name of the company that receives it; for identityType company."""
    first_name: str | None = field(name="firstName", default=None)
    """First name of the recipient; for identityType user."""
    last_name: str | None = field(name="lastName", default=None)
    """Last name of the recipient; for identityType user."""


class WithdrawResult(Model, kw_only=True):
    """What `uta.withdrawal.withdraw` returns.

    Attributes:
        order_id: Id of the withdrawal.
        client_oid: Your own id of the withdrawal.
    """

    order_id: str = field(name="orderId")
    """Id of the withdrawal."""
    client_oid: str = field(name="clientOid")
    """Your own id of the withdrawal."""


class Withdrawal(Model, kw_only=True):
    """An item of what `uta.withdrawal.get_withdrawals` returns.

    Attributes:
        order_id: Id of the withdrawal.
        client_oid: Your own id of the withdrawal.
        record_id: Hash of the transaction on the chain, or id of the transfer within Bitget.
        coin: Name of the coin.
        kind: Always withdraw.
        route: Way the money takes, over a chain or within Bitget.
        size: Amount, in the coin.
        status: How far the withdrawal has come.
        from_address: Who sends it, an address on the chain; within Bitget a user id, e-mail address or telephone
        number.
        to_address: Who receives it, an address on the chain; within Bitget a user id, e-mail address or telephone
        number.
        chain: Chain of the withdrawal; without meaning for a transfer within Bitget.
        fee: Fee of the withdrawal, in the coin.
        confirmations: Blocks that confirm the transaction so far.
        tag: Tag that the address needs besides.
        created_time: When it was created.
        updated_time: When it last changed.
    """

    order_id: str = field(name="orderId")
    """Id of the withdrawal."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the withdrawal."""
    record_id: str = field(name="recordId")
    """Hash of the transaction on the chain, or id of the transfer within Bitget."""
    coin: str
    """Name of the coin."""
    kind: str = field(name="type")
    """Always withdraw."""
    route: str = field(name="dest")
    """Way the money takes, over a chain or within Bitget.

    - `on_chain`: Over a chain.
    - `internal_transfer`: Within Bitget.
    """
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount, in the coin."""
    status: str
    """How far the withdrawal has come.

    - `pending`: Waiting for confirmation or review.
    - `fail`: Failed.
    - `success`: Done.
    """
    from_address: str = field(name="fromAddress")
    """Who sends it, an address on the chain; within Bitget a user id, e-mail address or telephone number."""
    to_address: str = field(name="toAddress")
    """Who receives it, an address on the chain; within Bitget a user id, e-mail address or telephone number."""
    chain: str
    """Chain of the withdrawal; without meaning for a transfer within Bitget."""
    raw_fee: str = field(name="fee")
    fee = read.decimal("raw_fee")
    """Fee of the withdrawal, in the coin."""
    raw_confirmations: str = field(name="confirm")
    confirmations = read.integer("raw_confirmations")
    """Blocks that confirm the transaction so far."""
    tag: str | None = None
    """Tag that the address needs besides."""
    raw_created_time: str = field(name="createdTime")
    created_time = read.timestamp("raw_created_time")
    """When it was created."""
    raw_updated_time: str = field(name="updatedTime")
    updated_time = read.timestamp("raw_updated_time")
    """When it last changed."""
