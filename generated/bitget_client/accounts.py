# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""How a program finds out whether the exchange serves it, and what kind of account its key belongs to."""

from __future__ import annotations

from bitget_runtime.facts import AccountFacts, ModeFacts

ACCOUNTS = AccountFacts(
    public="classic.common.public.get_server_time",
    signed={
        "uta": "uta.account.get_settings",
        "classic": "classic.spot.account.get_info",
    },
    uids={"uta": "uid", "classic": "userId"},
    modes={
        "uta": ModeFacts(
            "uta.account.get_settings", {}, {"account": "accountMode", "position": "holdMode", "asset": "assetMode"}
        ),
        "classic": ModeFacts(
            "classic.contract.account.get_account",
            {"symbol": "BTCUSDT", "productType": "USDT-FUTURES", "marginCoin": "USDT"},
            {"position": "posMode", "asset": "assetMode", "margin": "marginMode"},
        ),
    },
    codes={
        "key": (
            "40001",
            "40006",
            "40037",
            "40041",
            "30011",
        ),
        "secret": (
            "40002",
            "40003",
            "40009",
            "30015",
        ),
        "passphrase": (
            "40011",
            "40012",
            "40036",
            "30012",
        ),
        "ip": (
            "40018",
            "40038",
        ),
        "region": (
            "40100",
            "40104",
        ),
        "classic_account": (
            "40084",
            "25245",
        ),
        "unified_account": ("40085",),
    },
)
