"""Builds the program that people install, for the system that this runs on, and tries it.

    python3 packaging/build.py [--out FOLDER]

Makes build/venv with the pins of requirements-release.txt, compiles the kernel, makes the sample, lets PyInstaller make
the folder dist/Verislide (on macOS: dist/Verislide.app), checks what is in it, and runs its self-test.
Standard library only; runs on Python 3.9 or newer and looks itself for the Python that Verislide needs.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

import bundle_contents
import check_bundle
import dev
import identity
import kernel_build
from dev import Problem, say

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
SPEC = ROOT / "packaging" / "verislide.spec"
MAKES_SAMPLE = ROOT / "packaging" / "bundled_sample.py"
NEEDED_TO_BUILD = ("PyInstaller", "numpy", "openslide", "PySide6", "wsidicomizer")
SELF_TEST_SECONDS = 600


def build(out: Path) -> Path:
    """Build into ``out``; returns the folder or bundle that was made.

    Raises:
        Problem: Something is lacking or wrong, in a sentence.
    """
    dev.ensure_libraries(with_display=False)
    python = dev.ensure_venv(BUILD / "venv", dev.RELEASE_PINS, NEEDED_TO_BUILD)
    say("Compiling the kernel.")
    if not kernel_build.ensure_kernel(python, BUILD / "venv"):
        raise Problem(
            "The kernel cannot be compiled, and a release needs it: install a C compiler (Windows: clang, gcc or, in "
            "a developer's prompt, cl), then try again."
        )
    say("Making the sample.")
    made = subprocess.run([str(python), str(MAKES_SAMPLE), str(bundle_contents.SAMPLE)], cwd=ROOT, check=False)
    if made.returncode:
        raise Problem("The sample could not be made (see above).")
    say("Building with PyInstaller (about three minutes).")
    command = [str(python), "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    command += ["--distpath", str(out), "--workpath", str(BUILD / "work"), str(SPEC)]
    made = subprocess.run(command, cwd=ROOT, env=reproducible(), check=False)
    bundle = out / (f"{identity.NAME}.app" if sys.platform == "darwin" else identity.NAME)
    if made.returncode or not bundle.is_dir():
        raise Problem("PyInstaller could not build the program (see above).")
    say("Checking what is in it.")
    checked = subprocess.run([str(python), check_bundle.__file__, str(bundle)], check=False)
    if checked.returncode:
        raise Problem(f"{bundle} is not fit to be passed on (see above).")
    self_test(bundle)
    return bundle


def reproducible() -> dict[str, str]:
    """The environment of a build that gives the same files from the same sources: their date, and no chance."""
    git = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        dated = subprocess.run(git, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):  # no git, or the sources were downloaded
        dated = "1767225600"
    own = {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": os.environ.get("SOURCE_DATE_EPOCH", dated)}
    return {**os.environ, **own}


def self_test(bundle: Path) -> None:
    """Let the program that was built try itself, where nothing of this environment helps it.

    Raises:
        Problem: A step failed.
    """
    say("Running its self-test.")
    program = check_bundle.programs_of(bundle)[-1]
    environ = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        done = subprocess.run([str(program), "--self-test"], env=environ, timeout=SELF_TEST_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        raise Problem(f"The self-test of {program} hangs.") from None
    if done.returncode:
        raise Problem(f"The self-test of {program} failed (see above).")


def main(arguments: list[str]) -> int:
    """Do it; returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="folder that gets Verislide (default: dist)")
    options = parser.parse_args(arguments)
    try:
        say(f"{build(options.out.resolve())} is ready.")
    except Problem as problem:
        say(str(problem))
        return 1
    except OSError as error:
        say(f"{error.strerror or error}{f': {error.filename}' if error.filename else ''}.")
        return 1
    except KeyboardInterrupt:
        say("Stopped.")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
