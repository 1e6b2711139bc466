"""While libraries are imported nothing is looked through, and afterwards not what they are made of."""

from __future__ import annotations

import gc
import subprocess
import sys
import threading
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


def test_collecting_begins_again_when_the_last_of_several_has_imported() -> None:
    inside, go_on = threading.Event(), threading.Event()

    def imports() -> None:
        with importing():
            inside.set()
            go_on.wait(60)

    thread = threading.Thread(target=imports)
    with importing():
        thread.start()
        assert inside.wait(60)
    assert not gc.isenabled()
    go_on.set()
    thread.join(60)
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
