"""What verdicts are bound to: files by hash or UID, readers, writers and place, as other programs find them."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from tests.fakes import ArraySlide
from tests.review.reviews import sample_pairs
from viewer.comparison.whole.provenance import slide_origin
from viewer.comparison.whole.result import SlideOrigin
from viewer.jobs.job import Progress
from viewer.review.binding import KnownFiles, bind, writers
from viewer.review.preparing import placed_pair
from viewer.slides.opening import open_slide
from viewer.slides.slide import Slide

CODE = """
import hashlib, json, sys
from pathlib import Path
import pydicom
original, conversion = map(Path, sys.argv[1:])
files = [original, *sorted(original.with_suffix("").iterdir())]
hashes = {str(file.relative_to(original.parent)): hashlib.sha256(file.read_bytes()).hexdigest() for file in files}
uids = sorted(str(pydicom.dcmread(file).SOPInstanceUID) for file in conversion.glob("*.dcm"))
head = pydicom.dcmread(next(conversion.glob("*.dcm")))
made = [f"{one.Manufacturer} " + ", ".join(one.SoftwareVersions) for one in head.ContributingEquipmentSequence]
print(json.dumps([hashes, uids, "; ".join([head.Manufacturer, *made])]))
"""


def test_files_readers_and_writers_are_bound(tmp_path: Path) -> None:
    (pair,) = sample_pairs(tmp_path, 1)
    with contextlib.ExitStack() as opened:
        reference, conversion = placed_pair(pair, opened, Progress())
        assert conversion.alignment is not None
        binding, origins = bind(pair, reference.slide, conversion.slide, conversion.alignment, Progress(), KnownFiles())
    command = [sys.executable, "-c", CODE, str(pair.original), str(pair.conversion)]
    hashes, uids, software = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    assert dict(binding.original.hashes) == hashes
    assert [uid for _, uid in binding.conversion.hashes] == uids
    assert binding.conversion.software == software and "Verislide" in software
    assert binding.original.software == ""
    assert (binding.original.reader, binding.conversion.reader) == (origins[0].reader, origins[1].reader)
    assert binding.affine == (1, 0, 0, 1, 325, 259) and binding.magnification == 40
    assert "correlation" in binding.alignment and binding.score is not None and binding.score > 0.99
    assert Path(binding.conversion.path) == pair.conversion and binding.original.mpp == (0.25, 0.25)


@pytest.mark.parametrize(
    ("properties", "said"),
    [
        ({}, ""),
        ({"Manufacturer": "Unknown", "SoftwareVersions": "Unknown"}, ""),
        ({"Manufacturer": "Leica", "SoftwareVersions": "1.2\\2.0"}, "Leica 1.2, 2.0"),
        ({"tiff.ImageDescription": "Aperio Image Library v11.2.1 46000x32914"}, "Aperio Image Library v11.2.1"),
        (
            {
                "Manufacturer": "mirax",
                "ContributingEquipmentSequence[0].Manufacturer": "A",
                "ContributingEquipmentSequence[0].SoftwareVersions": "1",
                "ContributingEquipmentSequence[1].Manufacturer": "B",
            },
            "mirax; A 1; B",
        ),
    ],
)
def test_software_is_told_as_the_file_states_it(properties: dict[str, str], said: str) -> None:
    slide = ArraySlide([np.zeros((8, 8, 3), np.uint8)])
    slide.properties = properties
    assert writers(slide) == said


def test_files_are_read_again_only_when_they_have_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def noted(slide: Slide, *, progress: Progress) -> SlideOrigin:
        read.append(slide.name)
        return slide_origin(slide, progress=progress)

    monkeypatch.setattr("viewer.review.binding.slide_origin", noted)
    (pair,) = sample_pairs(tmp_path, 1)
    known = KnownFiles()
    with contextlib.closing(open_slide(pair.original)) as slide:
        first = known.origin(slide, Progress())
        assert known.origin(slide, Progress()) == first and read == ["case-01.mrxs"]
        os.utime(pair.original.with_suffix("") / "Index.dat", (1, 1))
        assert known.origin(slide, Progress()) == first and len(read) == 2
