"""Texts that a person types, as the values that DICOM has: dates, times, ages, numbers."""

from __future__ import annotations

import datetime
import math
import re
from typing import Final

_AGE: Final = re.compile(r"(\d{1,3})\s*([DWMYdwmy])")
_NAME: Final = re.compile(r"^([^,]*[^,\s])\s*,\s*([^,]*[^,\s])$")
_DICOM_MOMENT: Final = re.compile(r"(\d{8})(\d{4,6}(?:\.\d{1,6})?)([+-]\d{4})?")


def date_of(text: str) -> datetime.date:
    """1960-05-17 or 19600517.

    Raises:
        ValueError: It is no such date.
    """
    return datetime.date.fromisoformat(text.strip())


def time_of(text: str) -> datetime.time:
    """14:05:09, 14:05, or 140509, with or without a fraction.

    Raises:
        ValueError: It is no such time.
    """
    return datetime.time.fromisoformat(text.strip())


def moment_of(text: str) -> datetime.datetime:
    """2024-02-01 10:11:12, with or without a zone such as +01:00; or as DICOM has it, 20240201101112.

    Raises:
        ValueError: It is no such moment.
    """
    joined = _DICOM_MOMENT.fullmatch(text.strip())
    return datetime.datetime.fromisoformat("{}T{}{}".format(*joined.groups("")) if joined else text.strip())


def age_of(text: str) -> str:
    """045Y, from 45Y or 45 Y; days, weeks and months as D, W and M.

    Raises:
        ValueError: It is no such age.
    """
    found = _AGE.fullmatch(text.strip())
    if found is None:
        raise ValueError(text)
    return f"{int(found[1]):03}{found[2].upper()}"


def name_of(text: str) -> str:
    """A person's name as DICOM has it: Family^Given for "Family, Given"; what has no such comma stays as it is."""
    groups = text.strip().split("=")
    return "=".join(_NAME.sub(r"\1^\2", group.strip()) if "^" not in group else group for group in groups)


def whole_of(text: str) -> int:
    """A whole number that fits in 32 bits, as DICOM's integer strings do.

    Raises:
        ValueError: It is no such number.
    """
    number = int(text.strip())
    if not -(2**31) <= number < 2**31:
        raise ValueError(text)
    return number


def decimal_of(text: str) -> float:
    """A number of any length, rounded to what 16 characters hold.

    Raises:
        ValueError: It is no number, or not finite.
    """
    return rounded(float(text.strip()))


def rounded(number: float) -> float:
    """The nearest number that a decimal string of 16 characters can hold (PS3.5, DS).

    Raises:
        ValueError: It is not finite.
    """
    if not math.isfinite(number):
        raise ValueError(f"{number} is no number that DICOM can hold")
    if len(repr(number)) <= 16:
        return number
    from pydicom.valuerep import format_number_as_ds

    return float(format_number_as_ds(number))
