"""A bundle of the real wheels for macOS, laid out by PyInstaller's own code, is judged as a built one will be."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packaging.mac_files import PROJECT

SCRIPT = PROJECT / "packaging" / "macos" / "prove_app.py"


@pytest.mark.prove
@pytest.mark.parametrize("processor", ["arm64", "x86_64"])
def test_a_bundle_of_the_real_wheels_is_sound(processor: str, tmp_path: Path) -> None:
    if not shutil.which("llvm-lipo") and not list(Path("/usr/lib").glob("llvm-*/bin/llvm-lipo")):
        pytest.skip("LLVM's lipo and install_name_tool are not installed (Debian's package llvm).")
    # Half a gigabyte each: whoever has the wheels already names their folder.
    wheels = Path(os.environ.get("VERISLIDE_MAC_WHEELS", tmp_path)) / f"wheels-{processor}"
    command = [sys.executable, str(SCRIPT), processor, "--wheels", str(wheels), "--out", str(tmp_path / "out")]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if "No matching distribution" in run.stderr or "NewConnectionError" in run.stderr:
        pytest.skip("pip reaches no package index.")
    print(run.stdout)
    assert run.returncode == 0, run.stdout[-4000:] + run.stderr[-2000:]
    assert run.stdout.splitlines()[-1] == f"Verislide.app for {processor} is sound."
