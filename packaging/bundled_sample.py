"""Makes the sample that an installed program brings along, so that its first start need not.

``build/venv/bin/python packaging/bundled_sample.py FOLDER``; ``build.py`` calls it. What is whole there stays.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from viewer.conversion.sample_pair import SHIPPED_DICOM, SHIPPED_SLIDE, prepare_sample_pair
from viewer.jobs.job import Progress


def main(folder: Path) -> None:
    """Fill ``folder`` with the usual sample, by the names that the program looks for."""
    pair = prepare_sample_pair(folder.with_name(f"{folder.name}-cache"), Progress())
    shutil.rmtree(folder, ignore_errors=True)
    for made, name in ((pair.original.parent, SHIPPED_SLIDE), (pair.conversion.parent, SHIPPED_DICOM)):
        shutil.copytree(made, folder / name)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
