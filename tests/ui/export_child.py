"""Writes levels of slides as the command ``export`` does: ``python -m tests.ui.export_child SLIDE SHAPES OUT ...``."""

from __future__ import annotations

import contextlib
import sys
from dataclasses import replace
from pathlib import Path

from viewer.export.associated import masked_pictures
from viewer.export.masked import masked_levels
from viewer.export.pictures import write_picture
from viewer.export.settings import ExportSettings, Format
from viewer.jobs.job import Progress
from viewer.redaction.geojson import read_redactions
from viewer.slides.opening import open_slide

asked = [Path(one) for one in sys.argv[1:]]
settings = ExportSettings("A", Format.PNG, fill=(0, 40, 200), associated=("label", "thumbnail"))
for path, shapes, out in zip(asked[::3], asked[1::3], asked[2::3], strict=True):
    out.mkdir()
    with contextlib.closing(open_slide(path)) as slide:
        redactions = read_redactions(shapes)
        settings = replace(settings, levels=tuple(range(min(3, len(slide.levels)))))
        for level in masked_levels(slide, redactions, settings):
            write_picture(level, settings, out / f"{level.level_index}.png", Progress())
        held = [name for name in settings.associated if name in slide.associated_images]
        for one in masked_pictures(slide, redactions, replace(settings, associated=tuple(held))):
            write_picture(one.picture, settings, out / f"{one.name}.png", Progress())
