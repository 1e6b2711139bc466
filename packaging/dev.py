"""The commands for people who run or change Verislide from its source.

    python3 packaging/dev.py run [SLIDE...]     start the program (without slides: on its sample)
    python3 packaging/dev.py run COMMAND ...    info, compare, figure, fields, tiles, convert, annotations: no window
    python3 packaging/dev.py test [ARGUMENT...] linter, types and tests; arguments go to pytest
    python3 packaging/dev.py prove [ARGUMENT...] the long proofs; arguments go to pytest
    python3 packaging/dev.py lock [ARGUMENT...] renew the lists of pins in packaging; arguments go to uv

The first start makes .venv and installs the pinned packages and, where it may, missing system libraries; where there is
a C compiler, it builds the SSIM kernel.
Standard library only; runs on Python 3.9 or newer and looks itself for the Python that Verislide needs.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import interpreters
import kernel_build
import system_libraries
from interpreters import Interpreter

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PINS = ROOT / "packaging" / "requirements.txt"
RELEASE_PINS = ROOT / "packaging" / "requirements-release.txt"
"""For packaging/build.py: what runs, and PyInstaller; the same versions."""
BILL_PINS = ROOT / "packaging" / "requirements-bill.txt"
"""For packaging/sbom.py, with hashes: it is installed where a release is signed."""
CHECKS = {
    "ruff check": ["ruff", "check", "."],
    "ruff format": ["ruff", "format", "--check", "."],
    "mypy": ["mypy", "viewer", "main.py", "packaging"],
}
HEADLESS = (
    "info",
    "figure",
    "compare",
    "fields",
    "tiles",
    "convert",
    "annotations",
    "export",
    "pseudonyms",
    "verify",
    "audit",
    "report",
)
"""What ``run`` starts without a window: no library of a display is needed then."""
# The tests of a file stay in one process, so that they share what is made for them once. tests/conftest.py says when
# one process does it all.
TWO_AT_ONCE = ["-n", "auto", "--maxprocesses", "2", "--dist", "loadfile"]


class Problem(Exception):
    """Something that the person at the keyboard must solve, in one sentence."""


def say(sentence: str) -> None:
    """Tell what is going on, without mixing it into the output of a command."""
    print(sentence, file=sys.stderr, flush=True)


def venv_python(venv: Path) -> Path:
    """The interpreter inside a virtual environment."""
    return venv / "Scripts" / "python.exe" if os.name == "nt" else venv / "bin" / "python"


def stamp_of(pins: bytes, interpreter: Interpreter) -> str:
    """Changes when the pins change or another Python takes the place of the one that was used."""
    return hashlib.sha256(b"\0".join((pins, *(text.encode() for text in interpreter.identity)))).hexdigest()


def ensure_venv(venv: Path, pins: Path, needed: Sequence[str] = interpreters.NEEDED) -> Path:
    """Make ``venv`` hold ``pins``; returns its interpreter. Quick where nothing is to be done.

    Args:
        venv: The folder of the environment.
        pins: The file of pinned packages.
        needed: Modules by which an environment is known that was left half made.
    """
    python = venv_python(venv)
    stamp = venv / "verislide-stamp"
    inside = interpreters.probe([str(python)], needed) if python.exists() else None
    if inside is not None and inside.fits and inside.installed and stamp.is_file():
        stamped = stamp.read_text(encoding="utf-8")
        if stamped == stamp_of(pins.read_bytes(), inside):
            return python
    if inside is None or not inside.fits or not (inside.has_pip or add_pip(python)):
        make_venv(venv, find_interpreter())
        inside = interpreters.probe([str(python)], needed)
    if inside is None:
        raise Problem(f"The Python in {venv} does not start: remove that folder and try again.")
    stamp.unlink(missing_ok=True)
    install(python, pins)
    stamp.write_text(stamp_of(pins.read_bytes(), inside), encoding="utf-8")
    return python


def find_interpreter() -> Interpreter:
    """A Python that fits and makes environments; Debian's package for these is installed where that is allowed."""
    found = interpreters.find()
    if found is None:
        raise Problem(interpreters.advice())
    if not found.makes_venvs:
        package = "python{}.{}-venv".format(*found.version)
        before = system_libraries.privilege()
        if before is None or not system_libraries.apt_install([package], before):
            raise Problem(f"{found.path} lacks the module venv: type 'sudo apt-get install {package}', then try again.")
    return found


def add_pip(python: Path) -> bool:
    """Environments made by uv have no pip; give them one."""
    command = [str(python), "-m", "ensurepip"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def make_venv(venv: Path, interpreter: Interpreter) -> None:
    """Make ``venv`` anew; whatever was left there of a broken one goes."""
    say(f"Making {venv.name} with Python {'.'.join(map(str, interpreter.version))} ({interpreter.path}).")
    command = [interpreter.path, "-m", "venv", "--clear", str(venv)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if run.returncode:
        said = (run.stderr or run.stdout).strip().splitlines() or ["no reason given"]
        if "denied" in said[-1] or "ead-only" in said[-1]:
            raise PermissionError(said[-1])
        raise Problem(f"The environment {venv} cannot be made: {said[-1]}.")


def install(python: Path, pins: Path) -> None:
    """Let pip, as the user has configured it, install the pins."""
    say("Installing the pinned packages (about a minute, the first time only).")
    command = [str(python), "-m", "pip", "install", "--progress-bar", "off", "--disable-pip-version-check"]
    process = subprocess.Popen(
        [*command, "-r", str(pins)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
    )
    said = []
    assert process.stdout is not None
    for line in process.stdout:
        said.append(line.strip())
        if sys.stderr.isatty():
            print(f"\r{said[-1][:78]:<78}", end="", file=sys.stderr, flush=True)
    if sys.stderr.isatty():
        print(f"\r{'':<78}\r", end="", file=sys.stderr, flush=True)
    if process.wait():
        raise Problem(why_pip_failed(said))


def why_pip_failed(said: list[str]) -> str:
    """One sentence from pip's many."""
    text = "\n".join(said)
    unreachable = (
        "NewConnectionError",
        "NameResolutionError",
        "ConnectTimeout",
        "ReadTimeout",
        "ProxyError",
        "SSLError",
    )
    if any(word in text for word in unreachable):
        return "pip reaches no package index: check the network, or pip's own settings ('pip config list')."
    if "No space left" in text:
        return f"The disk is full: the packages take about 1 GB in {VENV}."
    errors = [line for line in said if line.startswith("ERROR:")] or said[-1:] or ["no reason given"]
    return f"pip could not install the pins of {PINS.name}: {errors[0].removeprefix('ERROR:').strip()}"


def ensure_libraries(with_display: bool, environ: Mapping[str, str] = os.environ) -> None:
    """Install the system libraries that are missing where that is allowed, else say what to type (Linux only)."""
    if not sys.platform.startswith("linux"):
        return
    lacking = system_libraries.missing(system_libraries.needed(with_display, environ))
    if not lacking:
        return
    release = system_libraries.os_release()
    names = system_libraries.packages(lacking, release)
    before = system_libraries.privilege() if system_libraries.family(release) == "debian" else None
    if names and before is not None:
        say(f"Installing system libraries: {' '.join(names)}.")
        if system_libraries.apt_install(names, before):
            return
    sentence = f"System libraries are missing ({', '.join(library.soname for library in lacking)})"
    sentence += f": type '{system_libraries.line_to_type(names, release)}'" if names else ": install them"
    if any(library.required for library in lacking):
        raise Problem(f"{sentence}, then try again.")
    say(f"{sentence} to convert NDPI slides; everything else works without.")


def offscreen(environ: Mapping[str, str]) -> dict[str, str]:
    """The environment of the tests: no window appears unless the caller has chosen a platform himself."""
    return {"QT_QPA_PLATFORM": "offscreen", **environ}


def run(python: Path, arguments: list[str]) -> int:
    """Start the program; paths in ``arguments`` stay relative to where the user is."""
    command = [str(python), str(ROOT / "main.py"), *arguments]
    if os.name != "nt":
        os.execv(command[0], command)
    return subprocess.call(command)


def test(python: Path, arguments: list[str]) -> int:
    """Linter, types and tests; all of them, so that one failure hides no other. pytest speaks last."""
    failed = [name for name, check in CHECKS.items() if call(python, check)]
    status = call(python, ["pytest", *TWO_AT_ONCE, *arguments])
    if failed:
        say(f"Failed before the tests: {', '.join(failed)} (see above).")
    return status or int(bool(failed))


def prove(python: Path, arguments: list[str]) -> int:
    """The long or heavy proofs, with what they print."""
    return call(python, ["pytest", "-m", "prove", "-rP", "-o", "faulthandler_timeout=0", *arguments])


def lock(python: Path, arguments: list[str]) -> int:
    """Renew the pins from the ranges of pyproject.toml: names, versions and markers for all systems, no addresses.

    Those of a release have the versions of the others; those of the bill of materials have hashes.
    """
    environ = {**os.environ, "UV_CUSTOM_COMPILE_COMMAND": "python3 packaging/dev.py lock"}
    command = ["uv", "pip", "compile", "--universal", "--python-version", "3.12", "--quiet"]
    command += ["--annotation-style", "line"]
    pins, release, bill = (path.relative_to(ROOT).as_posix() for path in (PINS, RELEASE_PINS, BILL_PINS))
    ours = [*command, "--group", "test", "pyproject.toml", "--output-file", pins, *arguments]
    of_release = [*command, "--group", "package", "pyproject.toml", "--constraint", pins, "--output-file", release]
    of_bill = [*command, "--group", "bill", "--generate-hashes", "--output-file", bill]
    commands = (ours, [*of_release, *arguments], [*of_bill, *arguments])
    return next((status for each in commands if (status := call(python, each, environ))), 0)


def call(python: Path, command: list[str], environ: Mapping[str, str] = os.environ) -> int:
    """Run a module of the environment in the project's folder; returns its exit status."""
    say(f"$ {' '.join(command)}")
    return subprocess.call([str(python), "-m", *command], cwd=ROOT, env=offscreen(environ))


COMMANDS = {"run": run, "test": test, "prove": prove, "lock": lock}


def main(arguments: list[str]) -> int:
    """Do one command; returns the exit status."""
    name, *rest = arguments or [""]
    if name not in COMMANDS:
        print(__doc__)
        return 0 if name in ("-h", "--help") else 2
    try:
        if name != "lock":
            shows_window = name == "run" and not set(rest[:1]) & set(HEADLESS) and "QT_QPA_PLATFORM" not in os.environ
            ensure_libraries(with_display=shows_window)
        python = ensure_venv(VENV, PINS)
        if name != "lock":
            kernel_build.ensure_kernel(python, VENV)
        return COMMANDS[name](python, rest)
    except Problem as problem:
        say(str(problem))
    except PermissionError:
        say(f"Nothing can be written in {ROOT}: copy the project to a folder of your own and try again.")
    except OSError as error:
        say(f"{error.strerror or error}{f': {error.filename}' if error.filename else ''}.")
    except KeyboardInterrupt:
        say("Stopped.")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
