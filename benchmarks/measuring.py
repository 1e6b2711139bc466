"""What all benchmarks share: which slides, the state of the machine, and how figures are printed."""

from __future__ import annotations

import argparse
import contextlib
import os
import platform
import statistics
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from viewer.conversion.places import sample_folder
from viewer.conversion.sample_pair import prepare_sample_pair
from viewer.jobs.job import Progress


def arguments(description: str | None) -> argparse.ArgumentParser:
    """A parser that takes the pair of slides to measure with."""
    parser = argparse.ArgumentParser(description=(description or "").splitlines()[0])
    parser.add_argument("slides", nargs="*", type=Path, metavar="SLIDE", help="original and conversion (the sample)")
    return parser


def pair(slides: Sequence[Path]) -> tuple[Path, Path]:
    """The slides that were named, else the sample pair, which is made where it is not there yet."""
    if not slides:
        sample = prepare_sample_pair(sample_folder(), Progress())
        return sample.original, sample.conversion
    if len(slides) != 2:
        raise SystemExit("Name an original and its conversion, or nothing.")
    return slides[0].absolute(), slides[1].absolute()


def own_folders() -> tempfile.TemporaryDirectory[str]:
    """Settings of their own, so that no benchmark touches those of whoever runs it; keep the result."""
    folder = tempfile.TemporaryDirectory(prefix="verislide-benchmark-")
    os.environ["VERISLIDE_CONFIG_DIR"] = folder.name
    return folder


@contextlib.contextmanager
def working_folder(kept: Path | None) -> Iterator[Path]:
    """``kept``, which stays; or a folder that is gone in the end."""
    if kept is not None:
        kept.mkdir(parents=True, exist_ok=True)
        yield kept
        return
    with tempfile.TemporaryDirectory(prefix="verislide-benchmark-") as folder:
        yield Path(folder)


def machine() -> str:
    """Processor count, load and platform, for the head of a table: the figures mean little without them."""
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg()) if hasattr(os, "getloadavg") else "unknown"
    return f"{os.cpu_count()} processors, load {load}, Python {platform.python_version()}, {platform.system()}"


def median(values: Iterable[float]) -> float:
    """Not a number where there is none."""
    values = list(values)
    return statistics.median(values) if values else float("nan")


def table(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Print a Markdown table; floats get three figures."""
    cells = [[_cell(value) for value in row] for row in rows]
    widths = [max(len(head), *(len(row[at]) for row in cells), 3) for at, head in enumerate(heads)]

    def line(values: Sequence[str]) -> str:
        padded = (value.ljust(width) for value, width in zip(values, widths, strict=True))
        return f"| {' | '.join(padded)} |"

    print(line(heads))
    print(line(["-" * width for width in widths]))
    for row in cells:
        print(line(row), flush=True)


def _cell(value: object) -> str:
    if not isinstance(value, float):
        return str(value)
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.3g}"
