"""Budgets in a forked process: a lock that another thread held at the fork would never be released there."""

from __future__ import annotations

import os
import weakref

from bitget_runtime.pacing.interface import CallBudget

_living: weakref.WeakSet[CallBudget] = weakref.WeakSet()


def renew_after_fork(budget: CallBudget) -> None:
    """Make a budget usable in processes that are forked from this one."""
    _living.add(budget)


def _renew() -> None:
    for budget in _living:
        budget._forked()


if hasattr(os, "register_at_fork"):  # not on Windows
    os.register_at_fork(after_in_child=_renew)
