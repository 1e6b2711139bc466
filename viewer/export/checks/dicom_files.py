"""Whether DICOM files of an export hold what they may, down to the last byte, and know nothing of their original."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.conversion.verify.result import Check, Fault, Outcome, counted, judged
from viewer.export.checks.dicom_bytes import DicomBytes, StoredFrames, opened_dicom
from viewer.export.checks.dicom_original import original_files
from viewer.export.checks.dicom_pieces import FrameLevel
from viewer.export.checks.dicom_stated import PER_FRAME, Expected
from viewer.export.checks.inventory import ExportedFile, Manifest
from viewer.export.checks.profile import profile_faults, srgb, tells_colours
from viewer.slides.slide import Slide, SlideError

if TYPE_CHECKING:
    from pydicom import Dataset

_SECONDS = 120
_STANDARD = "1.2.840.10008."
_NUMBER = re.compile(r"\d+")
_SHARED = ("StudyInstanceUID", "SeriesInstanceUID", "FrameOfReferenceUID", "PyramidUID")
_NOT_OURS = ("ImplementationClassUID",)
"""Of a library, not of a file."""


def structure_faults(file: DicomBytes, tick: Callable[[int], None]) -> Iterator[Fault]:
    """Bytes that belong to nothing, and frames that hold something else than pixels; ``tick`` is told bytes."""

    def fault(said: str) -> Fault:
        return Fault(f"{file.name}: {said}.", file.name)

    if any(file.data[:128]):
        yield fault("its preamble is not zero")
    if _written_again(file.header) != file.data[: file.header_bytes]:
        yield fault("its header holds bytes that belong to none of its elements")
    yield from (fault(said) for said in file.faults)
    if not file.has_table:
        yield fault("it has no table that says where its frames are")
    level = FrameLevel(file, StoredFrames([file]))
    places = list(zip(file.heights, file.cells, strict=True))
    if len(set(places)) != file.count:
        yield fault("two of its frames lie at the same place")
    for index, (_, cell) in enumerate(places):
        stream = level.without_filling(file.frame(index))
        tick(len(stream))
        if said := level.fault(stream):
            yield fault(f"{level.place(cell)}: {said}")


def stated_faults(file: DicomBytes, expected: Expected) -> Iterator[Fault]:
    """Elements that are not on the list, or say something else than they may."""
    for said in expected.faults(file.header):
        yield Fault(f"{file.name}: {said}.", file.name)


def colour_faults(file: DicomBytes, original: bytes | None) -> Iterator[Fault]:
    """What is wrong with its colour profile, where there is one."""
    profile = file.header.OpticalPathSequence[0].get("ICCProfile")
    # Of a slide that has none that tells how red, green and blue are meant, it is the one that everybody supposes.
    meant = original if original is not None and tells_colours(original) else srgb()
    for said in profile_faults(profile[: int.from_bytes(profile[:4])], meant) if profile else ():
        yield Fault(f"{file.name}: of its colour profile, {said}.", file.name)


def kind_faults(file: DicomBytes) -> Iterator[Fault]:
    """Whether it is a level, and no other picture."""
    stated = [str(one) for one in file.header.get("ImageType", ())]
    if len(stated) < 3 or stated[2] != "VOLUME":
        yield Fault(f"{file.name}: it says that it is another kind of picture than a level.", file.name)


def texts(path: Path) -> bytes:
    """The values of all elements that hold text, without the places of frames, which are checked one by one.

    Among thousands of these numbers any other one would turn up by chance.
    """
    import pydicom

    held = []
    try:
        header = pydicom.dcmread(path, stop_before_pixels=True)
        header.pop(PER_FRAME, None)
        elements = [*header.file_meta, *header.iterall()]
    except Exception:  # the check of its bytes says so
        return b""
    for element in elements:
        if element.VR not in ("SQ", "OB", "OW", "OV", "US", "UL", "FD", "FL", "AT", "SS", "SL", "UN"):
            held.append(str(element.value))
    return "\n".join(held).encode()


def series_checks(folder: Path, manifest: Manifest, slide: Slide) -> Iterator[Check]:
    """Checks that are about all files: their identifiers, and what dciodvfy finds."""
    found: list[tuple[ExportedFile, Dataset, bytes]] = []
    originals: list[Path] = []
    uids = set[str]()
    faults: list[Fault] = []
    for file in manifest.files:
        try:
            with opened_dicom(folder / file.name) as ours:
                found.append((file, ours.header, ours.data[: ours.header_bytes]))
            with original_files(slide, file.levels[0].level) as theirs:
                originals += [one.path for one in theirs]
                uids |= {uid for one in theirs for uid in _uids(one.header)}
        except SlideError as error:
            faults.append(Fault(str(error), file.name))
    for file, header, data in found:
        if str(header.file_meta.get("MediaStorageSOPInstanceUID")) != str(header.get("SOPInstanceUID")):
            faults.append(Fault(f"{file.name}: its head names another instance than its data set.", file.name))
        if any(uid.encode() in data for uid in uids):
            faults.append(Fault(f"{file.name}: it holds an identifier of the original.", file.name))
    faults += _consistency([header for _, header, _ in found])
    passed = (
        f"{counted(len(found), 'file')} belong to one study, series and frame of reference, each with an identifier "
        f"of its own that its head names too; none of the {len(uids)} identifiers of the original is in them."
    )
    yield judged("Identifiers", passed, faults, {"identifiers of the original": len(uids)})
    yield _dciodvfy([folder / file.name for file, *_ in found], originals, manifest.settings.icc)


def _uids(header: Dataset) -> Iterator[str]:
    for element in (*header.file_meta, *header.iterall()):
        if element.VR == "UI" and element.keyword not in _NOT_OURS:
            values = [element.value] if isinstance(element.value, str) else element.value or ()
            yield from (str(one) for one in values if one and not str(one).startswith(_STANDARD))


def _consistency(headers: Sequence[Dataset]) -> Iterator[Fault]:
    for keyword in _SHARED:
        if len({str(header.get(keyword)) for header in headers}) > 1:
            yield Fault(f"The files have more than one {keyword}.")
    instances = [str(header.get("SOPInstanceUID")) for header in headers]
    if len(set(instances)) != len(instances):
        yield Fault("Two files have the same identifier.")


def _written_again(header: Dataset) -> bytes:
    from pydicom import dcmwrite

    for _ in header.iterall():
        pass  # decoded, so that it is encoded anew
    out = io.BytesIO()
    try:
        dcmwrite(out, header, enforce_file_format=True)
    except Exception:  # what cannot be written has not been
        return b""
    return out.getvalue()


def _dciodvfy(paths: Sequence[Path], originals: Sequence[Path], icc: bool) -> Check:
    """Whether dciodvfy finds no more wrong than with the original, numbers in its sentences left aside."""
    tool = shutil.which("dciodvfy")
    if tool is None:
        return Check("dciodvfy", Outcome.NOT_DONE, "dciodvfy (dicom3tools) is not installed.")
    before = Counter[str]()
    for path in originals:
        before |= Counter(_errors(tool, path))
    faults = []
    total = 0
    for path in paths:
        errors = Counter(_errors(tool, path))
        total += errors.total()
        for line in sorted((errors - before).elements()):
            if not icc and "<ICCProfile>" in line:
                continue  # the colour profile was left out because that was asked for
            faults.append(Fault(f"{path.name}: {line}", path.name))
    passed = (
        f"dciodvfy finds {counted(total, 'error')} in {counted(len(paths), 'file')}, none that the original is without."
    )
    return judged("dciodvfy", passed, faults, {"errors": total})


def _errors(tool: str, path: Path) -> list[str]:
    try:
        done = subprocess.run(
            [tool, str(path)], capture_output=True, text=True, errors="replace", timeout=_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return ["it gave no answer"]
    lines = (*done.stderr.splitlines(), *done.stdout.splitlines())
    return [_NUMBER.sub("N", line.removeprefix("Error - ")) for line in lines if line.startswith("Error")]
