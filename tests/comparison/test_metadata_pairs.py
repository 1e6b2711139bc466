"""Every judgement on slides made for it, then on conversions that wsidicomizer wrote."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from tests.fakes import ArraySlide, random_pyramid
from viewer.alignment.align import align
from viewer.alignment.alignment import Alignment
from viewer.comparison.metadata_pairs import metadata_pairs
from viewer.comparison.metadata_row import Judgement, MetadataRow
from viewer.comparison.stated import Stated
from viewer.conversion.convert import convert_to_dicom
from viewer.conversion.settings import Codec, ConversionSettings
from viewer.geometry import Affine, Mpp, PointMm, Rect, Size
from viewer.slides.opening import open_slide
from viewer.slides.sample import CoordinatePainter, SampleSpec, write_sample

CARRIED, CHANGED, INVENTED, MISSING = Judgement.CARRIED_OVER, Judgement.CHANGED, Judgement.INVENTED, Judgement.MISSING
NOT_COMPARABLE, NOT_STATED = Judgement.NOT_COMPARABLE, Judgement.NOT_STATED
LIGHT = "OpticalPathSequence[0].IlluminationTypeCodeSequence[0].CodeMeaning"
STEP = "SpecimenDescriptionSequence[0].SpecimenPreparationSequence[0].SpecimenPreparationStepContentItemSequence[1]."


def slide(
    properties: Mapping[str, str] | None = None, form: str = "DICOM WSI", size: int = 64, levels: int = 3
) -> ArraySlide:
    made = ArraySlide(random_pyramid(size, size // 2, levels), mpp=Mpp(0.25, 0.25))
    made.format = form
    made.properties = dict(properties or {})
    return made


def mirax(**general: str) -> ArraySlide:
    said = {f"mirax.GENERAL.{key}": value for key, value in general.items()} | {"openslide.vendor": "mirax"}
    return slide(said, "3DHISTECH MIRAX")


def rows_of(
    original: ArraySlide,
    conversion: ArraySlide,
    affine: Affine | None = Affine(),  # noqa: B008
) -> dict[str, MetadataRow]:
    alignment = None if affine is None else Alignment(affine, "test", 1.0, aligned=True)
    rows = metadata_pairs(original, conversion, alignment)
    assert len({row.name for row in rows}) == len(rows)
    assert all(row.reason.endswith(".") for row in rows)
    return {row.name: row for row in rows}


def coded(made: ArraySlide, compression: str, subsampling: str | None = None, tile: Size | None = None) -> ArraySlide:
    made.levels = tuple(
        replace(level, compression=compression, subsampling=subsampling, tile_size=tile) for level in made.levels
    )
    return made


def test_what_neither_states_is_not_stated_whatever_fills_its_place() -> None:
    row = rows_of(mirax(), slide({"DeviceSerialNumber": "Unknown"}))["Serial number"]
    assert row.judgement is NOT_STATED
    assert row.conversion == Stated("Unknown", "DeviceSerialNumber")
    assert row.reason == "Neither side states it; the conversion says “Unknown”."


def test_a_placeholder_for_what_the_original_states_is_missing() -> None:
    row = rows_of(mirax(SCANNER_HARDWARE_ID="S1"), slide({"DeviceSerialNumber": "Unknown"}))["Serial number"]
    assert (row.judgement, row.reason) == (MISSING, "The conversion says “Unknown” instead.")
    assert row.original == Stated("S1", "mirax.GENERAL.SCANNER_HARDWARE_ID")


@pytest.mark.parametrize(
    ("ours", "theirs", "judgement"),
    [("S1", "s1 ", CARRIED), ("S1", "S2", CHANGED), (None, "S2", INVENTED), ("S1", None, MISSING)],
)
def test_words_are_judged_without_case_and_blanks(ours: str | None, theirs: str | None, judgement: Judgement) -> None:
    conversion = slide({"DeviceSerialNumber": theirs} if theirs else {})
    original = mirax(SCANNER_HARDWARE_ID=ours) if ours else mirax()
    assert rows_of(original, conversion)["Serial number"].judgement is judgement


def test_a_value_under_the_name_that_openslides_driver_gives_it() -> None:
    row = rows_of(mirax(SCANNER_HARDWARE_ID="S1"), slide({"dicom.DeviceSerialNumber": "S1"}))["Serial number"]
    assert row.judgement is CARRIED
    assert row.conversion is not None and row.conversion.source == "dicom.DeviceSerialNumber"


@pytest.mark.parametrize(
    ("said", "judgement", "words"),
    [
        ("mirax", CHANGED, "OpenSlide's name of the file format; its maker is 3DHISTECH"),
        ("Zeiss", CHANGED, "The format is that of 3DHISTECH"),
        ("3DHistech Ltd.", CARRIED, "this maker's format"),
        ("Unknown", MISSING, "“Unknown” instead"),
    ],
)
def test_the_maker_of_a_format(said: str, judgement: Judgement, words: str) -> None:
    row = rows_of(mirax(), slide({"Manufacturer": said}))["Manufacturer"]
    assert row.judgement is judgement
    assert words in row.reason
    assert row.original == Stated("3DHISTECH", "openslide.vendor (maker of the format)")


def test_a_maker_that_the_file_names_comes_before_that_of_the_format() -> None:
    original = slide({"openslide.vendor": "hamamatsu", "tiff.Make": "Hamamatsu"}, "Hamamatsu NDPI")
    row = rows_of(original, slide({"Manufacturer": "Other"}))["Manufacturer"]
    assert (row.judgement, row.original) == (CHANGED, Stated("Hamamatsu", "tiff.Make"))


@pytest.mark.parametrize(
    ("ours", "theirs", "judgement"),
    [
        ("SLIDE_TYPE_FLUORESCENCE", "Brightfield illumination", CHANGED),
        ("SLIDE_TYPE_FLUORESCENCE", "Epifluorescence illumination", CARRIED),
        ("SLIDE_TYPE_BRIGHTFIELD", "Brightfield illumination", CARRIED),
        ("SLIDE_TYPE_BRIGHTFIELD", "Transmission illumination", CARRIED),
        ("SLIDE_TYPE_NEW", "Brightfield illumination", NOT_COMPARABLE),
        ("SLIDE_TYPE_BRIGHTFIELD", None, MISSING),
        (None, "Brightfield illumination", INVENTED),
    ],
)
def test_light(ours: str | None, theirs: str | None, judgement: Judgement) -> None:
    original = mirax(SLIDE_TYPE=ours) if ours else mirax()
    row = rows_of(original, slide({LIGHT: theirs} if theirs else {}))["Illumination"]
    assert row.judgement is judgement
    if judgement is CHANGED:
        assert "fluorescence, the conversion says brightfield" in row.reason


@pytest.mark.parametrize(
    ("ours", "theirs", "judgement", "words"),
    [
        ("10/03/2011 11:47:25", "20110310114725", CARRIED, "same moment"),
        ("10/03/2011 11:47:25", "20110310114725.123456+0100", CARRIED, "same moment"),
        ("10/03/2011 11:47:25", "20111003114725", CHANGED, "Day and month"),
        ("10/03/2011 11:47:25", "19700101000000+0000", CHANGED, "1970"),
        ("10/03/2011 11:47:25", "20110310114726", CHANGED, "Another moment"),
        ("yesterday", "20110310114725", NOT_COMPARABLE, "cannot be understood"),
        ("10/03/2011 11:47:25", "2011", NOT_COMPARABLE, "cannot be understood"),
        ("10/03/2011 11:47:25", "20111301000000", NOT_COMPARABLE, "cannot be understood"),
        ("10/03/2011 11:47:25", None, MISSING, "does not state"),
    ],
)
def test_dates(ours: str, theirs: str | None, judgement: Judgement, words: str) -> None:
    conversion = slide({"AcquisitionDateTime": theirs} if theirs else {})
    row = rows_of(mirax(SLIDE_CREATIONDATETIME=ours), conversion)["Scanned on"]
    assert row.judgement is judgement
    assert words in row.reason


@pytest.mark.parametrize(
    "said",
    [
        {"aperio.Date": "12/29/09", "aperio.Time": "09:59:15"},
        {"leica.creation-date": "2009-12-29T09:59:15.500Z"},
        {"philips.DICOM_ACQUISITION_DATETIME": "20091229095915.000000"},
        {"tiff.DateTime": "2009:12:29 09:59:15"},
    ],
)
def test_dates_of_other_scanners(said: dict[str, str]) -> None:
    row = rows_of(slide(said, "other"), slide({"AcquisitionDateTime": "20091229095915"}))["Scanned on"]
    assert row.judgement is CARRIED
    assert row.original == Stated("2009-12-29 09:59:15", ", ".join(said))


def test_stains_of_the_specimen_preparation() -> None:
    said = {
        f"{STEP}ConceptNameCodeSequence[0].CodeValue": "424361007",
        f"{STEP}ConceptCodeSequence[0].CodeMeaning": "hematoxylin stain",
    }
    row = rows_of(slide(said), slide())["Stain"]
    assert row.judgement is MISSING
    assert row.original is not None and row.original.text == "hematoxylin stain"
    assert rows_of(slide(said), slide(said))["Stain"].judgement is CARRIED


def test_values_that_may_name_a_patient_are_marked() -> None:
    rows = rows_of(mirax(SLIDE_NAME="Muster"), slide({"PatientName": "Muster^Erika", "SeriesDescription": "Muster"}))
    assert rows["Slide name"].identifying and rows["Patient name"].identifying
    assert rows["Slide name"].judgement is CARRIED
    assert rows["Patient name"].judgement is INVENTED
    assert not rows["Manufacturer"].identifying
    for row in rows.values():
        assert "Muster" not in row.reason


def test_pixel_size_of_a_conversion_that_was_scaled() -> None:
    half = slide(size=32)
    half.mpp = Mpp(0.5, 0.5)
    rows = rows_of(slide(), half, Affine.scaling(2))
    assert rows["Pixel size"].judgement is CARRIED
    assert "fits the size to which the picture was scaled" in rows["Pixel size"].reason
    assert rows["Size"].judgement is CARRIED
    assert "1 only in the original (1/1)" in rows["Stored levels"].reason
    half.mpp = Mpp(0.25, 0.25)
    row = rows_of(slide(), half, Affine.scaling(2))["Pixel size"]
    assert (row.judgement, "Off by 50.00%" in row.reason) == (CHANGED, True)


def test_pixel_size_across_and_down_when_the_picture_is_turned() -> None:
    original = slide()
    original.mpp = Mpp(0.25, 0.26)
    turned = slide()
    turned.mpp = Mpp(0.26, 0.25)
    quarter = Affine.rotation(90)
    assert rows_of(original, turned, quarter)["Pixel size"].judgement is CARRIED
    assert rows_of(original, turned)["Pixel size"].judgement is CHANGED
    assert rows_of(original, turned, None)["Pixel size"].judgement is NOT_COMPARABLE


def test_pixel_sizes_of_the_coarser_levels() -> None:
    original = slide()
    levels = list(original.levels)
    levels[2] = replace(levels[2], mpp=Mpp(1.003, 1.0))
    original.levels = tuple(levels)
    row = rows_of(original, slide())["Coarser pixel sizes"]
    assert row.judgement is CHANGED
    assert row.reason == "1 of 2 levels differ, by 0.30% at most: the conversion multiplies the size of level 0."
    assert row.original is not None and row.original.text == "level 2: 1.003 × 1 µm"
    assert rows_of(slide(), slide())["Coarser pixel sizes"].judgement is CARRIED


def test_the_scanned_part_of_a_slide_is_all_of_it() -> None:
    original = slide(size=128)
    original.bounds = Rect(10, 6, 64, 32)
    row = rows_of(original, slide(), Affine.translation(10, 6))["Size"]
    assert (row.judgement, row.reason) == (CARRIED, "The whole scanned part, without the empty glass around it.")
    assert row.original is not None and row.original.text == "64 × 32 px, scanned of 128 × 64 px"
    assert rows_of(original, slide(size=60), Affine.translation(10, 6))["Size"].judgement is CHANGED


def test_objectives() -> None:
    original, conversion = slide(), slide()
    assert rows_of(original, conversion)["Objective"].judgement is NOT_STATED
    original.objective_power = 40.0
    assert rows_of(original, conversion)["Objective"].judgement is MISSING
    conversion.objective_power = 20.0
    assert rows_of(original, conversion)["Objective"].judgement is CHANGED
    conversion.objective_power = 40.0
    assert rows_of(original, conversion)["Objective"].judgement is CARRIED


def placed(origin: tuple[float, float], orientation: tuple[float, ...] | None) -> ArraySlide:
    made = slide()
    made.origin_mm = PointMm(*origin)
    made.orientation = None if orientation is None else (*orientation,)  # type: ignore[assignment]
    return made


def test_a_swapped_orientation_that_its_own_origin_contradicts() -> None:
    rows = rows_of(mirax(), placed((1.0, 2.0), (0, 1, 0, 1, 0, 0)), Affine.translation(4000, 8000))
    assert rows["Origin on the glass"].judgement is CARRIED
    row = rows["Orientation"]
    assert row.judgement is INVENTED
    assert "x and y swapped" in row.reason
    assert row.reason.endswith("but its origin is counted as if rows ran along +x and columns along +y.")
    assert row.conversion == Stated("rows +y, columns +x", "ImageOrientationSlide")


def test_an_orientation_that_its_origin_follows() -> None:
    rows = rows_of(mirax(), placed((2.0, 1.0), (0, 1, 0, 1, 0, 0)), Affine.translation(4000, 8000))
    assert "counted as if" not in rows["Orientation"].reason
    assert rows["Origin on the glass"].judgement is CHANGED
    assert "1.41 mm from where the pixels lie" in rows["Origin on the glass"].reason
    plain = rows_of(mirax(), placed((1.0, 2.0), (1, 0, 0, 0, 1, 0)), Affine.translation(4000, 8000))
    assert "counted as if" not in plain["Orientation"].reason


def test_orientation_follows_the_pixels() -> None:
    original = placed((0, 0), (0, -1, 0, -1, 0, 0))
    half_turn = Affine.rotation(180)
    assert rows_of(original, placed((0, 0), (0, -1, 0, -1, 0, 0)))["Orientation"].judgement is CARRIED
    row = rows_of(original, placed((0, 0), (0, 1, 0, 1, 0, 0)), half_turn)["Orientation"]
    assert (row.judgement, row.reason) == (CARRIED, "It was turned as the pixels were.")
    assert rows_of(original, placed((0, 0), (0, -1, 0, -1, 0, 0)), half_turn)["Orientation"].judgement is CHANGED
    assert rows_of(original, placed((0, 0), (0, 1, 0, 1, 0, 0)), None)["Orientation"].judgement is NOT_COMPARABLE
    assert rows_of(original, placed((0, 0), None))["Orientation"].judgement is MISSING


def test_places_on_the_glass_of_two_dicom_slides() -> None:
    # A column of pixels runs along -x: 400 pixels down are 0.1 mm to lower x.
    original = placed((10, 20), (0, -1, 0, -1, 0, 0))
    conversion = placed((9.9, 20), (0, -1, 0, -1, 0, 0))
    assert rows_of(original, conversion, Affine.translation(0, 400))["Origin on the glass"].judgement is CARRIED
    row = rows_of(original, conversion, Affine.translation(400, 0))["Origin on the glass"]
    assert (row.judgement, row.original) == (CHANGED, Stated("10, 19.9 mm", "origin"))
    assert rows_of(original, conversion, None)["Origin on the glass"].judgement is NOT_COMPARABLE
    turned = placed((10, 20), (0, 1, 0, -1, 0, 0))
    row = rows_of(turned, placed((9.95, 20.1), (0, 1, 0, -1, 0, 0)), Affine.translation(400, 200))[
        "Origin on the glass"
    ]
    assert (row.judgement, row.original) == (CARRIED, Stated("9.95, 20.1 mm", "origin"))


def test_profiles() -> None:
    original, conversion = slide(), slide()
    assert rows_of(original, conversion)["ICC profile"].judgement is NOT_STATED
    conversion.icc_profile = b"profile"
    row = rows_of(original, conversion)["ICC profile"]
    assert row.judgement is INVENTED
    assert row.conversion is not None and row.conversion.text == "damaged, 7 bytes"
    original.icc_profile = b"another"
    assert rows_of(original, conversion)["ICC profile"].judgement is CHANGED
    original.icc_profile = b"profile"
    assert rows_of(original, conversion)["ICC profile"].judgement is CARRIED


TILE = Size(256, 256)


@pytest.mark.parametrize(
    ("original", "conversion", "said", "judgement"),
    [
        # encoded twice with loss, and only the second is listed
        (("JPEG", "4:4:4", None), ("JPEG", "4:2:2", TILE), ("01", "ISO_10918_1"), MISSING),
        (("JPEG", "4:4:4", None), ("JPEG", "4:2:2", TILE), ("01", r"ISO_10918_1\ISO_10918_1"), CARRIED),
        # tiles that may have been copied were encoded once
        (("JPEG", "4:2:0", TILE), ("JPEG", "4:2:0", TILE), ("01", "ISO_10918_1"), CARRIED),
        (("JPEG", "4:2:0", TILE), ("JPEG", "4:2:0", Size(512, 512)), ("01", "ISO_10918_1"), MISSING),
        # lossless after loss
        (("JPEG", "4:4:4", None), ("JPEG 2000 lossless", None, TILE), ("00", None), CHANGED),
        (("JPEG", "4:4:4", None), ("JPEG 2000 lossless", None, TILE), ("01", "ISO_10918_1"), CARRIED),
        (("LZW", None, TILE), ("JPEG 2000 lossless", None, TILE), ("00", None), CARRIED),
        (("LZW", None, TILE), ("JPEG", "4:2:2", TILE), ("01", "ISO_10918_1"), CARRIED),
        # TIFF does not say whether JPEG 2000 lost something
        (("JPEG 2000", None, TILE), ("JPEG", "4:2:2", TILE), ("01", "ISO_10918_1"), NOT_COMPARABLE),
        (("JPEG", "4:4:4", None), ("JPEG", "4:2:2", TILE), (None, None), MISSING),
    ],
)
def test_histories_of_compression(
    original: tuple[str, str | None, Size | None],
    conversion: tuple[str, str | None, Size | None],
    said: tuple[str | None, str | None],
    judgement: Judgement,
) -> None:
    keys = ("LossyImageCompression", "LossyImageCompressionMethod")
    properties = {key: value for key, value in zip(keys, said, strict=True) if value}
    rows = rows_of(coded(slide(form="Aperio SVS"), *original), coded(slide(properties), *conversion))
    assert rows["Compression history"].judgement is judgement
    assert rows["Compression"].judgement is (CARRIED if original[:2] == conversion[:2] else CHANGED)


def test_only_dicom_has_a_history() -> None:
    row = rows_of(coded(slide(), "JPEG"), coded(slide(form="Tiled TIFF"), "JPEG"))["Compression history"]
    assert row.judgement is NOT_COMPARABLE


def test_pictures_beside_the_pyramid() -> None:
    original, conversion = slide(), slide()
    assert "Label picture" not in rows_of(original, conversion)
    original.associated_images = {"label": Size(5, 4), "macro": Size(9, 3), "thumbnail": Size(2, 2)}
    conversion.associated_images = {"overview": Size(9, 3), "thumbnail": Size(1, 1)}
    rows = rows_of(original, conversion)
    assert [rows[name].judgement for name in ("Label picture", "Macro picture", "Thumbnail")] == [
        MISSING,
        CARRIED,
        CHANGED,
    ]


def test_without_an_alignment_nothing_is_said_of_places() -> None:
    rows = rows_of(mirax(), placed((1.0, 2.0), (0, 1, 0, 1, 0, 0)), None)
    assert "Coarser pixel sizes" not in rows
    assert "counted as if" not in rows["Orientation"].reason
    refused = Alignment(Affine.translation(7, 7), "not aligned", None, aligned=False)
    unaligned = metadata_pairs(mirax(), placed((1.0, 2.0), None), refused)
    assert next(row for row in unaligned if row.name == "Origin on the glass").judgement is INVENTED


def judged(original: Path, conversion: Path) -> dict[str, MetadataRow]:
    slides = open_slide(original), open_slide(conversion)
    try:
        return {row.name: row for row in metadata_pairs(*slides, align(*slides))}
    finally:
        for one in slides:
            one.close()


@pytest.mark.parametrize("lossless", [False, True])
def test_a_conversion_of_the_sample(tmp_path: Path, lossless: bool) -> None:
    spec = SampleSpec.plain(photos=(4, 4), margins=(1, 1, 1, 1), origin=(5, 3), levels=4, painter=CoordinatePainter())
    truth = write_sample(tmp_path / "s.mrxs", spec)
    convert_to_dicom(
        tmp_path / "s.mrxs",
        tmp_path / "dicom",
        settings=ConversionSettings(codec=Codec.JPEG_2000 if lossless else Codec.JPEG),
    )
    rows = judged(tmp_path / "s.mrxs", tmp_path / "dicom")
    carried = {"Size", "Pixel size", "Coarser pixel sizes", "Objective", "Illumination", "Manufacturer", "Scanned on"}
    assert {name for name in carried if rows[name].judgement is not CARRIED} == set()
    assert rows["Slide identifier"].judgement is CARRIED
    assert rows["ICC profile"].judgement is INVENTED
    assert rows["Orientation"].judgement is INVENTED
    assert rows["Size"].original is not None
    bounds = truth.bounds
    assert rows["Size"].original.text.startswith(f"{bounds.width:.0f} × {bounds.height:.0f} px, scanned of")
    assert rows["Compression"].judgement is CHANGED


def test_a_conversion_of_an_svs(data: Path, tmp_path: Path) -> None:
    source = data / "svs/CMU-1-Small-Region.svs"
    convert_to_dicom(source, tmp_path / "dicom")
    rows = judged(source, tmp_path / "dicom")
    carried = ("Size", "Pixel size", "Objective", "Serial number", "Scanner software", "Scanned on", "Compression")
    assert [rows[name].judgement for name in carried] == [CARRIED] * len(carried)
    assert rows["Serial number"].original == Stated("CPAPERIOCS", "aperio.ScanScope ID")
    assert rows["Compression history"].judgement is CARRIED
    assert rows["Illumination"].judgement is INVENTED
    assert rows["Origin on the glass"].judgement is NOT_COMPARABLE
    assert rows["Scanner model"].judgement is INVENTED


def test_pictures_that_are_no_slides(data: Path) -> None:
    one = data / "dicom_other/pydicom/MR_small.dcm"
    rows = judged(one, one)
    assert {name for name, row in rows.items() if row.judgement.differs} == set()
    assert rows["Manufacturer"].judgement is CARRIED
    assert rows["Patient name"].identifying
    other = judged(data / "dicom_other/highdicom/ct_image.dcm", one)
    assert other["Manufacturer"].judgement is CHANGED
