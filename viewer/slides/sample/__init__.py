"""Writes MIRAX slides from nothing: the app's sample, and fixtures for tests."""

from viewer.slides.sample.painters import CoordinatePainter, FlatPainter
from viewer.slides.sample.spec import (
    ImageFormat,
    Painter,
    Photo,
    PositionForm,
    SampleSpec,
    SampleTruth,
    SparsePainter,
    Subsampling,
)
from viewer.slides.sample.tissue import TissuePainter
from viewer.slides.sample.write import write_sample

__all__ = [
    "CoordinatePainter",
    "FlatPainter",
    "ImageFormat",
    "Painter",
    "Photo",
    "PositionForm",
    "SampleSpec",
    "SampleTruth",
    "SparsePainter",
    "Subsampling",
    "TissuePainter",
    "write_sample",
]
