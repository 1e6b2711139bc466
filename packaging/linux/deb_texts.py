"""The texts that Debian's policy asks of a package: control, copyright, change log, page of the manual.

Standard library only; runs on Python 3.9 or newer.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from datetime import datetime, timezone
from email.utils import format_datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from identity import COMMAND, NAME, PUBLISHER, SUMMARY

MAINTAINER = f"{PUBLISHER} <{COMMAND}@{COMMAND}.invalid>"
"""There is no address to write to yet; .invalid is the domain that never will be somebody's (RFC 2606)."""
RECOMMENDS = ("desktop-file-utils", "hicolor-icon-theme", "shared-mime-info")
"""What makes menu entry and kinds of file known; every desktop has them, and a server does without."""
SUGGESTS = ("tesseract-ocr",)
"""Reads words in pictures that are checked before they are passed on."""


def control(version: str, depends: Sequence[str], kibibytes: int) -> str:
    """The fields by which dpkg and apt know the package.

    Args:
        version: With Debian's revision.
        depends: Terms of the field Depends.
        kibibytes: How much disk it takes when installed.
    """
    synopsis = SUMMARY[len("The ") :] if SUMMARY.startswith("The ") else SUMMARY
    return f"""Package: {COMMAND}
Version: {version}
Architecture: amd64
Maintainer: {MAINTAINER}
Installed-Size: {kibibytes}
Depends: {", ".join(depends)}
Recommends: {", ".join(RECOMMENDS)}
Suggests: {", ".join(SUGGESTS)}
Section: science
Priority: optional
Description: {synopsis}
 {NAME} shows an original slide and its conversions side by side, at the same
 place and at every magnification, down to the single stored pixel. It tells
 where they differ and how much, converts slides to DICOM, proves that a
 conversion is right, and takes out what must not be passed on.
 .
 It reads 3DHISTECH MIRAX, Aperio, Hamamatsu, Leica and Ventana slides, DICOM
 and ordinary pictures, and brings along all that it needs for it.
"""


def copyright_file(index: Path) -> str:
    """The machine-readable copyright file.

    Args:
        index: ``licences/index.json`` of the built folder, which names everything shipped.
    """
    shipped = json.loads(index.read_text(encoding="utf-8")) if index.is_file() else []
    lines = [f"  {one['name']} {one['version']}: {' '.join(str(one['licence']).split())}" for one in shipped]
    return (
        f"""Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: {NAME}
Upstream-Contact: {MAINTAINER}
Comment:
 The package holds {NAME} and the libraries it runs on, in the form their
 makers publish. The texts of all their licences are in
 /opt/{COMMAND}/_internal/licences; those under the LGPL are files of their
 own, which can be replaced. They are:
 .
"""
        + "".join(f"{line}\n" for line in lines)
        + f"""
Files: *
Copyright: 2026 {PUBLISHER}
License: Apache-2.0
 On Debian systems the text is in /usr/share/common-licenses/Apache-2.0.
"""
    )


def changelog(version: str, seconds: int) -> str:
    """The packaging's own change log; what the program learned is in the one beside it.

    Args:
        version: With Debian's revision.
        seconds: Since 1970; when it was made.
    """
    date = format_datetime(datetime.fromtimestamp(seconds, timezone.utc))
    return f"""{COMMAND} ({version}) unstable; urgency=medium

  * The program as its authors build it; changelog.gz tells what is new.

 -- {MAINTAINER}  {date}
"""


def man_page(help_text: str, version: str, seconds: int) -> str:
    """A page of the manual from what ``verislide --help`` prints.

    Args:
        help_text: In the layout of argparse: usage, description, then paragraphs.
        version: Without Debian's revision.
        seconds: Since 1970; the date that the page states.
    """
    usage, *rest = help_text.strip().split("\n\n")
    date = datetime.fromtimestamp(seconds, timezone.utc).strftime("%Y-%m-%d")
    lines = [
        f'.TH {COMMAND.upper()} 1 {date} "{NAME} {version}"',
        ".SH NAME",
        f"{COMMAND} \\- {_roff(SUMMARY[0].lower() + SUMMARY[1:])}",
        ".SH SYNOPSIS",
        _roff(" ".join(usage.partition(":")[2].split())),
        ".SH DESCRIPTION",
    ]
    for paragraph in rest:
        heading, _, body = paragraph.partition("\n")
        if heading.endswith(":") and body:
            lines += [f".SH {_roff(heading[:-1].upper())}", ".nf", *map(_roff, body.splitlines()), ".fi"]
        else:
            lines += [".PP", _roff(" ".join(paragraph.split()))]
    return "\n".join(lines) + "\n"


def _roff(text: str) -> str:
    """Text that troff prints as it is."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{escaped}" if escaped[:1] in (".", "'") else escaped
