"""When a slide was scanned, from the ways in which scanners write it."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Final

from viewer.comparison.stated import Stated, said
from viewer.slides import property_names as names
from viewer.slides.slide import Slide

_FORMATS: Final = {
    names.MIRAX_DATE: ("%d/%m/%Y %H:%M:%S",),
    names.APERIO_DATE: ("%m/%d/%y %H:%M:%S", "%m/%d/%Y %H:%M:%S"),
    names.TIFF_DATE: ("%Y:%m:%d %H:%M:%S",),
    names.PHILIPS_DATE: ("%Y%m%d%H%M%S",),
}
_DICOM: Final = re.compile(r"(\d{14})")
"""DT (PS3.5 table 6.2-1) down to the second; fractions and the offset from UTC behind it are left out."""


def scan_date(slide: Slide) -> tuple[Stated | None, datetime | None]:
    """What the slide states, as "2011-03-10 11:47:25" where it can be understood, and the moment itself.

    Times are those of the scanner's clock: most formats name no time zone.
    """
    stated = said(
        slide, names.MIRAX_DATE, names.APERIO_DATE, names.LEICA_DATE, names.PHILIPS_DATE, names.DICOM_ACQUIRED
    ) or said(slide, names.TIFF_DATE)
    if stated is None:
        return None, None
    text, source = stated.text, stated.source
    time = said(slide, names.APERIO_TIME)
    if source == names.APERIO_DATE and time is not None:
        text, source = f"{text} {time.text}", f"{source}, {time.source}"
    moment = _understood(text, stated.source)
    return Stated(f"{moment:%Y-%m-%d %H:%M:%S}" if moment is not None else text, source), moment


def is_other_order(first: datetime, second: datetime) -> bool:
    """Whether two moments differ only by day and month being exchanged."""
    return first != second and (first.day, first.month) == (second.month, second.day) and first.year == second.year


def _understood(text: str, key: str) -> datetime | None:
    if key == names.LEICA_DATE:
        try:
            return datetime.fromisoformat(text.replace("Z", "+00:00")).replace(tzinfo=None, microsecond=0)
        except ValueError:
            return None
    formats = _FORMATS.get(key, ())
    if not formats or key == names.PHILIPS_DATE:
        digits = _DICOM.match(text)
        if digits is None:
            return None
        text, formats = digits.group(1), ("%Y%m%d%H%M%S",)
    for form in formats:
        try:
            return datetime.strptime(text, form)
        except ValueError:
            continue
    return None
