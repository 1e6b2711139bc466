"""What the log says of a record and of an exception: never a name, whatever somebody logs."""

from __future__ import annotations

import ast
import contextlib
import io
import logging
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.conftest import PROJECT
from viewer.jobs import job as job_module
from viewer.jobs.log_file import LogFile
from viewer.jobs.log_trace import error_words, trace_lines
from viewer.jobs.log_words import Known
from viewer.slides.slide import SlideError

CANARY = "Müller Änne"
# The ways in which a name can stand in a text: Windows, network drive, POSIX, home, relative, file alone, UID.
NAMES = (
    rf"C:\Slides\{CANARY} 4711.mrxs",
    rf"\\server\share of {CANARY}\x.svs",
    f"/data/{CANARY}/slide 4711.mrxs",
    f"~/{CANARY}.ndpi",
    f"../{CANARY}/4711",
    f"{CANARY}.mrxs",
    "1.2.826.0.1.4711.99",
)
TOLD = ("Müller", "Änne", "4711", "M\\xfc", "M\\u")


@pytest.fixture
def log(tmp_path: Path) -> Iterator[LogFile]:
    handler = LogFile(tmp_path / "x.log", ("Verislide",))
    ours = logging.getLogger("viewer")
    level = ours.level
    ours.setLevel(logging.INFO)
    logging.getLogger().addHandler(handler)
    yield handler
    logging.getLogger().removeHandler(handler)
    ours.setLevel(level)
    handler.close()


@contextlib.contextmanager
def alone(log: LogFile) -> Iterator[None]:
    """Without pytest's own handlers, which cannot take every record."""
    root = logging.getLogger()
    before = root.handlers
    root.handlers = [log]
    try:
        yield
    finally:
        root.handlers = before


def written(log: LogFile) -> str:
    return log.path.read_text("utf-8")


def is_quiet(text: str) -> bool:
    return not any(one in text for one in TOLD)


OURS, THEIRS = logging.getLogger(job_module.__name__), logging.getLogger("PIL.Image")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "say",
    [
        lambda name: OURS.error("cannot open %s", name),
        lambda name: OURS.error("cannot open %(x)s", {"x": name}),
        lambda name: OURS.error(f"cannot open {name}"),
        lambda name: OURS.error("cannot open " + name),
        lambda name: OURS.error(name),
        lambda name: OURS.error("%d of it", name),
        lambda name: OURS.error("failed: %s", SlideError(name)),
        lambda name: OURS.error("failed: %r", Path(name)),
        lambda name: OURS.error("failed: %s", [name]),
        lambda name: logging.getLogger(f"viewer.{name}").error("x"),
        lambda name: logging.getLogger(name).error("x"),
        lambda name: THEIRS.error("tag %s is %d", name, 4711),
        lambda name: OURS.error("x", extra={"slide": name}),
        lambda name: OURS.error("x", stack_info=True),
    ],
)
def test_no_name_gets_into_the_log_in_whatever_way_it_is_said(
    log: LogFile, name: str, say: Callable[[str], object]
) -> None:
    with alone(log):
        say(name)
    text = written(log)
    assert log.records == 1 and is_quiet(text), text


def test_a_message_of_the_code_is_there_with_its_numbers_and_types(log: LogFile) -> None:
    OURS.warning("%s: %d of %.1f, %s", KeyError("x"), 3, 2.5, Known("qt.svg"))
    assert written(log).endswith(
        " WARNING main viewer.jobs.job:"
        f"{_line('KeyError(')} test_a_message_of_the_code_is_there_with_its_numbers_and_types: "
        "KeyError: 3 of 2.5, qt.svg\n"
    )


def _line(part: str) -> int:
    lines = Path(__file__).read_text("utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if part in line and "OURS.warning" in line)


def _raise(error: BaseException) -> None:
    raise error


class Named(Exception):
    """One whose name may be told, but neither its text nor what was noted with it."""


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "kind", [SlideError, ValueError, KeyError, OSError, RuntimeError, Named, AttributeError, SystemError, EOFError]
)
def test_texts_of_exceptions_and_what_led_to_them_are_left_out(log: LogFile, name: str, kind: type[Exception]) -> None:
    secret = name  # a local of the frame, which must not be shown
    try:
        try:
            _raise(kind(secret))
        except kind as error:
            error.add_note(secret)
            raise SlideError(f"{secret} cannot be read") from ExceptionGroup(secret, [error])
    except SlideError:
        OURS.exception("it failed")
    text = written(log)
    assert is_quiet(text), text
    assert "viewer.slides.slide.SlideError" in text and "ExceptionGroup" in text and "led to:" in text


def test_a_path_that_is_missing_is_told_by_its_number_alone(log: LogFile, tmp_path: Path) -> None:
    for do in (lambda: (tmp_path / NAMES[5]).read_bytes(), lambda: Path(NAMES[5]).stat()):
        with pytest.raises(FileNotFoundError) as caught:
            do()
        assert error_words(caught.value) == "FileNotFoundError: ENOENT"
        assert str(tmp_path) not in "\n".join(trace_lines(caught.value))


def test_a_module_and_code_that_are_named_after_a_slide_are_not_told(log: LogFile) -> None:
    for place in (f"/data/{CANARY}.py", f"{CANARY} 4711"):
        code = compile("1 / 0", place, "exec")
        with pytest.raises(ZeroDivisionError) as caught:
            exec(code, {"__name__": f"viewer.{CANARY}"})
        OURS.error("it failed", exc_info=caught.value)
    text = written(log)
    assert is_quiet(text) and "ZeroDivisionError: division by zero" in text, text


def test_lines_of_code_are_shown_of_the_program_itself_alone() -> None:
    from viewer.jobs.duration import duration

    with pytest.raises(TypeError) as caught:
        duration("Müller")  # type: ignore[arg-type]
    lines = trace_lines(caught.value)
    assert " | " not in lines[0], "of this file no line is shown"
    assert any(line.startswith("  viewer.jobs.duration:") and " | " in line for line in lines), lines
    assert is_quiet("\n".join(lines))


@pytest.mark.parametrize(
    ("provoke", "words"),
    [
        (lambda: None.colour, "AttributeError: 'NoneType' object has no attribute 'colour'"),  # type: ignore[attr-defined]
        (lambda: [][1], "IndexError: list index out of range"),
        (lambda: 1 + None, "TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'"),  # type: ignore
        (lambda: _raise(ValueError("the very words of the code")), "ValueError"),
        (lambda: getattr(None, "Mueller"), "AttributeError"),  # noqa: B009
        (lambda: getattr(None, "Muell" + chr(101)), "AttributeError"),
        (lambda: {}["Mueller"], "KeyError"),
        (lambda: int("Mueller"), "ValueError"),
        (lambda: "Mueller".encode("ascii").decode("utf-16"), "UnicodeDecodeError"),
    ],
)
def test_what_python_says_without_a_value_is_kept(provoke: Callable[[], object], words: str) -> None:
    with pytest.raises(Exception) as caught:
        provoke()
    told = error_words(caught.value)
    assert told == words


def test_words_that_stand_where_they_are_raised_are_kept() -> None:
    with pytest.raises(ValueError, match="as it is") as caught:
        raise ValueError("the code says this as it is")
    assert error_words(caught.value) == "ValueError: the code says this as it is"


def test_an_exception_that_cannot_be_told_does_not_stop_the_log(log: LogFile) -> None:
    class Broken(Exception):
        def __str__(self) -> str:
            raise RuntimeError("Müller")

    with alone(log):
        OURS.error("first %s", Broken(), exc_info=Broken())
        OURS.error("second")
    assert "second" in written(log) and is_quiet(written(log))


def test_a_circle_of_causes_and_a_deep_recursion_are_told_in_few_lines() -> None:
    one, other = ValueError(), KeyError()
    one.__cause__, other.__cause__ = other, one
    assert trace_lines(one) == ["KeyError", "led to:", "ValueError"]

    def deeper() -> None:
        deeper()

    with pytest.raises(RecursionError) as caught:
        deeper()
    assert len(trace_lines(caught.value)) < 60


def logging_calls(path: Path) -> Iterator[ast.Call]:
    if "getLogger(" not in path.read_text("utf-8"):
        return
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in SAYS:
            owner = node.func.value
            is_log = isinstance(owner, ast.Name) and owner.id == "_LOG"
            if is_log or (isinstance(owner, ast.Call) and ast.unparse(owner.func) == "logging.getLogger"):
                yield node


SAYS = {"debug", "info", "warning", "error", "exception", "critical", "log"}


def test_everything_that_the_program_logs_is_a_constant_with_what_is_put_in_apart() -> None:
    calls = [(path, call) for path in sorted((PROJECT / "viewer").rglob("*.py")) for call in logging_calls(path)]
    assert len(calls) >= 8
    for path, call in calls:
        message = call.args[1] if ast.unparse(call.func).endswith(".log") else call.args[0]
        assert isinstance(message, ast.Constant) and isinstance(message.value, str), f"{path}:{call.lineno}"


def test_nobody_logs_in_another_way() -> None:
    """So that the test above has seen all of it."""
    for path in sorted((PROJECT / "viewer").rglob("*.py")):
        text = path.read_text("utf-8")
        for line in text.splitlines():
            if "getLogger(" in line and "jobs/log_" not in path.as_posix():
                own = ("_LOG", "logging.getLogger(__name__).")
                known = (*own, "getLogger(name).setLevel", ".addHandler", ".removeHandler")
                assert any(one in line for one in known), f"{path}: {line}"


def test_nothing_of_it_goes_to_the_standard_streams(log: LogFile, capsys: pytest.CaptureFixture[str]) -> None:
    log._file = io.StringIO()
    log._file.close()  # every write fails
    OURS.error("x %s", "Müller")
    assert sys.stderr is not None and capsys.readouterr() == ("", "")
