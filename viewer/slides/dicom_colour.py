"""Disputed colours of a DICOM slide that is shown by a reader which does not give its frames."""

from __future__ import annotations

from pathlib import Path

from viewer.slides.jpeg_colour import disputed_sentence, is_disputed
from viewer.slides.slide import Slide, SlideError


def disputed_colours_of(path: Path, slide: Slide) -> str:
    """What is to be said where the tag and the first frame contradict each other about colour; else empty.

    Where frames lie in no known order (TILED_SPARSE), or the file is damaged, nothing is said.

    Args:
        path: The file of a level.
        slide: How it is shown.
    """
    from pydicom.filereader import read_partial

    from viewer.slides.dicom_wsi_reader import whole_frames

    try:
        with path.open("rb") as file:
            head = read_partial(file, stop_when=lambda tag, _vr, _length: tag >= 0x52009230, force=True)
        shape = int(head.get("Columns", 0)), int(head.get("Rows", 0))
        matrix = int(head.get("TotalPixelMatrixColumns", 0)), int(head.get("TotalPixelMatrixRows", 0))
        level = next((level for level in slide.levels if tuple(level.size) == matrix), None)
        frames = whole_frames(path)
        if level is None or head.get("DimensionOrganizationType") != "TILED_FULL" or not frames:
            return ""
        with path.open("rb") as file:
            file.seek(frames[0][0])
            stream = file.read(frames[0][1])
        photometric = str(head.get("PhotometricInterpretation", ""))
        if not is_disputed(photometric, stream):
            return ""
        size = min(shape[0], matrix[0]), min(shape[1], matrix[1])
        return disputed_sentence(photometric, stream, slide.read(level.index, (0, 0), size).rgb)
    except (OSError, ValueError, TypeError, EOFError, SlideError):
        return ""
