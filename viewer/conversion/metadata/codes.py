"""Coded values: short lists to choose from, and every further code of the same context group of DICOM PS3.16.

The groups themselves are pydicom's, which makes them of the standard; the lists are what most slides need.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final


@dataclass(frozen=True, slots=True)
class Concept:
    """A coded value as DICOM writes it (PS3.3 table 8.8-1)."""

    code: str
    """Such as "12710003"; at most 16 characters."""
    scheme: str
    """Who gave the code: SCT is SNOMED CT, DCM is DICOM itself."""
    meaning: str
    """In words, at most 64 characters."""

    def __str__(self) -> str:
        return f"{self.code}|{self.scheme}|{self.meaning}"

    def to_dict(self) -> dict[str, str]:
        """As JSON takes it."""
        return {"code": self.code, "scheme": self.scheme, "meaning": self.meaning}


@dataclass(frozen=True, slots=True)
class CodeList:
    """What may stand in a coded field."""

    group: int
    """Number of the context group (CID) of PS3.16."""
    offered: Mapping[str, str]
    """Codes to choose from, each with the words for it on the screen."""

    @property
    def choices(self) -> tuple[tuple[str, Concept], ...]:
        """The words on the screen and the value, in the order of the list."""
        known = _group(self.group)
        return tuple((words, known[code]) for code, words in self.offered.items())

    def find(self, text: str) -> Concept:
        """The value that somebody means: by code, by the list's words, or by the standard's, in any case.

        ``code|scheme|meaning`` is taken as it is, for codes that neither list nor group has.

        Raises:
            ValueError: Nothing fits; the message says what would.
        """
        wanted = " ".join(text.split())
        if wanted.count("|") == 2:
            return Concept(*(part.strip() for part in wanted.split("|")))
        folded = wanted.casefold()
        known = _group(self.group)
        if wanted in known:
            return known[wanted]
        for code, words in self.offered.items():
            if words.casefold() == folded:
                return known[code]
        for concept in known.values():
            if concept.meaning.casefold() in (folded, f"{folded} stain"):
                return concept
        some = ", ".join(list(self.offered.values())[:4])
        raise ValueError(
            f"it is none of the terms of DICOM's list CID {self.group}, such as {some}; "
            "any other code is written as code|scheme|meaning"
        )

    def words(self, concept: Concept) -> str:
        """For the screen: the list's words for it, else its meaning."""
        return self.offered.get(concept.code, concept.meaning)


_GROUPS: Final[dict[int, Mapping[str, Concept]]] = {}


def _group(number: int) -> Mapping[str, Concept]:
    """All concepts of a context group by their code."""
    if number not in _GROUPS:
        from pydicom.sr.codedict import codes

        group: Any = getattr(codes, f"cid{number}")
        found: dict[str, Concept] = {}
        for keyword in group.dir():
            try:
                code = getattr(group, keyword)
            except RuntimeError:
                continue  # the same keyword in two schemes: pydicom cannot tell which is meant
            found[code.value] = Concept(code.value, code.scheme_designator, code.meaning)
        _GROUPS[number] = found
    return _GROUPS[number]


STAINS: Final = CodeList(
    8112,
    {
        "12710003": "Hematoxylin",
        "36879007": "Eosin (water soluble)",
        "83600004": "Eosin (spirit soluble)",
        "255808002": "Periodic acid Schiff (PAS)",
        "4656000": "Alcian blue 8GX",
        "373646006": "Giemsa",
        "255803006": "May-Grünwald Giemsa",
        "373682001": "Wright",
        "406989007": "Trichrome",
        "406957003": "Van Gieson",
        "406992006": "Verhoeff's hematoxylin",
        "406951002": "Silver",
        "45106005": "Congo red",
        "406452004": "Prussian blue",
        "255813003": "Ziehl-Neelsen",
        "385484003": "Gram",
        "406964001": "Mucicarmine",
        "40808006": "Oil red O",
        "406958008": "Luxol fast blue",
        "29522004": "Toluidine blue",
        "255800009": "Immunofluorescent",
        "35352008": "Fluorescent",
    },
)
SPECIMEN_TYPES: Final = CodeList(
    8103,
    {
        "430856003": "Tissue section",
        "119376003": "Tissue specimen",
        "430861001": "Gross specimen",
        "430970004": "Core of a tissue block",
        "431196006": "Tissue spot",
        "258433009": "Smear",
        "119295008": "Aspirate",
        "430855004": "Touch preparation",
        "430346005": "Liquid based cytology",
        "309051001": "Body fluid",
    },
)
COLLECTIONS: Final = CodeList(
    8109,
    {
        "86273004": "Biopsy",
        "65801008": "Excision",
        "14766002": "Aspiration",
        "56757003": "Scraping",
        "285570007": "Swab",
        "53958007": "Harvesting of tissue",
        "17636008": "Specimen collection",
    },
)
SAMPLINGS: Final = CodeList(
    8110,
    {
        "434472006": "Block sectioning",
        "434475008": "Block step sectioning",
        "434474007": "Recut of the block's surface",
        "434479002": "Core sampling",
        "122459003": "Dissection",
        "448895004": "Smear",
        "430854000": "Touch preparation",
    },
)
FIXATIVES: Final = CodeList(
    8114,
    {
        "434162003": "Neutral buffered formalin",
        "431510009": "Formalin",
        "419442005": "Ethanol",
        "259221006": "Methanol",
        "52836003": "Paraformaldehyde",
        "433474002": "Bouin's fluid",
        "430028007": "Michel's medium",
    },
)
EMBEDDINGS: Final = CodeList(
    8115,
    {
        "311731000": "Paraffin wax",
        "433469005": "Tissue freezing medium",
        "65345002": "Epoxy resin",
        "261712009": "Acrylic resin",
        "10249006": "Agar",
        "61088005": "Plastic",
    },
)
SITES: Final = CodeList(
    8134,
    {
        "76752008": "Breast",
        "41216001": "Prostate",
        "39607008": "Lung",
        "71854001": "Colon",
        "34402009": "Rectum",
        "69695003": "Stomach",
        "32849002": "Esophagus",
        "38848004": "Duodenum",
        "66754008": "Appendix",
        "10200004": "Liver",
        "28231008": "Gallbladder",
        "15776009": "Pancreas",
        "78961009": "Spleen",
        "64033007": "Kidney",
        "89837001": "Bladder",
        "40689003": "Testis",
        "15497006": "Ovary",
        "35039007": "Uterus",
        "2739003": "Endometrium",
        "71252005": "Cervix",
        "78067005": "Placenta",
        "39937001": "Skin",
        "87784001": "Soft tissue",
        "59441001": "Lymph node",
        "14016003": "Bone marrow",
        "12738006": "Brain",
        "69748006": "Thyroid",
        "385294005": "Salivary gland",
        "4596009": "Larynx",
    },
)
ILLUMINATIONS: Final = CodeList(
    8123,
    {
        "111744": "Brightfield",
        "111741": "Transmission",
        "111743": "Epifluorescence",
        "111745": "Darkfield",
        "111747": "Phase contrast",
        "111748": "Differential interference contrast",
    },
)
ILLUMINATION_COLOURS: Final = CodeList(
    8122,
    {
        "414298005": "Full spectrum",
        "415770004": "Ultraviolet",
        "405738005": "Blue",
        "371246006": "Green",
        "371240000": "Red",
        "414497003": "Infrared",
    },
)
LENSES: Final = CodeList(
    8121,
    {
        "445621001": "High power, no immersion",
        "445622008": "Oil immersion",
        "445601002": "Slide overview",
    },
)
