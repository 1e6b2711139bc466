"""What goes into the program that people install, and how what was built is judged; nothing is built here."""

from __future__ import annotations

import importlib
import importlib.metadata
import os
import runpy
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

PROJECT = Path(__file__).resolve().parents[2]
PACKAGING = PROJECT / "packaging"
NAMES = ("pin_files", "runtime_packages", "bundle_rules", "bundle_contents", "licences", "check_bundle", "identity")


@pytest.fixture(scope="module")
def tools() -> Iterator[SimpleNamespace]:
    """The modules of packaging/, as scripts there import them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(PACKAGING))
        yield SimpleNamespace(**{name: importlib.import_module(name) for name in NAMES})


# The pins and the packages that are installed


def of_runtime(tools: SimpleNamespace) -> dict[str, str]:
    release: dict[str, str] = tools.pin_files.pinned(tools.pin_files.RELEASE_PINS)
    return {name: version for name, version in release.items() if name not in tools.check_bundle.BUILDERS}


def test_a_release_has_the_versions_that_are_tested(tools: SimpleNamespace) -> None:
    pins = tools.pin_files.pinned(tools.pin_files.PINS)
    assert len(of_runtime(tools)) > 50
    assert {name: pins.get(name) for name in of_runtime(tools)} == of_runtime(tools)


def test_a_release_holds_what_the_program_needs_and_no_tool(tools: SimpleNamespace) -> None:
    needed = tools.runtime_packages.runtime_packages()
    assert list(needed) == sorted(of_runtime(tools))
    assert {name: package.version for name, package in needed.items()} == of_runtime(tools)
    assert not {"pytest", "hypothesis", "mypy", "ruff", "uv", "pypdfium2"} & needed.keys()


def test_what_is_needed_is_named_in_the_pins_of_a_release(tools: SimpleNamespace) -> None:
    for requirement in tools.runtime_packages.required():
        version = of_runtime(tools)[tools.pin_files.normalised(requirement.name)]
        assert requirement.specifier.contains(version)


def test_pins_name_no_place(tools: SimpleNamespace) -> None:
    text = tools.pin_files.RELEASE_PINS.read_text(encoding="utf-8")
    assert not any(word in text for word in ("://", " @ ", "--index", "--find-links", "--hash"))


def test_packages_that_others_want_with_an_extra_are_found(
    tools: SimpleNamespace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    wants = {"a": ['b[more]; python_version > "3"', 'c; sys_platform == "none"'], "b": ['d; extra == "more"'], "d": []}

    def distribution(name: str) -> SimpleNamespace:
        return SimpleNamespace(requires=wants[name])

    monkeypatch.setattr(importlib.metadata, "distribution", distribution)
    (tmp_path / "pyproject.toml").write_text('[project]\ndependencies = ["a>=1"]\n', encoding="utf-8")
    assert list(tools.runtime_packages.runtime_packages(tmp_path)) == ["a", "b", "d"]


# The specification


class Built:
    """Stands for PyInstaller: remembers what the specification asks for."""

    def __init__(self, platform: str) -> None:
        self.asked: dict[str, Any] = {}
        self.programs: list[dict[str, Any]] = []
        self.collected: list[str] = []
        self.metadata: list[str] = []
        self.platform = platform

    def names(self) -> dict[str, Any]:
        def analysis(scripts: list[str], **options: Any) -> SimpleNamespace:
            self.asked |= {"scripts": scripts, **options}
            return SimpleNamespace(
                binaries=[("lib.so", "lib.so", "BINARY"), ("PySide6/Qt/lib/libQt6Qml.so.6", "qml", "BINARY")],
                datas=[("PySide6/Qt/translations/qtbase_fr.qm", "fr", "DATA"), ("README", "README", "DATA")],
                pure=[],
                scripts=[],
            )

        def executable(*_: Any, **options: Any) -> str:
            self.programs.append(options)
            return str(options["name"])

        def collect(*parts: Any, **options: Any) -> None:
            self.asked |= {"folder": options}
            self.collected = [part if isinstance(part, str) else part[0] for part in flat(parts)]

        def bundle(*_: Any, **options: Any) -> None:
            self.asked |= {"bundle": options}

        names = {"Analysis": analysis, "PYZ": lambda pure: "archive", "EXE": executable, "COLLECT": collect}
        return {**names, "BUNDLE": bundle}


def flat(parts: tuple[Any, ...]) -> Iterator[Any]:
    for part in parts:
        yield from part if isinstance(part, list) else [part]


@pytest.fixture(scope="module", params=["linux", "win32", "darwin"])
def built(request: pytest.FixtureRequest, tools: SimpleNamespace, tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The specification, carried out as on each system."""
    with pytest.MonkeyPatch.context() as patch:
        return carried_out(request.param, tools, tmp_path_factory.mktemp("work"), patch)


def carried_out(platform: str, tools: SimpleNamespace, work: Path, monkeypatch: pytest.MonkeyPatch) -> Built:
    made = Built(platform)
    hooks = ModuleType("PyInstaller.utils.hooks")
    hooks.collect_submodules = lambda name, **_: [f"{name}.*"]  # type: ignore[attr-defined]
    hooks.copy_metadata = lambda name: made.metadata.append(name) or []  # type: ignore[attr-defined,func-returns-value]
    depend = ModuleType("PyInstaller.depend")
    depend.bindepend = SimpleNamespace(get_imports=lambda file: set())  # type: ignore[attr-defined]
    fakes = {"PyInstaller": ModuleType("PyInstaller"), "PyInstaller.utils": ModuleType("PyInstaller.utils")}
    for name, module in {**fakes, "PyInstaller.utils.hooks": hooks, "PyInstaller.depend": depend}.items():
        monkeypatch.setitem(sys.modules, name, module)
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setattr(tools.bundle_contents, "kernel", lambda environment: [("kernel", "verislide-kernel")])
    monkeypatch.setattr(tools.bundle_contents, "sample", lambda: [("stamp.json", "sample/slide")])
    monkeypatch.setattr(tools.bundle_contents, "turbojpeg", lambda environ: [("turbo", "turbojpeg")])
    monkeypatch.setattr(tools.bundle_contents, "without_symbols", lambda entries, folder: entries)
    monkeypatch.setattr(tools.licences, "collect", lambda folder, packages, binaries: [("index.json", work)])
    for other in (PACKAGING / "windows", PACKAGING / "macos"):
        monkeypatch.syspath_prepend(str(other))
    monkeypatch.setitem(sys.modules, "version_info", SimpleNamespace(version_resource=lambda: "version resource"))
    monkeypatch.setitem(sys.modules, "plist", SimpleNamespace(info_plist=lambda: {"CFBundleName": "Verislide"}))
    monkeypatch.setattr(sys, "platform", platform)
    names = {**made.names(), "SPECPATH": str(PACKAGING), "workpath": str(work)}
    code = (PACKAGING / "verislide.spec").read_text(encoding="utf-8")
    exec(compile(code, "verislide.spec", "exec"), names)
    return made


def test_the_specification_ships_the_metadata_of_what_is_pinned(built: Built, tools: SimpleNamespace) -> None:
    assert sorted(map(tools.pin_files.normalised, built.metadata)) == sorted(of_runtime(tools))


def test_the_specification_names_one_folder_with_the_programs_of_the_system(built: Built) -> None:
    names = [(program["name"], program["console"]) for program in built.programs]
    expected = {"linux": [("verislide", False)], "darwin": [("Verislide", False)]}
    assert names == expected.get(built.platform, [("Verislide", False), ("verislide-cli", True)])
    assert built.asked["folder"]["name"] == "Verislide"
    assert not any(program["upx"] or program["strip"] for program in [*built.programs, built.asked["folder"]])
    assert all(program["exclude_binaries"] for program in built.programs)
    assert ("bundle" in built.asked) == (built.platform == "darwin")
    icons = {Path(program["icon"][0]).name for program in built.programs if "icon" in program}
    assert icons == {"linux": set(), "win32": {"verislide.ico"}, "darwin": {"verislide.icns"}}[built.platform]


def test_the_specification_holds_what_is_imported_by_name_and_our_own_files(built: Built) -> None:
    asked = built.asked
    assert asked["scripts"] == [str(PROJECT / "main.py")]
    assert "viewer.*" in asked["hiddenimports"]
    assert all(Path(file).is_file() for file in asked["runtime_hooks"])
    assert {Path(folder).name for folder in asked["hookspath"]} == {"hooks"}
    assert ("kernel", "verislide-kernel") in asked["binaries"] and ("turbo", "turbojpeg") in asked["binaries"]
    shipped = {(Path(file).name, folder) for file, folder in asked["datas"]}
    assert ("stamp.json", "sample/slide") in shipped
    assert {("LICENSE", "."), ("NOTICE", "."), ("Inter-Regular.ttf", os.path.join("resources", "fonts"))} <= shipped  # noqa: PTH118
    assert built.collected[-2:] == ["README", "licences/index.json"]
    assert not any("Qml" in name or "qtbase_fr" in name for name in built.collected)
    assert {"pytest", "hypothesis", "tkinter", "PySide6.QtQml"} <= set(asked["excludes"])


# What is put in, and what is left out


def test_of_our_files_only_what_the_program_shows_is_shipped(tools: SimpleNamespace, tmp_path: Path) -> None:
    shown, other = "resources/screenshots/shown.png", "resources/screenshots/other.png"
    left_out = (other, "resources/translations/de/ui.ts", "resources/identity/verislide.ico")
    kept = (shown, "resources/icons/a.svg", "docs/guide/01-start.md", "docs/export.md", "viewer/measures/ssim.c")
    kept += ("LICENSE", "NOTICE")
    for name in (*left_out, *kept, "README.md", "viewer/measures/kernel.py"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("![A slide](../../resources/screenshots/shown.png)", encoding="utf-8")
    files = tools.bundle_contents.own_files(tmp_path)
    assert {Path(file).relative_to(tmp_path).as_posix() for file, _ in files} == set(kept)
    assert all(Path(file).parent == tmp_path / folder for file, folder in files)


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("PySide6/Qt/lib/libQt6Core.so.6", True),
        ("PySide6/Qt/lib/libQt6Qml.so.6", False),
        ("PySide6/Qt6QmlModels.dll", False),
        ("PySide6/QtQuick.abi3.so", False),
        ("PySide6/QtSvg.abi3.so", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/translations/qtbase_fr.qm", False),
        ("PySide6/translations/qt_de.qm", False),
        ("resources/translations/verislide_de.qm", True),
        ("PySide6/opengl32sw.dll", False),
        ("cv2/opencv_videoio_ffmpeg500_64.dll", False),
        ("libopenslide.so.0", False),
        ("openslide_bin/libopenslide.so.1", True),
        ("numpy-2.5.5.dist-info/METADATA", True),
        ("numpy-2.5.5.dist-info/RECORD", False),
        ("ome_types-0.7.0.dist-info/entry_points.txt", True),
        ("skimage/feature/__init__.pyi", True),
    ],
)
def test_what_is_left_out(tools: SimpleNamespace, path: str, wanted: bool) -> None:
    entry = (path, "file", "DATA")
    assert tools.bundle_contents.wanted([entry]) == ([entry] if wanted else [])


def test_libraries_of_the_machine_that_builds_stay_only_where_they_are_needed(
    tools: SimpleNamespace, tmp_path: Path
) -> None:
    ours = str(Path(sys.prefix) / "lib/cv2.so")
    asks = {ours: ["libneeded.so.1", "libz.so.1"], "needed": ["/usr/lib/libdeeper.so.2"], "stray": ["libstray2.so.1"]}
    system = {"libneeded.so.1": "needed", "libdeeper.so.2": "deeper", "libstray.so.1": "stray", "libz.so.1": "z"}
    entries = [("cv2/cv2.so", ours, "EXTENSION")]
    entries += [(name, str(tmp_path / file), "BINARY") for name, file in system.items()]
    kept = tools.bundle_contents.without_strays(entries, lambda file: asks.get(file) or asks.get(Path(file).name, []))
    assert [name for name, _, _ in kept] == ["cv2/cv2.so", "libneeded.so.1", "libdeeper.so.2"]


def test_a_missing_libturbojpeg_is_told_with_what_to_do(
    tools: SimpleNamespace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = tmp_path / "turbojpeg.dll"
    with pytest.raises(SystemExit, match=r"is not at .*turbojpeg\.dll, as TURBOJPEG_LIBRARY says"):
        tools.bundle_contents.turbojpeg({"TURBOJPEG_LIBRARY": str(library)})
    library.touch()
    assert tools.bundle_contents.turbojpeg({"TURBOJPEG_LIBRARY": str(library)}) == [(str(library), "turbojpeg")]
    monkeypatch.setattr(tools.bundle_contents, "_usual_turbojpegs", lambda: iter([tmp_path / "nowhere"]))
    with pytest.raises(SystemExit, match="libturbojpeg is not on this machine: "):
        tools.bundle_contents.turbojpeg({})
    with pytest.raises(SystemExit, match=r"run packaging/build\.py"):
        tools.bundle_contents.kernel(tmp_path)
    with pytest.raises(SystemExit, match=r"run packaging/build\.py"):
        tools.bundle_contents.sample(tmp_path / "sample")
    (tmp_path / "sample" / "slide" / "sample").mkdir(parents=True)
    (tmp_path / "sample" / "slide" / "sample" / "Data0000.dat").touch()
    (entry,) = tools.bundle_contents.sample(tmp_path / "sample")
    assert entry == (str(tmp_path / "sample/slide/sample/Data0000.dat"), "sample/slide/sample")


def test_a_bundle_finds_its_libturbojpeg_and_gives_its_own_libraries_to_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "turbojpeg").mkdir()
    (tmp_path / "turbojpeg" / "libturbojpeg.so.0").touch()
    environ = {"LD_LIBRARY_PATH": str(tmp_path), "LD_LIBRARY_PATH_ORIG": "/opt/theirs"}
    monkeypatch.setattr(os, "environ", environ)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    runpy.run_path(str(PACKAGING / "hooks" / "rthook_verislide.py"))
    library = str(tmp_path / "turbojpeg" / "libturbojpeg.so.0")
    assert environ == {"LD_LIBRARY_PATH": "/opt/theirs", "TURBOJPEG": library}
    del environ["LD_LIBRARY_PATH"], environ["TURBOJPEG"]
    environ["LD_LIBRARY_PATH"] = str(tmp_path)
    runpy.run_path(str(PACKAGING / "hooks" / "rthook_verislide.py"))
    assert environ == {"TURBOJPEG": library}
