"""Hypothesis profiles: HYPOTHESIS_PROFILE is `default`, `ci` or `thorough`."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings

# The machines are shared: a slow example is no failure, a hanging test is (pytest-timeout).
_COMMON = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("default", _COMMON, max_examples=100)
settings.register_profile("ci", _COMMON, max_examples=200, derandomize=True, print_blob=True)
settings.register_profile("thorough", _COMMON, max_examples=50_000)

PROFILE = os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "default")
settings.load_profile(PROFILE)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """50,000 examples may take their time."""
    if PROFILE == "thorough":
        for item in items:
            item.add_marker(pytest.mark.timeout(0))
