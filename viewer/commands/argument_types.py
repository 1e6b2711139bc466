"""Kinds of numbers on a command line."""

from __future__ import annotations


def count(text: str) -> int:
    """A whole number from 1 on; raises ValueError for anything else."""
    value = int(text)
    if value < 1:
        raise ValueError(text)
    return value


# argparse says "invalid number value".
count.__name__ = "number"
