"""Printing on any terminal."""

from __future__ import annotations

import sys


def never_fail_on_letters() -> None:
    """Print letters that the terminal's encoding lacks as escapes, instead of failing on them."""
    for stream in (sys.stdout, sys.stderr):
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(errors="backslashreplace")
