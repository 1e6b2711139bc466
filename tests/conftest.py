"""What every test may use."""

from __future__ import annotations

import _thread
import os
import signal
import threading
from collections.abc import Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parent.parent
DATA = Path(os.environ.get("VERISLIDE_TEST_DATA") or PROJECT.parent / "shared" / "data")
DATA_ABSENT = "real slides absent: no ../shared/data"

CALLERS_ENVIRONMENT = dict(os.environ)
# Before any test module can import Qt: no test needs a screen unless whoever starts it has chosen one.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session")
def data() -> Path:
    """The folder of real slides; the test is skipped where it is absent."""
    if not DATA.is_dir():
        pytest.skip(DATA_ABSENT)
    return DATA


@pytest.fixture(scope="session")
def real_pair(data: Path) -> tuple[Path, Path]:
    """A MIRAX slide of a scanner and its DICOM conversion, both reduced."""
    return data / "mirax/real-reduced/Mirax2-Fluorescence-2-r4.mrxs", data / "dicom_wsi/mirax-real-reduced"


@pytest.fixture(scope="session")
def callers_environment() -> Mapping[str, str]:
    """The environment before the tests were cut off from the user's folders, for the few that install something."""
    return CALLERS_ENVIRONMENT


@pytest.fixture(scope="session", autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Home, settings, cache and logs of their own, so that no test reads or writes those of whoever runs it."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("HOME", "USERPROFILE"):
            patch.setenv(name, str(home))
        for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA"):
            patch.setenv(name, str(home / name.lower()))
        patch.setenv("VERISLIDE_CONFIG_DIR", str(home / "config"))
        patch.setenv("VERISLIDE_CACHE_DIR", str(home / "cache"))
        patch.setenv("VERISLIDE_LOG_DIR", str(home / "logs"))
        yield home


@pytest.fixture(scope="session", autouse=True)
def unread_labels() -> Iterator[None]:
    """No export reads the labels of its slide, which takes seconds, but in the tests that are about that."""
    if find_spec("viewer") is None:  # this file alone, in a project of its own (test_conftest.py)
        yield
        return
    from viewer.export.checks import ocr

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ocr, "program", lambda: None)
        yield


@pytest.fixture(scope="session", autouse=True)
def grown_tissue() -> Iterator[None]:
    """What tissue is painted with is kept for all tests; each made slide would else draw it anew, for six seconds."""
    if find_spec("viewer") is None:
        yield
        return
    from viewer.slides.sample import tissue

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tissue, "_LIBRARIES", dict(tissue._LIBRARIES))
        yield


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--no-unexpected-skips",
        action="store_true",
        default=os.environ.get("CI", "").lower() in ("1", "true"),
        help="fail when a test was skipped for any reason but the absent real slides (always so where CI=true)",
    )


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers(config: pytest.Config) -> int | None:
    """How many processes ``-n auto`` starts: none beside pytest itself for a part of the tests, or where -s is given.

    A part is over before others have started, the proofs need the machine to themselves, and what a process beside
    prints is lost.
    """
    option = config.option
    narrowed = config.args_source is not pytest.Config.ArgsSource.TESTPATHS or option.keyword
    proofs = option.markexpr not in ("", "not prove")
    return 0 if narrowed or proofs or option.capture == "no" else None


def pytest_configure(config: pytest.Config) -> None:
    # The tests read what the window says in English, whatever the system speaks. Not for who imports this file only.
    os.environ["VERISLIDE_LANGUAGE"] = "en"
    if config.getoption("--no-unexpected-skips"):
        config.pluginmanager.register(SkipRule(), "skip-rule")
        if not hasattr(config, "workerinput"):
            config.pluginmanager.register(TimeLimit(), "time-limit")


class TimeLimit:
    """Ends a run in which a test stands still, so that what failed is told; whoever started it would but kill it."""

    def __init__(self) -> None:
        seconds = float(os.environ.get("VERISLIDE_TEST_SECONDS", 60 * 60))
        self._timer = threading.Timer(seconds, _thread.interrupt_main)
        self._timer.daemon = True

    def pytest_sessionstart(self) -> None:
        # One that was started in the background does not hear it else.
        signal.signal(signal.SIGINT, signal.default_int_handler)
        self._timer.start()

    def pytest_sessionfinish(self) -> None:
        self._timer.cancel()


class SkipRule:
    """Fails a run in which a test was skipped that the machine should have been able to run."""

    def __init__(self) -> None:
        self.unexpected: list[str] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self._judge(report)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        self._judge(report)

    def _judge(self, report: pytest.TestReport | pytest.CollectReport) -> None:
        # A test that failed as it was expected to (xfail) is reported as skipped too, but it has run.
        if not report.skipped or hasattr(report, "wasxfail"):
            return
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        if reason.removeprefix("Skipped: ") != DATA_ABSENT or DATA.is_dir():
            self.unexpected.append(f"{report.nodeid}: {reason.removeprefix('Skipped: ')}")

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if self.unexpected and session.exitstatus in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED):
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        if self.unexpected:
            terminalreporter.section("skipped, but not allowed to be", sep="=", red=True)
            for line in self.unexpected:
                terminalreporter.line(line)
