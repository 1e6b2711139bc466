"""While libraries are imported nothing is looked through, and afterwards not what they are made of."""

from __future__ import annotations

import gc
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conversion.made import small_mirax
from viewer.jobs.importing import importing

ROOT = Path(__file__).parents[2]

SMALL = """
import gc, sys
from viewer.jobs.importing import importing

with importing():
    during = gc.isenabled()
    import xml.dom.minidom
frozen = gc.get_freeze_count()
with importing():
    import xml.dom.minidom
print(during, gc.isenabled(), frozen > 1000, gc.get_freeze_count() == frozen)
"""

PLANNED = """
import gc, sys
from pathlib import Path
from viewer.conversion.plan import plan_conversion
from viewer.conversion.settings import ConversionSettings

looked_through = [0]

def note(phase, info):
    if phase == "start" and info["generation"] == 2:
        looked_through.append(len(gc.get_objects()))

gc.callbacks.append(note)
plan_conversion(Path(sys.argv[1]), ConversionSettings())
print(max(looked_through), len(gc.get_objects()), gc.get_freeze_count())
"""


def run(program: str, *arguments: str) -> list[str]:
    """What ``program`` prints, in words."""
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return done.stdout.split()


def test_what_is_imported_is_never_looked_through_and_only_once_put_aside() -> None:
    assert run(SMALL) == ["False", "True", "True", "True"]


def test_a_plan_has_the_libraries_left_alone(tmp_path: Path) -> None:
    """All of them make a quarter of a million objects."""
    largest, left, frozen = map(int, run(PLANNED, str(small_mirax(tmp_path))))
    assert largest < 60_000
    assert left < 60_000
    assert frozen > 150_000


def test_collecting_begins_again_when_the_outermost_has_imported() -> None:
    with importing():
        with importing():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


def test_who_has_switched_collecting_off_finds_it_off() -> None:
    gc.disable()
    try:
        with importing():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_a_failed_import_leaves_everything_as_it_was() -> None:
    with pytest.raises(ModuleNotFoundError), importing():
        import no_such_module_anywhere  # noqa: F401
    assert gc.isenabled()


LIBRARY = {
    "half/__init__.py": "import half.first",
    "half/first.py": "import meeting; meeting.until_the_other_waits(); from half.second import needed",
    "half/second.py": "import half.first; needed = 1",
    "meeting.py": """
import sys, threading, time

begun = threading.Event()

def until_the_other_waits():
    late = time.monotonic() + (0 if begun.is_set() else 20)  # what failed is made anew, by the other
    begun.set()
    while not waits() and time.monotonic() < late:
        time.sleep(0.001)  # lets go of Python's lock, which the other keeps until it waits

def waits():
    # For the lock of a module, or for whoever is importing.
    return any(frame.f_code.co_name in ("acquire", "importing") for frame in sys._current_frames().values())
""",
}
RACE = """
import contextlib, sys, threading

sys.path.insert(0, sys.argv[1])
sys.setswitchinterval(1)
import meeting
from viewer.jobs.importing import importing

if sys.argv[2] == "as Python does it":
    importing = contextlib.nullcontext

said = []

def package():
    try:
        with importing():
            import half
    except Exception as error:
        said.append(str(error))

def module():
    meeting.begun.wait()
    with importing():
        from half.second import needed

threads = [threading.Thread(target=one) for one in (package, module)]
for one in threads:
    one.start()
for one in threads:
    one.join()
print(said)
"""


@pytest.mark.parametrize(("how", "works"), [("as Python does it", False), ("one at a time", True)])
def test_two_threads_may_be_the_first_to_need_a_library(tmp_path: Path, how: str, works: bool) -> None:
    for name, text in LIBRARY.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    run = [sys.executable, "-c", RACE, str(tmp_path), how]
    said = subprocess.run(run, capture_output=True, text=True, check=True, cwd=ROOT, timeout=60).stdout
    assert said == "[]\n" if works else "partially initialized module 'half.second'" in said
