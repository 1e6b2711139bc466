"""The program that was built does what it does from source, where there is no Python.

VERISLIDE_BUILT names a folder that ``packaging/build.py`` made (dist/Verislide); without it, one is built here.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.export.made import redactions
from tests.review.report_made import made_record
from tests.slides.dicom_picture_made import grey, make
from viewer.geometry import Rect, Size
from viewer.redaction.geojson import redactions_bytes
from viewer.slides.opening import open_slide
from viewer.slides.sample import CoordinatePainter, SampleSpec, write_sample

pytestmark = pytest.mark.prove
PROJECT = Path(__file__).resolve().parents[2]
HIDDEN = Rect(400, 300, 200, 100)
HANGS = 1200
"""Seconds after which a command hangs. None takes more than some seconds; this holds where others use the machine."""


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What is started from a command line."""
    named = os.environ.get("VERISLIDE_BUILT")
    folder = Path(named) if named else tmp_path_factory.mktemp("built") / "Verislide"
    if named is None:
        command = [sys.executable, str(PROJECT / "packaging" / "build.py"), "--out", str(folder.parent)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if "reaches no package index" in done.stderr:
            pytest.skip("PyInstaller cannot be had without a package index")
        assert done.returncode == 0, done.stdout + done.stderr
    names = ("verislide", "verislide-cli.exe", "Contents/MacOS/Verislide")
    found = [path for name in names for at in (folder, folder.with_suffix(".app")) if (path := at / name).is_file()]
    assert found, f"no program in {folder}"
    return found[0]


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """An environment with nothing in it that could help: no Python, no tools, a home of its own."""
    home = tmp_path_factory.mktemp("home")
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "TMP") if name in os.environ}
    paths = {"HOME": str(home), "PATH": str(home), "VERISLIDE_CONFIG_DIR": str(home)}
    return {**kept, **paths, "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}


@pytest.fixture(scope="module")
def slide(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("slides") / "Präparat 1.mrxs"
    write_sample(path, SampleSpec(photos=(3, 3), image_size=Size(320, 256), levels=4, painter=CoordinatePainter()))
    return path


@pytest.fixture(scope="module")
def shapes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What is to be blackened."""
    path = tmp_path_factory.mktemp("shapes") / "shapes.geojson"
    path.write_bytes(redactions_bytes(redactions(HIDDEN)))
    return path


def middle(slide: Path) -> str:
    """Of what was scanned."""
    with contextlib.closing(open_slide(slide)) as opened:
        return f"{opened.bounds.centre.x:g},{opened.bounds.centre.y:g}"


class Program:
    """Runs the program that was built."""

    def __init__(self, path: Path, environ: dict[str, str], folder: Path) -> None:
        self.path, self.environ, self.folder = path, environ, folder

    def __call__(self, *arguments: object, code: int = 0) -> str:
        command = [str(self.path), *map(str, arguments)]
        began = time.perf_counter()
        done = subprocess.run(
            command,
            capture_output=True,
            encoding="utf-8",
            env=self.environ,
            cwd=self.folder,
            timeout=HANGS,
            check=False,
        )
        print(f"{time.perf_counter() - began:6.2f} s  {' '.join(command[1:])[:110]}")
        assert done.returncode == code, done.stdout + done.stderr
        assert "Traceback" not in done.stderr
        return done.stdout


@pytest.fixture
def run(program: Path, bare: dict[str, str], tmp_path: Path) -> Program:
    return Program(program, bare, tmp_path)


@pytest.fixture(scope="module")
def conversion(program: Path, bare: dict[str, str], slide: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A lossy one, so that there is something to be measured."""
    out = tmp_path_factory.mktemp("converted")
    Program(program, bare, out)("convert", slide, "--out", out, "--preset", "jpeg-q80-422")
    assert json.loads((out / slide.stem / "report.json").read_text("utf-8"))
    return out / slide.stem


def test_it_tries_itself(run: Program) -> None:
    said = run("--self-test")
    assert said.endswith("Everything works.\n") and "FAILED" not in said
    assert "SSIM by C" in said, "the compiled kernel is not found"
    print(said)


def test_it_says_what_a_slide_is(run: Program, slide: Path) -> None:
    assert json.loads(run("info", slide, "--json"))
    assert "3DHISTECH" in run("info", slide)
    assert "Verislide 0." in run("--version")


@pytest.mark.parametrize("preset", ["jpeg2000-lossless", "jpegls-lossless", "jpeg-q90-420"])
def test_it_converts_with_every_codec(run: Program, slide: Path, tmp_path: Path, preset: str) -> None:
    run("convert", slide, "--out", tmp_path, "--preset", preset)
    assert len(list((tmp_path / slide.stem).glob("*.dcm"))) >= 3


def test_it_compares_and_lists_and_cuts(run: Program, slide: Path, conversion: Path, tmp_path: Path) -> None:
    run("compare", slide, conversion, "--out", tmp_path / "out", "--measure", "de2000", "gmsd", "ms-ssim", "--gaussian")
    (result,) = (tmp_path / "out").rglob("*.comparison")
    assert run("fields", result, "--count", "3", "--csv", tmp_path / "fields.csv", "--geojson", tmp_path / "f.geojson")
    assert (tmp_path / "fields.csv").is_file()
    run("tiles", slide, conversion, "--out", tmp_path / "tiles", "--size", "64", "--count", "2")
    assert len(list((tmp_path / "tiles").glob("*.png"))) >= 4


@pytest.mark.parametrize("suffix", [".png", ".pdf", ".svg"])
def test_it_makes_figures(run: Program, slide: Path, conversion: Path, tmp_path: Path, suffix: str) -> None:
    run("figure", slide, conversion, "--field", middle(slide), "--map", "de2000", "--out", tmp_path / f"figure{suffix}")
    assert (tmp_path / f"figure{suffix}").stat().st_size > 1000


@pytest.mark.parametrize("kind", ["jpeg", "png", "tiff", "ome-tiff", "dicom"])
def test_it_exports_and_verifies(run: Program, slide: Path, shapes: Path, tmp_path: Path, kind: str) -> None:
    out = tmp_path / "out"
    run("export", slide, "--all-levels", "--shapes", shapes, "--format", kind, "--out", out)
    assert (out / "manifest.json").is_file()
    run("verify", out, "--against", slide, "--shapes", shapes)


def test_it_exports_pictures_to_pages(run: Program, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    picture, out = make(tmp_path / "in" / "a.dcm", grey(40, 56)), tmp_path / "out"
    run("export", picture, "--format", "pdf", "--out", out)
    run("verify", out, "--against", picture)
    assert len(PdfReader(out / "export.pdf").pages) == 1


def test_it_keeps_pseudonyms_and_its_log(run: Program, slide: Path, shapes: Path, tmp_path: Path) -> None:
    table, log = tmp_path / "codes.json", tmp_path / "log.jsonl"
    kept = ("--pseudonyms", table, "--log", log)
    run("export", slide, "--level", "2", "--shapes", shapes, *kept, "--out", tmp_path / "out")
    assert slide.name in run("pseudonyms", "list", table)
    run("audit", "verify", log)


def test_it_takes_annotations_along(run: Program, slide: Path, tmp_path: Path) -> None:
    square = [[[300, 300], [500, 300], [500, 500], [300, 500], [300, 300]]]
    feature = {"type": "Feature", "properties": {"classification": {"name": "Tumour"}}}
    feature["geometry"] = {"type": "Polygon", "coordinates": square}
    drawn = tmp_path / "drawn.geojson"
    drawn.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), encoding="utf-8")
    run("convert", slide, "--out", tmp_path, "--annotations", drawn)
    run("annotations", tmp_path / slide.stem, "--out", tmp_path / "back.geojson")
    (read,) = json.loads((tmp_path / "back.geojson").read_text("utf-8"))["features"]
    assert read["geometry"]["type"] == "Polygon"


def test_it_writes_reports_of_reviews(run: Program, tmp_path: Path) -> None:
    record = made_record(tmp_path)
    record.close()
    run("report", record.path, "--out", tmp_path / "out")
    assert PdfReader(tmp_path / "out" / "report.pdf").pages[0].extract_text()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="of Debian's names of processes")
def test_its_probe_is_a_child_that_ends_soon(run: Program, program: Path, slide: Path) -> None:
    (library,) = program.parent.rglob("libopenslide.so.1")
    began = time.perf_counter()
    said = run("--probe", library, slide)
    print(f"a probe takes {time.perf_counter() - began:.2f} s")
    assert json.loads(said.splitlines()[-1]) == {"done": 4}


@pytest.mark.skipif(shutil.which("xvfb-run") is None or shutil.which("xdotool") is None, reason="no display to be had")
@pytest.mark.parametrize("opened", ["a slide", "the sample"])
def test_its_window_opens(program: Path, bare: dict[str, str], slide: Path, tmp_path: Path, opened: str) -> None:
    """Its title names the slide once that is there; VERISLIDE_BUILT_PICTURE names a folder for a picture of it."""
    named = slide.name if opened == "a slide" else "sample.mrxs"
    script = tmp_path / "open.sh"
    script.write_text(
        'title=$1; shift; "$@" & child=$!\n'
        'until found=$(xdotool search --onlyvisible --name "$title") || ! kill -0 $child; do sleep 1; done\n'
        "xdotool getwindowname $found\n"
        'if [ "$PICTURE" ]; then sleep 15; import -window root "$PICTURE"; fi\n'
        "kill $child\n",
        encoding="utf-8",
    )
    own = {f"VERISLIDE_{name}_DIR": str(tmp_path / name) for name in ("CONFIG", "CACHE", "LOG")}
    environ = {**bare, **own, "PATH": os.environ["PATH"]}
    if folder := os.environ.get("VERISLIDE_BUILT_PICTURE"):
        environ["PICTURE"] = str(Path(folder) / f"{opened}.png")
    del environ["QT_QPA_PLATFORM"]
    command = ["xvfb-run", "-a", "sh", str(script), named, str(program), *([slide] if opened == "a slide" else [])]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", env=environ, timeout=HANGS, check=False)
    assert named in done.stdout, done.stderr
