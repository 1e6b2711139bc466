"""Which properties of a slide may name a patient, so that a window shows them only when asked to.

The list errs on the safe side and is for looking only: what an export takes away is decided elsewhere, attribute by
attribute. It follows DICOM PS3.15 table E.1-1 and what scanners are known to write into their files: MIRAX names slides
as the laboratory does, Aperio's image description holds file name, user and custom fields.
"""

from __future__ import annotations

import re
from typing import Final

MASK: Final = "••••••"
"""Shown in place of a value that may identify; of one length, so that nothing can be told from it."""

_NAMES: Final = frozenset(
    {
        # DICOM keywords
        "accessionnumber",
        "admissionid",
        "containeridentifier",
        "deidentificationmethod",
        "imagecomments",
        "institutionaddress",
        "institutionaldepartmentname",
        "institutionname",
        "issuerofaccessionnumbersequence",
        "labeltext",
        "otherpatientids",
        "placerordernumberimagingservicerequest",
        "requestedproceduredescription",
        "seriesdescription",
        "specimendetaileddescription",
        "specimenidentifier",
        "specimenshortdescription",
        "stationname",
        "studycomments",
        "studydescription",
        "studyid",
        "textvalue",
        # vendors
        "accession",
        "caseid",
        "comment",
        "createdby",
        "dsrid",
        "filename",
        "imagedescription",
        "imageid",
        "name",
        "operator",
        "projectname",
        "reference",
        "slide",
        "slideid",
        "slidename",
        "specimen",
        "title",
        "uniqueid",
        "user",
        "username",
    }
)
_PARTS: Final = ("barcode", "patient", "physician", "operatorsname", "customfield", "personname")
_NO_PARTS: Final = (
    "imagetype",
    "orientationpatient",
    "positionpatient",
    "patientorientation",
    "patientposition",
    "imagewidth",
    "imageheight",
)
"""Ends of names that hold a part and say nothing of a person: directions, format and size of the barcode's picture."""
_NOT_LETTERS: Final = re.compile(r"\[\d+\]|[^a-z]")


def may_identify(name: str, vr: str = "") -> bool:
    """Whether the value of a property may name a patient, or lead to one.

    Args:
        name: A property's name as a reader gives it, or a DICOM keyword.
        vr: DICOM value representation, where there is one.
    """
    if vr == "PN":
        return True
    letters = _NOT_LETTERS.sub("", name.lower())
    if _NOT_LETTERS.sub("", name.rsplit(".", 1)[-1].lower()) in _NAMES:
        return True
    return any(part in letters for part in _PARTS) and not letters.endswith(_NO_PARTS)


def picture_may_identify(name: str) -> bool:
    """Whether an associated image may show a name: all do but the small picture of the tissue itself.

    The overview that scanners call macro shows the whole glass, mostly with its label.
    """
    return "thumbnail" not in name.lower()
