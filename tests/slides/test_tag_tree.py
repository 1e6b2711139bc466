"""What slides say of themselves as a tree, and that nothing in it names a patient unasked."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence as DicomSequence

from tests.fakes import ArraySlide, random_pyramid
from tests.other_process import answer_of
from tests.slides.dicom_made import Series, gradient, write_level, write_pyramid
from viewer.slides.dicom_tags import read_tags
from viewer.slides.dicom_wsi import open_dicom_wsi
from viewer.slides.identifying import MASK, may_identify
from viewer.slides.noticed import with_notices
from viewer.slides.opening import open_slide
from viewer.slides.slide import SlideError
from viewer.slides.tag_tree import TagNode, matching, property_tree, tag_tree

WITH_PYDICOM = """
import json, sys, pydicom
def walk(dataset):
    found = []
    for element in dataset:
        if element.tag >= 0x52009230: break
        children = [walk(item) for item in element.value] if element.VR == "SQ" else []
        found.append([str(element.tag).replace("(", "(").upper(), element.VR, children])
    return found
dataset = pydicom.dcmread(sys.argv[1])
print(json.dumps(walk(dataset.file_meta) + walk(dataset)))
"""


def named(nodes: tuple[TagNode, ...], *path: str) -> TagNode:
    node = next(one for one in nodes if one.name == path[0])
    return named(node.children, *path[1:]) if len(path) > 1 else node


def structure(nodes: tuple[TagNode, ...]) -> list[object]:
    return [[node.tag, node.vr, [structure(item.children) for item in node.children]] for node in nodes]


def test_properties_are_grouped_by_their_names() -> None:
    tree = property_tree(
        {"mirax.GENERAL.SLIDE_ID": "7", "mirax.DATAFILE.FILE_10": "b", "mirax.DATAFILE.FILE_2": "a", "plain": "x"}
    )
    assert [node.name for node in tree] == ["mirax", "plain"]
    assert [node.name for node in named(tree, "mirax").children] == ["DATAFILE", "GENERAL"]
    assert [node.name for node in named(tree, "mirax", "DATAFILE").children] == ["FILE_2", "FILE_10"]
    assert named(tree, "mirax", "GENERAL", "SLIDE_ID").value == "7"
    assert sum(node.count() for node in tree) == 4


def test_a_property_may_have_a_value_and_others_below_it() -> None:
    tree = property_tree({"a": "1", "a.b": "2"})
    assert [(node.name, node.value, len(node.children)) for node in tree] == [("a", "1", 0), ("a", "", 1)]


def test_a_search_keeps_what_lies_above_and_below_a_match() -> None:
    tree = property_tree({"a.b.colour": "red", "a.c.size": "4", "d.red.x": "1", "d.red.y": "2"})
    found = matching(tree, "RED", True)
    assert named(found, "a", "b", "colour").value == "red"
    assert [node.name for node in named(found, "a").children] == ["b"]
    assert [node.name for node in named(found, "d", "red").children] == ["x", "y"]
    assert matching(tree, "blue", True) == ()


def test_masked_values_are_not_found_either() -> None:
    tree = property_tree({"mirax.GENERAL.SLIDE_NAME": "Erika Muster"})
    node = named(tree, "mirax", "GENERAL", "SLIDE_NAME")
    assert (node.shown(False), node.shown(True)) == (MASK, "Erika Muster")
    assert matching(tree, "muster", False) == ()
    assert matching(tree, "muster", True) == tree
    assert matching(tree, "slide_name", False) == tree


@pytest.mark.parametrize(
    "name",
    [
        "PatientID",
        "PatientBirthDate",
        "OtherPatientIDsSequence[0].PatientID",
        "AccessionNumber",
        "BarcodeValue",
        "LabelText",
        "ContainerIdentifier",
        "SpecimenDescriptionSequence[0].SpecimenIdentifier",
        "SeriesDescription",
        "dicom.ReferringPhysicianName",
        "mirax.GENERAL.SLIDE_NAME",
        "mirax.GENERAL.PROJECT_NAME",
        "mirax.NONHIERLAYER_0_LEVEL_1_SECTION.BARCODE_VALUE",
        "aperio.Barcode",
        "aperio.User",
        "aperio.Filename",
        "aperio.CustomField.1",
        "tiff.ImageDescription",
        "openslide.comment",
        "leica.barcode",
        "hamamatsu.Reference",
    ],
)
def test_what_may_name_a_patient(name: str) -> None:
    assert may_identify(name)


@pytest.mark.parametrize(
    "name",
    [
        "Manufacturer",
        "PatientOrientation",
        "ImageOrientationPatient",
        "mirax.GENERAL.SLIDE_TYPE",
        "mirax.NONHIERLAYER_0_LEVEL_1_SECTION.BARCODE_IMAGE_TYPE",
        "openslide.mpp-x",
        "aperio.AppMag",
        "SpecimenDescriptionSequence[0].SpecimenUID",
    ],
)
def test_what_does_not(name: str) -> None:
    assert not may_identify(name)


def test_a_person_name_identifies_whatever_it_is_called() -> None:
    assert may_identify("ContentCreatorThing", "PN")


def test_tags_of_a_file_are_those_that_pydicom_finds(tmp_path: Path) -> None:
    code = Dataset()
    code.CodeMeaning, code.CodeValue = "Slide", "1179252003"
    specimen = Dataset()
    specimen.SpecimenIdentifier = "P26-1"
    specimen.SpecimenTypeCodeSequence = DicomSequence([code])
    path = write_level(
        tmp_path / "level.dcm",
        gradient(40, 30),
        series=Series(),
        left_out=frozenset({(0, 0)}),  # which makes it one with frame positions
        changes={"PatientName": "Muster^Erika", "SpecimenDescriptionSequence": DicomSequence([specimen])},
    )
    tags = read_tags(path)
    assert structure(tags) == answer_of(WITH_PYDICOM, path)
    item = named(tags, "SpecimenDescriptionSequence", "Item 1").children
    assert named(item, "SpecimenIdentifier").value == "P26-1"
    assert named(item, "SpecimenIdentifier").shown(False) == MASK
    assert named(item, "SpecimenTypeCodeSequence", "Item 1", "CodeMeaning").value == "Slide"
    assert named(tags, "PatientName").shown(False) == MASK
    assert named(tags, "Manufacturer").shown(False) == "Tests"
    assert named(tags, "OpticalPathSequence", "Item 1", "ICCProfile").value == "16 bytes"
    assert named(tags, "ImageType").value == r"ORIGINAL\PRIMARY\VOLUME\NONE"
    names = [node.name for node in tags]
    assert "PerFrameFunctionalGroupsSequence" not in names
    assert "PixelData" not in names


def test_private_elements_are_masked_as_nobody_knows_them(tmp_path: Path) -> None:
    path = write_level(tmp_path / "level.dcm", gradient(16, 16), series=Series())
    from pydicom import dcmread

    dataset = dcmread(path)
    block = dataset.private_block(0x0009, "MAKER", create=True)
    block.add_new(0x01, "LO", "Erika Muster")
    dataset.save_as(path)
    by_tag = {node.tag: node for node in read_tags(path)}
    assert by_tag["(0009,0010)"].shown(False) == "MAKER"
    assert by_tag["(0009,1001)"].shown(False) == MASK
    assert by_tag["(0009,1001)"].shown(True) == "Erika Muster"


def test_a_slide_has_a_branch_for_every_file(tmp_path: Path) -> None:
    series = write_pyramid(tmp_path / "slide", gradient(64, 48))
    write_level(tmp_path / "slide/label.dcm", gradient(20, 20), series=series, flavour="LABEL", tile=20)
    slide = open_dicom_wsi(tmp_path / "slide")
    tree = tag_tree(slide)
    assert [(node.name, node.value) for node in tree] == [
        ("Level 0", "level0.dcm"),
        ("Level 1", "level1.dcm"),
        ("Level 2", "level2.dcm"),
        ("Label", "label.dcm"),
    ]
    assert named(tree, "Level 1", "TotalPixelMatrixColumns").value == "32"
    assert tag_tree(with_notices(slide, ("a notice",))) == tree
    slide.close()
    # Its own files are opened: a slide that was closed meanwhile is no reason to say nothing.
    assert tag_tree(slide) == tree
    (tmp_path / "slide/level1.dcm").unlink()
    with pytest.raises(SlideError, match=r"level1\.dcm cannot be read"):
        tag_tree(slide)


def test_a_file_that_ends_in_a_tag_is_a_sentence(tmp_path: Path) -> None:
    path = write_level(tmp_path / "x.dcm", gradient(16, 16), series=Series())
    path.write_bytes(path.read_bytes()[:142])  # within the first value
    with pytest.raises(SlideError, match=r"^The tags of x\.dcm cannot be read: the file is damaged\.$"):
        read_tags(path)


def test_a_damaged_value_hides_no_other(tmp_path: Path) -> None:
    path = write_level(tmp_path / "x.dcm", gradient(16, 16), series=Series())
    whole = path.read_bytes()
    path.write_bytes(whole.replace(b"\x70\x00LO", b"\x70\x00ZZ", 1))
    tags = read_tags(path)
    assert named(tags, "Manufacturer").value == "cannot be read"
    assert named(tags, "SeriesDescription").value == "made"


def test_a_dicom_picture_shows_its_own_tags(data: Path) -> None:
    slide = open_slide(data / "dicom_other/pydicom/MR_small.dcm")
    tree = tag_tree(slide)
    assert named(tree, "Modality").value == "MR"
    assert named(tree, "PatientID").shown(False) == MASK
    assert named(tree, "PatientID").shown(True) == "4MR1"
    slide.close()


def test_other_slides_show_their_properties() -> None:
    slide = ArraySlide(random_pyramid(8, 8, 1))
    slide.properties = {"aperio.MPP": "0.5"}
    assert named(tag_tree(slide), "aperio", "MPP").value == "0.5"
    assert tag_tree(with_notices(slide, ("a notice",))) == tag_tree(slide)


def test_a_long_value_says_how_long_it_is(tmp_path: Path) -> None:
    path = write_level(
        tmp_path / "level.dcm", np.zeros((8, 8), np.uint8), series=Series(), changes={"ImageComments": "ä" * 5000}
    )
    node = named(read_tags(path), "ImageComments")
    assert node.value.endswith("… (5000 characters)")
    assert len(node.value) < 4200
