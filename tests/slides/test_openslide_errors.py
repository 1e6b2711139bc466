from __future__ import annotations

import pytest

from viewer.slides.openslide_errors import cause_of


@pytest.mark.parametrize(
    ("message", "cause"),
    [
        ("Couldn't open /a b/Data0005.dat: No such file or directory", "its data file Data0005.dat is missing"),
        ("Couldn't open C:\\slides\\Data0005.dat: No such file or directory", "its data file Data0005.dat is missing"),
        ("Couldn't open /a/Data0005.dat: Permission denied", "its data file Data0005.dat may not be read"),
        (
            "Can't hash images: Short read of file /a/Data0014.dat: 2 < 4096",
            "its data file Data0014.dat is cut short",
        ),
        ("Not a JPEG file: starts with 0xfe 0xd8", "a stored JPEG picture is damaged"),
        (
            "Dimensional mismatch reading JPEG, expected 340x256, got 340x384",
            "a stored picture has another size than its index says",
        ),
        ("PNG error: Not a PNG file", "a stored PNG picture is damaged"),
        (
            "Key file contains key “IMAGE_CONCAT_FACTOR” in group “X” which has a value that cannot be interpreted.",
            "its Slidedat.ini has no sensible value for IMAGE_CONCAT_FACTOR",
        ),
        ("Key file does not have key “FILE_3” in group “DATAFILE”", "its Slidedat.ini has no value for FILE_3"),
        ("Can't find GENERAL group", "its Slidedat.ini has no section [GENERAL]"),
        ("Unrecognized image format: JPEGXR", "its pictures are stored as JPEGXR, which OpenSlide does not read"),
        ("x (1) not correct multiple for zoom level (1)", "its Index.dat is damaged"),
        (
            "Cannot read slide position record: Couldn't open /a/Data0012.dat: No such file or directory",
            "its data file Data0012.dat is missing",
        ),
        ("Slide position file not of the expected size", "its table of camera positions is damaged"),
        (
            "Reading /a/sm_image_jpegls.dcm: Unsupported transfer syntax 1.2.840.10008.1.2.4.80",
            "its transfer syntax 1.2.840.10008.1.2.4.80 is none that OpenSlide reads",
        ),
        (
            "Reading /my tiff slides/a png file.dcm: Attribute BitsAllocated value 16 != 8",
            "its samples have 16 bits, and OpenSlide reads only those of 8",
        ),
        (
            "Reading C:\\jpeg\\x.dcm: Unsupported photometric interpretation YBR_ICT for 1.2.840.10008.1.2.4.50",
            "its colours are stored as YBR_ICT, which OpenSlide does not read",
        ),
        ("Unsupported TIFF compression: 200", "its TIFF compression 200 is none that OpenSlide reads"),
        ("Odd thing in /my jpeg slides/png/tiff.dat here", "OpenSlide says “Odd thing in tiff.dat here”"),
        ("Odd end of “/bmp/raw tile.png”", "OpenSlide says “Odd end of “raw tile.png””"),
        ("zoom_levels <= 0: 0", "OpenSlide says “zoom_levels <= 0: 0”"),
        ("Odd thing in /slides/someone/slide.dat here", "OpenSlide says “Odd thing in slide.dat here”"),
    ],
)
def test_messages_become_causes(message: str, cause: str) -> None:
    assert cause_of(message) == cause
