"""Exports that are as they should be, made once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.export.exports import KINDS, SVS, Export, export, write_source


@pytest.fixture(scope="session")
def exported_source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An Aperio slide whose name and description name a patient."""
    path = tmp_path_factory.mktemp("Praxis_Sonnenschein", numbered=False) / SVS
    write_source(path)
    return path


@pytest.fixture(scope="session")
def exports(exported_source: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Export]:
    """By kind: "jpeg" (4:2:0), "png", "copied" (TIFF with stored tiles), "deflate" (lossless TIFF), "ome" (JPEG).

    "beside" is a PNG with label and thumbnail.
    """
    folder = tmp_path_factory.mktemp("exports")
    return {kind: export(kind, exported_source, folder / kind) for kind in KINDS}
