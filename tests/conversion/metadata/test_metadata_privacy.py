"""Nothing of what the original says about itself is in any byte of any file, unless it was chosen."""

from __future__ import annotations

import base64
import datetime
import shutil
from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any

import pydicom
import pytest

from tests.conversion.made import small_mirax
from tests.conversion.metadata.filled import filled_profile
from tests.conversion.metadata.named import KEPT, SECRETS, forms, write_named
from viewer.conversion.metadata.original import STATEMENTS, written
from viewer.conversion.metadata.preview import read_privacy
from viewer.conversion.metadata.privacy import PrivacyChoice
from viewer.conversion.run import ConversionRequest, convert_slide
from viewer.conversion.settings import Codec, ConversionSettings
from viewer.slides.slide import SlideError

EVERYTHING = PrivacyChoice(**dict.fromkeys((one.name for one in fields(PrivacyChoice)), True))
NOTHING = PrivacyChoice(**dict.fromkeys((one.name for one in fields(PrivacyChoice)), False))


@pytest.fixture(scope="module")
def named(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_named(tmp_path_factory.mktemp("named") / "original.mrxs")


def places(folder: Path, texts: Sequence[str]) -> list[tuple[str, str]]:
    """The files of a folder in whose bytes or name one of the texts lies."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert any(path.suffix == ".dcm" for path in files)
    found = []
    for path in files:
        content = path.read_bytes().lower() + b"\n" + path.name.lower().encode()
        found += [(path.name, text) for text in texts if any(form in content for form in forms(text))]
    return found


def convert(source: Path, folder: Path, choice: PrivacyChoice | None = None, **changes: Any) -> Path:
    settings = ConversionSettings(**changes)
    convert_slide(ConversionRequest(source, folder, settings, privacy=choice, verify="none"))
    return folder


def datasets(folder: Path) -> list[pydicom.Dataset]:
    return [pydicom.dcmread(path) for path in sorted(folder.glob("*.dcm"))]


def test_texts_are_found_however_they_are_hidden(tmp_path: Path) -> None:
    text = "Erika 4711"
    (tmp_path / "x.dcm").write_bytes(b"")
    for hidden in (
        text.encode(),
        text.upper().encode("utf-16-le"),
        text.encode("utf-16-be"),
        base64.b64encode(b"ab" + text.encode() + b"cdef"),
        base64.b64encode(b"x" + text.encode("utf-16-le") + b"yz"),
        text.encode().hex().upper().encode(),
    ):
        (tmp_path / "x.dcm").write_bytes(b"\1\2" + hidden + b"\3\4")
        assert places(tmp_path, [text]) == [("x.dcm", text)]
    (tmp_path / "x.dcm").write_bytes(b"Erika")
    assert places(tmp_path, [text]) == []
    (tmp_path / f"{text}.dcm").write_bytes(b"")
    assert places(tmp_path, [text]) == [(f"{text}.dcm", text)]


@pytest.mark.parametrize("codec", [Codec.JPEG, Codec.JPEG_2000])
def test_no_byte_of_a_converted_mirax_names_anybody(named: Path, tmp_path: Path, codec: Codec) -> None:
    folder = convert(named, tmp_path / "out", codec=codec)
    dates = ["20240201", "2024-02-01", "01/02/2024", "101112"]
    assert places(folder, [*SECRETS.values(), *dates]) == []
    assert {dataset.ImageType[2] for dataset in datasets(folder)} == {"VOLUME", "THUMBNAIL"}
    for dataset in datasets(folder):
        assert dataset.ManufacturerModelName == KEPT["SCANNER_HARDWARE_VERSION"]
        assert dataset.SoftwareVersions == KEPT["SCANNER_SOFTWARE_VERSION"]
        assert (dataset.DeviceSerialNumber, dataset.ContainerIdentifier) == ("Unknown", "Unknown")


def test_every_switch_lets_its_own_thing_through_and_no_other(named: Path, tmp_path: Path) -> None:
    found = places(convert(named, tmp_path / "all", EVERYTHING), list(SECRETS.values()))
    assert {text for _, text in found} == set(SECRETS.values()) - {SECRETS["PROJECT_NAME"]}
    texts = [*SECRETS.values(), *KEPT.values(), "3DHISTECH"]
    for switch, expected in {
        "container_identifier": {SECRETS["SLIDE_ID"]},
        "series_description": {SECRETS["SLIDE_NAME"]},
        "serial_number": {SECRETS["SCANNER_HARDWARE_ID"]},
        "model": {KEPT["SCANNER_HARDWARE_VERSION"]},
        "software": {KEPT["SCANNER_SOFTWARE_VERSION"]},
        "manufacturer": {"3DHISTECH"},
        "barcode": set(),
    }.items():
        choice = PrivacyChoice.from_dict(NOTHING.to_dict() | {switch: True})
        folder = convert(named, tmp_path / switch, choice, levels=(0,), thumbnail=False)
        assert {text for _, text in places(folder, texts)} == expected, switch


def test_dates_are_written_when_they_are_chosen(named: Path, tmp_path: Path) -> None:
    scan = datasets(convert(named, tmp_path / "scan", PrivacyChoice(scan_date=True), levels=(0,)))[0]
    assert (scan.AcquisitionDateTime, scan.ContentDate, scan.ContentTime) == ("20240201101112", "20240201", "101112")
    assert scan["StudyDate"].is_empty
    study = datasets(convert(named, tmp_path / "study", PrivacyChoice(study_date=True), levels=(0,)))[0]
    assert (study.StudyDate, study.StudyTime) == ("20240201", "101112")
    assert study.AcquisitionDateTime.startswith("1970")


def test_the_preview_names_every_attribute_that_the_date_of_the_scan_is_written_to(named: Path, tmp_path: Path) -> None:
    settings = ConversionSettings(label=True, overview=True)
    items = [item for item in read_privacy(named, settings=settings).items if item.switch == "scan_date"]
    assert items
    listed = {attribute for item in items for attribute in item.attributes}
    kept = {"levels": (0,), "label": True, "overview": True}
    without, with_it = (
        {
            one.ImageType[2]: one
            for one in datasets(convert(named, tmp_path / str(on), PrivacyChoice(scan_date=on), **kept))
        }
        for on in (False, True)
    )
    changed = {
        element.keyword
        for kind, dataset in with_it.items()
        for element in dataset
        if element.value in ("20240201101112", "20240201", "101112") and element != without[kind].get(element.tag)
    }
    assert changed == listed == {"AcquisitionDateTime", "ContentDate", "ContentTime"}


def test_the_photo_of_label_and_glass_are_marked_as_what_they_may_show(named: Path, tmp_path: Path) -> None:
    folder = convert(named, tmp_path / "out", label=True, overview=True)
    marks = {one.ImageType[2]: (one.BurnedInAnnotation, one.SpecimenLabelInImage) for one in datasets(folder)}
    assert marks == {
        "VOLUME": ("NO", "NO"),
        "THUMBNAIL": ("NO", "NO"),
        "LABEL": ("YES", "YES"),
        "OVERVIEW": ("YES", "YES"),
    }
    assert places(folder, list(SECRETS.values())) == []


def test_the_preview_lists_what_the_library_would_write(named: Path, tmp_path: Path) -> None:
    preview = read_privacy(named, PrivacyChoice(container_identifier=True), ConversionSettings(label=True))
    listed = {item.attribute: item for item in preview.items}
    for attribute, name in (
        ("ContainerIdentifier", "SLIDE_ID"),
        ("SeriesDescription", "SLIDE_NAME"),
        ("DeviceSerialNumber", "SCANNER_HARDWARE_ID"),
    ):
        assert (listed[attribute].value, listed[attribute].source) == (SECRETS[name], f"mirax.GENERAL.{name}")
    kept = {item.attribute for item in preview.items if item.kept}
    assert kept == {
        *("ContainerIdentifier", "Manufacturer", "ManufacturerModelName", "SoftwareVersions", "LABEL", "THUMBNAIL")
    }
    assert listed["StudyDate"].value == "2024-02-01"
    assert preview.left_behind["mirax.GENERAL.PROJECT_NAME"] == SECRETS["PROJECT_NAME"]
    # What stock wsidicomizer writes, found in its files without the preview's help.
    from wsidicomizer import WsiDicomizer

    with WsiDicomizer.open(named) as stock:
        stock.save(tmp_path / "stock", include_levels=[0])
    written_by_stock = {text for _, text in places(tmp_path / "stock", list(SECRETS.values()))}
    assert written_by_stock == {item.value for item in preview.items} & set(SECRETS.values())


def test_pictures_are_listed_as_large_as_they_are_written(tmp_path: Path) -> None:
    cropped = small_mirax(tmp_path)
    preview = read_privacy(cropped, settings=ConversionSettings(label=True, overview=True))
    listed = {item.attribute: item.value for item in preview.items}
    folder = convert(cropped, tmp_path / "out", label=True, overview=True, levels=(0,))
    written = {
        one.ImageType[2]: f"{one.TotalPixelMatrixColumns} × {one.TotalPixelMatrixRows} px" for one in datasets(folder)
    }
    kinds = ("LABEL", "OVERVIEW", "THUMBNAIL")
    assert [listed[kind] for kind in kinds] == [written[kind] for kind in kinds]


def test_a_slide_that_cannot_be_opened_is_named(tmp_path: Path) -> None:
    path = tmp_path / "no slide.svs"
    path.write_bytes(b"nothing")
    with pytest.raises(SlideError, match="no slide"):
        read_privacy(path)


def test_no_byte_of_a_converted_svs_names_anybody(data: Path, tmp_path: Path) -> None:
    source = tmp_path / "original.svs"
    shutil.copy(data / "svs" / "CMU-1-Small-Region.svs", source)
    secrets = ["CPAPERIOCS", "1004486", "b414003d-95c6-48b0-9369-8010ed517ba7", "12/29/09", "20091229", "CMU-1"]
    assert places(convert(source, tmp_path / "out"), secrets) == []
    folder = convert(source, tmp_path / "all", EVERYTHING)
    assert {text for _, text in places(folder, secrets)} == {"CPAPERIOCS", "20091229"}


def test_no_byte_of_a_converted_real_mirax_names_anybody(real_pair: tuple[Path, Path], tmp_path: Path) -> None:
    secrets = ["30754928D9DA42A5AB7674B579A7A3E9", "3D_FL_test01", "ProjectName", "20110310", "2011-03-10"]
    original = real_pair[0].with_suffix("") / "Slidedat.ini"
    assert [text in original.read_text(encoding="utf-8-sig") for text in secrets[:3]] == [True] * 3
    folder = convert(real_pair[0], tmp_path / "out", levels=(0,), label=True, overview=True)
    assert {one.ImageType[2] for one in datasets(folder)} == {"VOLUME", "THUMBNAIL", "LABEL", "OVERVIEW"}
    assert places(folder, secrets) == []


def stated_everywhere() -> Any:
    """Metadata as wsidicomizer could read them, with a text of its own in every place."""
    from wsidicom import metadata as of
    from wsidicom.conceptcode import ContributingEquipmentPurposeCode
    from wsidicom.geometry import SizeMm
    from wsidicomizer.metadata import WsiDicomizerMetadata

    moment = datetime.datetime(2024, 2, 1, 10, 11, 12)
    image = of.Image(moment, pixel_spacing=SizeMm(0.00012345678901234567, 0.25), depth_of_field=0.12345678901234567)
    profile = bytearray(600)
    profile[40:48] = b"SN-77889"
    profile[100:124] = "SECRETserial".encode("utf-16-be")
    profile[84:100] = b"checksumchecksum"
    path = of.OpticalPath(
        "1", icc_profile=bytes(profile), objective=of.Objectives(objective_power=39.123456789012345678)
    )
    return WsiDicomizerMetadata(
        study=of.Study(
            uid=pydicom.uid.UID("1.2.3.4"),
            identifier="SECRETstudy",
            date=moment.date(),
            time=moment.time(),
            accession_number="SECRETaccess",
            referring_physician_name="SECRETphysician",
            description="SECRETstudy description",
        ),
        series=of.Series(pydicom.uid.UID("1.2.3.5"), 77, "SECRETseries " + "x" * 80, "SECRETPART"),
        patient=of.Patient(
            name="SECRETname",
            identifier="SECRETid",
            birth_date=moment.date(),
            sex=of.PatientSex.F,
            comments="SECRETcomments",
            species_description="SECRETspecies",
            de_identification=of.PatientDeIdentification(False, ["SECRETmethod"]),
        ),
        equipment=of.Equipment("Maker", "Model", "SECRETserial", ["1.0\\2"]),
        slide=of.Slide(
            "SECRETslide", [of.Staining("SECRETstain")], [of.SlideSample("SECRETsample", detailed_description="SECRET")]
        ),
        pyramid=of.Pyramid(
            image, [path], pydicom.uid.UID("1.2.3.6"), "SECRETpyramid", "SECRETlabel", comments="SECRETcomment"
        ),
        label=of.Label("SECRETtext", "SECRETbarcode", image, [path], comments="SECRETlabelcomment"),
        overview=of.Overview(image, [path], comments="SECRETmacrocomment"),
        frame_of_reference_uid=pydicom.uid.UID("1.2.3.7"),
        dimension_organization_uids=[pydicom.uid.UID("1.2.3.8")],
        contributing_equipment=[
            of.ContributingEquipment(
                ContributingEquipmentPurposeCode("Modifying Equipment"), institution_name="SECRETplace"
            )
        ],
    )


def test_of_all_that_could_be_read_nothing_gets_through_unasked() -> None:
    left = written(stated_everywhere(), PrivacyChoice())
    assert "SECRET" not in repr(left)
    assert "1.2.3." not in repr(left)
    assert "2024" not in repr(left)
    assert "SECRET".encode("utf-16-be") not in (left.pyramid.optical_paths[0].icc_profile or b"")
    assert (left.equipment.manufacturer, left.equipment.model_name) == ("Maker", "Model")


def test_what_is_chosen_gets_through_as_dicom_can_hold_it() -> None:
    from wsidicom.metadata import CallableUidGenerator
    from wsidicom.metadata.image import ImageType
    from wsidicom.metadata.schema.dicom import WsiMetadataDicomSchema
    from wsidicomizer.uid_resolver import MetadataUidResolver

    original = stated_everywhere()
    resolver = MetadataUidResolver(CallableUidGenerator(pydicom.uid.generate_uid))
    with pytest.raises((OverflowError, ValueError)):
        WsiMetadataDicomSchema().dump(resolver.resolve(original), ImageType.VOLUME)  # as the library would
    everything = written(original, EVERYTHING)
    for statement in STATEMENTS:
        one: Any = everything
        for name in statement.place.split("."):
            one = getattr(one, name)
        if statement.place.split(".")[-1] in ("identifier", "name", "barcode", "text", "comments"):
            assert str(one).startswith("SECRET")
    dataset = WsiMetadataDicomSchema().dump(resolver.resolve(everything), ImageType.VOLUME)
    assert dataset.SeriesDescription == ("SECRETseries " + "x" * 80)[:64]
    assert dataset.SoftwareVersions == "1.02"
    power = dataset.OpticalPathSequence[0].ObjectiveLensPower
    assert str(power) == "39.1234567890123"
    assert dataset.BarcodeValue == "SECRETbarcode"


def test_serial_numbers_in_colour_profiles_are_blotted_out() -> None:
    original = stated_everywhere()
    (path,) = written(original, PrivacyChoice()).pyramid.optical_paths
    profile, before = path.icc_profile or b"", original.pyramid.optical_paths[0].icc_profile
    assert len(profile) == len(before)
    assert profile[100:124] == ("x" * 12).encode("utf-16-be")
    assert profile[84:100] == bytes(16)
    assert profile[:84] == before[:84]
    (kept,) = written(original, PrivacyChoice(serial_number=True)).pyramid.optical_paths
    assert kept.icc_profile == before


def test_what_a_profile_states_is_written_whatever_is_chosen(named: Path, tmp_path: Path) -> None:
    request = ConversionRequest(
        named, tmp_path / "out", ConversionSettings(levels=(0,)), filled_profile(), EVERYTHING, verify="none"
    )
    convert_slide(request)
    for dataset in datasets(tmp_path / "out"):
        assert (dataset.ContainerIdentifier, dataset.DeviceSerialNumber) == ("GLASS-3", "SN 0001")
        assert dataset.SeriesDescription == "Level 3 of block A"
    assert places(tmp_path / "out", list(SECRETS.values())) == []
