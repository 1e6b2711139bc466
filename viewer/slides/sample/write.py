"""Writing a sample slide."""

from __future__ import annotations

import hashlib
import shutil
import struct
import tempfile
import zlib
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from viewer.geometry import Size
from viewer.jobs.job import Progress
from viewer.slides.sample import label
from viewer.slides.sample.files import Blob, DataFiles, index_file, settings_file
from viewer.slides.sample.photos import Camera, scanned_bounds, take_positions
from viewer.slides.sample.pyramid import EncodedImage, PhotoImages, QuarterTree, photo_images
from viewer.slides.sample.settings import empty_records, slide_settings
from viewer.slides.sample.spec import Painter, Photo, SampleSpec, SampleTruth
from viewer.slides.sample.tissue import TissuePainter
from viewer.slides.slide import RgbArray

_PHOTOS = "photos"
"""What progress counts."""


def write_sample(path: Path, spec: SampleSpec, progress: Progress | None = None) -> SampleTruth:
    """Write a MIRAX slide: ``path`` (.mrxs) and the folder of the same name beside it.

    Both appear under their names only when they are complete. Memory does not grow with the slide.

    Raises:
        ValueError: ``path`` does not end in .mrxs, or the spec yields no photo.
        FileExistsError: There is a slide, or its folder, already.
        Cancelled: ``progress`` was cancelled; nothing is left.
        OSError: The disk refuses.
    """
    if path.suffix != ".mrxs":
        raise ValueError(f"a MIRAX slide ends in .mrxs, which {path.name} does not")
    for existing in (path, path.with_suffix("")):
        if existing.exists():
            raise FileExistsError(f"{existing.name} exists already")
    progress = progress or Progress()
    painter = spec.painter or TissuePainter(spec.seed, spec.scan_area)
    photos = take_positions(spec, painter)
    with _beside(path) as draft:
        data_files, preview = _write_folder(draft / path.stem, spec, photos, painter, progress)
        (draft / path.name).write_bytes(preview)
        progress.check()
        (draft / path.stem).rename(path.with_suffix(""))
        try:
            (draft / path.name).rename(path)
        except OSError:
            path.with_suffix("").rename(draft / path.stem)
            raise
    sizes = tuple(Size(spec.size.width >> i, spec.size.height >> i) for i in range(spec.levels))
    return SampleTruth(spec, photos, sizes, scanned_bounds(spec, photos), data_files)


@contextmanager
def _beside(path: Path) -> Iterator[Path]:
    """A folder for drafts on the same disk as ``path``, gone afterwards."""
    draft = Path(tempfile.mkdtemp(prefix=f".{path.stem}.", dir=path.parent))
    try:
        yield draft
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _write_folder(
    folder: Path, spec: SampleSpec, photos: tuple[Photo, ...], painter: Painter, progress: Progress
) -> tuple[int, bytes]:
    """Write all files of the slide's folder; return the number of Data files and the preview picture."""
    folder.mkdir()
    slide_id = hashlib.sha256(repr((spec.name, spec.seed, spec.size)).encode()).hexdigest()[:32].upper()
    levels: list[dict[int, Blob]] = [{} for _ in range(spec.levels)]
    thumbnails: dict[tuple[int, int], RgbArray] = {}
    separate = spec.data_files == "per level"
    with DataFiles(folder, slide_id, spec.data_file_bytes) as data:

        def store(images: Iterable[EncodedImage]) -> None:
            for image in images:
                levels[image.level][image.index] = data.append(image.level if separate else "all", image.data)

        tree = QuarterTree(spec, frozenset((p.column, p.row) for p in photos if p.scanned))
        taken = _take_all(spec, photos, tree, painter, progress)

        def next_photo() -> RgbArray:
            photo, result = next(taken)
            store(result.images)
            thumbnails[photo.column, photo.row] = result.preview
            return result.coarsest

        store(tree.merge(next_photo))
        grid = label.preview(spec, [(p, thumbnails[p.column, p.row]) for p in photos if p.scanned])
        records: list[Blob] = []
        sizes: dict[str, Size] = {}
        if spec.associated_images:
            for name, picture in (
                ("macro", label.macro(spec, grid)),
                ("label", label.label(spec)),
                ("thumbnail", grid),
            ):
                records.append(data.append(name if separate else "all", label.jpeg(picture)))
                sizes[name] = Size(picture.shape[1], picture.shape[0])
        if spec.positions != "none":
            records.append(data.append("positions" if separate else "all", _position_buffer(spec, photos)))
    (folder / "Index.dat").write_bytes(index_file(slide_id, levels, empty_records(spec), records))
    (folder / "Slidedat.ini").write_bytes(settings_file(slide_settings(spec, slide_id, data.names, sizes)))
    return len(data.names), label.jpeg(grid)


def _take_all(
    spec: SampleSpec, photos: tuple[Photo, ...], tree: QuarterTree, painter: Painter, progress: Progress
) -> Iterator[tuple[Photo, PhotoImages]]:
    """Take the photos in the order of the tree, a few ahead of their use, in ``spec.workers`` threads."""
    by_place = {(p.column, p.row): p for p in photos}
    order = [by_place[place] for place in tree.order()]
    camera, small = Camera(spec, painter), label.preview_photo_size(spec)

    def take(photo: Photo) -> PhotoImages:
        progress.check()
        return photo_images(camera.take(photo), photo.column, photo.row, spec, small)

    pool = ThreadPoolExecutor(spec.workers, "sample")
    try:
        ahead: deque[tuple[Photo, Future[PhotoImages]]] = deque()
        for done in range(len(order)):
            for photo in order[done + len(ahead) : done + 2 * spec.workers]:
                ahead.append((photo, pool.submit(take, photo)))
            photo, future = ahead.popleft()
            yield photo, future.result()
            progress.tick(done + 1, len(order), "Writing the sample slide", _PHOTOS)
    finally:
        pool.shutdown(cancel_futures=True)


def _position_buffer(spec: SampleSpec, photos: tuple[Photo, ...]) -> bytes:
    """Flag, x and y of every photo of the grid."""
    buffer = b"".join(struct.pack("<Bii", photo.scanned, photo.x, photo.y) for photo in photos)
    return zlib.compress(buffer) if spec.positions == "stitching" else buffer
