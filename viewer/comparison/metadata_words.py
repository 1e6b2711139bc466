"""Rules for what is written in words: device, date, specimen, patient, and the pictures beside the pyramid."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from typing import Final

from viewer.comparison.metadata_row import Judgement, MetadataRow, Pair, Rule, one_sided, two_sided
from viewer.comparison.scan_date import is_other_order, scan_date
from viewer.comparison.stated import Stated, known, said, stains
from viewer.slides import property_names as names
from viewer.slides.slide import Slide

_MAKERS: Final = {
    "aperio": ("Aperio (Leica Biosystems)", ("aperio", "leica")),
    "hamamatsu": ("Hamamatsu", ("hamamatsu",)),
    "leica": ("Leica", ("leica",)),
    "mirax": ("3DHISTECH", ("3dhistech",)),
    "philips": ("Philips", ("philips",)),
    "sakura": ("Sakura", ("sakura",)),
    "trestle": ("Trestle", ("trestle",)),
    "ventana": ("Ventana (Roche)", ("ventana", "roche")),
    "zeiss": ("Zeiss", ("zeiss",)),
}
"""By OpenSlide's name of the format: who makes such scanners, and words of which the maker's name has one."""
_APERIO_SOFTWARE: Final = re.compile(r"Aperio Image Library v?[\d.]*\d")
_EPOCH: Final = 1970

_WORDS: Final[tuple[tuple[str, bool, tuple[str, ...]], ...]] = (
    (
        "Scanner model",
        False,
        (
            "mirax.GENERAL.SCANNER_HARDWARE_VERSION",
            "hamamatsu.Product",
            "leica.device-model",
            "tiff.Model",
            "ManufacturerModelName",
        ),
    ),
    (
        "Serial number",
        False,
        (
            "mirax.GENERAL.SCANNER_HARDWARE_ID",
            "aperio.ScanScope ID",
            "hamamatsu.NDP.S/N",
            "philips.DICOM_DEVICE_SERIAL_NUMBER",
            "ventana.UnitNumber",
            "DeviceSerialNumber",
        ),
    ),
    (
        "Slide identifier",
        True,
        (
            "mirax.GENERAL.SLIDE_ID",
            "openslide.barcode",
            "aperio.Barcode",
            "leica.barcode",
            "philips.PIM_DP_UFS_BARCODE",
            "ContainerIdentifier",
        ),
    ),
    ("Slide name", True, ("mirax.GENERAL.SLIDE_NAME", "aperio.Title", "SeriesDescription")),
    ("Patient name", True, ("aperio.Patient", "PatientName")),
    ("Patient ID", True, ("PatientID",)),
    ("Accession number", True, ("aperio.Accession", "AccessionNumber")),
    (
        "Specimen",
        True,
        (
            "SpecimenDescriptionSequence[0].SpecimenShortDescription",
            "SpecimenDescriptionSequence[0].SpecimenIdentifier",
        ),
    ),
)
"""Name, whether it may identify, and the keys where scanners and DICOM keep it, the more telling first."""

_PICTURES: Final = {"Label picture": ("label",), "Macro picture": ("macro", "overview"), "Thumbnail": ("thumbnail",)}
"""By what scanners' formats and DICOM call them."""


def manufacturer(pair: Pair) -> MetadataRow:
    """Who made the scanner; where a file does not say, the format does."""
    name = "Manufacturer"
    keys = ("tiff.Make", "philips.DICOM_MANUFACTURER", "Manufacturer")
    original, conversion = said(pair.original, *keys), said(pair.conversion, *keys)
    vendor = pair.original.properties.get(names.OPENSLIDE_VENDOR, "")
    maker, accepted = _MAKERS.get(vendor, ("", ()))
    if known(original) is None and maker:
        original = Stated(maker, f"{names.OPENSLIDE_VENDOR} (maker of the format)")
        row = one_sided(name, original, conversion)
        if row is not None:
            return row
        assert conversion is not None
        said_text = conversion.text.casefold()
        if any(word in said_text for word in accepted):
            reason = "The original names no maker, but is of this maker's format."
            return MetadataRow(name, original, conversion, Judgement.CARRIED_OVER, reason)
        reason = f"The format is that of {maker}."
        if said_text == vendor:
            reason = f"“{conversion.text}” is OpenSlide's name of the file format; its maker is {maker}."
        return MetadataRow(name, original, conversion, Judgement.CHANGED, reason)
    return _same_words(name, original, conversion)


def software(pair: Pair) -> MetadataRow:
    """Software of the scanner, in any order."""
    return _same_words("Scanner software", software_of(pair.original), software_of(pair.conversion))


def date(pair: Pair) -> MetadataRow:
    """When the slide was scanned, by the scanner's clock."""
    name = "Scanned on"
    (original, first), (conversion, second) = scan_date(pair.original), scan_date(pair.conversion)
    row = one_sided(name, original, conversion)
    if row is not None:
        return row
    if first is None or second is None:
        return MetadataRow(
            name, original, conversion, Judgement.NOT_COMPARABLE, "One of the dates cannot be understood."
        )
    if first == second:
        return MetadataRow(name, original, conversion, Judgement.CARRIED_OVER, "The same moment.")
    reason = "Another moment."
    if second.year == _EPOCH:
        reason = "1970 is what software writes that knows no date."
    elif is_other_order(first, second):
        reason = "Day and month were exchanged."
    return MetadataRow(name, original, conversion, Judgement.CHANGED, reason)


def stain(pair: Pair) -> MetadataRow:
    """The stains of the specimen."""
    return _same_words("Stain", stains(pair.original), stains(pair.conversion))


def _words_rule(name: str, identifying: bool, keys: tuple[str, ...], pair: Pair) -> MetadataRow:
    row = _same_words(name, said(pair.original, *keys), said(pair.conversion, *keys))
    return replace(row, identifying=identifying)


def _picture_rule(name: str, kinds: tuple[str, ...], pair: Pair) -> MetadataRow | None:
    original, conversion = (_picture(slide, kinds) for slide in (pair.original, pair.conversion))
    same = original is not None and conversion is not None and original.text == conversion.text
    other = "Another size: it was cropped, scaled or made anew."
    row = two_sided(name, original, conversion, same, "The same size.", other)
    return None if row.judgement is Judgement.NOT_STATED else row


WORD_RULES: Final[tuple[Rule, ...]] = tuple(partial(_words_rule, *entry) for entry in _WORDS)
PICTURE_RULES: Final[tuple[Rule, ...]] = tuple(partial(_picture_rule, *entry) for entry in _PICTURES.items())


def _same_words(name: str, original: Stated | None, conversion: Stated | None) -> MetadataRow:
    same = original is not None and conversion is not None and _parts(original.text) == _parts(conversion.text)
    return two_sided(name, original, conversion, same, "The same words.", "Other words than in the original.")


def _parts(text: str) -> set[str]:
    """The values of a DICOM element with several, in small letters."""
    return {part.strip().casefold() for part in re.split(r"\\|, ", text)}


def software_of(slide: Slide) -> Stated | None:
    """Versions of the scanner's software, separated by commas; None where the slide has no place for them."""
    keys = (
        "mirax.GENERAL.SCANNER_SOFTWARE_VERSION",
        "leica.device-version",
        "philips.DICOM_SOFTWARE_VERSIONS",
        "ventana.BuildVersion",
        "tiff.Software",
        "SoftwareVersions",
    )
    stated = said(slide, *keys)
    if known(stated) is None:
        found = _APERIO_SOFTWARE.findall(slide.properties.get(names.TIFF_DESCRIPTION, ""))
        if found:
            return Stated(", ".join(dict.fromkeys(found)), names.TIFF_DESCRIPTION)
    return stated and replace(stated, text=stated.text.replace("\\", ", "))


def _picture(slide: Slide, kinds: tuple[str, ...]) -> Stated | None:
    for kind in kinds:
        size = slide.associated_images.get(kind)
        if size is not None:
            return Stated(f"{size.width} × {size.height} px", kind)
    return None
