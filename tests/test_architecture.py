"""The rules of the house, read from the code: which room may import which, where Qt may be, how long modules are."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parent.parent
VIEWER = PROJECT / "viewer"

# Who stands higher may import who stands lower; those on one line do not import each other.
ORDER = (
    {"main"},
    {"app"},
    {"ui", "commands"},
    {"review"},
    {"export"},
    {"redaction", "conversion"},
    {"comparison"},
    {"alignment", "measures", "tiles", "documents"},
    {"slides"},
    {"geometry"},
    {"jobs"},
)
HEIGHT = {room: -height for height, rooms in enumerate(ORDER) for room in rooms}
QT = {"PySide6", "shiboken6", "pyqtgraph"}
SEES_QT = {"ui", "app"}
# Each costs a fifth of a second or more, so they are imported by the work that needs them, not by the start.
HEAVY = {"wsidicomizer", "wsidicom", "scipy", "skimage", "imagecodecs", "pyqtgraph", "fontTools"}
START = {"viewer.app", "viewer.ui.main_window", "viewer.slides.opening"}
MAX_LINES = 400
# Of the room that writes conversions, all that their verification may know of.
VERIFIER = ("viewer.export.verify", "viewer.export.checks")
# Of the rooms that write, all that the verifier of exports may know of.
SEEN_BY_THE_VERIFIER = (
    *(*VERIFIER, "viewer.export.settings", "viewer.export.review", "viewer.export.report"),
    *("viewer.conversion.settings", "viewer.conversion.verify"),
)
SEEN_BY_THE_VERIFICATION = ("viewer.conversion.verify", "viewer.conversion.settings")


def sources() -> list[Path]:
    """The program's modules."""
    return [path for path in [PROJECT / "main.py", *sorted(VIEWER.rglob("*.py"))] if path.is_file()]


def module_of(path: Path) -> str:
    """The dotted name of a source file, the folder's for its ``__init__.py``."""
    parts = path.relative_to(PROJECT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def room_of(module: str) -> str | None:
    """The room of a module of the program; None for the bare package ``viewer`` and for everything foreign."""
    parts = module.split(".")
    if parts[0] == "main":
        return "main"
    return parts[1] if parts[0] == "viewer" and len(parts) > 1 else None


def imports(tree: ast.AST, module: str, is_package: bool) -> Iterator[tuple[int, str]]:
    """Line and full dotted name of everything imported in ``tree``, in functions and by ``import_module`` too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = module.split(".")
            base = base[: len(base) - node.level + is_package] if node.level else []
            origin = ".".join([*base, *([node.module] if node.module else [])])
            yield from ((node.lineno, f"{origin}.{alias.name}") for alias in node.names)
        elif isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if called in ("import_module", "__import__") and isinstance(node.args[0].value, str):
                yield node.lineno, node.args[0].value


def complaints(source: str, module: str, is_package: bool = False) -> list[str]:
    """What is wrong with the imports of one module, one sentence each."""
    tree = ast.parse(source)
    room = room_of(module)
    found = []
    for line, name in imports(tree, module, is_package):
        where, other, top = f"{module}:{line}", room_of(name), name.split(".")[0]
        if room is not None and other in HEIGHT and other != room and HEIGHT[other] >= HEIGHT[room]:
            found.append(f"{where}: {room} may not import {name}")
        if top in QT and room not in SEES_QT:
            found.append(f"{where}: {top} belongs in viewer/ui")
        if room == "jobs" and other != room and top not in sys.stdlib_module_names:
            found.append(f"{where}: jobs may import the standard library only, not {name}")
        if (
            module.startswith(VERIFIER)
            and other in ("export", "conversion")
            and not name.startswith(SEEN_BY_THE_VERIFIER)
        ):
            found.append(f"{where}: the verifier may not know who wrote, so not import {name}")
        of_conversion = other == "conversion" and not name.startswith(SEEN_BY_THE_VERIFICATION)
        if module.startswith("viewer.conversion.verify") and (of_conversion or top == "wsidicomizer"):
            found.append(f"{where}: the verification may not know who wrote, so not import {name}")
    return list(dict.fromkeys(found))


def test_imports_run_one_way() -> None:
    found = []
    for path in sources():
        found += complaints(path.read_text(encoding="utf-8"), module_of(path), path.name == "__init__.py")
    assert not found, "\n".join(found)


def test_every_room_has_its_place() -> None:
    rooms = {room_of(module_of(path)) for path in sources()} - {None}
    assert rooms <= HEIGHT.keys(), "name the new room in ORDER"
    assert {"slides", "geometry", "jobs"} <= rooms, "the sources were not found"


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("viewer.slides.opening", "import viewer.tiles.cache"),
        ("viewer.slides.opening", "from viewer import tiles"),
        ("viewer.slides.opening", "from ..tiles import cache"),
        ("viewer.slides.sample.writer", "def f():\n    from viewer.comparison.scene import Scene"),
        ("viewer.slides.opening", "import importlib\nimportlib.import_module('viewer.tiles')"),
        ("viewer.slides.opening", "if TYPE_CHECKING:\n    from viewer.comparison import state"),
        ("viewer.tiles.loader", "from viewer.alignment.search import find"),
        ("viewer.commands.info", "from viewer.ui.theme import Theme"),
        ("viewer.ui.main_window", "from viewer.commands.info import run"),
        ("viewer.ui.main_window", "import viewer.app"),
        ("viewer.slides.opening", "import viewer.documents.csv"),
        ("viewer.documents.audit_log", "from viewer.measures import ssim"),
        ("viewer.documents.audit_log", "from viewer.export.run import export_slide"),
        ("viewer.geometry", "import viewer.slides.slide"),
        ("viewer.jobs.job", "import numpy"),
        ("viewer.jobs.job", "from viewer.geometry import Point"),
        ("viewer.tiles.loader", "from PySide6.QtCore import QObject"),
        ("viewer.tiles.loader", "def f():\n    import pyqtgraph"),
        ("main", "import shiboken6"),
        ("viewer.export.verify", "from viewer.conversion import convert"),
        ("viewer.export.verify", "from .tile_copy import copy"),
        ("viewer.export.checks.pixels", "from viewer.export.masked import MaskedLevel"),
        ("viewer.export.checks.pixels", "def f():\n    from ..tiff import write_tiff"),
        ("viewer.conversion.verify.pixels", "from viewer.conversion.watch import Watch"),
        ("viewer.conversion.verify.pixels", "from viewer.conversion import convert"),
        ("viewer.conversion.verify.pixels", "from ..encoders import encoder"),
        ("viewer.conversion.verify.pixels", "def f():\n    import wsidicomizer"),
    ],
)
def test_a_planted_violation_is_found(module: str, source: str) -> None:
    assert complaints(source, module)


@pytest.mark.parametrize(
    ("module", "source", "is_package"),
    [
        ("viewer.ui.main_window", "from PySide6 import QtWidgets\nfrom viewer.slides.opening import open_slide", False),
        ("viewer.app", "from viewer.commands import info\nimport PySide6", False),
        ("viewer.tiles.loader", "from viewer.jobs.job import Progress\nfrom viewer.geometry import Rect", False),
        ("viewer.slides", "from .slide import Slide\nfrom viewer import __version__", True),
        ("viewer.slides.sample.writer", "from ..slide import Slide\nfrom . import texture", False),
        ("viewer.slides.dicom_wsi", "import wsidicom", False),
        ("viewer.comparison.result", "import viewer.documents.csv", False),
        ("viewer.export.verify", "import pydicom, tifffile\nfrom viewer.redaction import masks", False),
        ("viewer.export.checks.files", "from . import pixels\nfrom viewer.conversion.verify import result", False),
        ("viewer.conversion.verify.pixels", "from viewer.conversion.settings import Codec\nfrom . import tiles", False),
    ],
)
def test_what_is_allowed_passes(module: str, source: str, is_package: bool) -> None:
    assert complaints(source, module, is_package) == []


def loaded_by(modules: list[str], wanted: set[str]) -> set[str]:
    """Which of the packages ``wanted`` a fresh process has loaded after importing ``modules``."""
    code = (
        "import importlib, sys\n"
        f"for name in {modules!r}: importlib.import_module(name)\n"
        f"print(*({wanted!r} & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def test_all_but_the_window_imports_without_qt() -> None:
    modules = [module_of(path) for path in sources() if room_of(module_of(path)) not in {"ui", "app", "main"}]
    assert loaded_by(modules, QT) == set()


def test_the_start_waits_for_no_heavy_library() -> None:
    modules = sorted(START & {module_of(path) for path in sources()})
    assert loaded_by(modules, HEAVY) == set()


def test_what_is_loaded_is_seen() -> None:
    assert loaded_by(["viewer.geometry", "PySide6.QtCore", "scipy"], QT | HEAVY) >= {"PySide6", "shiboken6", "scipy"}


def test_modules_stay_small() -> None:
    paths = [*sources(), *(PROJECT / "packaging").glob("*.py")]
    lengths = {str(path.relative_to(PROJECT)): len(path.read_text(encoding="utf-8").splitlines()) for path in paths}
    assert {name: length for name, length in lengths.items() if length > MAX_LINES} == {}


def test_the_folder_packaging_does_not_hide_the_package_of_that_name() -> None:
    assert not (PROJECT / "packaging" / "__init__.py").exists()
    code = "import packaging.version; print(packaging.version.Version('1.2'))"
    done = subprocess.run([sys.executable, "-c", code], cwd=PROJECT, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "1.2", done.stderr


# Put together from parts, so that this file does not hold what it looks for.
_INDEX_HOSTS = (*(f"{name}.org" for name in ("pypi", "python" + "hosted")), "npm" + "js.org", "ana" + "conda.org")
_FOLDERS = ("root", "tmp", "work", r"home/\w+", r"Users/\w+", r"var/folders")
TELLTALE = re.compile(
    rf"(?:{'|'.join(map(re.escape, _INDEX_HOSTS))})|(?<![\w.\-}}/])/(?:{'|'.join(_FOLDERS)})/|\b[A-Z]:\\Users\\",
    re.ASCII,
)


def tracked_files() -> list[Path]:
    """All files that git tracks or would; every file but the ignored kinds where this is no clone."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )
    if listing.returncode == 0 and listing.stdout:
        paths = [PROJECT / name for name in listing.stdout.split("\0") if name]
    else:
        kinds = ("py", "md", "toml", "txt", "svg", "json", "yml", "sh", "c", "h", "nsi", "spec", "ts")
        unasked = {".venv", ".git", "build", "dist"}
        paths = [path for kind in kinds for path in PROJECT.rglob(f"*.{kind}") if not unasked & set(path.parts)]
    return [path for path in paths if path.is_file()]


def test_nothing_names_a_package_index_or_a_machine() -> None:
    found = []
    for path in tracked_files():
        content = path.read_bytes()
        if b"\0" in content:
            continue
        for number, line in enumerate(content.decode("utf-8", "replace").splitlines(), 1):
            if match := TELLTALE.search(line):
                found.append(f"{path.relative_to(PROJECT)}:{number}: {match.group()}")
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "line",
    [
        "https://" + "pypi" + ".org/simple",
        "open('/" + "root/x')",
        "cd /" + "tmp/x",
        "'C:" + "\\Users\\me'",
        "/" + "home/me/a",
    ],
)
def test_a_planted_path_or_host_is_found(line: str) -> None:
    assert TELLTALE.search(line)


@pytest.mark.parametrize("line", ["network/work/a", "../tmp/x", "{home}/work/", "https://example.org/home/a"])
def test_a_relative_path_is_none_of_a_machine(line: str) -> None:
    assert not TELLTALE.search(line)
