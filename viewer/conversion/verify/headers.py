"""Checks of what the headers say: which files there are, whose they are, and where and how large their pixels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

from viewer.conversion.verify.dicom_file import DicomFile
from viewer.conversion.verify.expected import LOSSY_METHODS, Expected, ExpectedLevel, image_type_of
from viewer.conversion.verify.folder import PICTURES, ConversionFolder, LevelFiles
from viewer.conversion.verify.level_words import levels_in_words
from viewer.conversion.verify.result import Check, Fault, counted, judged

_OF_ONE_SERIES = ("StudyInstanceUID", "SeriesInstanceUID", "FrameOfReferenceUID")
_OF_ONE_PYRAMID = ("PyramidUID",)
_ANNOTATIONS_CLASS = "1.2.840.10008.5.1.4.1.1.91.1"
"""Microscopy Bulk Simple Annotations (PS3.4 B.5)."""
_WSI_CLASS = "1.2.840.10008.5.1.4.1.1.77.1.6"
_SEPARATOR = "\\"
"""Between the values of an attribute, as people know it from listings."""
_SAME_SPACING = 1e-5
"""Relative; a decimal string of DICOM has 16 characters."""


def check_headers(folder: ConversionFolder, expected: Expected, original_profile: bytes | None) -> Iterator[Check]:
    """All checks for which the headers are enough."""
    yield _files(folder, expected)
    yield _identifiers(folder)
    yield _image_types(folder, expected)
    yield _level_sizes(folder, expected)
    yield _spacing(folder, expected)
    yield _imaged_size(folder, expected)
    yield _position(folder, expected)
    yield _profile(folder, expected, original_profile)
    yield _lossy(folder, expected)


def level_name(level: ExpectedLevel) -> str:
    """Such as "level 2"."""
    return f"level {level.level}"


def level_names(levels: Sequence[ExpectedLevel]) -> str:
    """Such as "level 2", "levels 0 to 4" or "levels 0, 2 and 4"."""
    return levels_in_words([level.level for level in levels])


def _files(folder: ConversionFolder, expected: Expected) -> Check:
    faults = [Fault(sentence) for sentence in folder.unreadable]
    faults += [Fault(f"{name} does not belong to a conversion.", name) for name in folder.strangers]
    for level in expected.levels:
        files = folder.of(level)
        if files is None:
            faults.append(Fault(f"There is no file of {level_name(level)} ({_px(level.size)})."))
    for kind in PICTURES:
        held, wanted = [file for file in folder.files if file.kind == kind], kind.lower() in expected.associated
        if wanted and not held:
            faults.append(Fault(f"There is no file of the {kind.lower()}."))
        elif held and not wanted:
            faults += [Fault(f"{one.name} is a {kind.lower()}, which was to be left out.", one.name) for one in held]
    faults += [
        Fault(f"{path.name} lies among the annotations and holds none.", path.name)
        for path in folder.annotations
        if not _is_annotations(path)
    ]
    known = {"VOLUME", *PICTURES}
    faults += [
        Fault(f"{one.name} is neither a level nor a label, overview or thumbnail.", one.name)
        for one in folder.files
        if one.kind not in known
    ]
    pictures = len(folder.pictures)
    beside = f", with {counted(len(folder.annotations), 'file')} of annotations" if folder.annotations else ""
    there = f"{counted(len(folder.levels), 'level')} and {counted(pictures, 'other picture')} are there"
    passed = f"{there}{beside}, nothing else."
    return judged("Files", passed, faults, {"files": len(folder.files), "levels": len(folder.levels)})


def _is_annotations(path: Path) -> bool:
    from pydicom import dcmread
    from pydicom.errors import InvalidDicomError

    try:
        return bool(dcmread(path, specific_tags=["SOPClassUID"]).get("SOPClassUID") == _ANNOTATIONS_CLASS)
    except (InvalidDicomError, OSError, ValueError):
        return False


def _identifiers(folder: ConversionFolder) -> Check:
    faults = []
    for file in folder.files:
        meta, header = file.header.file_meta, file.header
        if meta.get("MediaStorageSOPInstanceUID") != header.get("SOPInstanceUID"):
            faults.append(Fault(f"{file.name} has one SOP instance UID outside and another inside.", file.name))
        if {str(meta.get("MediaStorageSOPClassUID")), file.text("SOPClassUID")} != {_WSI_CLASS}:
            faults.append(Fault(f"{file.name} is not of the class VL Whole Slide Microscopy Image.", file.name))
        faults += [
            Fault(f"{file.name} has {keyword} {value!r}, which is no valid identifier.", file.name)
            for keyword, value in _all_uids(file)
            if not value.is_valid
        ]
    counts = Counter(file.text("SOPInstanceUID") for file in folder.files)
    faults += [Fault(f"{count} files have the SOP instance UID {uid}.") for uid, count in counts.items() if count > 1]
    faults += _not_shared(folder.files, _OF_ONE_SERIES)
    faults += _not_shared([file for level in folder.levels for file in level.files], _OF_ONE_PYRAMID)
    passed = "Every file has an identifier of its own; study, series, frame of reference and pyramid are shared by all."
    return judged("Identifiers", passed, faults, {"files": len(folder.files)})


def _all_uids(file: DicomFile) -> Iterator[tuple[str, Any]]:
    for keyword in ("SOPInstanceUID", *_OF_ONE_SERIES, *_OF_ONE_PYRAMID):
        value = file.header.get(keyword)
        if value is not None:
            yield keyword, value


def _not_shared(files: Sequence[DicomFile], keywords: Sequence[str]) -> Iterator[Fault]:
    for keyword in keywords:
        values = Counter(file.text(keyword) for file in files)
        if len(values) > 1:
            usual = values.most_common(1)[0][0]
            for file in files:
                if file.text(keyword) != usual:
                    yield Fault(f"{file.name} has another {keyword} than the other files.", file.name)
        elif "" in values:
            yield Fault(f"The files have no {keyword}.")


def _image_types(folder: ConversionFolder, expected: Expected) -> Check:
    """Of the levels, and that every file says the same of its frames (PS3.3 C.8.12.9)."""
    faults = []
    for level, files in _pairs(folder, expected):
        for file in files.files:
            said = [str(value) for value in _values(file, "ImageType")]
            first = said[0] if said and said[0] in ("ORIGINAL", "DERIVED") else "ORIGINAL"
            wanted = image_type_of(level, first)
            if said != list(wanted):
                called, right = _SEPARATOR.join(said) or "nothing", _SEPARATOR.join(wanted)
                sentence = f"{level_name(level).capitalize()} is called {called}; it should be {right}."
                faults.append(Fault(sentence, file.name))
    faults += [
        Fault(
            f"{file.name} says {_SEPARATOR.join(frames) or 'nothing'} of its frames and another thing of the whole.",
            file.name,
        )
        for file in folder.files
        if (frames := _frame_type(file)) != [str(value) for value in _values(file, "ImageType")]
    ]
    passed = "Level 0 says that it was not resampled, every other that it was, and all say the same of their frames."
    return judged("Image type", passed, faults)


def _frame_type(file: DicomFile) -> list[str]:
    try:
        groups = file.header.SharedFunctionalGroupsSequence[0]
        return [str(value) for value in groups.WholeSlideMicroscopyImageFrameTypeSequence[0].FrameType]
    except (AttributeError, IndexError, TypeError):
        return []


def _level_sizes(folder: ConversionFolder, expected: Expected) -> Check:
    faults = []
    sizes = {level.size: level for level in expected.levels}
    for files in folder.levels:
        level = sizes.get(files.size)
        if level is None:
            faults.append(Fault(f"{files.head.name} has {_px(files.size)}, which no level has.", files.head.name))
            continue
        if files.tile_size != level.tile_size:
            faults.append(
                Fault(
                    f"The tiles of {level_name(level)} have {_px(files.tile_size)} instead of {_px(level.tile_size)}.",
                    files.head.name,
                )
            )
        said = sum(file.frame_count for file in files.files)
        if said != files.grid.area:
            faults.append(
                Fault(
                    f"{level_name(level).capitalize()} says that it has {said} frames; its size takes "
                    f"{files.grid.area}.",
                    files.head.name,
                )
            )
        for file in files.files:
            if file.text("DimensionOrganizationType") != "TILED_FULL":
                faults.append(Fault(f"{file.name} does not say that its tiles fill the level in order.", file.name))
    twice = Counter(files.size for files in folder.levels)
    faults += [Fault(f"Two levels have {_px(size)}.") for size, count in twice.items() if count > 1]
    passed = f"{level_names(expected.levels).capitalize()}: size, tiles and number of frames are as planned."
    return judged("Level sizes", passed, faults)


def _spacing(folder: ConversionFolder, expected: Expected) -> Check:
    faults, base = [], expected.levels[0].size
    for level, files in _pairs(folder, expected):
        # The sizes of levels are rounded, so that their quotients are about the downsample; any of these is right.
        factors = (level.downsample, base.width / level.size.width, base.height / level.size.height)
        least, most = min(factors) * (1 - _SAME_SPACING), max(factors) * (1 + _SAME_SPACING)
        for file in files.files:
            said = _pixel_spacing(file)
            if said is None:
                faults.append(Fault(f"{level_name(level).capitalize()} has no pixel spacing.", file.name))
            elif not all(least <= 1000 * a / b <= most for a, b in zip(said, expected.mpp, strict=True)):
                x, y = (mpp * level.downsample / 1000 for mpp in expected.mpp)
                sentence = (
                    f"{level_name(level).capitalize()} has a pixel spacing of {said[0]:.6g} x {said[1]:.6g} mm; it "
                    f"should be {x:.6g} x {y:.6g} mm."
                )
                faults.append(Fault(sentence, file.name))
    spacings = [_pixel_spacing(level.head) for level in folder.levels]
    if any(a and b and a[0] >= b[0] for a, b in pairwise(spacings)):
        faults.append(Fault("The pixel spacing does not grow from level to level."))
    mpp = expected.mpp
    passed = f"Pixels of level 0 measure {mpp.x:.6g} x {mpp.y:.6g} µm, and those of every other level accordingly."
    return judged("Pixel spacing", passed, faults, {"µm per pixel across": mpp.x, "µm per pixel down": mpp.y})


def _pixel_spacing(file: DicomFile) -> tuple[float, float] | None:
    """Across and down, in millimetres, from the shared functional groups."""
    try:
        measures = file.header.SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0]
        down, across = measures.PixelSpacing
        return float(across), float(down)
    except (AttributeError, IndexError, TypeError, ValueError):
        return None


def _imaged_size(folder: ConversionFolder, expected: Expected) -> Check:
    faults, base = [], expected.levels[0]
    wanted = base.size.width * expected.mpp.x / 1000, base.size.height * expected.mpp.y / 1000
    for level, files in _pairs(folder, expected):
        # A level whose size was rounded may count the pixel that it lost.
        slack = expected.mpp.x * level.downsample / 1000, expected.mpp.y * level.downsample / 1000
        for file in files.files:
            said = tuple(float(file.header.get(f"ImagedVolume{side}", 0) or 0) for side in ("Width", "Height"))
            if any(abs(a - b) > c + 1e-6 * b for a, b, c in zip(said, wanted, slack, strict=True)):
                faults.append(
                    Fault(
                        f"{level_name(level).capitalize()} says that {said[0]:.6g} x {said[1]:.6g} mm were imaged; "
                        f"it should be {wanted[0]:.6g} x {wanted[1]:.6g} mm.",
                        file.name,
                    )
                )
    return judged("Imaged size", f"Every level says that it shows {wanted[0]:.6g} x {wanted[1]:.6g} mm.", faults)


def _position(folder: ConversionFolder, expected: Expected) -> Check:
    files = [file for level in folder.levels for file in level.files]
    places = {file.name: (_origin(file), file.text("ImageOrientationSlide")) for file in files}
    faults = [
        Fault(f"{name} does not say where on the glass its first pixel lies.", name)
        for name, (origin, _) in places.items()
        if origin is None
    ]
    usual = Counter(places.values()).most_common(1)[0][0] if places else None
    faults += [
        Fault(f"{name} lies elsewhere on the glass, or turned otherwise, than the other levels.", name)
        for name, place in places.items()
        if place != usual and place[0] is not None
    ]
    origin = usual[0] if usual else None
    if expected.origin and origin and any(abs(a - b) > 1e-6 for a, b in zip(origin, expected.origin, strict=True)):
        faults.append(
            Fault(
                f"The levels begin at {origin[0]:.6g}, {origin[1]:.6g} mm; "
                f"it should be {expected.origin.x:.6g}, {expected.origin.y:.6g} mm."
            )
        )
    said = "All levels begin at the same place."
    if origin:
        said = f"All levels begin at the same place at {origin[0]:.6g}, {origin[1]:.6g} mm."
    what = (
        ""
        if expected.origin
        else " Which place is right cannot be told from the original, so only that they agree was checked."
    )
    return judged("Position on the glass", f"{said}{what}", faults)


def _origin(file: DicomFile) -> tuple[float, float] | None:
    try:
        origin = file.header.TotalPixelMatrixOriginSequence[0]
        return float(origin.XOffsetInSlideCoordinateSystem), float(origin.YOffsetInSlideCoordinateSystem)
    except (AttributeError, IndexError, TypeError, ValueError):
        return None


def _profile(folder: ConversionFolder, expected: Expected, original: bytes | None) -> Check:
    wanted = expected.icc_profile or original
    faults, held = [], set()
    for file in folder.files:
        profile = _icc(file)
        held.add(profile)
        if profile is None:
            faults.append(Fault(f"{file.name} has no ICC profile.", file.name))
        elif profile[36:40] != b"acsp" or int.from_bytes(profile[:4]) not in (len(profile), len(profile) - 1):
            faults.append(Fault(f"The ICC profile of {file.name} is damaged.", file.name))
        # An odd profile is filled up to an even length.
        elif wanted is not None and file.kind == "VOLUME" and profile.rstrip(b"\0") != wanted.rstrip(b"\0"):
            faults.append(Fault(f"The ICC profile of {file.name} is not that of the original.", file.name))
    levels = {_icc(file) for level in folder.levels for file in level.files}
    if not faults and len(levels) > 1:
        faults.append(Fault("The levels have different ICC profiles."))
    passed = (
        "Every level has the ICC profile of the original."
        if wanted
        else "The original has no ICC profile; every file has the same whole one, as DICOM asks for."
    )
    return judged("Colour profile", passed, faults)


def _icc(file: DicomFile) -> bytes | None:
    try:
        return bytes(file.header.OpticalPathSequence[0].ICCProfile)
    except (AttributeError, IndexError, TypeError):
        return None


def _lossy(folder: ConversionFolder, expected: Expected) -> Check:
    wanted, faults = "01" if expected.lossy else "00", []
    own = {file.name: LOSSY_METHODS[level.transfer_syntax] for level, file in _lossy_files(folder, expected)}
    for file in (file for level in folder.levels for file in level.files):
        said = file.text("LossyImageCompression")
        if said != wanted:
            truth = "were" if expected.lossy else "were never"
            faults.append(
                Fault(
                    f"{file.name} has {said or 'nothing'} for LossyImageCompression, but its pixels {truth} compressed "
                    "with loss.",
                    file.name,
                )
            )
        ratios, methods = (_values(file, f"LossyImageCompression{what}") for what in ("Ratio", "Method"))
        if said == "01" and (not ratios or len(ratios) != len(methods)):
            faults.append(
                Fault(f"{file.name} does not say by which method and how strongly it was compressed.", file.name)
            )
        elif said == "01" and methods[-1] != own.get(file.name, methods[-1]):
            faults.append(
                Fault(
                    f"{file.name} says that it was last compressed by {methods[-1]}, not {own[file.name]}.", file.name
                )
            )
    how = "Every level says that its pixels were compressed with loss, by which methods and how strongly."
    return judged("Loss declared", how if expected.lossy else "No level claims a loss, and there was none.", faults)


def _lossy_files(folder: ConversionFolder, expected: Expected) -> Iterator[tuple[ExpectedLevel, DicomFile]]:
    return ((level, file) for level, files in _pairs(folder, expected) if level.is_lossy for file in files.files)


def _values(file: DicomFile, keyword: str) -> list[Any]:
    from pydicom.multival import MultiValue

    value = file.header.get(keyword)
    if value is None or value == "":
        return []
    return list(value) if isinstance(value, MultiValue) else [value]


def _pairs(folder: ConversionFolder, expected: Expected) -> Iterator[tuple[ExpectedLevel, LevelFiles]]:
    for level in expected.levels:
        files = folder.of(level)
        if files is not None:
            yield level, files


def _px(size: tuple[int, int] | Any) -> str:
    width, height = size
    return f"{width} x {height} px"
