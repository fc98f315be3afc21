"""accounts.yaml: the UID that it names is in the response of the call that it names."""

from __future__ import annotations

from pathlib import Path

import pytest

from catalogues.spec_folder import SpecFolder
from generator.check.catalogue import load

TIME = """\
summary: Get the time.
http: GET /api/v3/public/clock
auth: public
response:
  serverTime: str - The time.
examples:
  - response: '{"code": "00000", "msg": "success", "requestTime": 1, "data": {"serverTime": "1"}}'
"""
SETTINGS = """\
summary: Get settings.
http: GET /api/v3/account/settings
auth: signed
permission: read
response:
  uid: str - Number of the account.
  holdMode: str - Position mode.
  assetMode: str - Asset mode.
examples:
  - response: |
      {"code": "00000", "msg": "success", "requestTime": 1,
       "data": {"uid": "1", "holdMode": "a", "assetMode": "b"}}
"""
ACCOUNTS = """\
public: uta.public.get_clock
generations:
  uta:
    signed: uta.account.get_settings
    uid: uid
    modes: {operation: uta.account.get_settings, position: holdMode, asset: assetMode}
  classic:
    signed: uta.account.get_settings
    uid: holdMode
    modes: {operation: uta.account.get_settings, position: holdMode, asset: assetMode}
codes: {}
"""


@pytest.fixture
def folder(tmp_path: Path) -> SpecFolder:
    folder = SpecFolder(tmp_path)
    folder.write("rest/uta/public/get_clock.yaml", TIME)
    folder.write("rest/uta/account/get_settings.yaml", SETTINGS)
    folder.write("accounts.yaml", ACCOUNTS)
    return folder


def test_the_uid_is_read(folder: SpecFolder) -> None:
    assert folder.mistakes() == []
    accounts = load(folder.spec).accounts
    assert accounts is not None
    assert accounts.uids == {"uta": "uid", "classic": "holdMode"}


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("uid: uid", "uid: userId", "no field of uta.account.get_settings is 'userId'"),
        ("    uid: uid\n", "", "generation 'uta' has no 'uid': add it"),
    ],
)
def test_a_uid_that_no_response_has_is_a_mistake(folder: SpecFolder, old: str, new: str, message: str) -> None:
    folder.change("accounts.yaml", old, new)
    lines = folder.mistakes()
    assert any(message in line for line in lines), lines
