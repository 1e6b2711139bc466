"""A profile with a value in every field, and where each value has to stand in the files, written from the standard."""

from __future__ import annotations

from viewer.conversion.metadata.codes import Concept
from viewer.conversion.metadata.profile import MetadataProfile, Value

HEMATOXYLIN = Concept("12710003", "SCT", "hematoxylin stain")
EOSIN = Concept("36879007", "SCT", "water soluble eosin stain")
SPECIMEN, SECOND = "(0040,0560)[0].", "(0040,0560)[1]."
PATH = "(0048,0105)[0]."
STEPS = ".(0040,0610)"

FILLED: dict[str, tuple[Value, str, str]] = {
    "patient.name": ("Müller^Anna^^Dr.", "(0010,0010)", "Müller^Anna^^Dr."),
    "patient.identifier": ("PAT-0815", "(0010,0020)", "PAT-0815"),
    "patient.issuer": ("St. Elsewhere", "(0010,0021)", "St. Elsewhere"),
    "patient.birth_date": ("1960-05-17", "(0010,0030)", "19600517"),
    "patient.sex": ("F", "(0010,0040)", "F"),
    "patient.age": ("63 y", "(0010,1010)", "063Y"),
    "patient.identity_removed": ("YES", "(0012,0062)", "YES"),
    "patient.deidentification_method": ("Names replaced by hand", "(0012,0063)", "Names replaced by hand"),
    "study.uid": ("1.2.840.99999.7.1", "(0020,000d)", "1.2.840.99999.7.1"),
    "study.identifier": ("ST-12", "(0020,0010)", "ST-12"),
    "study.date": ("20240130", "(0008,0020)", "20240130"),
    "study.time": ("14:05", "(0008,0030)", "140500"),
    "study.accession_number": ("ACC-2024-77", "(0008,0050)", "ACC-2024-77"),
    "study.referring_physician": ("Who^Doctor", "(0008,0090)", "Who^Doctor"),
    "study.description": ("Mamma, Stanzbiopsie", "(0008,1030)", "Mamma, Stanzbiopsie"),
    "series.number": ("7", "(0020,0011)", "7"),
    "series.description": ("Level 3 of block A", "(0008,103e)", "Level 3 of block A"),
    "series.body_part": ("BREAST", "(0018,0015)", "BREAST"),
    "specimen.identifier": ("S24-1 A1-3", f"{SPECIMEN}(0040,0551)", "S24-1 A1-3"),
    "specimen.issuer": ("Histology lab", f"{SPECIMEN}(0040,0562)[0].(0040,0031)", "Histology lab"),
    "specimen.type": (
        Concept("430856003", "SCT", "Tissue section"),
        f"{SPECIMEN}(0040,059a)[0].(0008,0100)",
        "430856003",
    ),
    "specimen.site": (Concept("76752008", "SCT", "Breast"), f"{SPECIMEN}(0008,2228)[0].(0008,0100)", "76752008"),
    "specimen.short_description": ("Left breast, core", f"{SPECIMEN}(0040,0600)", "Left breast, core"),
    "specimen.detailed_description": ("Two cores.\r\nOne is small.", f"{SPECIMEN}(0040,0602)", "Two cores."),
    "specimen.parent": ("S24-1 A", f"{SPECIMEN}(0040,0610)", "text 111705 S24-1 A"),
    "specimen.parent_type": (
        Concept("119376003", "SCT", "tissue specimen"),
        f"{SPECIMEN}(0040,0610)",
        "code 111707 119376003",
    ),
    "specimen.collection": (Concept("86273004", "SCT", "Biopsy"), f"{SPECIMEN}(0040,0610)", "code 17636008 86273004"),
    "specimen.fixative": (
        Concept("434162003", "SCT", "Neutral Buffered Formalin"),
        f"{SPECIMEN}(0040,0610)",
        "code 430864009 434162003",
    ),
    "specimen.embedding": (
        Concept("311731000", "SCT", "Paraffin wax"),
        f"{SPECIMEN}(0040,0610)",
        "code 430863003 311731000",
    ),
    "specimen.sampling": (
        Concept("434472006", "SCT", "Block sectioning"),
        f"{SPECIMEN}(0040,0610)",
        "code 111704 434472006",
    ),
    "specimen2.identifier": ("S24-1 B1-1", f"{SECOND}(0040,0551)", "S24-1 B1-1"),
    "stain.substances": ((HEMATOXYLIN, EOSIN), f"{SECOND}(0040,0610)", "code 424361007 36879007"),
    "stain.other": ("Ki-67 (MIB-1), DAB", f"{SPECIMEN}(0040,0610)", "text 424361007 Ki-67 (MIB-1), DAB"),
    "container.identifier": ("GLASS-3", "(0040,0512)", "GLASS-3"),
    "container.issuer": ("Histology lab 2", "(0040,0513)[0].(0040,0031)", "Histology lab 2"),
    "container.description": ("Charged glass", "(0040,051a)", "Charged glass"),
    "equipment.manufacturer": ("Scanner & Söhne", "(0008,0070)", "Scanner & Söhne"),
    "equipment.model": ("Pannoramic 250", "(0008,1090)", "Pannoramic 250"),
    "equipment.serial_number": ("SN 0001", "(0018,1000)", "SN 0001"),
    "equipment.software_versions": (("3.0.1", "beta 2"), "(0018,1020)", "3.0.1\\beta 2"),
    "equipment.institution": ("St. Elsewhere Hospital", "(0008,0080)", "St. Elsewhere Hospital"),
    "equipment.department": ("Pathology", "(0008,1040)", "Pathology"),
    "optical_path.scanned": ("2024-02-01 10:11:12.5", "(0008,002a)", "20240201101112.500000"),
    "optical_path.identifier": ("BF", f"{PATH}(0048,0106)", "BF"),
    "optical_path.description": ("Bright field, white LED", f"{PATH}(0048,0107)", "Bright field, white LED"),
    "optical_path.illumination": (
        Concept("111741", "DCM", "Transmission illumination"),
        f"{PATH}(0022,0016)[0].(0008,0100)",
        "111741",
    ),
    "optical_path.colour": (Concept("371246006", "SCT", "Green"), f"{PATH}(0048,0108)[0].(0008,0100)", "371246006"),
    "optical_path.lens": (
        Concept("445622008", "SCT", "Oil immersion lens"),
        f"{PATH}(0022,0019)[0].(0008,0100)",
        "445622008",
    ),
    "optical_path.objective_power": ("39.99999999999999999", f"{PATH}(0048,0112)", "40.0"),
    "optical_path.numerical_aperture": ("0.12345678901234567", f"{PATH}(0048,0113)", "0.12345678901235"),
    "clinical_trial.sponsor": ("Sponsor Inc.", "(0012,0010)", "Sponsor Inc."),
    "clinical_trial.protocol_id": ("PROT-1", "(0012,0020)", "PROT-1"),
    "clinical_trial.protocol_name": ("A trial", "(0012,0021)", "A trial"),
    "clinical_trial.site_id": ("SITE-4", "(0012,0030)", "SITE-4"),
    "clinical_trial.site_name": ("Fourth site", "(0012,0031)", "Fourth site"),
    "clinical_trial.subject_id": ("SUBJ-9", "(0012,0040)", "SUBJ-9"),
    "clinical_trial.subject_reading_id": ("READ-9", "(0012,0042)", "READ-9"),
    "clinical_trial.time_point_id": ("TP-1", "(0012,0050)", "TP-1"),
    "clinical_trial.time_point": ("Before therapy", "(0012,0051)", "Before therapy"),
    "clinical_trial.coordinating_center": ("Center C", "(0012,0060)", "Center C"),
    "clinical_trial.series_id": ("SER-2", "(0012,0071)", "SER-2"),
}
"""By path: the value, where it stands (tags of PS3.6; of steps of the preparation the sequence), and what stands there.

Of steps it is a content item: its kind, the code of its concept (PS3.16 TID 8001 and following), and its value."""


def filled_profile() -> MetadataProfile:
    profile = MetadataProfile()
    for path, (value, _, _) in FILLED.items():
        profile = profile.with_value(path, value)
    return profile
