"""Signs what schemathesis sends, as the exchange documents it. It runs in the environment of schemathesis."""

from __future__ import annotations

import base64
import hmac
import os
import time

import requests
import schemathesis


class Signing(requests.auth.AuthBase):
    """Signs requests by the key of the environment."""

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        timestamp = str(time.time_ns() // 1_000_000)
        body = request.body or b""
        sent = body.encode() if isinstance(body, str) else body
        signed = f"{timestamp}{request.method}{request.path_url}".encode() + sent
        digest = hmac.digest(os.environ["BITGET_SECRET_KEY"].encode(), signed, "sha256")
        request.headers["ACCESS-KEY"] = os.environ["BITGET_API_KEY"]
        request.headers["ACCESS-PASSPHRASE"] = os.environ["BITGET_PASSPHRASE"]
        request.headers["ACCESS-TIMESTAMP"] = timestamp
        request.headers["ACCESS-SIGN"] = base64.b64encode(digest).decode()
        return request


schemathesis.auth.set_from_requests(Signing())
