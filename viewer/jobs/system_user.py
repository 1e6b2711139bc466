"""Who is at work, as the system knows it; standard library only, no Qt."""

from __future__ import annotations

import getpass


def system_user() -> str:
    """The name by which the system knows whoever is at work; empty where it does not say."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
