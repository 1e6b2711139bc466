"""What is to be said of the pixels that were looked at."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping

from viewer.conversion.verify.level_words import levels_in_words
from viewer.conversion.verify.lossy import LIMIT
from viewer.conversion.verify.result import Check, Fault, Figure, Outcome, counted, judged
from viewer.export.checks.copies import Copies
from viewer.export.checks.inventory import Manifest
from viewer.export.checks.pixels import PixelFindings
from viewer.export.settings import Format
from viewer.measures.pixel_statistics import PixelStatistics

_HIDDEN, _COPIED, _OTHER = "Hidden pixels", "Copied tiles", "Other pixels"
_LIMIT = LIMIT.replace("with the same quality and subsampling", "with the same tables and subsampling")


def pixel_checks(found: PixelFindings, manifest: Manifest) -> Iterator[Check]:
    """Checks of decoding, of what is hidden, of the masks, of copied tiles and of everything else."""
    looked = f"All of {_levels(found.tallies)} that was looked at decodes" if found.tallies else "Nothing was looked at"
    yield judged("Decoding", f"{looked} with two decoders.", found.undecodable)
    yield from _hidden(found, manifest)
    yield from _copied(found.copies, manifest)
    yield _other(found)


def _levels(of: Mapping[int, object]) -> str:
    return levels_in_words(sorted(of))


def _hidden(found: PixelFindings, manifest: Manifest) -> Iterator[Check]:
    tallies = found.tallies
    if not manifest.shapes:
        for name in (_HIDDEN, "Masks"):
            yield Check(name, Outcome.NOT_DONE, "No shape was drawn, so that no pixel has to be hidden.")
        return
    figures: dict[str, Figure] = {}
    for number, tally in sorted(tallies.items()):
        figures[f"level {number}: pixels that meet a shape"] = tally.hidden
        for decoder, pixels in sorted(tally.decoders.items()):
            figures[f"level {number}: pixels that have to be fill, by {decoder}"] = pixels
    decoders = sorted({name for tally in tallies.values() for name in tally.decoders})
    hidden = sum(tally.hidden for tally in tallies.values())
    filled = sum(tally.filled for tally in tallies.values())
    said = colours_in_words((tally.colours for tally in tallies.values()), manifest.settings.fill)
    passed = (
        f"All {hidden} pixels that meet a shape, worked out by geometry of its own, and all {filled} that have to be "
        f"fill with them because they lie around the shapes, are {said}."
    )
    if decoders:
        passed = (
            f"All {hidden} pixels that meet a shape, worked out by geometry of its own, and all {filled} that have to "
            f"be fill with them because they lie around the shapes, are {said} by {', '.join(decoders)}."
        )
    faults = [fault for tally in tallies.values() for fault in tally.leaks]
    yield judged(_HIDDEN, passed, faults, figures)
    passed = f"The masks hold every pixel that meets a shape, at {_levels(tallies)}." if tallies else ""
    yield judged("Masks", passed, [fault for tally in tallies.values() for fault in tally.uncovered])


def colours_in_words(seen: Iterable[set[tuple[int, ...]]], fill: tuple[int, int, int]) -> str:
    """What hidden pixels are, when ``seen`` are the colours that they decode to."""
    colours = sorted(set[tuple[int, ...]]().union(*seen))
    if colours in ([], [fill]):
        return "exactly the fill"
    return f"fill, which decodes to {_said(colours)} instead of {_said([fill])}"


def _said(colours: list[tuple[int, ...]]) -> str:
    return " or ".join("(" + ", ".join(map(str, colour)) + ")" for colour in colours)


def _copied(copies: Mapping[int, Copies], manifest: Manifest) -> Iterator[Check]:
    if not copies:
        if not manifest.settings.format.is_picture and manifest.settings.format is not Format.PDF:
            sentence = (
                "No tile is said to be copied from the original: it stores none that could be, or another encoding was "
                "chosen; the pixels are compared instead."
            )
            yield Check(_COPIED, Outcome.NOT_DONE, sentence)
        return
    faults = [fault for one in copies.values() for fault in one.faults]
    is_tiff = manifest.settings.format in (Format.TIFF, Format.OME_TIFF)  # frames of DICOM may be made where none were
    said = {shown.level: shown for file in manifest.files for shown in file.levels}
    figures: dict[str, Figure] = {}
    for number, one in sorted(copies.items()):
        figures[f"level {number}: tiles identical"] = one.identical
        figures[f"level {number}: tiles without comments of the original"] = one.cleaned
        figures[f"level {number}: tiles stored in neither"] = one.missing
        figures[f"level {number}: tiles with hidden pixels"] = one.hit
        figures[f"level {number}: tiles rewritten"] = one.hit + one.anew
        figures[f"level {number}: SHA-256 of the identical tiles"] = one.digest
        if not one.faults and said[number].copied != one.identical + one.cleaned:
            sentence = (
                f"Of level {number} the manifest says that {said[number].copied} tiles were copied; it is not so."
            )
            faults.append(Fault(sentence))
        elif is_tiff and not one.faults and said[number].tiles.get("encoded") != one.hit + one.anew:
            faults.append(
                Fault(f"Of level {number} the manifest says another number of rewritten tiles than there are.")
            )
    identical, hit = (sum(getattr(one, what) for one in copies.values()) for what in ("identical", "hit"))
    cleaned = sum(one.cleaned for one in copies.values())
    beside = f"; {counted(cleaned, 'tile')} more but for comments and foreign segments" if cleaned else ""
    passed = (
        f"At {_levels(copies)} {counted(identical, 'tile')} outside the masks are the original's, byte for byte"
        f"{beside}; {hit} with hidden pixels were made anew."
    )
    yield judged(_COPIED, passed, faults, figures)


def _other(found: PixelFindings) -> Check:
    faults = [fault for tally in found.tallies.values() for fault in tally.wrong]
    compared = {number: tally.outside for number, tally in sorted(found.tallies.items()) if tally.outside.pixels}
    if not compared and not faults:
        sentence = "No decoded pixel lies outside the masks, so that none was compared with the original."
        return Check(_OTHER, Outcome.NOT_DONE, sentence)
    figures: dict[str, Figure] = {}
    for number, seen in compared.items():
        figures |= _figures(number, seen)
    total = sum(compared.values(), PixelStatistics())
    where = f"All {total.pixels} decoded pixels of {_levels(compared)} outside the masks" if compared else ""
    halved = f", halved, of {levels_in_words(found.halved)}" if found.halved else ""
    against = f"the original's{f' (those of the next finer level in the file{halved})' if halved else ''}"
    if all(tally.lossless for tally in found.tallies.values()):
        return judged(_OTHER, f"{where} are exactly {against}.", faults, figures)
    passed = (
        f"{where} differ from {against} by {total.largest} grey levels at most, by {total.mean_absolute:.2f} in "
        f"the mean, no more than this encoding makes them. {_LIMIT}"
    )
    return judged(_OTHER, passed, faults, figures)


def _figures(number: int, seen: PixelStatistics) -> dict[str, Figure]:
    figures: dict[str, Figure] = {
        f"level {number}: pixels compared": seen.pixels,
        f"level {number}: largest difference (grey levels)": seen.largest,
        f"level {number}: mean difference (grey levels)": round(seen.mean_absolute, 3),
    }
    if math.isfinite(seen.psnr):
        figures[f"level {number}: PSNR (dB)"] = round(seen.psnr, 2)
    return figures
