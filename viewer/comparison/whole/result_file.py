"""The folder in which a result of whole-slide comparison is kept, opened again without comparing anything.

``NAME.comparison`` holds result.json, one CSV of tiles a level of a conversion, and maps as float32 TIFF. result.json
names the other files with their SHA-256, and has one of itself, so that what is damaged or was changed by hand is told.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from viewer import __version__
from viewer.comparison.whole.map_file import map_bytes, map_of_bytes
from viewer.comparison.whole.result import FORMAT_VERSION, ComparisonResult, LevelResult
from viewer.comparison.whole.result_json import Array, UnknownFieldError, from_json, to_json
from viewer.comparison.whole.tile_csv import csv_bytes, table_of_csv
from viewer.jobs.job import Progress

SUFFIX = ".comparison"
RESULT = "result.json"
_FORMAT = "Verislide comparison"
_AGAIN = "copy the folder again from its source, or compare the slides again"


class ResultFileError(Exception):
    """A result cannot be written or opened: one sentence names the folder and says why."""


def save_result(result: ComparisonResult, folder: Path, progress: Progress | None = None) -> None:
    """Write a result, complete or not, as the folder of that name: all or nothing.

    An older result there is replaced once the new one is on the disk; a folder that holds something else never is.

    Raises:
        ResultFileError: It cannot be written; what was there is there still.
        Cancelled: Somebody asked for the end, likewise.
    """
    if folder.exists() and not is_ours(folder):
        raise ResultFileError(
            f"{folder.name} is not replaced, for it is no comparison of Verislide: choose another name."
        )
    unfinished = folder.with_name(f".{folder.name}.{os.getpid()}.tmp")
    try:
        shutil.rmtree(unfinished, ignore_errors=True)
        unfinished.mkdir(parents=True)
        _write_files(result, unfinished, progress or Progress())
        _replace(folder, unfinished)
    except OSError as error:
        raise ResultFileError(f"{folder.name} was not written: {error.strerror or error}.") from error
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)


def load_result(folder: Path) -> ComparisonResult:
    """The result that ``save_result`` has written, every number as it was.

    Raises:
        ResultFileError: There is none, it is damaged, or of a newer version.
    """
    place = _place(folder)
    try:
        stored = json.loads((place / RESULT).read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError) as error:
        raise ResultFileError(f"{folder.name} cannot be opened: it is no comparison of Verislide.") from error
    except OSError as error:
        raise ResultFileError(f"{folder.name} cannot be opened: {error.strerror or error}.") from error
    except (ValueError, RecursionError) as error:
        raise _damaged(folder, RESULT) from error
    if not isinstance(stored, dict) or stored.get("format") != _FORMAT:
        raise ResultFileError(f"{folder.name} cannot be opened: it is no comparison of Verislide.")
    version = stored.get("version")
    if isinstance(version, int) and version > FORMAT_VERSION:
        raise _newer(folder)
    return _checked(folder, place, stored, version)


def _checked(folder: Path, place: Path, stored: dict[str, Any], version: Any) -> ComparisonResult:
    fetched = _Fetched(folder, place, stored.get("files"))
    try:
        body = stored["result"]
        if version not in range(1, FORMAT_VERSION + 1) or stored["sha256"] != _digest_of(stored["files"], body):
            raise ValueError("not what was written")
        result: ComparisonResult = from_json(ComparisonResult, body, fetched.array)
        for level in (level for conversion in result.conversions for level in conversion.levels):
            if len(level.table) != level.rows * level.columns or not 0 <= level.rows_done <= level.rows:
                raise ValueError("tiles are missing")
    except UnknownFieldError as error:
        raise _newer(folder) from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError) as error:
        raise _damaged(folder, RESULT) from error
    return result


def _write_files(result: ComparisonResult, folder: Path, progress: Progress) -> None:
    kept: dict[str, str] = {}
    total = sum(3 * len(conversion.levels) for conversion in result.conversions)

    def keep(path: str, array: Array) -> Any:
        if array.ndim == 1 and array.dtype.names is None:
            return array.tolist()
        if array.size == 0:
            return {"shape": list(array.shape)}
        _, conversion, _, level, name = path.split(".")
        of = result.conversions[int(conversion)].levels[int(level)]
        content = csv_bytes(array) if array.dtype.names else map_bytes(array, *_said_of_map(of, name))
        file = f"{_file_word(name)}-{int(conversion) + 1}-level{of.level}.{'csv' if array.dtype.names else 'tif'}"
        progress.tick(len(kept), total, f"Writing {file}", "files")
        _write(folder / file, content)
        kept[file] = hashlib.sha256(content).hexdigest()
        return {"file": file}

    body = to_json(result, keep)
    whole = {
        "format": _FORMAT,
        "version": FORMAT_VERSION,
        "written_by": f"Verislide {__version__}",
        "sha256": _digest_of(kept, body),
        "files": kept,
        "result": body,
    }
    _write(folder / RESULT, json.dumps(whole, ensure_ascii=False, indent=1, allow_nan=False).encode("utf-8"))


def _said_of_map(level: LevelResult, name: str) -> tuple[str, Any]:
    mpp = level.mpp.scaled(level.block) if level.mpp is not None else None
    what = {"ssim_map": "Mean SSIM", "mae_map": "Mean absolute difference in grey levels"}.get(name, name)
    return f"{what} of blocks of {level.block} x {level.block} px, level {level.level}; nan: not compared", mpp


def _file_word(name: str) -> str:
    """Name of a field as it stands in a file's name."""
    return "tiles" if name == "table" else name.removesuffix("_map")


class _Fetched:
    """Arrays out of the files beside result.json."""

    def __init__(self, folder: Path, place: Path, files: Any) -> None:
        self._folder, self._place = folder, place
        self._files: Mapping[str, str] = files if isinstance(files, dict) else {}

    def array(self, stored: Any) -> Array:
        """One array; raises ResultFileError where its file is not what was written."""
        if isinstance(stored, list):
            return np.array(stored, np.int64)
        if "shape" in stored:
            return np.zeros(stored["shape"], np.float32)
        name = stored["file"]
        if name not in self._files or Path(name).name != name:
            raise ValueError(f"{name} is not listed")
        try:
            content = (self._place / name).read_bytes()
        except OSError as error:
            raise _damaged(self._folder, name) from error
        if hashlib.sha256(content).hexdigest() != self._files[name]:
            raise _damaged(self._folder, name)
        return table_of_csv(content) if name.endswith(".csv") else map_of_bytes(content)


def _write(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _replace(folder: Path, finished: Path) -> None:
    """Have ``folder`` be what ``finished`` is; the older one has another name until it is, and its own again if not."""
    older = _older(folder)
    if folder.exists():
        shutil.rmtree(older, ignore_errors=True)
        folder.rename(older)
    try:
        finished.rename(folder)
    except OSError:
        with contextlib.suppress(OSError):
            older.rename(folder)
        raise
    shutil.rmtree(older, ignore_errors=True)


def _older(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}.old")


def _place(folder: Path) -> Path:
    """Where the result is: under its other name, if the program ended between giving it that and putting a new one."""
    older = _older(folder)
    return older if not folder.exists() and (older / RESULT).is_file() else folder


def is_ours(folder: Path) -> bool:
    """Whether it may be replaced: a folder with a result's file, or an empty one."""
    return folder.is_dir() and ((folder / RESULT).is_file() or not any(folder.iterdir()))


def result_in(path: Path) -> Path | None:
    """The folder of a result that somebody means who names ``path``; None where there is none.

    Args:
        path: The folder itself, its file ``result.json``, or the folder that ``compare --out`` has written: one with
            a result in it and no other folder.

    Raises:
        OSError: A folder cannot be read.
    """
    if path.name == RESULT:
        return path.parent if path.is_file() else None
    if (path / RESULT).is_file():
        return path
    if not path.is_dir():
        return None
    folders = [one for one in path.iterdir() if one.is_dir() and not one.name.startswith(".")]
    alone = folders[0] if len(folders) == 1 else None
    return alone if alone is not None and alone.suffix == SUFFIX and (alone / RESULT).is_file() else None


def _digest_of(files: object, body: object) -> str:
    text = json.dumps([files, body], sort_keys=True, ensure_ascii=True, allow_nan=False)
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def _damaged(folder: Path, name: str) -> ResultFileError:
    return ResultFileError(f"{folder.name} cannot be opened, for {name} is missing, damaged or changed: {_AGAIN}.")


def _newer(folder: Path) -> ResultFileError:
    return ResultFileError(f"{folder.name} is of a newer version of Verislide: open it with that.")
