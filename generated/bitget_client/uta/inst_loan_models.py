# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of uta inst_loan."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import RiskUnitOperation
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Time


class BindSubaccountRequest(Request, kw_only=True):
    """Bind a subaccount to a risk unit of institutional loans, or release it.

    Attributes:
        risk_unit_id: Id of the risk unit; required from the main account, not from the risk unit itself.
        uid: User id of the subaccount; a risk unit holds 50 at most.
        operation: What to do.
    """

    risk_unit_id: str | None = field(name="riskUnitId", default=None)
    """Id of the risk unit; required from the main account, not from the risk unit itself."""
    uid: str
    """User id of the subaccount; a risk unit holds 50 at most."""
    operation: RiskUnitOperation = field(name="operate")
    """What to do.

    - `bind`: The user is bound to the risk unit.
    - `unbind`: The user is released from the risk unit.
    """


class BindSubaccountResult(Model, kw_only=True):
    """What `uta.inst_loan.bind_subaccount` returns.

    Attributes:
        risk_unit_id: Id of the risk unit.
        uid: User id of the subaccount.
        operation: What was done.
    """

    risk_unit_id: str = field(name="riskUnitId")
    """Id of the risk unit."""
    uid: str
    """User id of the subaccount."""
    operation: str = field(name="operate")
    """What was done.

    - `bind`: The user is bound to the risk unit.
    - `unbind`: The user is released from the risk unit.
    """


class GetLoansRequest(Request, kw_only=True):
    """Get your institutional loans, the newest first.

    Attributes:
        order_id: Only the loan with this id.
        start_time: Start of the period asked for.
        end_time: End of the period asked for.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Only the loan with this id."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period asked for."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period asked for."""


class GetLtvRequest(Request, kw_only=True):
    """Get the loan-to-value ratio of an institutional loan, with the debts and the assets it is made of.

    Attributes:
        risk_unit_id: Id of the risk unit; required from the main account, not from the risk unit itself.
    """

    risk_unit_id: str | None = field(name="riskUnitId", default=None)
    """Id of the risk unit; required from the main account, not from the risk unit itself."""


class GetMarginCoinsRequest(Request, kw_only=True):
    """Get the coins that count as margin of one institutional loan product, and how much of their value does.

    Attributes:
        product_id: Id of the loan product.
    """

    product_id: str = field(name="productId")
    """Id of the loan product."""


class GetProductInfoRequest(Request, kw_only=True):
    """Get the leverage and the loan-to-value limits of one institutional loan product.

    Attributes:
        product_id: Id of the loan product.
    """

    product_id: str = field(name="productId")
    """Id of the loan product."""


class GetRepayHistoryRequest(Request, kw_only=True):
    """Get repayments of institutional loans made in the unified account, of the last two years.

    Attributes:
        start_time: Start of the period, at most two years back; two years back when left out.
        end_time: End of the period asked for.
        limit: Repayments per page; 100 is both the default and the most.
    """

    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most two years back; two years back when left out."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period asked for."""
    limit: IntText | None = None
    """Repayments per page; 100 is both the default and the most."""


class GetSymbolsRequest(Request, kw_only=True):
    """Get the spot pairs and the futures contracts that one institutional loan product allows.

    Attributes:
        product_id: Id of the loan product.
    """

    product_id: str = field(name="productId")
    """Id of the loan product."""


class GetTransferredAmountRequest(Request, kw_only=True):
    """Get how much of a coin an account has transferred under institutional loans.

    Attributes:
        user_id: User id of the main account or a subaccount.
        coin: Name of the coin.
    """

    user_id: str | None = field(name="userId", default=None)
    """User id of the main account or a subaccount."""
    coin: str
    """Name of the coin."""


class Loan(Model, kw_only=True):
    """An item of what `uta.inst_loan.get_loans` returns.

    Attributes:
        order_id: Id of the loan.
        product_id: Id of the loan product.
        uid: User id that the loan is bound to.
        loan_time: When the loan was taken.
        loan_coin: Coin borrowed.
        loan_amount: Amount borrowed.
        unpaid_principal: Principal owed, in the coin borrowed.
        unpaid_interest: Interest owed, in the coin borrowed.
        repaid_principal: Principal repaid, in the coin borrowed.
        repaid_interest: Interest repaid, in the coin borrowed.
        reserve: Amount held in reserve.
        status: Whether the loan is paid off.
    """

    order_id: str = field(name="orderId")
    """Id of the loan."""
    product_id: str = field(name="orderProductId")
    """Id of the loan product."""
    uid: str
    """User id that the loan is bound to."""
    raw_loan_time: str = field(name="loanTime")
    loan_time = read.timestamp("raw_loan_time")
    """When the loan was taken."""
    loan_coin: str = field(name="loanCoin")
    """Coin borrowed."""
    raw_loan_amount: str = field(name="loanAmount")
    loan_amount = read.decimal("raw_loan_amount")
    """Amount borrowed."""
    raw_unpaid_principal: str = field(name="unpaidAmount")
    unpaid_principal = read.decimal("raw_unpaid_principal")
    """Principal owed, in the coin borrowed."""
    raw_unpaid_interest: str = field(name="unpaidInterest")
    unpaid_interest = read.decimal("raw_unpaid_interest")
    """Interest owed, in the coin borrowed."""
    raw_repaid_principal: str = field(name="repaidAmount")
    repaid_principal = read.decimal("raw_repaid_principal")
    """Principal repaid, in the coin borrowed."""
    raw_repaid_interest: str = field(name="repaidInterest")
    repaid_interest = read.decimal("raw_repaid_interest")
    """Interest repaid, in the coin borrowed."""
    raw_reserve: str = field(name="reserve")
    reserve = read.decimal("raw_reserve")
    """Amount held in reserve."""
    status: str
    """Whether the loan is paid off.

    - `not_paid_off`: It is not.
    - `paid_off`: It is.
    """


class Ltv(Model, kw_only=True):
    """What `uta.inst_loan.get_ltv` returns.

    Attributes:
        ltv: Loan-to-value ratio (0.6667 is 66.67 %).
        sub_account_uids: User ids of the subaccounts in the risk unit.
        unpaid_usdt_amount: Debts in all, in USDT.
        usdt_balance: Assets in all, in USDT.
        unpaid_info: Debts of the loan, one entry per coin.
        balance_info: Assets behind the loan, one entry per coin.
    """

    raw_ltv: str = field(name="ltv")
    ltv = read.decimal("raw_ltv")
    """Loan-to-value ratio (0.6667 is 66.67 %)."""
    sub_account_uids: list[str] = field(name="subAccountUids")
    """User ids of the subaccounts in the risk unit."""
    raw_unpaid_usdt_amount: str = field(name="unpaidUsdtAmount")
    unpaid_usdt_amount = read.decimal("raw_unpaid_usdt_amount")
    """Debts in all, in USDT."""
    raw_usdt_balance: str = field(name="usdtBalance")
    usdt_balance = read.decimal("raw_usdt_balance")
    """Assets in all, in USDT."""
    unpaid_info: list[LtvUnpaidInfo] = field(name="unpaidInfo")
    """Debts of the loan, one entry per coin."""
    balance_info: list[LtvBalanceInfo] = field(name="balanceInfo")
    """Assets behind the loan, one entry per coin."""


class LtvBalanceInfo(Model, kw_only=True):
    """An item of `Ltv.balance_info`.

    Attributes:
        coin: Name of the coin.
        price: Price of the coin.
        amount: Equity of the coin, in the coin.
        converted_usdt_amount: Value of the balance, in USDT.
    """

    coin: str
    """Name of the coin."""
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the coin."""
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Equity of the coin, in the coin."""
    raw_converted_usdt_amount: str = field(name="convertedUsdtAmount")
    converted_usdt_amount = read.decimal("raw_converted_usdt_amount")
    """Value of the balance, in USDT."""


class LtvUnpaidInfo(Model, kw_only=True):
    """An item of `Ltv.unpaid_info`.

    Attributes:
        coin: Name of the coin.
        unpaid_principal: Principal owed, in the coin.
        unpaid_interest: Interest owed, in the coin.
    """

    coin: str
    """Name of the coin."""
    raw_unpaid_principal: str = field(name="unpaidQty")
    unpaid_principal = read.decimal("raw_unpaid_principal")
    """Principal owed, in the coin."""
    raw_unpaid_interest: str = field(name="unpaidInterest")
    unpaid_interest = read.decimal("raw_unpaid_interest")
    """Interest owed, in the coin."""


class MarginCoins(Model, kw_only=True):
    """What `uta.inst_loan.get_margin_coins` returns.

    Attributes:
        product_id: Id of the loan product.
        coins: Coins that count as margin, one entry per coin.
    """

    product_id: str = field(name="productId")
    """Id of the loan product."""
    coins: list[MarginCoinsCoin] = field(name="coinInfo")
    """Coins that count as margin, one entry per coin."""


class MarginCoinsCoin(Model, kw_only=True):
    """An item of `MarginCoins.coins`.

    Attributes:
        coin: Margin coin.
        convert_ratio: Share of its value at which the coin counts, a ratio (0.99 is 99 %).
        max_convert_value: Largest value of the coin that counts, in USDT.
        tiers: Share of its value at which the coin counts, one entry per tier.
    """

    coin: str
    """Margin coin."""
    raw_convert_ratio: str = field(name="convertRatio")
    convert_ratio = read.decimal("raw_convert_ratio")
    """Share of its value at which the coin counts, a ratio (0.99 is 99 %)."""
    raw_max_convert_value: str = field(name="maxConvertValue")
    max_convert_value = read.decimal("raw_max_convert_value")
    """Largest value of the coin that counts, in USDT."""
    tiers: list[MarginCoinsCoinTier] | None = field(name="convertRatioList", default=None)
    """Share of its value at which the coin counts, one entry per tier."""


class MarginCoinsCoinTier(Model, kw_only=True):
    """An item of `MarginCoinsCoin.tiers`.

    Attributes:
        tier: Range of value that the tier covers.
        convert_ratio: Share of its value at which the coin counts, a ratio (0.99 is 99 %).
    """

    tier: str = field(name="ladder")
    """Range of value that the tier covers."""
    raw_convert_ratio: str = field(name="convertRatio")
    convert_ratio = read.decimal("raw_convert_ratio")
    """Share of its value at which the coin counts, a ratio (0.99 is 99 %)."""


class ProductInfo(Model, kw_only=True):
    """What `uta.inst_loan.get_product_info` returns.

    Attributes:
        product_id: Id of the loan product.
        leverage: Highest leverage of the loan product.
        support_usdt_contract: Whether USDT-margined futures are allowed.
        support_coin_contract: Whether coin-margined futures are allowed.
        support_usdc_contract: Whether USDC-margined futures are allowed.
        transfer_line: Loan-to-value ratio from which transfers are restricted.
        spot_buy_line: Loan-to-value ratio from which spot buys are refused.
        usdt_contract_open_line: Loan-to-value ratio from which USDT-margined futures can't be opened.
        coin_contract_open_line: Loan-to-value ratio from which coin-margined futures can't be opened.
        usdc_contract_open_line: Loan-to-value ratio from which USDC-margined futures can't be opened.
        liquidation_line: Loan-to-value ratio from which assets are liquidated.
        stop_liquidation_line: Loan-to-value ratio at which a liquidation ends.
    """

    product_id: str = field(name="productId")
    """Id of the loan product."""
    raw_leverage: str = field(name="leverage")
    leverage = read.decimal("raw_leverage")
    """Highest leverage of the loan product."""
    raw_support_usdt_contract: str = field(name="supportUsdtContract")
    support_usdt_contract = read.flag("raw_support_usdt_contract", "YES", "NO")
    """Whether USDT-margined futures are allowed."""
    raw_support_coin_contract: str = field(name="supportCoinContract")
    support_coin_contract = read.flag("raw_support_coin_contract", "YES", "NO")
    """Whether coin-margined futures are allowed."""
    raw_support_usdc_contract: str = field(name="supportUsdcContract")
    support_usdc_contract = read.flag("raw_support_usdc_contract", "YES", "NO")
    """Whether USDC-margined futures are allowed."""
    raw_transfer_line: str = field(name="transferLine")
    transfer_line = read.decimal("raw_transfer_line")
    """Loan-to-value ratio from which transfers are restricted."""
    raw_spot_buy_line: str = field(name="spotBuyLine")
    spot_buy_line = read.decimal("raw_spot_buy_line")
    """Loan-to-value ratio from which spot buys are refused."""
    raw_usdt_contract_open_line: str = field(name="usdtContractOpenLine")
    usdt_contract_open_line = read.decimal("raw_usdt_contract_open_line")
    """Loan-to-value ratio from which USDT-margined futures can't be opened."""
    raw_coin_contract_open_line: str = field(name="coinContractOpenLine")
    coin_contract_open_line = read.decimal("raw_coin_contract_open_line")
    """Loan-to-value ratio from which coin-margined futures can't be opened."""
    raw_usdc_contract_open_line: str = field(name="usdcContractOpenLine")
    usdc_contract_open_line = read.decimal("raw_usdc_contract_open_line")
    """Loan-to-value ratio from which USDC-margined futures can't be opened."""
    raw_liquidation_line: str = field(name="liquidationLine")
    liquidation_line = read.decimal("raw_liquidation_line")
    """Loan-to-value ratio from which assets are liquidated."""
    raw_stop_liquidation_line: str = field(name="stopLiquidationLine")
    stop_liquidation_line = read.decimal("raw_stop_liquidation_line")
    """Loan-to-value ratio at which a liquidation ends."""


class RepayHistory(Model, kw_only=True):
    """An item of what `uta.inst_loan.get_repay_history` returns.

    Attributes:
        repay_order_id: Id of the repayment.
        repay_kind: What brought the repayment about.
        repay_type: How much was repaid.
        repaid_time: When it was repaid.
        coin: Coin repaid.
        repaid_principal: Principal repaid, in the coin.
        repaid_interest: Interest repaid, in the coin.
    """

    repay_order_id: str = field(name="repayOrderId")
    """Id of the repayment."""
    repay_kind: str = field(name="businessType")
    """What brought the repayment about.

    - `normal`: The borrower repaid.
    - `liquidation`: A liquidation.
    """
    repay_type: str = field(name="repayType")
    """How much was repaid.

    - `all`: All of it.
    - `part`: Part of it.
    """
    raw_repaid_time: str = field(name="repaidTime")
    repaid_time = read.timestamp("raw_repaid_time")
    """When it was repaid."""
    coin: str
    """Coin repaid."""
    raw_repaid_principal: str = field(name="repayAmount")
    repaid_principal = read.decimal("raw_repaid_principal")
    """Principal repaid, in the coin."""
    raw_repaid_interest: str = field(name="repayInterest")
    repaid_interest = read.decimal("raw_repaid_interest")
    """Interest repaid, in the coin."""


class RiskUnits(Model, kw_only=True):
    """What `uta.inst_loan.get_risk_units` returns.

    Attributes:
        risk_unit_ids: Ids of the risk units.
    """

    risk_unit_ids: list[str] = field(name="riskUnitId")
    """Ids of the risk units."""


class Symbols(Model, kw_only=True):
    """What `uta.inst_loan.get_symbols` returns.

    Attributes:
        product_id: Id of the loan product.
        spot_symbols: Spot pairs allowed.
        margin_leverage: Leverage allowed for margin trading.
        usdt_contract_leverage: Leverage allowed for USDT-margined futures.
        coin_contract_leverage: Leverage allowed for coin-margined futures.
        usdc_contract_leverage: Leverage allowed for USDC-margined futures.
        usdt_contract_symbols: USDT-margined futures allowed, with their leverage; empty where there are none.
        coin_contract_symbols: Coin-margined futures allowed, with their leverage; empty where there are none.
        usdc_contract_symbols: USDC-margined futures allowed, with their leverage; empty where there are none.
    """

    product_id: str = field(name="productId")
    """Id of the loan product."""
    spot_symbols: list[str] = field(name="spotSymbols")
    """Spot pairs allowed."""
    raw_margin_leverage: str | None = field(name="marginLeverage", default=None)
    margin_leverage = read.optional_decimal("raw_margin_leverage")
    """Leverage allowed for margin trading."""
    raw_usdt_contract_leverage: str = field(name="usdtContractLeverage")
    usdt_contract_leverage = read.decimal("raw_usdt_contract_leverage")
    """Leverage allowed for USDT-margined futures."""
    raw_coin_contract_leverage: str = field(name="coinContractLeverage")
    coin_contract_leverage = read.decimal("raw_coin_contract_leverage")
    """Leverage allowed for coin-margined futures."""
    raw_usdc_contract_leverage: str = field(name="usdcContractLeverage")
    usdc_contract_leverage = read.decimal("raw_usdc_contract_leverage")
    """Leverage allowed for USDC-margined futures."""
    usdt_contract_symbols: list[SymbolsUsdtContractSymbol] = field(name="usdtContractSymbols")
    """USDT-margined futures allowed, with their leverage; empty where there are none."""
    coin_contract_symbols: list[SymbolsCoinContractSymbol] = field(name="coinContractSymbols")
    """Coin-margined futures allowed, with their leverage; empty where there are none."""
    usdc_contract_symbols: list[SymbolsUsdcContractSymbol] = field(name="usdcContractSymbols")
    """USDC-margined futures allowed, with their leverage; empty where there are none."""


class SymbolsCoinContractSymbol(Model, kw_only=True):
    """An item of `Symbols.coin_contract_symbols`.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        leverage: Highest leverage of the contract.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_leverage: str = field(name="leverage")
    leverage = read.decimal("raw_leverage")
    """Highest leverage of the contract."""


class SymbolsUsdcContractSymbol(Model, kw_only=True):
    """An item of `Symbols.usdc_contract_symbols`.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        leverage: Highest leverage of the contract.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_leverage: str = field(name="leverage")
    leverage = read.decimal("raw_leverage")
    """Highest leverage of the contract."""


class SymbolsUsdtContractSymbol(Model, kw_only=True):
    """An item of `Symbols.usdt_contract_symbols`.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        leverage: Highest leverage of the contract.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_leverage: str = field(name="leverage")
    leverage = read.decimal("raw_leverage")
    """Highest leverage of the contract."""


class TransferredAmount(Model, kw_only=True):
    """What `uta.inst_loan.get_transferred_amount` returns.

    Attributes:
        coin: Name of the coin.
        transferred: Amount transferred, in the coin.
        user_id: User id of the account.
    """

    coin: str
    """Name of the coin."""
    raw_transferred: str = field(name="transfered")
    transferred = read.decimal("raw_transferred")
    """Amount transferred, in the coin."""
    user_id: str = field(name="userId")
    """User id of the account."""
