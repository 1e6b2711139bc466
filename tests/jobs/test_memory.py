"""What was freed goes back to the system."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROGRAM = """
import threading
from pathlib import Path
from viewer.jobs.memory import give_back_memory

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / 2**20

def work():
    pieces = [bytearray(b"x" * 50_000) for _ in range(2000)]
    kept.append(pieces[-1])  # above all that is freed

kept = []
before = resident()
for thread in [threading.Thread(target=work) for _ in range(3)]:
    thread.start()
    thread.join()
freed = resident()
give_back_memory()
print(before, freed, resident())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other C libraries hand it back by themselves, or never")
def test_memory_that_threads_have_freed_goes_back_to_the_system() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], cwd=ROOT, capture_output=True, text=True, check=True)
    before, freed, after = map(float, done.stdout.split())
    if freed - before < 60:
        pytest.skip("this C library keeps nothing back")
    assert after - before < 30
