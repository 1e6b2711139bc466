"""Checks of how frames are packed into their files, and of the labels on them against what they are."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from viewer.conversion.verify.dicom_file import DicomFile
from viewer.conversion.verify.expected import Expected, ExpectedLevel
from viewer.conversion.verify.folder import ConversionFolder
from viewer.conversion.verify.headers import level_name
from viewer.conversion.verify.result import Check, Fault, judged
from viewer.conversion.verify.streams import NAMES, Stream, stream_of
from viewer.slides.slide import SlideError

_BASIC_REACH = 2**32


def check_packing(folder: ConversionFolder, expected: Expected, count: Callable[[], None]) -> Iterator[Check]:
    """Frames, offset tables and labels of every file; ``count`` is called once a file."""
    faults = [Fault(f"{file.name} {fault}.", file.name) for file in folder.files for fault in file.faults]
    for file in folder.files:
        if file.fragments and len(file.fragments) != file.frame_count:
            sentence = f"{file.name} says that it has {file.frame_count} frames, and holds {len(file.fragments)}."
            faults.append(Fault(sentence, file.name))
    frames = sum(len(file.fragments) for file in folder.files)
    passed = f"All {frames} frames that the files say they have are there, one piece each, of even length."
    yield judged("Frames", passed, faults, {"frames": frames})
    yield _offset_tables(folder)
    yield from _labels(folder, expected, count)


def _offset_tables(folder: ConversionFolder) -> Check:
    faults, basic, extended = [], 0, 0
    for file in folder.files:
        real = tuple(fragment.offset for fragment in file.fragments)
        table = file.header.get("ExtendedOffsetTable")
        if file.basic_offsets:
            basic += 1
            if file.basic_offsets != real:
                faults.append(Fault(_wrong_table(file, file.basic_offsets, real), file.name))
        if table is not None:
            extended += 1
            said, lengths = _longs(table), _longs(file.header.get("ExtendedOffsetTableLengths") or b"")
            if said != real:
                faults.append(Fault(_wrong_table(file, said, real), file.name))
            if lengths != tuple(fragment.length for fragment in file.fragments):
                faults.append(Fault(f"The table of lengths of {file.name} is wrong.", file.name))
        if table is not None and file.basic_offsets:
            faults.append(Fault(f"{file.name} has both kinds of offset table, which DICOM forbids.", file.name))
        if table is None and not file.basic_offsets and len(real) > 1:
            faults.append(Fault(f"{file.name} has no offset table, so that viewers must read it whole.", file.name))
        if real and real[-1] >= _BASIC_REACH and table is None:
            faults.append(Fault(f"{file.name} is too large for its offset table.", file.name))
    passed = "The offset table of every file says exactly where its frames begin."
    return judged("Offset tables", passed, faults, {"basic": basic, "extended": extended})


def _wrong_table(file: DicomFile, said: tuple[int, ...], real: tuple[int, ...]) -> str:
    if len(said) != len(real):
        return f"The offset table of {file.name} has {len(said)} entries for {len(real)} frames."
    first = next(index for index, (a, b) in enumerate(zip(said, real, strict=True)) if a != b)
    return (
        f"The offset table of {file.name} says that frame {first + 1} begins at {said[first]}, but it does at "
        f"{real[first]}."
    )


def _longs(data: bytes) -> tuple[int, ...]:
    return tuple(int.from_bytes(data[at : at + 8], "little") for at in range(0, len(data), 8))


def _labels(folder: ConversionFolder, expected: Expected, count: Callable[[], None]) -> Iterator[Check]:
    """Of the first frame of each file; the frames of levels are all looked at when they are decoded."""
    levels = {file.name: level for level in expected.levels if (held := folder.of(level)) for file in held.files}
    syntax, colour, asked = list[Fault](), list[Fault](), list[Fault]()
    labels = set[str]()
    for file in folder.files:
        count()
        try:
            stream = stream_of(file.frame(0))
        except SlideError as error:
            syntax.append(Fault(f"The first frame of {file.name} is no picture: {error}.", file.name))
            continue
        label = str(file.header.file_meta.get("TransferSyntaxUID", ""))
        labels.add(NAMES.get(label, label))
        if label not in stream.transfer_syntaxes:
            said = NAMES.get(label, label or "nothing")
            syntax.append(Fault(f"{file.name} is labelled {said}, but its frames are {stream.name}.", file.name))
        level = levels.get(file.name)
        if level is not None and label != level.transfer_syntax:
            said, planned = NAMES.get(label, label), NAMES.get(level.transfer_syntax, level.transfer_syntax)
            syntax.append(
                Fault(f"{level_name(level).capitalize()} is labelled {said}; {planned} was planned.", file.name)
            )
        colour += _colour_faults(file, stream)
        if level is not None:
            asked += _encoding_faults(file, level, stream)
    yield judged(
        "Transfer syntax", f"Every file is labelled as what its frames are: {', '.join(sorted(labels))}.", syntax
    )
    yield judged("Colour labels", "Every file says truly how the colours of its frames are stored.", colour)
    encoded = [level for level in expected.levels if level.is_lossy]
    if encoded:
        yield judged("Encoding", f"What was encoded anew is {_encoding(encoded[0])}, as asked for.", asked)


def _encoding(level: ExpectedLevel) -> str:
    if level.near is not None:
        return f"JPEG-LS that is off by {level.near} grey levels at most"
    return f"JPEG quality {level.quality} with subsampling {level.subsampling}"


def _colour_faults(file: DicomFile, stream: Stream) -> Iterator[Fault]:
    said = file.text("PhotometricInterpretation")
    if said not in stream.photometric:
        truth = " or ".join(sorted(stream.photometric))
        yield Fault(f"{file.name} says that its colours are {said or 'nothing'}, but they are {truth}.", file.name)
    samples = file.integer("SamplesPerPixel")
    if samples != stream.components:
        yield Fault(f"{file.name} says that a pixel has {samples} samples, but it has {stream.components}.", file.name)


def _encoding_faults(file: DicomFile, level: ExpectedLevel, stream: Stream) -> Iterator[Fault]:
    name = level_name(level).capitalize()
    if level.quality is not None and stream.quality != level.quality:
        yield Fault(f"{name} has JPEG quality {stream.quality} instead of {level.quality}.", file.name)
    if level.subsampling is not None and stream.subsampling != level.subsampling:
        yield Fault(f"{name} has subsampling {stream.subsampling} instead of {level.subsampling}.", file.name)
    if level.near is not None and stream.near != level.near:
        yield Fault(f"{name} may be off by {stream.near} grey levels instead of {level.near}.", file.name)
