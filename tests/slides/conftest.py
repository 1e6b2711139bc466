"""Slides that the tests of the readers share."""

from __future__ import annotations

from pathlib import Path

import pytest

from viewer.geometry import Size
from viewer.slides.sample import CoordinatePainter, SampleSpec, write_sample


@pytest.fixture(scope="session", params=["vimslide", "stitching"])
def small_mirax(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The .mrxs file of a small healthy slide with overlap, jitter and photos left out; do not change it."""
    path = tmp_path_factory.mktemp("small") / "small.mrxs"
    spec = SampleSpec(
        photos=(5, 4),
        image_size=Size(80, 64),
        overlap=(40.5, 36),
        missing=frozenset({(2, 2), (4, 3)}),
        sparse=False,
        levels=5,
        positions=request.param,
        subsampling="4:2:0",
        painter=CoordinatePainter(),
    )
    write_sample(path, spec)
    return path
