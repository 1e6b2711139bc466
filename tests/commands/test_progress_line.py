"""Progress on a terminal and into a file, with a clock that the test moves."""

from __future__ import annotations

import io

from viewer.commands.progress_line import ProgressLine
from viewer.jobs.job import Step


class Terminal(io.StringIO):
    """What is seen on the screen."""

    def isatty(self) -> bool:
        return True

    @property
    def seen(self) -> str:
        """The line as it stands: what was written over is gone."""
        line: list[str] = []
        for piece in self.getvalue().split("\r"):
            line[: len(piece)] = piece
        return "".join(line).rstrip()


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def step(done: float, total: float = 10, text: str = "Comparing level 0", unit: str = "MPix") -> Step:
    return Step(done, total, unit, text, 0)


def test_a_terminal_has_one_line_that_is_written_over() -> None:
    stream, clock = Terminal(), Clock()
    line = ProgressLine(stream, clock)
    line(step(0))
    assert stream.seen == "[------------------------]   0 %  Comparing level 0"
    clock.now += 4
    line(step(2.5))
    assert stream.seen == "[######------------------]  25 %  0.6 MPix/s  12 s left  Comparing level 0"
    line(step(9))
    assert "25 %" in stream.seen, "not drawn more often than it can be read"
    clock.now += 4
    line(step(10, text="Done"))
    assert stream.seen == "[########################] 100 %  1.2 MPix/s  Done"
    line.close()
    assert stream.seen == "" and "\n" not in stream.getvalue()


def test_another_piece_of_work_has_a_rate_of_its_own() -> None:
    stream, clock = Terminal(), Clock()
    line = ProgressLine(stream, clock)
    line(step(0, 5, "Identifying", "MB"))
    clock.now += 100
    line(step(3, 10))
    clock.now += 2
    line(step(5, 10))
    assert "1.0 MPix/s  5 s left" in stream.seen, "what was there at the beginning took no time"


def test_a_file_gets_a_line_for_every_tenth_and_every_text() -> None:
    stream, clock = io.StringIO(), Clock()
    line = ProgressLine(stream, clock)
    for done in range(101):
        clock.now += 1
        line(step(done, 100, "Comparing level 0" if done < 50 else "Comparing level 1"))
    line.close()
    lines = stream.getvalue().splitlines()
    assert len(lines) == 11 and "\r" not in stream.getvalue()
    assert lines[-1] == "[########################] 100 %  1.0 MPix/s  Comparing level 1"


def test_work_of_unknown_length_is_named() -> None:
    stream = io.StringIO()
    ProgressLine(stream, Clock())(step(0, 0, "Looking for tissue"))
    assert stream.getvalue() == "Looking for tissue\n"
