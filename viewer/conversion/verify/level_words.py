"""Numbers of levels, and of halvings, in words."""

from __future__ import annotations

from collections.abc import Sequence


def levels_in_words(numbers: Sequence[int]) -> str:
    """Such as "level 2", "levels 0 to 4" or "levels 0, 2 and 4"; ``numbers`` are in rising order, at least one."""
    if len(numbers) == 1:
        return f"level {numbers[0]}"
    if len(numbers) > 2 and list(numbers) == list(range(numbers[0], numbers[-1] + 1)):
        return f"levels {numbers[0]} to {numbers[-1]}"
    return f"levels {', '.join(map(str, numbers[:-1]))} and {numbers[-1]}"


def made_of_level_0(downsample: float) -> str:
    """How a level of that downsample, a power of two, is made, such as "Made of level 0 by halving it 3 times"."""
    halvings = round(downsample).bit_length() - 1
    return f"Made of level 0 by halving it {'once' if halvings == 1 else f'{halvings} times'}"
