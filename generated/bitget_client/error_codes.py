# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Error codes: class, meaning, whether to try again, whether the outcome is known."""

from __future__ import annotations

from bitget_runtime.facts import ErrorCode, ErrorCodes

_BOTH = {
    "429": ErrorCode("RateLimited", "The allowed request rate is exceeded.", True, True),
    "12001": ErrorCode("InsufficientFunds", "The amount is above the maximum that can be used.", False, True),
    "12002": ErrorCode("OrderRejected", "The sale would exceed the coin's net selling limit in USD.", False, True),
    "12003": ErrorCode("OrderRejected", "The purchase would exceed the coin's net buying limit in USD.", False, True),
    "13007": ErrorCode(
        "OrderRejected", "The purchase would exceed the coin's net buying limit for 24 hours.", False, True
    ),
    "13008": ErrorCode("OrderRejected", "The order is smaller than the minimum for lead traders.", False, True),
    "13009": ErrorCode(
        "OrderRejected", "The sale would exceed the coin's net selling limit for 24 hours.", False, True
    ),
    "22001": ErrorCode("OrderNotOpen", "There is no open order that could be cancelled.", False, True),
    "22002": ErrorCode("NotFound", "There is no open position that could be closed.", False, True),
    "22003": ErrorCode("InvalidRequest", "Changing price and size requires the field newClientOid.", False, True),
    "22004": ErrorCode("MarketUnavailable", "The given symbol cannot be traded through the API.", False, True),
    "22005": ErrorCode("AccountModeMismatch", "This symbol cannot be held in cross margin mode.", False, True),
    "22006": ErrorCode("OrderRejected", "The limit price lies above the risk control price.", False, True),
    "22007": ErrorCode("OrderRejected", "The limit price lies below the risk control price.", False, True),
    "22008": ErrorCode("OrderRejected", "The market price lies above the risk control price.", False, True),
    "22009": ErrorCode("OrderRejected", "The market price lies below the risk control price.", False, True),
    "22010": ErrorCode("PermissionDenied", "The API key must first be tied to whitelisted IP addresses.", False, True),
    "22011": ErrorCode(
        "AccountModeMismatch", "Automatic margin top-up cannot be switched on in cross margin mode.", False, True
    ),
    "22013": ErrorCode("OperationRefused", "The position trial coupon is in an irregular state.", False, True),
    "22014": ErrorCode("NotFound", "No such position trial coupon is known.", False, True),
    "22015": ErrorCode("NotFound", "The user owns no sub-account for position trial coupons.", False, True),
    "22016": ErrorCode(
        "PermissionDenied", "Only a sub-account made for position trial coupons may use them.", False, True
    ),
    "22017": ErrorCode("OperationRefused", "The position trial coupon cannot be used with this token.", False, True),
    "22018": ErrorCode("OperationRefused", "The position trial coupon has a face value below zero.", False, True),
    "22019": ErrorCode(
        "OperationRefused", "The action requires an expired position trial coupon, but this one is valid.", False, True
    ),
    "22020": ErrorCode(
        "OrderRejected", "The leverage is fixed by the open position and cannot be changed.", False, True
    ),
    "22021": ErrorCode(
        "OrderRejected", "An order paid with a position trial coupon cannot be a limit order.", False, True
    ),
    "22022": ErrorCode("OperationRefused", "The position trial coupon was already spent.", False, True),
    "22023": ErrorCode("OperationRefused", "The position trial coupon is past its expiry date.", False, True),
    "22024": ErrorCode("OperationRefused", "The exchange has taken back this position trial coupon.", False, True),
    "22025": ErrorCode(
        "OperationRefused", "An account for trial coupons does not accept additional margin.", False, True
    ),
    "22026": ErrorCode(
        "AccountModeMismatch", "An account for trial coupons cannot switch its position mode.", False, True
    ),
    "22027": ErrorCode(
        "OperationRefused", "The position trial coupon cannot be used for this trading pair.", False, True
    ),
    "22028": ErrorCode("OrderRejected", "The position trial coupon cannot be used with this order type.", False, True),
    "22029": ErrorCode(
        "OrderRejected", "The position would exceed the limit for main account and sub-accounts together.", False, True
    ),
    "22030": ErrorCode("WrongEnvironment", "The named function is not available in demo trading.", False, True),
    "22034": ErrorCode("OrderRejected", "The order amount is below the minimum.", False, True),
    "22035": ErrorCode("RateLimited", "The demo account opens positions at too short intervals.", True, True),
    "22038": ErrorCode("InvalidRequest", "The quantity does not fit the given step size.", False, True),
    "22039": ErrorCode(
        "MarketUnavailable",
        "Opening positions is restricted because the contract is about to be delivered.",
        False,
        True,
    ),
    "22040": ErrorCode(
        "MarketUnavailable", "Opening orders are restricted because the contract is about to be delivered.", False, True
    ),
    "22041": ErrorCode(
        "MarketUnavailable", "Closing orders are restricted because the contract is about to be delivered.", False, True
    ),
    "22042": ErrorCode(
        "AccountModeMismatch", "A trigger order cannot be reduce-only with a position in one-way mode.", False, True
    ),
    "22043": ErrorCode("ServerBusy", "Closing the given position is blocked while auto-deleveraging runs.", True, True),
    "22044": ErrorCode("ServerBusy", "Flash close is blocked while auto-deleveraging runs.", True, True),
    "22045": ErrorCode("OrderRejected", "The order book is too thin for this action right now.", True, True),
    "22067": ErrorCode("ServerBusy", "The given symbol is locked while auto-deleveraging runs.", True, True),
    "25000": ErrorCode("ServerBusy", "The exchange ran into an internal error.", False, False),
    "25001": ErrorCode("ServerBusy", "The exchange did not finish the operation in time.", False, False),
    "25002": ErrorCode("InvalidRequest", "The exchange does not offer this operation.", False, True),
    "25003": ErrorCode("ServerBusy", "Another operation on the same object is still running.", True, True),
    "25004": ErrorCode("RateLimited", "This operation is repeated at too short intervals.", True, True),
    "25005": ErrorCode("NotFound", "The exchange knows no such user.", False, True),
    "25006": ErrorCode(
        "AccountRestricted", "The account's status is not normal, so the operation is refused.", False, True
    ),
    "25007": ErrorCode(
        "AccountRestricted", "The account is in a state that does not allow the operation.", False, True
    ),
    "25008": ErrorCode("AccountRestricted", "The account is being liquidated by the exchange.", False, True),
    "25009": ErrorCode("AccountModeMismatch", "The account cannot be switched to this account mode.", False, True),
    "25010": ErrorCode("AccountModeMismatch", "The account cannot be switched to this position mode.", False, True),
    "25011": ErrorCode(
        "AccountRestricted", "Transfers are blocked because the account is being liquidated.", False, True
    ),
    "25012": ErrorCode("AccountRestricted", "Trading is paused because the account's risk is too high.", False, True),
    "25013": ErrorCode("MarketUnavailable", "The given item cannot be traded through the API.", False, True),
    "25100": ErrorCode("NotFound", "The given trading pair is unknown.", False, True),
    "25101": ErrorCode("MarketUnavailable", "Trading of this pair has not been opened.", False, True),
    "25102": ErrorCode("MarketUnavailable", "This pair cannot be traded while it is in maintenance.", False, True),
    "25103": ErrorCode("MarketUnavailable", "Trading of this pair has yet to begin, but will soon.", False, True),
    "25104": ErrorCode("MarketUnavailable", "This contract has been removed from trading.", False, True),
    "25105": ErrorCode("MarketUnavailable", "No new positions can be opened in this contract.", False, True),
    "25106": ErrorCode("MarketUnavailable", "Settlement or maintenance has halted trading.", False, True),
    "25107": ErrorCode(
        "AccountModeMismatch", "The change is only possible once the open position is closed.", False, True
    ),
    "25108": ErrorCode("MarketUnavailable", "The contract is still being set up and not tradable.", False, True),
    "25110": ErrorCode("OperationRefused", "The unified account does not accept deposits of this coin.", False, True),
    "25200": ErrorCode("InvalidRequest", "The named parameter was refused by the checks.", False, True),
    "25201": ErrorCode("NotFound", "The exchange does not know this coin.", False, True),
    "25202": ErrorCode("InsufficientFunds", "The available balance does not cover the request.", False, True),
    "25203": ErrorCode("InsufficientFunds", "The available margin does not cover the request.", False, True),
    "25204": ErrorCode("OrderNotOpen", "No such order is known, or it is no longer open.", False, True),
    "25205": ErrorCode(
        "OrderRejected", "The price is below the lower bound of the given pair's price band.", False, True
    ),
    "25206": ErrorCode(
        "OrderRejected", "The price is above the upper bound of the given pair's price band.", False, True
    ),
    "25207": ErrorCode("OrderRejected", "The quantity is below the minimum for the given pair.", False, True),
    "25208": ErrorCode("OrderRejected", "The quantity is above the maximum for the given pair.", False, True),
    "25209": ErrorCode("OrderRejected", "The order book is too thin to execute this now.", True, True),
    "25210": ErrorCode("OrderRejected", "The order was refused because the price is moving too sharply.", False, True),
    "25211": ErrorCode("OrderRejected", "The number of open orders would exceed the given maximum.", False, True),
    "25212": ErrorCode("DuplicateClientOrderId", "The client order id was used before.", False, False),
    "25213": ErrorCode(
        "OrderRejected", "The purchase would exceed the given coin's lasting net buying limit.", False, True
    ),
    "25214": ErrorCode(
        "OrderRejected", "The sale would exceed the given coin's lasting net selling limit.", False, True
    ),
    "25215": ErrorCode(
        "OrderRejected", "The purchase would exceed the given coin's net buying limit for 24 hours.", False, True
    ),
    "25216": ErrorCode(
        "OrderRejected", "The sale would exceed the given coin's net selling limit for 24 hours.", False, True
    ),
    "25217": ErrorCode("OperationRefused", "The repayment is larger than the highest amount accepted.", False, True),
    "25218": ErrorCode("OrderRejected", "The action is refused because it could lead to liquidation.", False, True),
    "25219": ErrorCode(
        "InsufficientFunds", "The additional initial margin is larger than the available assets.", False, True
    ),
    "25220": ErrorCode(
        "InsufficientFunds",
        "The additional initial margin is larger than the balance available for settlement.",
        False,
        True,
    ),
    "25221": ErrorCode("NotFound", "No position or leverage tier matches the request.", False, True),
    "25222": ErrorCode("NotFound", "There is no last trade price or mark price to calculate with.", False, True),
    "25223": ErrorCode("OrderRejected", "The leverage is above the highest one allowed.", False, True),
    "25224": ErrorCode(
        "OrderRejected", "A take-profit or stop-loss was triggered and has to be cancelled first.", False, True
    ),
    "25225": ErrorCode("OrderRejected", "The part of the position not tied up in orders is too small.", False, True),
    "25226": ErrorCode("OrderRejected", "The whole position is smaller than the requested quantity.", False, True),
    "25227": ErrorCode("NotFound", "There is no position left to close.", False, True),
    "25228": ErrorCode(
        "InsufficientFunds", "The margin does not suffice for the new leverage of this position.", False, True
    ),
    "25229": ErrorCode("OrderRejected", "The number or size of positions would exceed the given limit.", False, True),
    "25230": ErrorCode("OrderRejected", "The order is larger than the quantity that can be opened.", False, True),
    "25231": ErrorCode("OrderRejected", "The closing quantity is larger than the position.", False, True),
    "25232": ErrorCode(
        "OrderRejected", "Existing orders already use up what this reduce-only order would reduce.", False, True
    ),
    "25233": ErrorCode("OrderRejected", "The order is larger than the current tier allows.", False, True),
    "25234": ErrorCode(
        "OrderRejected", "The order exceeds the remaining quantity stated for normal and post-only orders.", False, True
    ),
    "25235": ErrorCode(
        "OrderRejected", "The position would exceed the user's risk limit, summed over all sub-accounts.", False, True
    ),
    "25236": ErrorCode("InvalidRequest", "The value given for the way of opening the position is wrong.", False, True),
    "25237": ErrorCode("AccountModeMismatch", "Closing orders need the two-way (hedge) position mode.", False, True),
    "25238": ErrorCode("InvalidRequest", "The named parameters exclude each other, but several were set.", False, True),
    "25239": ErrorCode("ServerBusy", "The position could not be closed at the moment.", False, False),
    "25240": ErrorCode("InvalidRequest", "The operation is not available for the given item.", False, True),
    "25241": ErrorCode(
        "OrderRejected", "The orders of the batch together exceed the highest order value.", False, True
    ),
    "25242": ErrorCode("OrderRejected", "The reduction is larger than the given maximum.", False, True),
    "25243": ErrorCode("OrderRejected", "The purchase would exceed the limit for holding this coin.", False, True),
    "25244": ErrorCode("InvalidRequest", "The price does not fit the given tick size.", False, True),
    "25245": ErrorCode("AccountModeMismatch", "The request needs an account in unified mode.", False, True),
    "25559": ErrorCode("OperationRefused", "The user does not take part in institutional loans.", False, True),
    "25560": ErrorCode("InvalidRequest", "The sub-account given is itself the id of the risk unit.", False, True),
    "25561": ErrorCode("OperationRefused", "The given sub-account does not belong to the risk unit.", False, True),
    "25562": ErrorCode("OperationRefused", "The sub-account is the risk unit of another user.", False, True),
    "25563": ErrorCode(
        "OperationRefused", "Unbinding is refused while the user has a balance or open loan orders.", False, True
    ),
    "25564": ErrorCode("OperationRefused", "The risk unit has no room for more sub-accounts.", False, True),
    "25565": ErrorCode("OperationRefused", "The given sub-account belongs to another risk unit already.", False, True),
    "25566": ErrorCode("NotFound", "The exchange knows no such risk unit.", False, True),
    "25567": ErrorCode("OrderRejected", "The contract orders exceed the given maximum quantity.", False, True),
    "25568": ErrorCode("OrderRejected", "The order is not in a condition to be modified.", False, True),
    "25569": ErrorCode("OrderRejected", "The order cannot be modified any more times.", False, True),
    "25570": ErrorCode(
        "AccountModeMismatch", "Open contract orders (hedge-mode closing or one-way) prevent the change.", False, True
    ),
    "25571": ErrorCode("InvalidRequest", "The modification leaves both price and quantity unchanged.", False, True),
    "25572": ErrorCode("RateLimited", "Too many order modifications are waiting to be processed.", True, True),
    "25573": ErrorCode(
        "OrderRejected", "The modification was not attempted because an earlier one failed.", False, True
    ),
    "25574": ErrorCode("OrderRejected", "A protection rule for reduce-only orders refused the order.", False, True),
    "25576": ErrorCode("OrderFinished", "The strategy order is already being stopped.", False, True),
    "25577": ErrorCode("OrderNotOpen", "No strategy order with this id could be stopped.", False, True),
    "25578": ErrorCode("OrderNotOpen", "There is no running strategy order to stop.", False, True),
    "25579": ErrorCode(
        "OrderRejected", "A long position's take-profit trigger is not above the average entry price.", False, True
    ),
    "25580": ErrorCode(
        "OrderRejected", "A long position's stop-loss trigger is not below the average entry price.", False, True
    ),
    "25581": ErrorCode(
        "OrderRejected", "A short position's take-profit trigger is not below the average entry price.", False, True
    ),
    "25582": ErrorCode(
        "OrderRejected", "A short position's stop-loss trigger is not above the average entry price.", False, True
    ),
    "25583": ErrorCode("InvalidRequest", "The take-profit price is zero or negative.", False, True),
    "25584": ErrorCode("InvalidRequest", "The stop-loss price is zero or negative.", False, True),
    "25585": ErrorCode(
        "OrderRejected", "A long position's take-profit trigger is not above the last price.", False, True
    ),
    "25586": ErrorCode(
        "OrderRejected", "A long position's stop-loss trigger is not below the last price.", False, True
    ),
    "25587": ErrorCode(
        "OrderRejected", "A short position's take-profit trigger is not below the last price.", False, True
    ),
    "25588": ErrorCode(
        "OrderRejected", "A short position's stop-loss trigger is not above the last price.", False, True
    ),
    "25589": ErrorCode(
        "OrderRejected", "A long position's take-profit trigger is not above the mark price.", False, True
    ),
    "25590": ErrorCode(
        "OrderRejected", "A long position's stop-loss trigger is not below the mark price.", False, True
    ),
    "25591": ErrorCode(
        "OrderRejected", "A short position's take-profit trigger is not below the mark price.", False, True
    ),
    "25592": ErrorCode(
        "OrderRejected", "A short position's stop-loss trigger is not above the mark price.", False, True
    ),
    "25593": ErrorCode(
        "InvalidRequest", "Take-profit and stop-loss are not available for this kind of trading.", False, True
    ),
    "25594": ErrorCode(
        "OrderRejected", "The symbol already has its one take-profit/stop-loss for the whole position.", False, True
    ),
    "25595": ErrorCode(
        "OrderRejected", "The partial take-profit/stop-loss orders together exceed the position.", False, True
    ),
    "25596": ErrorCode(
        "OrderFinished", "The strategy order was triggered or has failed and cannot be modified.", False, True
    ),
    "25597": ErrorCode("OrderNotOpen", "The strategy order is unknown or no longer running.", False, True),
    "25598": ErrorCode("OrderRejected", "The strategy order is in a state that forbids modification.", False, True),
    "25599": ErrorCode(
        "OrderRejected", "The symbol has reached its given maximum of active take-profit/stop-loss orders.", False, True
    ),
    "25600": ErrorCode("InvalidRequest", "The take-profit/stop-loss modification changes nothing.", False, True),
    "25601": ErrorCode("NotFound", "There is no position to attach a take-profit or stop-loss to.", False, True),
    "25602": ErrorCode("InvalidRequest", "The trigger price of the take-profit is zero or negative.", False, True),
    "25603": ErrorCode("InvalidRequest", "The trigger price of the stop-loss is zero or negative.", False, True),
    "25604": ErrorCode("InvalidRequest", "The order price of the take-profit is zero or negative.", False, True),
    "25605": ErrorCode("InvalidRequest", "The order price of the stop-loss is zero or negative.", False, True),
    "25606": ErrorCode(
        "InvalidRequest", "The trigger price of the take-profit does not fit the price precision.", False, True
    ),
    "25607": ErrorCode(
        "InvalidRequest", "The trigger price of the stop-loss does not fit the price precision.", False, True
    ),
    "25608": ErrorCode(
        "InvalidRequest", "The order price of the take-profit does not fit the price precision.", False, True
    ),
    "25609": ErrorCode(
        "InvalidRequest", "The order price of the stop-loss does not fit the price precision.", False, True
    ),
    "25610": ErrorCode("InvalidRequest", "The order amount has too many decimal places.", False, True),
    "25611": ErrorCode("OrderRejected", "The order quantity is not above the minimum.", False, True),
    "25612": ErrorCode(
        "InvalidRequest", "A preset take-profit or stop-loss was sent with an order that opens nothing.", False, True
    ),
    "25620": ErrorCode("PermissionDenied", "The caller is not allowed to do this.", False, True),
    "25622": ErrorCode(
        "AccountModeMismatch", "Institutional loan sub-accounts must accept all coins as collateral.", False, True
    ),
    "25650": ErrorCode(
        "OrderRejected", "A long position's stop-loss price is not below the given current price.", False, True
    ),
    "25651": ErrorCode(
        "OrderRejected", "A short position's take-profit price is not below the given current price.", False, True
    ),
    "25652": ErrorCode(
        "OrderRejected", "A long position's take-profit price is not above the given current price.", False, True
    ),
    "25653": ErrorCode("ServerBusy", "The order was changed by something else at the same moment.", False, False),
    "25654": ErrorCode("OrderRejected", "The price is above the bankruptcy price of the position.", False, True),
    "25655": ErrorCode("OrderRejected", "The price is below the bankruptcy price of the position.", False, True),
    "40000": ErrorCode(
        "PermissionDenied", "Bitget offers no service, including position opening, in the user's region.", False, True
    ),
    "40001": ErrorCode("AuthError", "The request carries no API key.", False, True),
    "40002": ErrorCode("AuthError", "The signature header or secret key was left blank.", False, True),
    "40003": ErrorCode("AuthError", "The request carries no signature.", False, True),
    "40006": ErrorCode("AuthError", "The exchange does not recognise the API key.", False, True),
    "40008": ErrorCode(
        "ClockSkew", "The request's timestamp is too old compared with the exchange's clock.", False, True
    ),
    "40009": ErrorCode("AuthError", "The signature does not match the one the exchange computed.", False, True),
    "40010": ErrorCode("ServerBusy", "The exchange did not finish handling the request in time.", False, False),
    "40015": ErrorCode("ServerBusy", "The exchange met an internal failure while handling the request.", False, False),
    "40017": ErrorCode("InvalidRequest", "The named parameter did not pass the exchange's validation.", False, True),
    "40022": ErrorCode("AccountRestricted", "The exchange limits what this account may do.", False, True),
    "40023": ErrorCode(
        "AccountRestricted", "The account's API access or its trading business is restricted.", False, True
    ),
    "40026": ErrorCode("AccountRestricted", "The user's account was deactivated by the exchange.", False, True),
    "40027": ErrorCode(
        "AccountRestricted", "Identity verification is needed before withdrawing in this account's region.", False, True
    ),
    "40031": ErrorCode("AccountRestricted", "The account was closed for good and stays unusable.", False, True),
    "40034": ErrorCode("NotFound", "The given value, for example a symbol, is unknown to the exchange.", False, True),
    "40035": ErrorCode(
        "AccountRestricted", "The user's login data oblige them to verify their identity first.", False, True
    ),
    "40103": ErrorCode(
        "PermissionDenied", "The caller's IP address lies in a region the exchange does not serve.", False, True
    ),
    "40105": ErrorCode("WrongEnvironment", "The function is not offered in spot demo trading.", False, True),
    "40710": ErrorCode("AccountRestricted", "The account is frozen or in an irregular state.", False, True),
    "40715": ErrorCode("OrderRejected", "The order's quantity is above the maximum that may be opened.", False, True),
    "40725": ErrorCode("ServerBusy", "An internal service of the exchange reported a failure.", False, False),
    "40761": ErrorCode("OrderRejected", "The account already holds the maximum number of open orders.", False, True),
    "40762": ErrorCode(
        "InsufficientFunds",
        "The order is bigger than the balance, or than the tier of the position allows.",
        False,
        True,
    ),
    "40774": ErrorCode(
        "AccountModeMismatch", "In one-way position mode the order must be of the one-way type too.", False, True
    ),
    "40775": ErrorCode("AccountModeMismatch", "Market-making accounts must use one-way position mode.", False, True),
    "40780": ErrorCode(
        "AccountRestricted", "Several risk-control records are active for the same symbol at once.", False, True
    ),
    "40781": ErrorCode("NotFound", "No transfer with the given identifier exists.", False, True),
    "40782": ErrorCode("ServerBusy", "A transfer between accounts failed inside the exchange.", False, False),
    "40783": ErrorCode("NotFound", "No matching leverage or position tier exists.", False, True),
    "40784": ErrorCode("OperationRefused", "The account that adjusts order book depth is not configured.", False, True),
    "40785": ErrorCode("OperationRefused", "The account that draws the price chart is not configured.", False, True),
    "40788": ErrorCode("ServerBusy", "A batch of transfers failed inside the exchange.", False, False),
    "40789": ErrorCode(
        "InvalidRequest", "The configuration lists the same token identifier more than once.", False, True
    ),
    "40790": ErrorCode("InvalidRequest", "The configuration lists the same symbol code more than once.", False, True),
    "40791": ErrorCode("NotFound", "The base or quote coin of the symbol code is unknown.", False, True),
    "40792": ErrorCode("InvalidRequest", "The configuration lists the same symbol more than once.", False, True),
    "40793": ErrorCode("NotFound", "The business symbol refers to an unknown symbol code.", False, True),
    "40794": ErrorCode("NotFound", "No permitted margin coin is configured for the business symbol.", False, True),
    "40798": ErrorCode("InsufficientFunds", "The futures account holds too little balance.", False, True),
    "40799": ErrorCode("InvalidRequest", "The transfer amount is below the permitted minimum.", False, True),
    "40800": ErrorCode("InsufficientFunds", "The available margin is too small for the request.", False, True),
    "40801": ErrorCode(
        "InsufficientFunds", "The amount is larger than the margin that can be transferred.", False, True
    ),
    "40802": ErrorCode("OrderRejected", "Margin cannot be added because there is no open position.", False, True),
    "40804": ErrorCode("OrderRejected", "The quantity to close is larger than the position held.", False, True),
    "40805": ErrorCode("InvalidRequest", "The exchange does not offer the requested operation.", False, True),
    "40806": ErrorCode("InvalidRequest", "The coin cannot be used for this request.", False, True),
    "40807": ErrorCode("NotFound", "The exchange knows no such account.", False, True),
    "40808": ErrorCode(
        "InvalidRequest",
        "Validation of the named parameter failed; during releases that of a well-formed one too.",
        True,
        True,
    ),
    "40811": ErrorCode("InvalidRequest", "The named parameter is required but was null.", False, True),
    "40812": ErrorCode("InvalidRequest", "The request does not satisfy the named condition.", False, True),
    "40813": ErrorCode("InvalidRequest", "The named parameter is required but was left blank.", False, True),
    "40815": ErrorCode("OrderRejected", "The order's price exceeds the highest permitted buying price.", False, True),
    "40816": ErrorCode("OrderRejected", "The price falls short of the lowest one permitted for selling.", False, True),
    "40820": ErrorCode("OrderRejected", "An order closing a long is priced under its liquidation price.", False, True),
    "40821": ErrorCode("OrderRejected", "An order closing a short is priced above its liquidation price.", False, True),
    "40822": ErrorCode("NotFound", "The exchange has no configuration for this contract.", False, True),
    "40823": ErrorCode("MarketUnavailable", "The contract has no last trade price or mark price yet.", False, True),
    "40824": ErrorCode("OrderRejected", "Market orders are not accepted at the moment.", False, True),
    "40825": ErrorCode("OrderRejected", "The opposite side of the contract's order book is empty.", False, True),
    "40826": ErrorCode(
        "InsufficientFunds", "A sharp price move left too little margin for opening at market price.", False, True
    ),
    "40827": ErrorCode("OrderRejected", "Bonus funds cannot back long and short positions together.", False, True),
    "40828": ErrorCode(
        "PermissionDenied", "A special market-making account may not submit orders by hand.", False, True
    ),
    "40829": ErrorCode(
        "OrderRejected", "A long's take-profit price is not above its average entry price.", False, True
    ),
    "40830": ErrorCode(
        "OrderRejected", "A long's take-profit price is not above the current market price.", False, True
    ),
    "40831": ErrorCode(
        "OrderRejected", "A short's take-profit price is not below its average entry price.", False, True
    ),
    "40832": ErrorCode(
        "OrderRejected", "A short's take-profit price is not below the current market price.", False, True
    ),
    "40833": ErrorCode("OrderRejected", "A long's stop-loss price is not below its average entry price.", False, True),
    "40834": ErrorCode("OrderRejected", "A long's stop-loss price is not below the current market price.", False, True),
    "40835": ErrorCode("OrderRejected", "A short's stop-loss price is not above its average entry price.", False, True),
    "40836": ErrorCode(
        "OrderRejected", "A short's stop-loss price is not above the current market price.", False, True
    ),
    "40838": ErrorCode(
        "OrderRejected", "Automatic margin top-up needs an open position, and there is none.", False, True
    ),
    "40839": ErrorCode("MarketUnavailable", "Automatic margin top-up is switched off for this contract.", False, True),
    "40840": ErrorCode("OperationRefused", "A market-making account is already assigned to this shard.", False, True),
    "40841": ErrorCode("WrongEnvironment", "The operation must not be run on the live environment.", False, True),
    "40842": ErrorCode("OperationRefused", "The present configuration forbids the adjustment for now.", True, True),
    "40843": ErrorCode("ServerBusy", "The exchange could not find the key of an internal data source.", False, False),
    "40844": ErrorCode("MarketUnavailable", "Trading of this contract is paused for maintenance.", False, True),
    "40845": ErrorCode("MarketUnavailable", "The contract was delisted.", False, True),
    "40846": ErrorCode("OperationRefused", "A check of the current status did not pass.", False, True),
    "40847": ErrorCode(
        "OperationRefused", "The exchange does not permit this operation in the present state.", False, True
    ),
    "40848": ErrorCode("OperationRefused", "Copy trading cannot be started while a position is open.", False, True),
    "40850": ErrorCode(
        "OperationRefused", "Funds cannot be transferred out while copy trading is running.", False, True
    ),
    "40851": ErrorCode("OperationRefused", "Copying cannot be stopped in the account's present state.", False, True),
    "40852": ErrorCode("OperationRefused", "Copying cannot be stopped while orders are still open.", False, True),
    "40853": ErrorCode(
        "OperationRefused", "Copying cannot be stopped while a plan order is still pending.", False, True
    ),
    "40854": ErrorCode("OperationRefused", "Copy trading is not offered for this product.", False, True),
    "40855": ErrorCode("OperationRefused", "Copying was stopped before, so it cannot be stopped again.", False, True),
    "40856": ErrorCode("ServerBusy", "The exchange found inconsistent data while handling the request.", False, False),
    "40858": ErrorCode("OperationRefused", "The copy-trading tracking order is in an unsuitable state.", False, True),
    "40859": ErrorCode("OrderRejected", "A close of this tracking order is already under way.", False, True),
    "40860": ErrorCode("NotFound", "Copying cannot be set up because the trader is unknown.", False, True),
    "40861": ErrorCode("OperationRefused", "Copying cannot be set up because the trader was disabled.", False, True),
    "40862": ErrorCode("OperationRefused", "Open orders must be cancelled before this operation.", False, True),
    "40863": ErrorCode("OperationRefused", "Pending plan orders must be cancelled before this operation.", False, True),
    "40864": ErrorCode(
        "OperationRefused", "The position must be closed through the current copy-trading orders.", False, True
    ),
    "40865": ErrorCode(
        "OrderRejected", "The order is still being executed, so its position cannot be closed yet.", False, True
    ),
    "40866": ErrorCode(
        "OperationRefused", "A lead trader must close positions through the current copy-trading orders.", False, True
    ),
    "40867": ErrorCode(
        "OrderRejected", "The quantity to close exceeds the given maximum for a single close.", False, True
    ),
    "40868": ErrorCode("OperationRefused", "A lead trader cannot close positions with plan orders.", False, True),
    "40869": ErrorCode("OperationRefused", "A lead trader cannot change the leverage.", False, True),
    "40871": ErrorCode(
        "OperationRefused", "The leverage set does not qualify the user to become a lead trader.", False, True
    ),
    "40872": ErrorCode(
        "AccountModeMismatch", "Position mode cannot change while positions, orders or plan orders exist.", False, True
    ),
    "40873": ErrorCode("OperationRefused", "Margin left in the account must first be moved out.", False, True),
    "40874": ErrorCode(
        "AccountModeMismatch", "Automatic margin top-up is not available in cross margin mode.", False, True
    ),
    "40875": ErrorCode("AccountModeMismatch", "Position margin cannot be adjusted in cross margin mode.", False, True),
    "40877": ErrorCode("OrderRejected", "The number of copied orders exceeds its limit.", False, True),
    "40878": ErrorCode(
        "MarketUnavailable", "The contract's index price is unreliable, so trading is held back for now.", True, True
    ),
    "40879": ErrorCode("AccountRestricted", "Funds cannot be moved while risk handling is under way.", False, True),
    "40880": ErrorCode(
        "AccountRestricted", "Leverage cannot be changed while risk handling is under way.", False, True
    ),
    "40889": ErrorCode("OrderRejected", "This contract already holds as many plan orders as permitted.", False, True),
    "40890": ErrorCode(
        "OrderRejected",
        "This contract already holds as many take-profit and stop-loss orders as permitted.",
        False,
        True,
    ),
    "40891": ErrorCode(
        "OrderRejected", "The position is too small for the requested take profit or stop loss.", False, True
    ),
    "40892": ErrorCode(
        "OrderRejected", "A lead trader's opening order is smaller than the given minimum.", False, True
    ),
    "40893": ErrorCode(
        "InsufficientFunds", "The margin does not cover the requested change of the position's leverage.", False, True
    ),
    "40895": ErrorCode(
        "OrderRejected",
        "The preset take-profit or stop-loss price does not fit the order or trigger price.",
        False,
        True,
    ),
    "40896": ErrorCode(
        "OrderRejected", "A preset take profit or stop loss cannot change after it was partly filled.", False, True
    ),
    "40897": ErrorCode("NotFound", "The exchange has no system account for trial funds.", False, True),
    "40898": ErrorCode(
        "InsufficientFunds", "The exchange's system account for trial funds holds too little.", False, True
    ),
    "40899": ErrorCode("OperationRefused", "More users would be stored than the exchange permits.", False, True),
    "40900": ErrorCode(
        "OperationRefused", "The named system account for trial funds does not match the expected one.", False, True
    ),
    "40901": ErrorCode("InsufficientFunds", "The futures trial funds are too small for this operation.", False, True),
    "40902": ErrorCode("InvalidRequest", "A time parameter lies in the future.", False, True),
    "40903": ErrorCode("ServerBusy", "The exchange could not read the leverage settings.", True, True),
    "40904": ErrorCode("ServerBusy", "The exchange failed to gather the funds for a transfer.", False, False),
    "40905": ErrorCode("ServerBusy", "The exchange failed to debit the user's funds for a transfer.", False, False),
    "40906": ErrorCode("ServerBusy", "The exchange failed to credit funds to the user.", False, False),
    "40907": ErrorCode("OperationRefused", "This payment is not eligible for transfer.", False, True),
    "40908": ErrorCode("ServerBusy", "Another operation on the same data ran at the same time.", False, False),
    "40909": ErrorCode("ServerBusy", "A transfer is still being carried out.", False, False),
    "40910": ErrorCode("ServerBusy", "The exchange did not finish the operation in time.", False, False),
    "40914": ErrorCode("OrderRejected", "The leverage is above the given cap for lead traders.", False, True),
    "40915": ErrorCode(
        "OrderRejected", "A long position's take-profit price has to lie above the mark price.", False, True
    ),
    "40916": ErrorCode(
        "AccountRestricted",
        "The exchange has restricted this account's trading services, on REST its futures services.",
        False,
        True,
    ),
    "40917": ErrorCode(
        "OrderRejected", "A long position's stop price has to lie below the given mark price.", False, True
    ),
    "40918": ErrorCode("RateLimited", "A lead trader opened positions at too short intervals.", True, True),
    "40919": ErrorCode("OperationRefused", "The exchange has not released this function yet.", False, True),
    "40920": ErrorCode(
        "AccountModeMismatch", "The position mode cannot change while positions or orders are open.", False, True
    ),
    "40922": ErrorCode("OrderNotOpen", "The order is not live, so it cannot be modified.", False, True),
    "40923": ErrorCode("OrderRejected", "The modification leaves both size and price as they were.", False, True),
    "40925": ErrorCode("InvalidRequest", "Only one of price and size was given, but both are required.", False, True),
    "40929": ErrorCode("OrderRejected", "The leverage is above the given cap for TraderPro accounts.", False, True),
    "40930": ErrorCode(
        "OrderRejected", "The size exceeds what remains available for normal or for post-only orders.", False, True
    ),
    "40931": ErrorCode("AccountRestricted", "Risk control currently forbids closing this position.", False, True),
    "41101": ErrorCode("InvalidRequest", "The given parameter has a wrong value.", False, True),
    "41113": ErrorCode("MarketUnavailable", "The trading pair has been taken offline.", False, True),
    "41114": ErrorCode(
        "MarketUnavailable", "Trading in this pair is paused for maintenance until an announced time.", False, True
    ),
    "42072": ErrorCode("InvalidRequest", "The requested time range ends before it starts.", False, True),
    "43001": ErrorCode("OrderNotFound", "No order with this id was found.", False, True),
    "43002": ErrorCode("OrderRejected", "The exchange could not place the order and names no cause.", False, False),
    "43003": ErrorCode("OrderRejected", "The order could not be placed, without a stated cause.", False, False),
    "43004": ErrorCode("OrderNotOpen", "No open order matches the cancel request.", False, True),
    "43005": ErrorCode("OrderRejected", "Too many orders are already open.", False, True),
    "43006": ErrorCode("OrderRejected", "The order size is below the symbol's minimum.", False, True),
    "43007": ErrorCode("OrderRejected", "The order size is above the symbol's maximum.", False, True),
    "43008": ErrorCode("OrderRejected", "The order price is below the given lower bound.", False, True),
    "43009": ErrorCode("OrderRejected", "The order price lies beyond the given bound.", False, True),
    "43010": ErrorCode("OrderRejected", "The order's value is below the given minimum.", False, True),
    "43012": ErrorCode("InsufficientFunds", "The balance does not cover this operation.", False, True),
    "43022": ErrorCode("OrderRejected", "The preset stop loss could not be triggered.", False, True),
    "43027": ErrorCode("OrderRejected", "The order's value is below the given lower bound.", False, True),
    "43028": ErrorCode("OrderRejected", "The price does not lie on the given price step.", False, True),
    "43117": ErrorCode("InsufficientFunds", "The amount is larger than what can be transferred.", False, True),
    "43118": ErrorCode("DuplicateClientOrderId", "The client order id was used before.", False, False),
    "43119": ErrorCode("MarketUnavailable", "This market does not accept trades yet.", False, True),
    "43120": ErrorCode("MarketUnavailable", "Trading in this symbol has not been opened.", False, True),
    "43122": ErrorCode("OrderRejected", "The order exceeds what the purchase limit for this coin leaves.", False, True),
    "43123": ErrorCode("InvalidRequest", "The given parameter is invalid.", False, True),
    "45001": ErrorCode("ServerBusy", "The exchange failed for a cause it could not identify.", False, False),
    "45002": ErrorCode("InsufficientFunds", "The account holds too few assets for this operation.", False, True),
    "45003": ErrorCode("OrderRejected", "The position is smaller than the operation needs.", False, True),
    "45004": ErrorCode("InsufficientFunds", "The locked assets are too small for this operation.", False, True),
    "45005": ErrorCode("OrderRejected", "The part of the position that is free to close is too small.", False, True),
    "45006": ErrorCode("OrderRejected", "The order exceeds the size of the position.", False, True),
    "45007": ErrorCode(
        "OrderRejected", "The locked part of the position is too small for this operation.", False, True
    ),
    "45008": ErrorCode("InsufficientFunds", "The account holds none of the needed asset.", False, True),
    "45009": ErrorCode(
        "AccountRestricted", "Trading is blocked for now because the account's risk is too high.", False, True
    ),
    "45011": ErrorCode("OrderRejected", "The order has less volume left than the trade needs.", False, True),
    "45012": ErrorCode("OrderRejected", "The position has less volume left than the trade needs.", False, True),
    "45013": ErrorCode("OrderRejected", "The volume in open orders is smaller than this trade's volume.", False, True),
    "45014": ErrorCode("NotFound", "The position expected while opening was not found.", False, True),
    "45017": ErrorCode("NotFound", "The settlement or trading coin has no configuration.", False, True),
    "45018": ErrorCode("AccountModeMismatch", "Close orders cannot be used in one-way position mode.", False, True),
    "45019": ErrorCode("NotFound", "No such account was found.", False, True),
    "45020": ErrorCode("AccountModeMismatch", "Close orders can be used only in hedge position mode.", False, True),
    "45023": ErrorCode("ServerBusy", "The exchange failed while creating the order.", False, False),
    "45024": ErrorCode("ServerBusy", "The exchange failed while cancelling the order.", False, False),
    "45025": ErrorCode("InvalidRequest", "The coin cannot serve as margin for this pair.", False, True),
    "45026": ErrorCode("InvalidRequest", "The delegateType has a wrong value.", False, True),
    "45031": ErrorCode("OrderFinished", "The order has already reached its final state.", False, True),
    "45035": ErrorCode("OrderRejected", "The price is not a multiple of the symbol's price step.", False, True),
    "45043": ErrorCode("MarketUnavailable", "Trading is paused for settlement or maintenance.", False, True),
    "45044": ErrorCode("OrderRejected", "The new leverage would lie outside the permitted range.", False, True),
    "45045": ErrorCode("OrderRejected", "The leverage is above the permitted maximum.", False, True),
    "45047": ErrorCode("InvalidRequest", "The extra margin given for the lower leverage is wrong.", False, True),
    "45051": ErrorCode("InvalidRequest", "The execution price did not pass the exchange's check.", False, True),
    "45052": ErrorCode("InvalidRequest", "The trigger price did not pass the exchange's check.", False, True),
    "45054": ErrorCode("OrderRejected", "The requested leverage equals the present one.", False, True),
    "45055": ErrorCode("OrderFinished", "The order's state no longer permits a cancel.", False, True),
    "45056": ErrorCode("OrderRejected", "Orders of this type cannot be cancelled.", False, True),
    "45057": ErrorCode("OrderNotFound", "The exchange has no order with this id.", False, True),
    "45060": ErrorCode(
        "OrderRejected", "A long position's take-profit price has to lie above the given current price.", False, True
    ),
    "45062": ErrorCode(
        "OrderRejected", "A long position's stop-loss price has to lie below the given current price.", False, True
    ),
    "45064": ErrorCode(
        "OrderRejected", "A long position's take-profit price has to lie above the given order price.", False, True
    ),
    "45065": ErrorCode(
        "OrderRejected", "A short position's take-profit price has to lie below the given order price.", False, True
    ),
    "45066": ErrorCode(
        "OrderRejected", "A long position's stop-loss price has to lie below the given order price.", False, True
    ),
    "45067": ErrorCode(
        "OrderRejected", "A short position's stop-loss price has to lie above the given order price.", False, True
    ),
    "45068": ErrorCode("OrderRejected", "Without a position no take profit or stop loss can be set.", False, True),
    "45075": ErrorCode("OperationRefused", "The user takes part in a copy trade that is still running.", False, True),
    "45082": ErrorCode("InvalidRequest", "The copy-trade number is wrong.", False, True),
    "45089": ErrorCode("OperationRefused", "The leverage cannot change during copy trading.", False, True),
    "45091": ErrorCode("OrderRejected", "The number of tracking orders exceeds the limit.", False, True),
    "45097": ErrorCode("OrderRejected", "The leverage cannot change while orders are open.", False, True),
    "45098": ErrorCode("AccountModeMismatch", "A lead trader cannot switch to cross margin mode.", False, True),
    "45099": ErrorCode(
        "AccountModeMismatch",
        "Isolated margin cannot be chosen while the account holds several margin coins.",
        False,
        True,
    ),
    "45100": ErrorCode(
        "AccountModeMismatch", "Isolated margin cannot be chosen in one-way position mode.", False, True
    ),
    "45101": ErrorCode(
        "AccountModeMismatch", "One-way position mode cannot be chosen under isolated margin.", False, True
    ),
    "45102": ErrorCode(
        "AccountModeMismatch", "Automatic margin top-up cannot be set in cross margin mode.", False, True
    ),
    "45103": ErrorCode("OrderRejected", "One flash open is larger than the given maximum.", False, True),
    "45104": ErrorCode("OrderRejected", "One flash close is larger than the given maximum.", False, True),
    "45107": ErrorCode(
        "AccountRestricted", "The exchange has barred this account from opening positions over the API.", False, True
    ),
    "45108": ErrorCode(
        "AccountRestricted", "The exchange has barred this account from closing positions over the API.", False, True
    ),
    "45109": ErrorCode(
        "AccountModeMismatch", "The account is in hedge position mode, which this request does not fit.", False, True
    ),
    "45110": ErrorCode("OrderRejected", "The order's value is below the given minimum in USDT.", False, True),
    "45111": ErrorCode("OrderRejected", "The order size is smaller than the symbol permits.", False, True),
    "45112": ErrorCode("OrderRejected", "The order size is larger than the symbol permits.", False, True),
    "45113": ErrorCode("OrderRejected", "The order's value is above the permitted maximum.", False, True),
    "45114": ErrorCode("OrderRejected", "The order falls short of the minimum size or value.", False, True),
    "45115": ErrorCode("OrderRejected", "The price is not a multiple of the given step.", False, True),
    "45116": ErrorCode(
        "OrderRejected", "The account already holds the given maximum number of positions.", False, True
    ),
    "45117": ErrorCode(
        "AccountModeMismatch", "The margin mode cannot change while positions or orders are open.", False, True
    ),
    "45118": ErrorCode(
        "OrderRejected", "Existing and new orders together exceed the given order count limit.", False, True
    ),
    "45119": ErrorCode("MarketUnavailable", "New positions cannot be opened in this symbol.", False, True),
    "45121": ErrorCode(
        "OrderRejected", "Opening with leverage is too risky while mark price and market differ so much.", False, True
    ),
    "45122": ErrorCode(
        "OrderRejected", "A short position's stop-loss price has to lie above the given mark price.", False, True
    ),
    "45123": ErrorCode(
        "OrderRejected", "Too little is available for a limit order, so only market orders are accepted.", False, True
    ),
    "45124": ErrorCode("OrderRejected", "The order was refused as it stands and has to be changed.", False, True),
    "45127": ErrorCode(
        "OrderRejected", "Take profit and stop loss are disabled for this position's bracket.", False, True
    ),
    "45128": ErrorCode("OrderRejected", "The quantity of this position's bracket cannot be modified.", False, True),
    "45129": ErrorCode("RateLimited", "The same order may be cancelled only once per second.", True, True),
    "46013": ErrorCode(
        "OrderRejected", "The order exceeds what the selling limit for this symbol leaves.", False, True
    ),
    "50018": ErrorCode("InvalidRequest", "The order price is negative.", False, True),
    "50060": ErrorCode("DuplicateClientOrderId", "The client order id was used before.", False, False),
    "70220": ErrorCode("OrderRejected", "The order book is momentarily too thin to fill this order.", True, True),
    "70221": ErrorCode(
        "OrderRejected", "The purchase would exceed the net buying limit in USD for the given coin.", False, True
    ),
    "70222": ErrorCode(
        "OrderRejected", "The purchase would exceed the net buying limit, in units, for the given coin.", False, True
    ),
    "70223": ErrorCode(
        "OrderRejected", "The account already has as many orders over all trading pairs as allowed.", False, True
    ),
    "70224": ErrorCode(
        "OrderRejected", "The sale exceeds what remains of the selling limit for this coin.", False, True
    ),
    "70225": ErrorCode(
        "OrderRejected", "The purchase exceeds what remains of the buying limit for this coin.", False, True
    ),
    "70226": ErrorCode(
        "InsufficientFunds",
        "Open spot orders reduce the withdrawable or transferable amount to the given maximum.",
        False,
        True,
    ),
    "70227": ErrorCode("AccountRestricted", "This user is barred from placing orders.", False, True),
    "70228": ErrorCode("RateLimited", "The same operation is being repeated too quickly.", True, True),
    "70229": ErrorCode("ServerBusy", "Placing the order failed for a reason that is not stated.", False, False),
    "95001": ErrorCode("AccountRestricted", "The user's positions are being liquidated right now.", False, True),
    "95002": ErrorCode(
        "OperationRefused",
        "A sub-account holding futures positions cannot join the institutional-loan risk unit.",
        False,
        True,
    ),
    "95003": ErrorCode("NotFound", "No sub-account has the given UID.", False, True),
    "95004": ErrorCode(
        "OperationRefused", "A UID with assets cannot be unbound while its risk unit has open loan orders.", False, True
    ),
    "95005": ErrorCode(
        "OrderRejected",
        "The institutional loan's loan-to-value ratio is too high to open futures positions.",
        False,
        True,
    ),
    "95006": ErrorCode(
        "OrderRejected", "The institutional loan's loan-to-value ratio is too high to buy on spot.", False, True
    ),
    "95007": ErrorCode("OrderRejected", "Users with an institutional loan may not trade this spot pair.", False, True),
    "95008": ErrorCode("OrderRejected", "Users with this institutional loan may not trade futures.", False, True),
    "95009": ErrorCode(
        "OrderRejected", "Users with an institutional loan may not trade this margin pair.", False, True
    ),
    "95010": ErrorCode(
        "OperationRefused", "The given sub-account already belongs to a different risk unit.", False, True
    ),
    "95011": ErrorCode("InvalidRequest", "The named request parameter is not valid.", False, True),
    "95013": ErrorCode(
        "OperationRefused",
        "The sub-account has a futures order whose leverage exceeds the institutional loan's maximum.",
        False,
        True,
    ),
    "95014": ErrorCode(
        "OperationRefused",
        "A sub-account with open futures orders cannot join the institutional-loan risk unit.",
        False,
        True,
    ),
}

ERROR_CODES = ErrorCodes(
    rest={
        **_BOTH,
        "00001": ErrorCode("InvalidRequest", "The time range spans more days than this query allows.", False, True),
        "00171": ErrorCode(
            "InvalidRequest", "At least one parameter was refused; the message carries the details.", False, True
        ),
        "00172": ErrorCode(
            "InvalidRequest", "At least one parameter was refused, and no details are given.", False, True
        ),
        "01001": ErrorCode("InvalidRequest", "The named parameter is zero or negative.", False, True),
        "01002": ErrorCode("InvalidRequest", "The named parameter has more decimal places than allowed.", False, True),
        "01003": ErrorCode("InvalidRequest", "The named field holds the same entry more than once.", False, True),
        "11000": ErrorCode(
            "OperationRefused", "Withdrawals may only go to addresses saved in the address book.", False, True
        ),
        "12004": ErrorCode("ServerBusy", "The convert price could not be looked up.", True, True),
        "12006": ErrorCode(
            "OperationRefused", "The amount is below the smallest one that can be converted.", False, True
        ),
        "12007": ErrorCode(
            "OperationRefused", "The amount is above the largest one that can be converted.", False, True
        ),
        "12008": ErrorCode("OperationRefused", "This user has used up the convert allowance for today.", False, True),
        "12009": ErrorCode("OperationRefused", "The overall convert allowance for today is used up.", False, True),
        "12014": ErrorCode("ServerBusy", "The exchange could not produce a convert quote.", True, True),
        "12017": ErrorCode(
            "AccountRestricted",
            "Converting is blocked for this account until customer service resolves it.",
            False,
            True,
        ),
        "12018": ErrorCode(
            "ServerBusy", "The convert service is interrupted, and customer service has to be asked.", False, False
        ),
        "12021": ErrorCode(
            "OperationRefused", "The convert quote is no longer valid, a fresh one is needed.", False, True
        ),
        "12022": ErrorCode(
            "InvalidRequest", "The convert quote sent back differs from the one the exchange issued.", False, True
        ),
        "13001": ErrorCode("RateLimited", "Withdrawals are requested at too short intervals.", True, True),
        "13002": ErrorCode("NotFound", "The exchange knows no such coin.", False, True),
        "13004": ErrorCode(
            "OperationRefused",
            "The withdrawal is larger than the remaining allowance given in the message.",
            False,
            True,
        ),
        "13005": ErrorCode("ServerBusy", "The exchange could not create a deposit address.", True, True),
        "13006": ErrorCode(
            "InsufficientFunds", "Part of the balance is frozen for copy trading and cannot be withdrawn.", False, True
        ),
        "13010": ErrorCode(
            "OperationRefused", "Cancelling is impossible while the (withdrawal) order is being reviewed.", False, True
        ),
        "13212": ErrorCode("OperationRefused", "The amount is above the maximum for one withdrawal.", False, True),
        "19000": ErrorCode("OperationRefused", "A spot copy trading action did not succeed.", False, True),
        "20001": ErrorCode("InvalidRequest", "The start of the time range is not before its end.", False, True),
        "20002": ErrorCode(
            "InvalidRequest", "Several of the named parameters were sent, though they exclude each other.", False, True
        ),
        "22012": ErrorCode(
            "InvalidRequest", "The given item belongs to another business line than the given product.", False, True
        ),
        "24056": ErrorCode("NotFound", "What was to be closed or cancelled does not exist.", False, True),
        "25113": ErrorCode("ServerBusy", "Earlier order cancellations are still being processed.", True, True),
        "25114": ErrorCode("ServerBusy", "Earlier order modifications are still being processed.", True, True),
        "25575": ErrorCode(
            "OrderNotFound", "The strategy order to stop is unknown. (Means something else on WebSocket.)", False, True
        ),
        "31001": ErrorCode(
            "OperationRefused", "The user is not registered as a lead trader for copy trading.", False, True
        ),
        "31002": ErrorCode("OperationRefused", "The given requirement for this action is not met.", False, True),
        "31003": ErrorCode("InvalidRequest", "The named parameter is missing or empty.", False, True),
        "31004": ErrorCode("OrderRejected", "The take-profit price is not above the current price.", False, True),
        "31005": ErrorCode("OrderRejected", "The stop-loss price is not below the current price.", False, True),
        "31006": ErrorCode(
            "ServerBusy", "The position cannot be closed while its order is still being placed.", True, True
        ),
        "31007": ErrorCode("OrderNotFound", "No such copy trading order is known.", False, True),
        "31008": ErrorCode(
            "NotFound", "Take-profit or stop-loss is impossible because there is no position.", False, True
        ),
        "31009": ErrorCode(
            "OperationRefused", "The copy trading order is in the wrong state for this action.", False, True
        ),
        "31010": ErrorCode(
            "OperationRefused", "The user was or must be cleared; the documentation explains no further.", False, True
        ),
        "31011": ErrorCode(
            "OperationRefused", "Closing needs the unfilled rest of the order to be cancelled first.", False, True
        ),
        "31012": ErrorCode(
            "InvalidRequest", 'The pullback breaks the given bound, documented as "greater than".', False, True
        ),
        "31013": ErrorCode(
            "InvalidRequest", 'The pullback breaks the given bound, documented as "less than".', False, True
        ),
        "31014": ErrorCode(
            "InvalidRequest", 'The take-profit yield breaks the given bound, documented as "greater than".', False, True
        ),
        "31015": ErrorCode(
            "InvalidRequest", 'The stop-loss yield breaks the given bound, documented as "less than".', False, True
        ),
        "31016": ErrorCode("ServerBusy", "Something went wrong while a batch was carried out.", False, False),
        "31017": ErrorCode("OrderRejected", "The price is above the given maximum.", False, True),
        "31018": ErrorCode("InvalidRequest", "The price does not fit the given smallest price step.", False, True),
        "31019": ErrorCode("NotFound", "The given pair is unknown or not supported.", False, True),
        "31020": ErrorCode("AccountRestricted", "This line of business is restricted for the account.", False, True),
        "31021": ErrorCode("MarketUnavailable", "The pair cannot be traded at present.", False, True),
        "31022": ErrorCode("OrderRejected", "The order is below the minimum size of this trading area.", False, True),
        "31023": ErrorCode("ServerBusy", "The order is already being brought to an end.", True, True),
        "31024": ErrorCode(
            "OperationRefused",
            "The partly filled order must be cancelled in spot trading before selling or closing.",
            False,
            True,
        ),
        "31025": ErrorCode(
            "OperationRefused", "The operation is reserved for lead traders, and this user is none.", False, True
        ),
        "31026": ErrorCode("NotFound", "The exchange knows no such user.", False, True),
        "31028": ErrorCode("InvalidRequest", "At least one copy-trading parameter is not valid.", False, True),
        "31029": ErrorCode("NotFound", "No user was found for the given identifier.", False, True),
        "31030": ErrorCode("InvalidRequest", "No trading pair was selected for copying.", False, True),
        "31031": ErrorCode("OperationRefused", "A lead trader cannot copy the trades of another trader.", False, True),
        "31032": ErrorCode("OperationRefused", "A trader cannot copy their own trades.", False, True),
        "31033": ErrorCode("OperationRefused", "The exchange could not remove the copy-trading entry.", False, True),
        "31034": ErrorCode("OperationRefused", "The chosen trader has no room for further followers.", False, True),
        "31035": ErrorCode("InvalidRequest", "The copy ratio is below the given minimum.", False, True),
        "31036": ErrorCode("InvalidRequest", "The copy ratio is above the given maximum.", False, True),
        "31037": ErrorCode("InvalidRequest", "The copied quantity is below the given minimum.", False, True),
        "31038": ErrorCode("InvalidRequest", "The value is above the highest one permitted.", False, True),
        "31039": ErrorCode(
            "OperationRefused", "Reminders are unavailable because the elite trader status was withdrawn.", False, True
        ),
        "31040": ErrorCode("InvalidRequest", "The take-profit percentage is outside the given range.", False, True),
        "31041": ErrorCode("InvalidRequest", "The stop-loss percentage is outside the given range.", False, True),
        "31042": ErrorCode("AccountRestricted", "The user's elite trader status is on hold.", False, True),
        "31043": ErrorCode(
            "OperationRefused", "The follower limit is set too high for enabling this function.", False, True
        ),
        "31044": ErrorCode(
            "OperationRefused", "Copying is barred while the user's application as trader is pending.", False, True
        ),
        "31045": ErrorCode(
            "OrderRejected", "The take-profit or stop-loss quantity is larger than the given limit.", False, True
        ),
        "31046": ErrorCode(
            "OperationRefused", "Main account and sub-account cannot copy each other's trades.", False, True
        ),
        "31047": ErrorCode(
            "OperationRefused", "A removed copier must wait the given minutes before copying again.", False, True
        ),
        "31048": ErrorCode(
            "OperationRefused",
            "The trader accepts only followers who registered through their referral link.",
            False,
            True,
        ),
        "31049": ErrorCode(
            "OperationRefused",
            "The trader cannot be viewed because their status is irregular or withdrawn.",
            False,
            True,
        ),
        "31050": ErrorCode("OperationRefused", "The trader's UID was assigned to this region before.", False, True),
        "31051": ErrorCode("InvalidRequest", "The given trader user id is not valid.", False, True),
        "31052": ErrorCode(
            "OperationRefused",
            "The symbol cannot be set because the trader has not opened it for copying.",
            False,
            True,
        ),
        "31053": ErrorCode(
            "OrderRejected", "The execution price exceeds the given share of the trigger price.", False, True
        ),
        "31054": ErrorCode("OrderNotOpen", "There is no open order that could be cancelled.", False, True),
        "31057": ErrorCode("OrderNotFound", "The user has no copied order.", False, True),
        "40005": ErrorCode("ClockSkew", "The timestamp header is not valid.", False, True),
        "40007": ErrorCode("InvalidRequest", "The request's content type is not accepted.", False, True),
        "40011": ErrorCode("AuthError", "The request carries no passphrase.", False, True),
        "40012": ErrorCode("AuthError", "The API key or its passphrase is wrong.", False, True),
        "40013": ErrorCode("AccountRestricted", "The user's account is in an irregular state.", False, True),
        "40014": ErrorCode("PermissionDenied", "The API key lacks the named permission.", False, True),
        "40016": ErrorCode(
            "AccountRestricted", "The user must first link a phone number or Google Authenticator.", False, True
        ),
        "40018": ErrorCode("PermissionDenied", "The caller's IP address is not accepted.", False, True),
        "40019": ErrorCode("InvalidRequest", "The named parameter is required but was left out.", False, True),
        "40020": ErrorCode("InvalidRequest", "The named parameter has a wrong value.", False, True),
        "40021": ErrorCode("AccountRestricted", "Withdrawals are switched off for this user.", False, True),
        "40024": ErrorCode(
            "AccountRestricted", "The exchange froze this account. (Means something else on WebSocket.)", False, True
        ),
        "40025": ErrorCode(
            "PermissionDenied",
            "The user lacks the permission that this request needs. (Means something else on WebSocket.)",
            False,
            True,
        ),
        "40028": ErrorCode("PermissionDenied", "The sub-account UID belongs to another main account.", False, True),
        "40029": ErrorCode(
            "PermissionDenied", "The request is reserved for brokers, and this account is none.", False, True
        ),
        "40032": ErrorCode("OperationRefused", "No further sub-account can be created for this account.", False, True),
        "40033": ErrorCode("OperationRefused", "The email address is already linked to an account.", False, True),
        "40036": ErrorCode("AuthError", "The passphrase does not belong to the API key.", False, True),
        "40037": ErrorCode("AuthError", "No such API key is registered with the exchange.", False, True),
        "40038": ErrorCode(
            "PermissionDenied", "The caller's IP address is missing from the API key's whitelist.", False, True
        ),
        "40039": ErrorCode("AuthError", "The signature of the FD broker's user is wrong.", False, True),
        "40040": ErrorCode("PermissionDenied", "The permissions of the user's API key are set wrongly.", False, True),
        "40041": ErrorCode("AuthError", "The user has no such API key.", False, True),
        "40043": ErrorCode("NotFound", "The exchange knows no such FD broker.", False, True),
        "40045": ErrorCode(
            "OperationRefused", "An FD broker cannot be bound as a user of another broker.", False, True
        ),
        "40047": ErrorCode("RateLimited", "Requests for binding users to the FD broker came too often.", True, True),
        "40048": ErrorCode("PermissionDenied", "Only API keys of the main account are accepted here.", False, True),
        "40049": ErrorCode("InvalidRequest", "The encrypted user fields could not be decrypted.", False, True),
        "40051": ErrorCode(
            "PermissionDenied", "The request is reserved for FD brokers, and this account is none.", False, True
        ),
        "40052": ErrorCode(
            "AccountRestricted",
            "Withdrawals stay blocked for 24 hours after a change of security settings.",
            False,
            True,
        ),
        "40053": ErrorCode("InvalidRequest", "The named parameter lies outside the given range.", False, True),
        "40054": ErrorCode("NotFound", "The named lookup returned no data.", False, True),
        "40055": ErrorCode(
            "InvalidRequest", "The sub-account name is not made of exactly eight English letters.", False, True
        ),
        "40056": ErrorCode("InvalidRequest", "The remark is not 1 to 20 characters long.", False, True),
        "40057": ErrorCode("InvalidRequest", "The value of the named parameter breaks its specification.", False, True),
        "40058": ErrorCode(
            "InvalidRequest", "The named parameter has more entries than the given maximum.", False, True
        ),
        "40059": ErrorCode("InvalidRequest", "The named parameter is not below the given bound.", False, True),
        "40060": ErrorCode("OperationRefused", "At least one of the sub-account names is already taken.", False, True),
        "40061": ErrorCode("PermissionDenied", "Sub-accounts may not use this endpoint.", False, True),
        "40063": ErrorCode("OperationRefused", "No further API key can be created for this account.", False, True),
        "40064": ErrorCode("InvalidRequest", "At least one request parameter is not valid.", False, True),
        "40065": ErrorCode("NotFound", "The sub-account has no such API key.", False, True),
        "40066": ErrorCode(
            "PermissionDenied", "The UID is no virtual sub-account, or another account owns it.", False, True
        ),
        "40067": ErrorCode("OperationRefused", "The exchange could not create the account.", False, True),
        "40068": ErrorCode("PermissionDenied", "Access by sub-accounts is switched off.", False, True),
        "40069": ErrorCode(
            "OperationRefused", "The account already has as many sub-accounts as permitted.", False, True
        ),
        "40070": ErrorCode("InvalidRequest", "The passphrase is not 8 to 32 letters and digits.", False, True),
        "40071": ErrorCode("OperationRefused", "The sub-account name occurs more than once.", False, True),
        "40072": ErrorCode(
            "NotFound", "The given symbol is unknown or cannot be traded as a futures contract.", False, True
        ),
        "40074": ErrorCode("ServerBusy", "The given matching service does not run on the exchange.", False, True),
        "40077": ErrorCode(
            "OperationRefused",
            "Custody sub-accounts can transfer only between their spot and futures accounts.",
            False,
            True,
        ),
        "40078": ErrorCode(
            "ClockSkew", "The request reached the matching engine outside its receive window.", False, True
        ),
        "40079": ErrorCode("InvalidRequest", "The receive window is not shorter than 60 seconds.", False, True),
        "40081": ErrorCode(
            "WrongEnvironment", "Demo trading on spot is limited to the order and plan order endpoints.", False, True
        ),
        "40084": ErrorCode(
            "AccountModeMismatch", "A classic account can't use the API of the unified account.", False, True
        ),
        "40085": ErrorCode("AccountModeMismatch", "A unified account can't use the classic API.", False, True),
        "40086": ErrorCode("PermissionDenied", "The private VIP domain is not enabled for this caller.", False, True),
        "40099": ErrorCode(
            "WrongEnvironment",
            "The key belongs to demo trading and the request to live trading, or the reverse.",
            False,
            True,
        ),
        "40100": ErrorCode(
            "AccountRestricted", "Users from Hong Kong IP addresses must first verify their identity.", False, True
        ),
        "40101": ErrorCode("AccountRestricted", "The user has not verified their identity yet.", False, True),
        "40102": ErrorCode("NotFound", "The exchange lists no such symbol.", False, True),
        "40104": ErrorCode(
            "PermissionDenied",
            "The caller's region is not served, or the withdrawal's receiving account is not verified. (Means something else on WebSocket.)",
            False,
            True,
        ),
        "40107": ErrorCode("OperationRefused", "Another sub-account already bears this name.", False, True),
        "40108": ErrorCode("OperationRefused", "The chosen sub-account name is already taken.", False, True),
        "40109": ErrorCode("OrderNotFound", "No data exists for an order with this number.", False, True),
        "40110": ErrorCode("WrongEnvironment", "The function is not offered in demo trading.", False, True),
        "40111": ErrorCode(
            "AccountRestricted", "Users in restricted countries must verify their identity first.", False, True
        ),
        "40199": ErrorCode("PermissionDenied", "Lead traders may not use the API.", False, True),
        "40200": ErrorCode("ServerBusy", "The exchange is upgrading its servers.", False, False),
        "40301": ErrorCode(
            "PermissionDenied", "The account was not granted the permission for this function.", False, True
        ),
        "40303": ErrorCode("InvalidRequest", "The query covers more than 20,000 records.", False, True),
        "40304": ErrorCode("InvalidRequest", "The client order id is longer than 50 characters.", False, True),
        "40305": ErrorCode(
            "InvalidRequest", "The client order id is longer than 64 characters or holds unsupported ones.", False, True
        ),
        "40306": ErrorCode("InvalidRequest", "The batch holds more than 20 orders.", False, True),
        "40309": ErrorCode("MarketUnavailable", "The exchange delisted this contract.", False, True),
        "40402": ErrorCode("InvalidRequest", "The order id or client order id is malformed.", False, True),
        "40404": ErrorCode("InvalidRequest", "The exchange has no endpoint at this URL.", False, True),
        "40407": ErrorCode("InvalidRequest", "The queried direction differs from that of the plan order.", False, True),
        "40408": ErrorCode("InvalidRequest", "A value lies outside its permitted range.", False, True),
        "40409": ErrorCode("InvalidRequest", "A value is not in the expected format.", False, True),
        "40704": ErrorCode("InvalidRequest", "The query reaches back more than three months.", False, True),
        "40705": ErrorCode("InvalidRequest", "The queried time span is longer than 90 days.", False, True),
        "40706": ErrorCode("InvalidRequest", "The order's price is not valid.", False, True),
        "40707": ErrorCode("InvalidRequest", "The queried time span starts after it ends.", False, True),
        "40708": ErrorCode("DuplicateClientOrderId", "The client order id was used before.", False, False),
        "40714": ErrorCode("OrderRejected", "Margin cannot be added to the position directly.", False, True),
        "40716": ErrorCode("AccountModeMismatch", "Cross margin is not available for this trading pair.", False, True),
        "40717": ErrorCode("OrderRejected", "The close asks for more contracts than the position holds.", False, True),
        "40718": ErrorCode(
            "OrderRejected", "The order closing a long is priced below its liquidation price.", False, True
        ),
        "40719": ErrorCode(
            "OrderRejected", "The order closing a short is priced above its liquidation price.", False, True
        ),
        "40720": ErrorCode("OrderRejected", "The order book has no orders on the opposite side.", False, True),
        "40721": ErrorCode("OrderRejected", "The exchange does not accept market orders right now.", False, True),
        "40722": ErrorCode(
            "InsufficientFunds",
            "A sharp price move made the margin too small for the opening market order.",
            False,
            True,
        ),
        "40723": ErrorCode("OrderRejected", "The account has too many orders still open.", False, True),
        "40724": ErrorCode("InvalidRequest", "A required parameter was left out.", False, True),
        "40730": ErrorCode(
            "OrderRejected", "Leverage cannot change while orders or plan orders are open.", False, True
        ),
        "40731": ErrorCode("OperationRefused", "The product does not support copy trading.", False, True),
        "40732": ErrorCode("OperationRefused", "The user does not have the lead trader role at present.", False, True),
        "40734": ErrorCode(
            "OrderRejected", "The order is below the given minimum for a lead trader's opening.", False, True
        ),
        "40744": ErrorCode(
            "OperationRefused", "The tracking order's state does not permit this operation.", False, True
        ),
        "40746": ErrorCode(
            "OrderRejected",
            "The quantity to close exceeds the given maximum and must be closed per order.",
            False,
            True,
        ),
        "40748": ErrorCode(
            "OrderRejected", "The order's price is above the highest permitted buying price.", False, True
        ),
        "40752": ErrorCode(
            "AccountRestricted", "The exchange barred the user from this line of business.", False, True
        ),
        "40753": ErrorCode("AccountRestricted", "The exchange barred the user from futures trading.", False, True),
        "40754": ErrorCode("InsufficientFunds", "The account's balance is too small for the request.", False, True),
        "40755": ErrorCode("OrderRejected", "The position available for closing is too small.", False, True),
        "40756": ErrorCode("InsufficientFunds", "The locked balance is too small for the request.", False, True),
        "40757": ErrorCode(
            "OrderRejected", "The available part of the position is too small for the order.", False, True
        ),
        "40758": ErrorCode("OrderRejected", "The locked part of the position is too small for the order.", False, True),
        "40760": ErrorCode(
            "AccountRestricted",
            "The account is in an irregular state. (Means something else on WebSocket.)",
            False,
            True,
        ),
        "40764": ErrorCode("OrderRejected", "The order has less left than this execution needs.", False, True),
        "40765": ErrorCode("OrderRejected", "The position has less left than this execution needs.", False, True),
        "40766": ErrorCode("OrderRejected", "The opened quantity is smaller than this execution needs.", False, True),
        "40768": ErrorCode("OrderNotFound", "The order does not exist.", False, True),
        "40778": ErrorCode("InvalidRequest", "The given coin cannot serve as margin for the given pair.", False, True),
        "40786": ErrorCode("DuplicateClientOrderId", "The client order id was used before.", False, False),
        "40797": ErrorCode("InvalidRequest", "The leverage exceeds the maximum.", False, True),
        "40814": ErrorCode("OrderRejected", "The requested leverage is the one already set.", False, True),
        "40819": ErrorCode("OrderNotFound", "The order does not exist.", False, True),
        "40837": ErrorCode(
            "OrderRejected", "Take-profit or stop-loss needs an open position, and there is none.", False, True
        ),
        "40857": ErrorCode("InvalidRequest", "The given order or tracking number is wrong.", False, True),
        "40887": ErrorCode("OrderRejected", "A single flash open exceeds the allowed size.", False, True),
        "40888": ErrorCode("OrderRejected", "A single flash close exceeds the allowed size.", False, True),
        "40894": ErrorCode("OperationRefused", "The close of this copied position was already handled.", False, True),
        "40912": ErrorCode("InvalidRequest", "One cancel request names more than 50 orders.", False, True),
        "40913": ErrorCode("InvalidRequest", "At least one of the given parameters is required.", False, True),
        "40921": ErrorCode("OrderRejected", "The order is larger than its position tier permits.", False, True),
        "40924": ErrorCode(
            "InvalidRequest", "Neither orderId nor clientOid was given, but one of them is required.", False, True
        ),
        "40927": ErrorCode(
            "ServerBusy",
            "The exchange found an unexpected type or destination in the order's returned data.",
            False,
            False,
        ),
        "40928": ErrorCode(
            "OrderRejected",
            "The open size exceeds the risk limit shared by main account and sub-accounts. (Means something else on WebSocket.)",
            False,
            True,
        ),
        "40936": ErrorCode(
            "OperationRefused",
            "Part of the funds is locked because of a recent gift, purchase or unconfirmed deposit.",
            False,
            True,
        ),
        "40937": ErrorCode(
            "InsufficientFunds", "The withdrawal exceeds the given amount available for withdrawal.", False, True
        ),
        "40939": ErrorCode(
            "OrderRejected",
            "Pending orders already use up the position that this reduce-only order would reduce.",
            False,
            True,
        ),
        "41002": ErrorCode("InvalidRequest", "The given parameter was not accepted.", False, True),
        "41100": ErrorCode(
            "ServerBusy", "The exchange reports an error that only the message text specifies.", False, False
        ),
        "41103": ErrorCode(
            "InvalidRequest", "The given parameter has a value the exchange does not accept.", False, True
        ),
        "41104": ErrorCode("NotFound", "The given coin is unknown to this service.", False, True),
        "42013": ErrorCode("OperationRefused", "The transfer was not carried out.", False, True),
        "42014": ErrorCode("MarketUnavailable", "Deposits of this coin are not available.", False, True),
        "42015": ErrorCode("MarketUnavailable", "Withdrawals of this coin are not available.", False, True),
        "42016": ErrorCode("NotFound", "The given symbol is unknown or not traded on the spot market.", False, True),
        "42017": ErrorCode("MarketUnavailable", "The coin cannot be deposited over this chain.", False, True),
        "43011": ErrorCode("InvalidRequest", "The given parameter breaks the rules set for it.", False, True),
        "43013": ErrorCode("OrderRejected", "The take-profit price has to lie above the current price.", False, True),
        "43014": ErrorCode("OrderRejected", "The take-profit price has to lie below the current price.", False, True),
        "43015": ErrorCode("OrderRejected", "The stop-loss price has to lie below the current price.", False, True),
        "43016": ErrorCode("OrderRejected", "The stop-loss price has to lie above the current price.", False, True),
        "43017": ErrorCode("OperationRefused", "A lead trader cannot close positions with plan orders.", False, True),
        "43020": ErrorCode("OrderNotFound", "No such take-profit or stop-loss order was found.", False, True),
        "43021": ErrorCode("OrderFinished", "The take-profit or stop-loss order is already finished.", False, True),
        "43023": ErrorCode(
            "OrderRejected", "The position is too small to carry this take profit or stop loss.", False, True
        ),
        "43024": ErrorCode(
            "OrderRejected", "Open orders carry a take profit or stop loss and must be cancelled first.", False, True
        ),
        "43025": ErrorCode("OrderNotFound", "No such plan order was found.", False, True),
        "43026": ErrorCode("OrderFinished", "The plan order is already finished.", False, True),
        "43029": ErrorCode(
            "OrderRejected", "The order is larger than the part of the position that can be closed.", False, True
        ),
        "43030": ErrorCode("OrderRejected", "The position already has a take-profit order.", False, True),
        "43031": ErrorCode("OrderRejected", "The position already has a stop-loss order.", False, True),
        "43032": ErrorCode("InvalidRequest", "The trailing order's rangeRate is below the given minimum.", False, True),
        "43033": ErrorCode("OrderNotFound", "No such trailing order was found.", False, True),
        "43034": ErrorCode(
            "OrderRejected", "The trigger price must not lie above the current market price.", False, True
        ),
        "43035": ErrorCode(
            "OrderRejected", "The trigger price must not lie below the current market price.", False, True
        ),
        "43036": ErrorCode(
            "RateLimited", "A lead trader may modify take profit or stop loss once per 300 ms.", True, True
        ),
        "43037": ErrorCode("OrderRejected", "The order amount is below the given minimum for trading.", False, True),
        "43038": ErrorCode("OrderRejected", "The order amount is above the given maximum for trading.", False, True),
        "43039": ErrorCode("OrderRejected", "The price is above the given upper bound.", False, True),
        "43040": ErrorCode("OrderRejected", "The price is below the given lower bound.", False, True),
        "43041": ErrorCode("OrderRejected", "The trade value is above the given maximum.", False, True),
        "43042": ErrorCode("OrderRejected", "The trade value is below the given minimum.", False, True),
        "43043": ErrorCode("NotFound", "The account holds no such position.", False, True),
        "43044": ErrorCode("OperationRefused", "The copied order's state does not permit this operation.", False, True),
        "43045": ErrorCode("OperationRefused", "The lead trader has no room for more followers.", False, True),
        "43047": ErrorCode(
            "OperationRefused",
            "A removed follower has to wait some minutes before following this trader again.",
            False,
            True,
        ),
        "43048": ErrorCode("InvalidRequest", "The symbol parameter is empty or missing.", False, True),
        "43049": ErrorCode("InvalidRequest", "The given margin coin cannot be used here.", False, True),
        "43050": ErrorCode("OrderRejected", "The leverage lies outside the permitted range.", False, True),
        "43051": ErrorCode(
            "OperationRefused", "A copy-trading setting or amount is above its upper limit.", False, True
        ),
        "43052": ErrorCode("InvalidRequest", "The copy-trading order amount is below the given minimum.", False, True),
        "43053": ErrorCode("InvalidRequest", "The copy ratio is above the given maximum.", False, True),
        "43054": ErrorCode("InvalidRequest", "The copy ratio is below the given minimum.", False, True),
        "43055": ErrorCode("InvalidRequest", "The stop-loss ratio lies outside the given range.", False, True),
        "43056": ErrorCode("InvalidRequest", "The take-profit ratio lies outside the given range.", False, True),
        "43057": ErrorCode(
            "OperationRefused", "Sub-accounts of one main account cannot lead or copy each other.", False, True
        ),
        "43058": ErrorCode("InvalidRequest", "At least one parameter failed the exchange's check.", False, True),
        "43059": ErrorCode(
            "ServerBusy", "The request failed on the exchange's side for an unstated cause.", False, False
        ),
        "43060": ErrorCode("InvalidRequest", "The required sort rule is missing.", False, True),
        "43061": ErrorCode("InvalidRequest", "The required sort flag is missing.", False, True),
        "43062": ErrorCode("OperationRefused", "The user is not permitted to follow this trader.", False, True),
        "43063": ErrorCode("OperationRefused", "A trader cannot copy their own trades.", False, True),
        "43064": ErrorCode(
            "OperationRefused", "The tracking order's state does not permit this operation.", False, True
        ),
        "43065": ErrorCode("NotFound", "No copy-trading record has this tracking number.", False, True),
        "43066": ErrorCode("OperationRefused", "The follower could not be removed by the lead trader.", False, True),
        "43067": ErrorCode("InvalidRequest", "The query asks for more records than the given maximum.", False, True),
        "43068": ErrorCode("OperationRefused", "The follower's current state does not permit removal.", False, True),
        "43069": ErrorCode(
            "OperationRefused",
            "Only followers whose equity is below the given USDT amount can be removed.",
            False,
            True,
        ),
        "43071": ErrorCode(
            "OrderRejected", "The pair already has the given maximum number of trigger orders.", False, True
        ),
        "43075": ErrorCode("AccountModeMismatch", "The request does not fit the account's position mode.", False, True),
        "43111": ErrorCode("InvalidRequest", "The given withdrawal parameter is wrong.", False, True),
        "43112": ErrorCode(
            "OperationRefused",
            "The withdrawn amount does not cover the given fee. (Means something else on WebSocket.)",
            False,
            True,
        ),
        "43113": ErrorCode(
            "OperationRefused", "This one withdrawal already exceeds the given daily limit.", False, True
        ),
        "43114": ErrorCode("OperationRefused", "The withdrawn amount is below the given minimum.", False, True),
        "43115": ErrorCode("MarketUnavailable", "Trading in this pair has not started yet.", False, True),
        "43116": ErrorCode("InvalidRequest", "Withdrawals over this chain need an address tag.", False, True),
        "43121": ErrorCode(
            "OperationRefused", "A withdrawal cannot go to the account's own deposit address.", False, True
        ),
        "43124": ErrorCode(
            "InvalidRequest", "The withdrawn amount does not lie on the coin's withdrawal step.", False, True
        ),
        "43125": ErrorCode("InvalidRequest", "The amount has more than eight decimal places.", False, True),
        "43126": ErrorCode("MarketUnavailable", "This coin cannot be withdrawn.", False, True),
        "43127": ErrorCode(
            "PermissionDenied", "Only the main account that owns the sub-accounts may make this transfer.", False, True
        ),
        "43128": ErrorCode(
            "OrderRejected", "The given maximum number of open orders over all pairs is reached.", False, True
        ),
        "43129": ErrorCode("InvalidRequest", "The coin is unknown or cannot be transferred.", False, True),
        "43130": ErrorCode("InvalidRequest", "The startTime parameter is malformed or out of range.", False, True),
        "43131": ErrorCode("OperationRefused", "The given coin cannot be converted.", False, True),
        "43132": ErrorCode("InsufficientFunds", "The balance of the given coin is too small.", False, True),
        "43134": ErrorCode(
            "OperationRefused", "A custody sub-account can transfer only from its spot account.", False, True
        ),
        "43136": ErrorCode("AccountRestricted", "An account taking part in the transfer is frozen.", False, True),
        "43137": ErrorCode("ServerBusy", "The transfer is still under way.", False, False),
        "45021": ErrorCode(
            "AccountModeMismatch", "One-way position mode needs an order of the one-way kind.", False, True
        ),
        "45034": ErrorCode("DuplicateClientOrderId", "The client order id was used before.", False, False),
        "45061": ErrorCode(
            "OrderRejected",
            "A short position's take-profit price has to lie below the given current price.",
            False,
            True,
        ),
        "45120": ErrorCode("OrderRejected", "The size is above the maximum that can be opened.", False, True),
        "47001": ErrorCode("MarketUnavailable", "Deposits of this coin have not been enabled.", False, True),
        "47002": ErrorCode(
            "OperationRefused", "The withdrawal address did not pass the exchange's check.", False, True
        ),
        "47003": ErrorCode(
            "OperationRefused", "The withdrawal address has not been saved in the account's address book.", False, True
        ),
        "48001": ErrorCode("InvalidRequest", "The given parameter did not pass the exchange's check.", False, True),
        "48002": ErrorCode("InvalidRequest", "A required parameter was not sent.", False, True),
        "49000": ErrorCode("AuthError", "The API key does not belong to the given user id.", False, True),
        "49001": ErrorCode("PermissionDenied", "Only custody accounts may do this.", False, True),
        "49002": ErrorCode(
            "AuthError", "The broker key header or the broker signature header was not sent.", False, True
        ),
        "49003": ErrorCode("PermissionDenied", "The caller's IP address is not permitted.", False, True),
        "49004": ErrorCode("AuthError", "The broker key header holds an invalid key.", False, True),
        "49005": ErrorCode("PermissionDenied", "Sub-accounts may not do this.", False, True),
        "49006": ErrorCode("AuthError", "The broker signature header holds a wrong signature.", False, True),
        "49007": ErrorCode(
            "OperationRefused", "The operation needs a bound account, but this one is not bound.", False, True
        ),
        "49008": ErrorCode(
            "OperationRefused", "The operation is not possible because the account is already bound.", False, True
        ),
        "49009": ErrorCode(
            "InvalidRequest", "The clientUserId differs from the user id the account is bound to.", False, True
        ),
        "49010": ErrorCode(
            "OperationRefused",
            "The operation needs an empty account, but the given one still holds assets.",
            False,
            True,
        ),
        "49011": ErrorCode(
            "AccountRestricted", "The account needs identity verification before it can be bound.", False, True
        ),
        "49021": ErrorCode(
            "OperationRefused", "The custody operation was taken in, although an error code reports it.", False, False
        ),
        "49022": ErrorCode("PermissionDenied", "The caller may not use this custody function.", False, True),
        "49023": ErrorCode("InsufficientFunds", "The funds do not cover the custody operation.", False, True),
        "49024": ErrorCode("InvalidRequest", "The given field has the wrong number of decimal places.", False, True),
        "49025": ErrorCode("InvalidRequest", "The request id was used before with different parameters.", False, True),
        "49026": ErrorCode("InvalidRequest", "The given field has more digits than allowed.", False, True),
        "49030": ErrorCode("PermissionDenied", "Custody accounts may not perform this operation.", False, True),
        "49040": ErrorCode("ServerBusy", "The custody service failed for a reason it does not know.", False, False),
        "49050": ErrorCode("InvalidRequest", "The given blockchain network cannot be used here.", False, True),
        "49051": ErrorCode("AuthError", "The custody callback came without its signature header.", False, True),
        "49052": ErrorCode("AuthError", "The signature of the custody callback is wrong.", False, True),
        "49053": ErrorCode(
            "OperationRefused", "The account may not be bound to another custody platform.", False, True
        ),
        "49060": ErrorCode("OperationRefused", "Adding funds through the custodian Cobo is not enabled.", False, True),
        "49061": ErrorCode("OperationRefused", "This coin may not be held in custody.", False, True),
        "49062": ErrorCode("NotFound", "The given fund id is malformed or unknown.", False, True),
        "49063": ErrorCode("OperationRefused", "The coin has already been added to custody.", False, True),
        "49064": ErrorCode(
            "InsufficientFunds", "The custody shadow account holds too little for this operation.", False, True
        ),
        "49065": ErrorCode(
            "OperationRefused", "The user's withdrawal address has been registered before.", False, True
        ),
        "49066": ErrorCode(
            "OperationRefused", "Taking out funds through the custodian Cobo is not enabled.", False, True
        ),
        "49067": ErrorCode("InvalidRequest", "The given fund supplement id is not valid.", False, True),
        "49068": ErrorCode("OperationRefused", "There is no coin that could be settled.", False, True),
        "49069": ErrorCode(
            "OperationRefused",
            "Clearing and settlement must wait until the running fund process has finished.",
            False,
            True,
        ),
        "49070": ErrorCode("InvalidRequest", "The clearing and settlement request leaves out some coins.", False, True),
        "49071": ErrorCode("InvalidRequest", "The given fund settlement id is not valid.", False, True),
        "49072": ErrorCode("ServerBusy", "The exchange could not read the user's assets.", True, True),
        "49073": ErrorCode(
            "InvalidRequest", "The confirmed fund ids do not cover all those due for settlement.", False, True
        ),
        "49074": ErrorCode(
            "OperationRefused", "Funds cannot be moved until the running settlement has finished.", False, True
        ),
        "49075": ErrorCode("ServerBusy", "The addresses of Bitget's settlement account could not be read.", True, True),
        "49076": ErrorCode(
            "InvalidRequest", "The callback from the custodian Cobo holds wrong parameters.", False, True
        ),
        "49077": ErrorCode(
            "ServerBusy", "The exchange could not ask the custodian Cobo about the transaction.", False, False
        ),
        "49078": ErrorCode(
            "InvalidRequest", "The withdrawal callback from Cobo carries a request id that is not valid.", False, True
        ),
        "49079": ErrorCode(
            "InvalidRequest", "The fund supplement type is not one of the permitted values.", False, True
        ),
        "49080": ErrorCode(
            "InvalidRequest", "The transaction id in Cobo's settlement confirmation is wrong.", False, True
        ),
        "49081": ErrorCode("InvalidRequest", "The amount in the request is wrong.", False, True),
        "50001": ErrorCode("AccountModeMismatch", "The given coin cannot be used in cross margin mode.", False, True),
        "50002": ErrorCode(
            "AccountModeMismatch", "The given trading pair cannot be traded in isolated margin mode.", False, True
        ),
        "50003": ErrorCode(
            "AccountModeMismatch", "The given coin cannot be used in isolated margin mode.", False, True
        ),
        "50004": ErrorCode(
            "AccountModeMismatch", "The given trading pair cannot be traded in cross margin mode.", False, True
        ),
        "50011": ErrorCode("InvalidRequest", "A parameter did not pass the margin service's checks.", False, True),
        "50012": ErrorCode(
            "AccountRestricted", "The margin account has been either suspended or deleted.", False, True
        ),
        "50013": ErrorCode("AccountRestricted", "The margin account was suspended and then removed.", False, True),
        "50014": ErrorCode("OperationRefused", "The account to be created is already there.", False, True),
        "50015": ErrorCode("PermissionDenied", "Margin trading is closed to sub-accounts.", False, True),
        "50016": ErrorCode(
            "OrderRejected", "The order is below the trading pair's minimum order count or quantity.", False, True
        ),
        "50017": ErrorCode(
            "OrderRejected", "The order is above the trading pair's maximum order count or quantity.", False, True
        ),
        "50019": ErrorCode("AccountRestricted", "This user has been barred from trading.", False, True),
        "50020": ErrorCode(
            "InsufficientFunds", "The margin account's balance does not cover the request.", False, True
        ),
        "50021": ErrorCode("NotFound", "The user has no margin account.", False, True),
        "50022": ErrorCode("AccountRestricted", "The margin account is being or has been liquidated.", False, True),
        "50023": ErrorCode(
            "AccountRestricted", "The account was suspended because its activity looked abnormal.", False, True
        ),
        "50024": ErrorCode("NotFound", "No margin trading pair has this name.", False, True),
        "50025": ErrorCode("MarketUnavailable", "The trading pair cannot be traded at the moment.", False, True),
        "50026": ErrorCode("MarketUnavailable", "Trading in this pair is not possible at present.", False, True),
        "50027": ErrorCode("MarketUnavailable", "Trading in this pair is halted for maintenance work.", False, True),
        "50028": ErrorCode("MarketUnavailable", "The trading pair has been delisted.", False, True),
        "50029": ErrorCode("MarketUnavailable", "There is no order price for this trading pair.", False, True),
        "50030": ErrorCode("MarketUnavailable", "Trading in this pair has not opened yet.", False, True),
        "50031": ErrorCode("ServerBusy", "The margin service had an internal failure.", False, False),
        "50032": ErrorCode("NotFound", "No coin has the given name.", False, True),
        "50033": ErrorCode("InvalidRequest", "The requested WebSocket channel is unknown.", False, True),
        "50034": ErrorCode("InvalidRequest", "The amount to borrow is not above 0.00000001.", False, True),
        "50035": ErrorCode(
            "InsufficientFunds", "The amount to borrow is above the maximum the user may borrow.", False, True
        ),
        "50036": ErrorCode("NotFound", "There are no loan settings for this request.", False, True),
        "50037": ErrorCode("OperationRefused", "This coin is not available for borrowing.", False, True),
        "50038": ErrorCode(
            "OperationRefused", "The request goes beyond a limit set for the whole system.", False, True
        ),
        "50039": ErrorCode("InvalidRequest", "The given coin is not part of the given trading pair.", False, True),
        "50040": ErrorCode("InvalidRequest", "The amount to repay is zero or negative.", False, True),
        "50041": ErrorCode(
            "InsufficientFunds", "The amount to repay is not covered by the available balance.", False, True
        ),
        "50042": ErrorCode("InvalidRequest", "The amount to repay does not exceed the interest owed.", False, True),
        "50043": ErrorCode("InvalidRequest", "The given transaction type is not recognised.", False, True),
        "50044": ErrorCode("NotFound", "The exchange's own system account does not exist.", False, True),
        "50045": ErrorCode("InsufficientFunds", "Too little of the asset is locked for this operation.", False, True),
        "50046": ErrorCode("OrderRejected", "The order price is below the allowed range.", False, True),
        "50047": ErrorCode("OrderRejected", "The order price is above the allowed range.", False, True),
        "50048": ErrorCode("OrderRejected", "The user already has as many orders as allowed.", False, True),
        "50049": ErrorCode("InvalidRequest", "A system user's request arrived without a body.", False, True),
        "50050": ErrorCode("OperationRefused", "The system has already collected this loan.", False, True),
        "50051": ErrorCode("NotFound", "The user to be reconciled is missing from the system's cache.", False, True),
        "50052": ErrorCode("InsufficientFunds", "The transfer would leave a negative asset balance.", False, True),
        "50053": ErrorCode("InsufficientFunds", "Repaying the loan would make the amount negative.", False, True),
        "50054": ErrorCode("InsufficientFunds", "Paying the interest would make the amount negative.", False, True),
        "50055": ErrorCode(
            "InsufficientFunds", "Charging the trading fee would make the amount negative.", False, True
        ),
        "50056": ErrorCode(
            "InsufficientFunds", "Charging the liquidation fee would make the amount negative.", False, True
        ),
        "50057": ErrorCode(
            "InsufficientFunds",
            "Covering the loss beyond the margin after liquidation would make the amount negative.",
            False,
            True,
        ),
        "50058": ErrorCode(
            "InsufficientFunds",
            "Covering the excess liquidation loss from profit would leave a negative balance.",
            False,
            True,
        ),
        "50059": ErrorCode("OperationRefused", "Transfers of this coin are not allowed.", False, True),
        "50061": ErrorCode("InvalidRequest", "One of the request's parameters is wrong.", False, True),
        "50062": ErrorCode("OrderFinished", "The order is already cancelled or completely filled.", False, True),
        "50063": ErrorCode("InvalidRequest", "The coin amount has more than eight decimal places.", False, True),
        "50064": ErrorCode("AccountRestricted", "The account is frozen for the time being.", False, True),
        "50065": ErrorCode("MarketUnavailable", "The trading pair has been taken off the exchange.", False, True),
        "50066": ErrorCode("ServerBusy", "The position is just being closed by another operation.", True, True),
        "50068": ErrorCode(
            "OrderRejected", "The sale exceeds the given selling limit, stated as a value in USDT.", False, True
        ),
        "50077": ErrorCode(
            "RateLimited", "The number of conversions allowed within the given hours is used up.", False, True
        ),
        "50078": ErrorCode("InsufficientFunds", "Only the given amount is available for withdrawal.", False, True),
        "50081": ErrorCode(
            "OrderRejected", "The sale would exceed the net amount that may be sold within 24 hours.", False, True
        ),
        "59002": ErrorCode("InsufficientFunds", "The balance in this Earn product is too small.", False, True),
        "59003": ErrorCode("OperationRefused", "Sales of this Earn product have not started.", False, True),
        "59005": ErrorCode("AccountRestricted", "The user has not completed identity verification.", False, True),
        "59006": ErrorCode("PermissionDenied", "Users verified in this country may not subscribe.", False, True),
        "59007": ErrorCode("InvalidRequest", "The subscription is below the minimum for a single coin.", False, True),
        "59008": ErrorCode("InvalidRequest", "The subscription is above the maximum for a single coin.", False, True),
        "59009": ErrorCode(
            "InvalidRequest", "The subscription amount is not a multiple of the required step.", False, True
        ),
        "59010": ErrorCode(
            "InvalidRequest", "The subscription amount has more decimal places than the given number.", False, True
        ),
        "59011": ErrorCode("InsufficientFunds", "The user's balance does not cover the Earn operation.", False, True),
        "59013": ErrorCode("InvalidRequest", "The named parameter of the Earn request is wrong.", False, True),
        "59016": ErrorCode(
            "OperationRefused", "The subscription would exceed what one person may hold in total.", False, True
        ),
        "59019": ErrorCode(
            "OperationRefused", "Subscribing is possible only between the two given times.", False, True
        ),
        "59020": ErrorCode("InvalidRequest", "The amount is below the minimum for one subscription.", False, True),
        "59021": ErrorCode("OperationRefused", "This Earn product currently cannot be redeemed.", False, True),
        "59022": ErrorCode(
            "InsufficientFunds", "The available balance is too small for the Earn operation.", False, True
        ),
        "59023": ErrorCode(
            "OperationRefused", "The subscription exceeds the product's remaining quota, which is given.", False, True
        ),
        "59024": ErrorCode("InvalidRequest", "Redeeming a flexible product requires an amount.", False, True),
        "59025": ErrorCode("InvalidRequest", "Redeeming a fixed-term product requires the order id.", False, True),
        "59026": ErrorCode("InvalidRequest", "A parameter of the Earn request is wrong.", False, True),
        "59027": ErrorCode(
            "OperationRefused", "The product is reserved for new users, and this user is not one.", False, True
        ),
        "59029": ErrorCode("OperationRefused", "This Earn product is not open for subscription.", False, True),
        "59030": ErrorCode("InvalidRequest", "The amount is above the maximum for one subscription.", False, True),
        "59031": ErrorCode("OperationRefused", "The Earn holding cannot be redeemed.", False, True),
        "59033": ErrorCode("InvalidRequest", "The amount is below the minimum for a redemption.", False, True),
        "59034": ErrorCode(
            "InvalidRequest", "The redemption amount has more decimal places than the given number.", False, True
        ),
        "59035": ErrorCode("InvalidRequest", "The redemption amount does not exceed the lower limit.", False, True),
        "59037": ErrorCode(
            "OperationRefused", "The Earn order's present status rules out this operation.", False, True
        ),
        "59038": ErrorCode("OperationRefused", "The product cannot be redeemed on the day it matures.", False, True),
        "59039": ErrorCode("OperationRefused", "Redeeming this Earn holding is not possible.", False, True),
        "59040": ErrorCode("OperationRefused", "Redeeming is possible only between the two given times.", False, True),
        "59041": ErrorCode("InvalidRequest", "The subscription amount has the wrong precision.", False, True),
        "59043": ErrorCode(
            "OperationRefused", "The subscription exceeds the product's remaining quota of the given coin.", False, True
        ),
        "59044": ErrorCode("RateLimited", "Earn operations follow each other too quickly.", True, True),
        "59045": ErrorCode("OperationRefused", "The subscription was sent outside the given time window.", False, True),
        "59046": ErrorCode("ServerBusy", "The Earn transaction failed for a reason that is not stated.", False, False),
        "59047": ErrorCode("OperationRefused", "The redemption was sent outside the given time window.", False, True),
        "59048": ErrorCode("InvalidRequest", "Redeeming a fixed-term product must not state an amount.", False, True),
        "59049": ErrorCode("NotFound", "No Earn product matches the request.", False, True),
        "60001": ErrorCode("InvalidRequest", "The start time is missing.", False, True),
        "60002": ErrorCode("InvalidRequest", "The merchant id is missing.", False, True),
        "60003": ErrorCode("OrderNotFound", "No P2P order matches the request.", False, True),
        "60004": ErrorCode("NotFound", "No P2P advertisement matches the request.", False, True),
        "60005": ErrorCode("NotFound", "No P2P merchant matches the request.", False, True),
        "60006": ErrorCode("InvalidRequest", "A parameter of the P2P request is wrong.", False, True),
        "60007": ErrorCode("InvalidRequest", "The uploaded image is larger than 5 MB.", False, True),
        "60008": ErrorCode("InvalidRequest", "The image is neither a JPEG nor a PNG file.", False, True),
        "60009": ErrorCode("InvalidRequest", "The image file has a wrong format.", False, True),
        "60010": ErrorCode("ServerBusy", "The image could not be uploaded for an unstated reason.", False, False),
        "60011": ErrorCode("PermissionDenied", "Only P2P merchants may publish advertisements.", False, True),
        "60012": ErrorCode("OperationRefused", "The merchant must be online to publish an advertisement.", False, True),
        "60013": ErrorCode("InsufficientFunds", "The balance does not cover the P2P operation.", False, True),
        "60014": ErrorCode("NotFound", "There is no information about this fiat currency.", False, True),
        "60015": ErrorCode("NotFound", "There is no information about this crypto coin.", False, True),
        "60016": ErrorCode("OperationRefused", "The merchant may publish advertisements in CNY only.", False, True),
        "60017": ErrorCode("OperationRefused", "The merchant may not publish advertisements in CNY.", False, True),
        "60018": ErrorCode(
            "PermissionDenied",
            "The user's identity verification allows advertisements in the given fiat currency only.",
            False,
            True,
        ),
        "60019": ErrorCode(
            "ServerBusy", "The advertisement was not published because no reference price could be read.", True, True
        ),
        "60020": ErrorCode("InvalidRequest", "The advertisement type is wrong.", False, True),
        "60021": ErrorCode("InvalidRequest", "The advertisement names no payment method.", False, True),
        "60022": ErrorCode("InvalidRequest", "The P2P trade amount is wrong.", False, True),
        "60023": ErrorCode("InvalidRequest", "The fiat amount lies outside the given range.", False, True),
        "60024": ErrorCode(
            "ServerBusy", "Something went wrong while refunding the P2P merchant's funds.", False, False
        ),
        "60025": ErrorCode("InvalidRequest", "The remark is longer than the configured maximum.", False, True),
        "60026": ErrorCode("InvalidRequest", "The country the advertisement is limited to is wrong.", False, True),
        "60027": ErrorCode("InvalidRequest", "The time limit for payment is wrong.", False, True),
        "60028": ErrorCode("InvalidRequest", "The given payment method is wrong.", False, True),
        "60029": ErrorCode(
            "ServerBusy", "Publishing the advertisement failed for a reason that is not stated.", False, False
        ),
        "60030": ErrorCode("InvalidRequest", "The given P2P status is wrong.", False, True),
        "60031": ErrorCode("InvalidRequest", "The advertisement number has too many characters.", False, True),
        "60032": ErrorCode("NotFound", "The given P2P advertisement cannot be found.", False, True),
        "60033": ErrorCode("InvalidRequest", "The advertisement's amount is wrong.", False, True),
        "60034": ErrorCode(
            "InvalidRequest", "The remark has more images attached than the configured maximum.", False, True
        ),
        "60035": ErrorCode(
            "ServerBusy", "Changing the advertisement failed for a reason that is not stated.", False, False
        ),
        "60036": ErrorCode("InvalidRequest", "The time limit for payment is missing.", False, True),
        "60037": ErrorCode(
            "OperationRefused",
            "The advertisement was not published because its price is far from the reference price.",
            False,
            True,
        ),
        "60038": ErrorCode(
            "InvalidRequest", "The advertisement was not published because its floating rate is wrong.", False, True
        ),
        "60039": ErrorCode("NotFound", "There is no user with this identity.", False, True),
        "60040": ErrorCode("PermissionDenied", "The caller is not authorised for this P2P function.", False, True),
        "60041": ErrorCode("InvalidRequest", "The new price for the advertisement is wrong.", False, True),
        "60042": ErrorCode("InvalidRequest", "The limit price is missing.", False, True),
        "60043": ErrorCode(
            "ServerBusy", "The advertisement's status could not be changed for an unstated reason.", False, False
        ),
        "60044": ErrorCode(
            "OperationRefused", "Only an advertisement in the editing status can be changed.", False, True
        ),
        "60045": ErrorCode(
            "OperationRefused", "The merchant has already published as many advertisements as allowed.", False, True
        ),
        "60046": ErrorCode("InvalidRequest", "The price value is missing.", False, True),
        "60047": ErrorCode("InvalidRequest", "The id of the user's payment method is missing.", False, True),
        "60049": ErrorCode("PermissionDenied", "The user does not have P2P merchant status at present.", False, True),
        "60050": ErrorCode("ApiError", "A P2P operation failed; what the code means is not documented.", False, False),
        "60051": ErrorCode("ApiError", "A P2P operation failed; what the code means is not documented.", False, False),
        "60052": ErrorCode("ApiError", "A P2P operation failed; what the code means is not documented.", False, False),
        "60053": ErrorCode("ApiError", "A P2P operation failed; what the code means is not documented.", False, False),
        "60054": ErrorCode("ApiError", "A P2P operation failed; what the code means is not documented.", False, False),
        "60055": ErrorCode("ApiError", "A P2P operation failed; what the code means is not documented.", False, False),
        "60056": ErrorCode("ApiError", "A P2P operation failed; what the code means is not documented.", False, False),
        "60057": ErrorCode("ApiError", "A P2P operation failed; what the code means is not documented.", False, False),
        "60058": ErrorCode("ApiError", "A P2P operation failed; what the code means is not documented.", False, False),
        "60059": ErrorCode("ApiError", "A P2P operation failed; what the code means is not documented.", False, False),
        "60060": ErrorCode("ApiError", "A P2P operation failed; what the code means is not documented.", False, False),
        "60061": ErrorCode("ApiError", "A P2P operation failed; what the code means is not documented.", False, False),
        "60062": ErrorCode("ApiError", "A P2P operation failed; what the code means is not documented.", False, False),
        "60063": ErrorCode("ApiError", "A P2P operation failed; what the code means is not documented.", False, False),
        "60064": ErrorCode("ApiError", "A P2P operation failed; what the code means is not documented.", False, False),
        "60065": ErrorCode("ApiError", "A P2P operation failed; what the code means is not documented.", False, False),
        "60066": ErrorCode("ApiError", "A P2P operation failed; what the code means is not documented.", False, False),
        "60067": ErrorCode("ApiError", "A P2P operation failed; what the code means is not documented.", False, False),
        "60068": ErrorCode("ApiError", "A P2P operation failed; what the code means is not documented.", False, False),
        "60069": ErrorCode("ApiError", "A P2P operation failed; what the code means is not documented.", False, False),
        "60070": ErrorCode("ApiError", "A P2P operation failed; what the code means is not documented.", False, False),
        "60071": ErrorCode("ApiError", "A P2P operation failed; what the code means is not documented.", False, False),
        "60072": ErrorCode("ApiError", "A P2P operation failed; what the code means is not documented.", False, False),
        "70001": ErrorCode("InvalidRequest", "The given activity id is wrong.", False, True),
        "70002": ErrorCode("InvalidRequest", "The given ranking type is wrong.", False, True),
        "70006": ErrorCode("InvalidRequest", "The named parameter lies outside its permitted range.", False, True),
        "70008": ErrorCode("InvalidRequest", "The named time parameter does not lie within 30 days.", False, True),
        "70020": ErrorCode("NotFound", "There is no such account.", False, True),
        "70101": ErrorCode("InvalidRequest", "A parameter has a value that is not allowed.", False, True),
        "70102": ErrorCode("InvalidRequest", "The broker user id is not valid.", False, True),
        "70103": ErrorCode("InvalidRequest", "The start time is not valid.", False, True),
        "70104": ErrorCode("InvalidRequest", "The end time is not valid.", False, True),
        "70204": ErrorCode(
            "OperationRefused", "The account's open orders must be cancelled before this operation.", False, True
        ),
        "70205": ErrorCode("RateLimited", "The given number of resets allowed per day is used up.", False, True),
        "70206": ErrorCode("PermissionDenied", "Only the main account may do this.", False, True),
        "70207": ErrorCode("NotFound", "No user has the given UID.", False, True),
        "70208": ErrorCode(
            "MarketUnavailable", "Deposits and withdrawals of the given coin are suspended for now.", False, True
        ),
        "70209": ErrorCode(
            "AccountRestricted", "Risk control has blocked the account for this operation.", False, True
        ),
        "70210": ErrorCode("ServerBusy", "The conversion failed and support has to look into it.", False, False),
        "70211": ErrorCode(
            "OperationRefused", "The balance of the given coin is worth more than the given USDT limit.", False, True
        ),
        "70212": ErrorCode("InvalidRequest", "The amount must stay below the given USDT value.", False, True),
        "70213": ErrorCode("OperationRefused", "The withdrawal would go beyond what is allowed per day.", False, True),
        "70214": ErrorCode("OperationRefused", "The account holds assets whose use is restricted.", False, True),
        "70215": ErrorCode("OperationRefused", "The account holds assets that are frozen.", False, True),
        "70216": ErrorCode("OperationRefused", "The account holds assets that are locked.", False, True),
        "70217": ErrorCode(
            "OperationRefused",
            "The withdrawal whitelist is active and the address book lacks this address.",
            False,
            True,
        ),
        "70218": ErrorCode(
            "OrderRejected", "The new order quantity is less than what has already been filled.", False, True
        ),
        "70219": ErrorCode(
            "OperationRefused", "The withdrawal would go beyond what is allowed per month.", False, True
        ),
        "80001": ErrorCode("InvalidRequest", "A parameter of the loan request is not valid.", False, True),
        "80002": ErrorCode("ServerBusy", "The loan service had an internal failure.", False, False),
        "80003": ErrorCode("NotFound", "The coin to be borrowed is unknown.", False, True),
        "80004": ErrorCode("NotFound", "The coin to be pledged is unknown.", False, True),
        "80005": ErrorCode("InvalidRequest", "The collateral is below the minimum for one pledge.", False, True),
        "80006": ErrorCode("InvalidRequest", "The collateral is above the maximum for one pledge.", False, True),
        "80007": ErrorCode("InvalidRequest", "The amount to borrow is below the minimum for one loan.", False, True),
        "80008": ErrorCode("InvalidRequest", "The amount to borrow is above the maximum for one loan.", False, True),
        "80009": ErrorCode("InsufficientFunds", "The lending pool has too little left for this loan.", False, True),
        "80010": ErrorCode(
            "OperationRefused", "The pledge exceeds the permitted variation of the collateral.", False, True
        ),
        "80011": ErrorCode("OrderNotFound", "No loan order matches the request.", False, True),
        "80012": ErrorCode("NotFound", "No pledge matches the request.", False, True),
        "80013": ErrorCode(
            "InsufficientFunds", "The amount to take out of the collateral exceeds the maximum.", False, True
        ),
        "80014": ErrorCode(
            "InvalidRequest", "The amount of the operation is outside the given USDT limit.", False, True
        ),
        "80015": ErrorCode("OperationRefused", "The user already has as many loan orders as allowed.", False, True),
        "80016": ErrorCode(
            "OperationRefused", "The loan order's present status rules out this operation.", False, True
        ),
        "80020": ErrorCode("InvalidRequest", "The amount is below the given minimum of the given coin.", False, True),
        "90001": ErrorCode(
            "InvalidRequest", "The amount is above the given maximum for one subscription.", False, True
        ),
        "95012": ErrorCode(
            "OperationRefused",
            "The sub-account has a futures position whose leverage exceeds the institutional loan's maximum. (Means something else on WebSocket.)",
            False,
            True,
        ),
        "400171": ErrorCode("InvalidRequest", "A parameter did not pass the exchange's checks.", False, True),
        "400172": ErrorCode("InvalidRequest", "A request parameter did not pass the exchange's checks.", False, True),
    },
    websocket={
        **_BOTH,
        "22033": ErrorCode("AccountRestricted", "Risk control currently forbids closing positions.", False, True),
        "22036": ErrorCode("PermissionDenied", "Opening positions through the API is restricted.", False, True),
        "22037": ErrorCode("PermissionDenied", "Closing positions through the API is restricted.", False, True),
        "22046": ErrorCode("OrderRejected", "The order price is below the lowest one allowed.", False, True),
        "22047": ErrorCode("OrderRejected", "The order price is above the highest one allowed.", False, True),
        "22048": ErrorCode("OrderRejected", "The order would exceed the limit set for this user.", False, True),
        "22049": ErrorCode(
            "OrderRejected", "The order would exceed the limit set for the whole platform.", False, True
        ),
        "22051": ErrorCode(
            "AccountModeMismatch",
            "Moving from isolated to cross margin is refused because it raises liquidation risk.",
            False,
            True,
        ),
        "22052": ErrorCode(
            "OrderRejected", "An airdrop position must be closed before another position is opened.", False, True
        ),
        "22053": ErrorCode("OrderRejected", "An airdrop position must be closed before this adjustment.", False, True),
        "22054": ErrorCode(
            "AccountModeMismatch",
            "Leaving isolated margin needs equal long and short leverage on the open pair.",
            False,
            True,
        ),
        "22055": ErrorCode(
            "AccountModeMismatch",
            "Short positions or orders prevent the switch from isolated to cross margin.",
            False,
            True,
        ),
        "22056": ErrorCode("MarketUnavailable", "Trading of this symbol has not been opened.", False, True),
        "22057": ErrorCode(
            "AccountModeMismatch", "Market makers need one-way mode and may not send reduce-only orders.", False, True
        ),
        "22069": ErrorCode(
            "AccountModeMismatch", "This symbol needs isolated margin, cross margin is not offered.", False, True
        ),
        "22070": ErrorCode(
            "AccountModeMismatch", "Isolated margin is the only margin mode this symbol offers.", False, True
        ),
        "22071": ErrorCode(
            "AccountModeMismatch", "The symbol must be set to cross margin before multi-assets mode works.", False, True
        ),
        "22072": ErrorCode(
            "AccountModeMismatch", "Positions or orders in isolated margin stand in the way.", False, True
        ),
        "25111": ErrorCode(
            "OrderRejected", "The order price is too many percent below the trigger price.", False, True
        ),
        "25112": ErrorCode("OrderRejected", "The coin is not switched on as collateral for this account.", False, True),
        "25270": ErrorCode(
            "AccountModeMismatch",
            "Open contract orders (hedge-mode closing or one-way) prevent the change.",
            False,
            True,
        ),
        "25271": ErrorCode("InvalidRequest", "The modification leaves both price and quantity unchanged.", False, True),
        "25272": ErrorCode("RateLimited", "Too many order modifications are waiting to be processed.", True, True),
        "25273": ErrorCode(
            "OrderRejected", "The modification was not attempted because an earlier one failed.", False, True
        ),
        "25274": ErrorCode("OrderRejected", "A protection rule for reduce-only orders refused the order.", False, True),
        "25575": ErrorCode(
            "OrderRejected",
            "The contract orders exceed the given maximum or, on the classic account, the strategy order to stop is unknown. (Means something else on REST.)",
            False,
            True,
        ),
        "30001": ErrorCode("InvalidRequest", "There is no such channel, symbol or kind of instrument.", False, True),
        "30002": ErrorCode("InvalidRequest", "The exchange takes no such request.", False, True),
        "30003": ErrorCode("InvalidRequest", "The exchange knows no such op.", False, True),
        "30004": ErrorCode("AuthError", "The connection has not logged in, and this needs a login.", False, True),
        "30005": ErrorCode("AuthError", "The login failed.", False, True),
        "30006": ErrorCode("RateLimited", "Too many requests came over the connection.", True, True),
        "30007": ErrorCode(
            "RateLimited", "The connection is closed because its requests exceed the limit.", True, True
        ),
        "30011": ErrorCode("AuthError", "The access key is not valid.", False, True),
        "30012": ErrorCode("AuthError", "The passphrase is not the one of the API key.", False, True),
        "30013": ErrorCode("ClockSkew", "The timestamp of the login is not valid.", False, True),
        "30014": ErrorCode("ClockSkew", "The timestamp of the login is too old.", False, True),
        "30015": ErrorCode("AuthError", "The signature of the login is wrong.", False, True),
        "30016": ErrorCode("InvalidRequest", "A parameter is wrong.", False, True),
        "30033": ErrorCode(
            "ServerBusy", "The server is about to restart for an upgrade and will close the connection.", True, True
        ),
        "40024": ErrorCode(
            "PermissionDenied",
            "The coin is regional and the account does not qualify to buy it. (Means something else on REST.)",
            False,
            True,
        ),
        "40025": ErrorCode(
            "AccountRestricted",
            "The exchange limits what this account may do. (Means something else on REST.)",
            False,
            True,
        ),
        "40042": ErrorCode("AccountRestricted", "Sub-accounts of an institutional loan may not do this.", False, True),
        "40104": ErrorCode(
            "OperationRefused",
            "The withdrawal's receiving account is invalid or not verified. (Means something else on REST.)",
            False,
            True,
        ),
        "40115": ErrorCode(
            "ServerBusy", "The unified account's upgrade is being rolled back at the moment.", True, True
        ),
        "40128": ErrorCode("AccountModeMismatch", "Unified accounts cannot use this function.", False, True),
        "40760": ErrorCode(
            "AccountRestricted",
            "No order can be placed while the account is being liquidated. (Means something else on REST.)",
            False,
            True,
        ),
        "40763": ErrorCode("OrderRejected", "The position would outgrow the limit of its tier.", False, True),
        "40769": ErrorCode("OrderFinished", "The order is already finished.", False, True),
        "40779": ErrorCode("InvalidRequest", "The order's delegate type is wrong for this request.", False, True),
        "40911": ErrorCode("ClockSkew", "The request's timestamp is too old for the exchange to accept.", False, True),
        "40926": ErrorCode(
            "AccountRestricted", "The account's identity verification is not finished yet.", False, True
        ),
        "40928": ErrorCode(
            "OrderRejected",
            "Pending orders already use up the position that this reduce-only order would reduce. (Means something else on REST.)",
            False,
            True,
        ),
        "41117": ErrorCode(
            "OrderRejected", "The given symbol's sell price is below the permitted minimum.", False, True
        ),
        "41118": ErrorCode(
            "OrderRejected", "The given symbol's buy price is above the permitted maximum.", False, True
        ),
        "43112": ErrorCode(
            "AccountRestricted", "The account is in liquidation. (Means something else on REST.)", False, True
        ),
        "43135": ErrorCode("OrderRejected", "The loan that the order needs did not pass the risk check.", False, True),
        "45010": ErrorCode("OrderRejected", "The order size exceeds the maximum for the chosen leverage.", False, True),
        "45106": ErrorCode("OperationRefused", "The close of this copy trade was already handled.", False, True),
        "45125": ErrorCode(
            "OrderRejected", "An inactive order can be cancelled only through its parent order.", False, True
        ),
        "45126": ErrorCode(
            "OrderRejected", "The order is inactive, so only its parent order can be cancelled.", False, True
        ),
        "45133": ErrorCode(
            "OrderRejected", "The quantity in the contract's orders exceeds the given maximum.", False, True
        ),
        "45134": ErrorCode("OrderFinished", "The given order is already filled or cancelled.", False, True),
        "45135": ErrorCode(
            "OrderRejected", "A short position's take-profit price has to lie below the given mark price.", False, True
        ),
        "50101": ErrorCode(
            "OperationRefused", "The address book does not contain this withdrawal address.", False, True
        ),
        "59014": ErrorCode("InvalidRequest", "A parameter has too many decimal places.", False, True),
        "95012": ErrorCode(
            "OperationRefused",
            "A sub-account position's leverage exceeds the institutional loan's maximum (classic), or the loan-to-value data is wrong (unified). (Means something else on REST.)",
            False,
            True,
        ),
        "500024": ErrorCode("NotFound", "No trading pair has this name.", False, True),
    },
)
