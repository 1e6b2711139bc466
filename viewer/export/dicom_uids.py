"""Identifiers of an export: made of what it holds, so that the same export has the same ones, and of nothing else.

No identifier of the slide goes into them: whoever has its list of UIDs finds none of them again.
"""

from __future__ import annotations

import hashlib

_FIRST = 10**38
"""The smallest number of as many digits as an identifier has."""


def stand_in(number: int) -> str:
    """What stands in a file until everything is written: as long as an identifier, one for every number."""
    return f"2.25.{_FIRST + number}"


def uid_of(key: bytes, number: int) -> str:
    """The identifier in place of ``stand_in(number)``: a UUID of version 8 as PS3.5 B.2 has it, 44 characters.

    Args:
        key: Digest of everything that the files hold.
        number: What is identified.
    """
    held = bytearray(hashlib.sha256(key + number.to_bytes(8)).digest()[:16])
    held[6] = held[6] & 0x0F | 0x80
    held[8] = held[8] & 0x3F | 0x80
    held[0] |= 0x80  # so that all have as many digits
    return f"2.25.{int.from_bytes(held)}"


def places_of(header: bytes, numbers: int) -> dict[int, list[int]]:
    """Where in a header the stand-ins of the numbers below ``numbers`` are."""
    found: dict[int, list[int]] = {}
    for number in range(numbers):
        wanted, at = stand_in(number).encode(), -1
        while (at := header.find(wanted, at + 1)) >= 0:
            found.setdefault(number, []).append(at)
    return found
