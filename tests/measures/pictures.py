"""Pairs of pictures that measures are tried on, and what a reference in a process of its own says of them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tests.other_process import worked_out

Pairs = dict[str, tuple[NDArray[np.uint8], NDArray[np.uint8]]]
HERE = Path(__file__).resolve().parent
SIZES = ((7, 7), (11, 13), (37, 53), (131, 277))


def made_pairs() -> Pairs:
    """Extreme pictures in odd sizes, in colour and grey."""
    random = np.random.default_rng(11)
    pairs: Pairs = {}
    for height, width in SIZES:
        for channels in ((), (3,)) if height > 7 else ((), (1,), (3,), (4,)):
            size = (height, width, *channels)
            noise, other = (random.integers(0, 256, size, np.uint8) for _ in range(2))
            near_white = random.integers(250, 256, size).astype(np.uint8)
            board = np.broadcast_to(
                ((np.add.outer(np.arange(height), np.arange(width)) % 2) * 255).reshape(
                    (height, width) + (1,) * len(channels)
                ),
                size,
            ).astype(np.uint8)
            faint = np.clip(noise.astype(int) + random.integers(-3, 4, size), 0, 255).astype(np.uint8)
            made = {
                "random": (noise, other),
                "nearly equal": (noise, faint),
                "equal": (noise, noise.copy()),
                "inverse": (noise, 255 - noise),
                "constant": (np.full(size, 77, np.uint8), np.full(size, 77, np.uint8)),
                "constants": (np.zeros(size, np.uint8), np.full(size, 255, np.uint8)),
                "white and noise": (np.full(size, 255, np.uint8), noise),
                "near white": (near_white, random.integers(250, 256, size).astype(np.uint8)),
                "board": (board, 255 - board),
            }
            shape = "x".join(map(str, size))
            pairs |= {f"{name} {shape}": pair for name, pair in made.items()}
    return pairs


def reference(script: str, pairs: Pairs, folder: Path) -> dict[str, NDArray[np.float64]]:
    """What ``script``, which lies beside this file and imports nothing of the program, says of ``pairs``."""
    handed, results = folder / "pairs.npz", folder / "results.npz"
    np.savez(handed, **{f"{name}:{side}": pair[i] for name, pair in pairs.items() for i, side in enumerate("xy")})
    worked_out(HERE / script, handed, results)
    return dict(np.load(results))
