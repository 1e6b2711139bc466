"""Which files of a pair all verdicts are about, who reads and who wrote them, and how they lie on each other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import astuple
from pathlib import Path

from viewer import __version__
from viewer.alignment.alignment import Alignment
from viewer.comparison.metadata_words import software_of
from viewer.comparison.readout import base_magnification
from viewer.comparison.stated import known, said
from viewer.comparison.whole.provenance import slide_origin
from viewer.comparison.whole.result import SlideOrigin
from viewer.jobs.job import Progress
from viewer.review.events import Binding, SlideBinding
from viewer.review.marks import marks_of
from viewer.review.stops import Pair
from viewer.slides.disk_state import DiskState, disk_state
from viewer.slides.identity import slide_identity
from viewer.slides.slide import Slide

_CONTRIBUTION = "ContributingEquipmentSequence"


class KnownFiles:
    """What slides were identified as while a review is open; for one thread at a time.

    No file is read twice for it as long as all files of its slide have the same sizes and times: neither the original
    of several conversions, nor the slides of a pair that is prepared in two parts.
    """

    def __init__(self) -> None:
        self._held: dict[Path, tuple[DiskState, SlideOrigin]] = {}

    def origin(self, slide: Slide, progress: Progress) -> SlideOrigin:
        """``slide_origin`` of an open slide.

        Raises:
            SlideError: A file cannot be read.
            Cancelled: Somebody asked for the end.
        """
        now, held = disk_state(slide.path), self._held.get(slide.path)
        if held is None or held[0] != now:
            held = self._held[slide.path] = now, slide_origin(slide, progress=progress)
        return held[1]


def bind(
    pair: Pair, original: Slide, conversion: Slide, alignment: Alignment, progress: Progress, known: KnownFiles
) -> tuple[Binding, tuple[SlideOrigin, SlideOrigin]]:
    """The binding of two open slides, and where their pixels come from, as comparisons state it.

    Their files are read for it, as far as ``slide_origin`` does, unless they are among the ``known``.

    Raises:
        SlideError: A file cannot be read.
        Cancelled: Somebody asked for the end.
    """
    ours, theirs = (known.origin(slide, progress) for slide in (original, conversion))
    base = base_magnification(original)
    x = astuple(alignment.affine)
    return (
        Binding(
            pair=pair.number,
            original=bound_slide(original, ours),
            conversion=bound_slide(conversion, theirs),
            affine=(x[0], x[1], x[2], x[3], x[4], x[5]),
            alignment=alignment.sentence,
            score=alignment.score,
            magnification=base.value if base is not None else None,
            program=__version__,
        ),
        (ours, theirs),
    )


def other_slide(bound: SlideBinding, slide: Slide) -> str:
    """Why verdicts on ``slide`` would be about another slide than was identified; empty where it is the same one.

    By size and the slide's own identifier alone, so that nothing is read for it.
    """
    if slide_identity(slide) == bound.identity:
        return ""
    return f"{slide.name} is another slide than the one whose fields were planned."


def writers(slide: Slide) -> str:
    """What wrote the file, as it states: its maker with the versions of its software, then whoever converted it.

    "3DHISTECH; Verislide 0.1.0, wsidicomizer 0.31.0". Empty where nothing is stated.
    """
    maker = known(said(slide, "Manufacturer", "tiff.Make"))
    software = known(software_of(slide))
    stated = [" ".join(one.text for one in (maker, software) if one is not None), *_contributions(slide)]
    return "; ".join(text for text in stated if text)


def _contributions(slide: Slide) -> Iterator[str]:
    """Equipment that changed a DICOM slide after it was scanned (PS3.3 C.12.1, Contributing Equipment Sequence)."""
    for number in range(len(slide.properties)):
        item = f"{_CONTRIBUTION}[{number}]"
        maker = said(slide, f"{item}.Manufacturer")
        if maker is None:
            return
        versions = known(said(slide, f"{item}.SoftwareVersions"))
        yield f"{maker.text} {versions.text}".replace("\\", ", ") if versions is not None else maker.text


def bound_slide(slide: Slide, origin: SlideOrigin) -> SlideBinding:
    """What verdicts on an open slide are bound to.

    Raises:
        SlideError: A file cannot be read.
    """
    return SlideBinding(
        name=origin.name,
        path=str(origin.path),
        format=origin.format,
        reader=origin.reader,
        identity=origin.identity,
        hashes=origin.hashes,
        hash_note=origin.hash_note,
        software=writers(slide),
        mpp=(origin.mpp.x, origin.mpp.y) if origin.mpp is not None else None,
        marks=marks_of(slide),
    )
