"""The Linux packages on a bare Debian 12, made of the folder that VERISLIDE_BUILT names or dist/Verislide is."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
LINUX = PROJECT / "packaging" / "linux"
BUILT = Path(os.environ.get("VERISLIDE_BUILT", PROJECT / "dist" / "Verislide"))
SECONDS = 1.5
"""From the start to the window, warm."""
TOOLS = ("debootstrap", "dpkg-deb", "xz", "readelf", "Xvfb", "unshare", "setpriv")


def lacking() -> str:
    """What this machine lacks for the proof; empty where nothing."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return "only root on Linux makes another root"
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        return f"{', '.join(missing)} missing"
    return "" if (BUILT / "verislide").is_file() else f"no built program in {BUILT}"


@pytest.mark.prove
@pytest.mark.skipif(bool(lacking()), reason=lacking())
def test_it_is_installed_run_and_removed_on_a_bare_debian(tmp_path: Path) -> None:
    packages = tmp_path / "packages"
    make = [sys.executable, LINUX / "package.py", "--built", BUILT, "--out", packages]
    subprocess.run(make, check=True)
    done = subprocess.run(
        [sys.executable, LINUX / "prove.py", "--packages", packages, "--out", tmp_path / "proof"],
        capture_output=True,
        text=True,
        check=False,
    )
    print(done.stdout)
    assert done.returncode == 0, done.stderr
    figures = json.loads((tmp_path / "proof/bookworm/figures.json").read_text(encoding="utf-8"))
    assert figures["warm_mapped_s"] <= SECONDS or figures["load"][0] > (os.cpu_count() or 1), figures
    assert (tmp_path / "proof/bookworm/sample.png").is_file()
