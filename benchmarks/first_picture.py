"""From the start of the process to the first sharp picture of both slides, with the files in the page cache.

    python -m benchmarks.first_picture [ORIGINAL CONVERSION] [--runs N] [--napari PYTHON] [--openseadragon FOLDER]

Each run is a fresh process of the real program (offscreen) that takes the time when its window was painted, when the
first slide was drawn from tiles of the level it names, and when all were. The claim is about waiting, so wall time is
the main figure here; CPU time of the process, all threads, stands beside it.

Peers, each left out with a sentence where it is not there:

- napari opens the original alone, lazily, and draws it once: ``--napari`` names a Python of an environment with
  ``napari[pyside6] openslide-python openslide-bin`` (never the project's own environment). It needs xvfb-run.
- OpenSeadragon shows both slides in two viewers of one page: see peers/browser.py for its set-up.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import subprocess
import sys
import time
from contextlib import nullcontext
from pathlib import Path

from benchmarks.measuring import arguments, machine, median, own_folders, pair, table
from benchmarks.peers.browser import Browser

TARGET, GOAL = 1.0, 0.6
_HERE = Path(__file__).resolve().parent


def main() -> None:
    parser = arguments(__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--napari", type=Path, help="a Python that has napari")
    Browser.add_option(parser)
    options = parser.parse_args()
    folders = own_folders()
    slides = pair(options.slides)
    print(f"First picture: seconds from the start of the process. {machine()}\n")
    napari, browser = _napari_python(options.napari), Browser.found(options, slides)
    _verislide(slides)  # fills the page cache
    runs: list[dict[str, float]] = []
    napari_runs: list[tuple[float, float]] = []
    browser_runs: list[float] = []
    with browser or nullcontext():
        # In turns, so that whatever else goes on slows all of them down alike.
        for _ in range(options.runs):
            runs.append(_verislide(slides))
            if napari is not None:
                napari_runs.append(_napari(napari, slides[0]))
            if browser is not None:
                browser_runs.append(browser.run("first")["seconds"])
    own = {key: median(run[key] for run in runs) for key in runs[0]}
    rows: list[list[object]] = [
        ["Verislide: imports done", own["imported"], "", ""],
        ["Verislide: window painted", own["window"], "", ""],
        ["Verislide: first slide sharp", own["first"], "", ""],
        [f"Verislide: both slides sharp (target {TARGET:g}, goal {GOAL:g})", own["all"], own["cpu"], "1x"],
    ]
    if napari_runs:
        seconds, cpu = median(run[0] for run in napari_runs), median(run[1] for run in napari_runs)
        rows.append(["napari: the original alone", seconds, cpu, f"{seconds / own['all']:.1f}x"])
    if browser_runs:
        seconds = median(browser_runs)
        rows.append(["OpenSeadragon: both slides sharp", seconds, "", f"{seconds / own['all']:.1f}x"])
    table(("", "seconds", "CPU", "ratio"), rows)
    print(
        f"\nMedians of {options.runs} runs in turns; our quickest {min(run['all'] for run in runs):.2f} s. {machine()}"
    )
    folders.cleanup()


def _napari_python(python: Path | None) -> Path | None:
    if python is None:
        print("napari is left out: no --napari PYTHON.")
    elif shutil.which("xvfb-run") is None:
        print("napari is left out: there is no xvfb-run.")
    else:
        return python
    return None


def _verislide(slides: tuple[Path, Path]) -> dict[str, float]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "benchmarks.first_picture_child"]
    done = subprocess.run(
        [*command, str(time.monotonic()), *map(str, slides)],
        cwd=_HERE.parent,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    if done.returncode:
        raise SystemExit(done.stderr)
    times: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return times


def _napari(python: Path, slide: Path) -> tuple[float, float]:
    """Seconds until napari has drawn the slide, and its CPU seconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", str(python), str(_HERE / "peers" / "napari_child.py")]
    done = subprocess.run([*command, str(slide)], capture_output=True, text=True, timeout=300, check=False)
    if done.returncode:
        raise SystemExit(done.stderr)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    # Its own clock tells when the picture was there: xvfb-run takes a while to start and to end.
    seconds = float(done.stdout.split()[-1])
    return seconds, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    main()
