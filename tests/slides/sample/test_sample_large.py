"""Heavy proof: a sample as large as a real slide. Run by itself, it takes minutes and gigabytes of disk."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import openslide
import pytest

WRITE = """
import json, resource, sys, time
from pathlib import Path
from viewer.slides.sample import SampleSpec, write_sample
started = time.monotonic()
truth = write_sample(Path(sys.argv[1]), SampleSpec(levels=10).with_size(100_000, 80_000))
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
scanned = sum(photo.scanned for photo in truth.photos)
figures = dict(seconds=time.monotonic() - started, peak_kib=peak, photos=len(truth.photos), scanned=scanned)
print(json.dumps(figures | dict(size=list(truth.level_sizes[0]))))
"""


@pytest.mark.prove
@pytest.mark.skipif(sys.platform == "win32", reason="peak memory is asked of the resource module")
def test_a_slide_of_8_gigapixels_takes_minutes_and_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "large.mrxs"
    done = subprocess.run([sys.executable, "-c", WRITE, path], capture_output=True, text=True, check=True)
    figures = json.loads(done.stdout)
    figures["bytes"] = sum(file.stat().st_size for file in path.with_suffix("").iterdir())
    print(json.dumps(figures))
    assert figures["seconds"] < 15 * 60
    assert figures["peak_kib"] < 1.5 * 2**20
    width, height = figures["size"]
    assert abs(width - 100_000) < 1300
    assert abs(height - 80_000) < 1000
    with openslide.OpenSlide(path) as slide:
        assert slide.dimensions == (width, height)
        assert slide.level_count == 10
        x, y = round(0.4 * width), round(0.4 * height)
        fine = np.asarray(slide.read_region((x, y), 0, (1024, 1024)))
        assert fine[..., 3].min() == 255
        assert fine[..., :3].std() > 20
        assert np.asarray(slide.read_region((0, 0), 9, slide.level_dimensions[9]))[..., 3].max() == 255
