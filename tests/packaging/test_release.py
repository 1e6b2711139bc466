"""The steps of a release and the workflow that runs them: only from tags, in order, few rights, no secret shown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

from tests.packaging.mac_files import PROJECT, packaging_modules

WORKFLOW = PROJECT / ".github" / "workflows" / "release.yml"
IN_ORDER = ("turbojpeg", "test", "build", "self-test", "bill", "wrap", "install", "upload")
SYSTEMS = {"windows": "Windows", "macos": "macOS", "ubuntu": "Linux"}


@pytest.fixture(scope="module")
def modules() -> Iterator[dict[str, ModuleType]]:
    names = ("release", "sbom", "dev")
    with packaging_modules(*names) as loaded:
        yield dict(zip(names, loaded, strict=True))


@pytest.fixture(scope="module")
def workflow() -> dict[Any, Any]:
    content: dict[Any, Any] = yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))
    return content


def steps_on(workflow: dict[Any, Any], system: str) -> list[dict[str, Any]]:
    """The steps of the job ``build`` that a system runs; conditions are of two simple forms."""
    chosen = []
    for step in workflow["jobs"]["build"]["steps"]:
        condition = re.fullmatch(r"runner\.os (==|!=) '(\w+)'", step.get("if", f"runner.os == '{system}'"))
        assert condition, step["if"]
        if (condition[1] == "==") == (condition[2] == system):
            chosen.append(step)
    return chosen


def kind_of(step: dict[str, Any]) -> str | None:
    """Which of IN_ORDER a step is, by what it runs."""
    run = step.get("run", "")
    kinds = {
        "release.py turbojpeg": "turbojpeg",
        ".ci/run": "test",
        "dev.py test": "test",
        "packaging/build.py": "build",
        "release.py self-test": "self-test",
        "windows/make.py": "wrap",
        "macos/wrap_app.py": "wrap",
        "linux/package.py": "wrap",
        "release.py install": "install",
        "sbom.py": "bill",
    }
    if step.get("uses", "").startswith("actions/upload-artifact@"):
        return "upload"
    return next((kind for text, kind in kinds.items() if text in run), None)


def test_only_tags_of_versions_start_it(workflow: dict[Any, Any]) -> None:
    assert workflow[True] == {"push": {"tags": ["v*"]}}  # YAML reads "on" as true
    assert workflow["concurrency"]["cancel-in-progress"] is False


@pytest.mark.parametrize("runner", ["windows-2022", "macos-15", "macos-15-intel", "ubuntu-22.04"])
def test_every_system_does_all_in_order(workflow: dict[Any, Any], runner: str) -> None:
    job = workflow["jobs"]["build"]
    assert runner in {entry["runner"] for entry in job["strategy"]["matrix"]["include"]}
    assert job["needs"] == "check"
    steps = steps_on(workflow, SYSTEMS[runner.split("-")[0]])
    assert tuple(kind for step in steps if (kind := kind_of(step))) == IN_ORDER


def test_what_it_runs_is_there(workflow: dict[Any, Any], modules: dict[str, ModuleType]) -> None:
    text = WORKFLOW.read_text(encoding="utf-8")
    named = {*re.findall(r"(packaging/[\w/]+\.py)", text), ".ci/run"}
    missing = {name for name in named if not (PROJECT / name).is_file()}
    # The packages of each system are made by scripts that the systems' own folders hold.
    assert {name for name in missing if (PROJECT / name).parent.is_dir()} == set()
    documented = set(re.findall(r"release\.py (\S+)", modules["release"].__doc__ or ""))
    assert set(re.findall(r"release\.py (\S+)", text)) <= documented


def test_rights_are_few_and_nothing_is_left_to_chance(workflow: dict[Any, Any]) -> None:
    assert workflow["permissions"] == {"contents": "read"}
    rights = {name: job.get("permissions") for name, job in workflow["jobs"].items()}
    assert rights == {"check": None, "build": None, "draft": {"contents": "write"}}
    for job in workflow["jobs"].values():
        assert job["timeout-minutes"] <= 180
        for step in job["steps"]:
            if "uses" in step:
                assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", step["uses"]), step["uses"]
            if step.get("uses", "").startswith("actions/checkout@"):
                assert step["with"]["persist-credentials"] is False
    assert "--draft" in workflow["jobs"]["draft"]["steps"][-1]["run"]


def test_secrets_reach_only_the_steps_that_sign_and_no_command_line(workflow: dict[Any, Any]) -> None:
    holders = set()
    for job in workflow["jobs"].values():
        assert "secrets." not in str(job.get("env", ""))
        for step in job["steps"]:
            assert "${{" not in step.get("run", ""), "a value belongs in env: in run it becomes part of the script"
            if "secrets." in str(step):
                holders.add(step["name"])
                assert "echo" not in step["run"] and "printenv" not in step["run"] and "set -x" not in step["run"]
    assert holders == {"Wrap (Windows)", "Wrap (macOS)"}


def test_what_comes_from_outside_has_hashes_and_comes_before_anything_is_signed(workflow: dict[Any, Any]) -> None:
    """What pip installs could change what lies there: not after a signature, and not without a hash."""
    for job in workflow["jobs"].values():
        signs = [i for i, step in enumerate(job["steps"]) if "secrets." in str(step)]
        for i, step in enumerate(job["steps"]):
            for line in re.findall(r".*pip install.*", step.get("run", "")):
                assert i < min(signs, default=len(job["steps"])), line
                assert "--require-hashes" in line and line.endswith(" -r packaging/requirements-bill.txt")
    pins = (PROJECT / "packaging" / "requirements-bill.txt").read_text(encoding="utf-8")
    packages = re.split(r"\n(?=[a-z])", re.sub(r"^#.*\n", "", pins, flags=re.MULTILINE))
    assert any(package.startswith("cyclonedx-bom==") for package in packages)
    assert all(re.match(r"[\w.-]+==\S+ .*--hash=sha256:[0-9a-f]{64}", package, re.DOTALL) for package in packages)


def test_no_two_machines_make_a_file_of_one_name() -> None:
    """The draft puts all files into one folder, where a later one would replace an earlier one."""
    with packaging_modules("dmg") as (dmg,):
        assert len({dmg.name("1.2.0", processor) for processor in ("arm64", "x86_64")}) == 2


def test_the_workflow_gives_the_variables_that_the_scripts_read(workflow: dict[Any, Any]) -> None:
    steps = {step.get("name"): step for step in workflow["jobs"]["build"]["steps"]}
    with packaging_modules("keychain", "notarise") as (keychain, notarise):
        read = {keychain.CERTIFICATE, keychain.PASSWORD, keychain.NAME, *notarise.KEY, *notarise.APPLE_ID}
    assert set(steps["Wrap (macOS)"]["env"]) == read


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "viewer").mkdir()
    (tmp_path / "viewer" / "__init__.py").write_text('__version__ = "1.2.0"\n', encoding="utf-8")
    text = "# Changelog\n\n## Unreleased\n\n## 1.2.0 – 2026-12-05\n\n### Added\n- This.\n\n## 1.1.0 – 2026-11-01\n"
    (tmp_path / "CHANGELOG.md").write_text(f"{text}- That.\n", encoding="utf-8")
    return tmp_path


def test_tag_version_and_changelog_agree(modules: dict[str, ModuleType], project: Path) -> None:
    release = modules["release"]
    release.check("v1.2.0", project)
    assert release.notes("v1.2.0", project) == "### Added\n- This."
    with pytest.raises(modules["dev"].Problem, match=r"tag is v1\.2, but .* says 1\.2\.0"):
        release.check("v1.2", project)
    (project / "CHANGELOG.md").write_text("# Changelog\n\n## Unreleased\n- This.\n", encoding="utf-8")
    with pytest.raises(modules["dev"].Problem, match=r"no text under a heading '## 1\.2\.0'"):
        release.check("v1.2.0", project)


def test_sums_as_sha256sum_writes_them(modules: dict[str, ModuleType], tmp_path: Path) -> None:
    (tmp_path / "b.deb").write_bytes(b"abc")
    (tmp_path / "a.dmg").write_bytes(b"")
    assert modules["release"].main(["sums", str(tmp_path)]) == 0
    assert (tmp_path / "SHA256SUMS").read_text(encoding="utf-8") == (
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.dmg\n"
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b.deb\n"
    )


@pytest.mark.parametrize(
    ("system", "files", "commands"),
    [
        ("win32", ["Verislide-1-windows-x64-setup.exe", "Verislide-1-windows-x64.msi"], ["/S", "/qn"]),
        ("darwin", ["Verislide-1-arm64.dmg"], ["attach", "detach"]),
        ("linux", ["verislide_1-1_amd64.deb", "Verislide-1-linux-x86_64.tar.xz"], ["install", "purge"]),
    ],
)
def test_every_package_is_installed_and_removed_without_a_question(
    modules: dict[str, ModuleType], tmp_path: Path, system: str, files: list[str], commands: list[str]
) -> None:
    for name in files:
        (tmp_path / name).touch()
    environ = {"LOCALAPPDATA": "/local", "ProgramFiles": "/programs", "HOME": "/home"}
    ways = modules["release"].ways(tmp_path, tmp_path / "scratch", environ, system)
    assert [way.package.name for way in ways] == files
    words = [word for way in ways for command in (*way.install, *way.remove) for word in command]
    assert set(commands) <= set(words) and all(way.remove for way in ways)
    if system == "win32":
        assert ways[0].install == ((str((tmp_path / files[0]).resolve()), "/S", "/CurrentUser"),)
    (tmp_path / files[0]).unlink()
    with pytest.raises(modules["dev"].Problem, match="holds 0 files"):
        modules["release"].ways(tmp_path, tmp_path, environ, system)


def test_the_bill_names_what_is_shipped_and_nothing_else(modules: dict[str, ModuleType]) -> None:
    bill = {
        "metadata": {"component": {"bom-ref": "root", "type": "application", "name": "verislide"}},
        "components": [
            {"bom-ref": "numpy==2", "type": "library", "name": "numpy", "version": "2"},
            {"bom-ref": "pyinstaller==6", "type": "library", "name": "pyinstaller", "version": "6"},
        ],
        "dependencies": [{"ref": "root", "dependsOn": ["numpy==2", "pyinstaller==6"]}, {"ref": "pyinstaller==6"}],
    }
    parts = [{"name": "NumPy", "version": "2"}, {"name": "libffi8", "version": "", "licence": "MIT"}]
    made = modules["sbom"].narrowed(bill, parts, "0.1.0")
    assert [part["name"] for part in made["components"]] == ["numpy", "libffi8"]
    assert (
        made["components"][1]["licenses"] == [{"license": {"name": "MIT"}}] and "version" not in made["components"][1]
    )
    assert made["dependencies"] == [{"ref": "root", "dependsOn": ["numpy==2"]}]
    assert made["metadata"]["component"]["version"] == "0.1.0"
