from __future__ import annotations

from viewer.conversion.verify.result import Check, Figure, Outcome, Verification
from viewer.ui.convert.headline import Headline, headlines

THIN = "\N{NARROW NO-BREAK SPACE}"


def verification(*checks: Check) -> Verification:
    return Verification("full", checks, {}, 1.0)


def check(name: str, outcome: Outcome = Outcome.PASSED, **figures: Figure) -> Check:
    return Check(name, outcome, "", {key.replace("_", " "): value for key, value in figures.items()})


def test_measures_of_level_0_say_what_they_are_of() -> None:
    lossy = Check(
        "Lossy pixels",
        Outcome.PASSED,
        "",
        {
            "level 0: mean difference (grey levels)": 1.257,
            "level 0: largest difference (grey levels)": 63,
            "level 0: PSNR (dB)": 41.14,
            "level 0: SSIM (uniform 7 x 7 window, mean of tiles)": 0.9803,
            "level 0: worst tile, share of the difference allowed": 0.3,
            "level 1: PSNR (dB)": 30.0,
        },
    )
    assert headlines(verification(lossy, check("dciodvfy", Outcome.NOT_DONE))) == (
        Headline("Checks passed", "1", "of 1 made"),
        Headline("Mean difference, level 0", "1.257", "grey levels"),
        Headline("Largest difference, level 0", "63", "grey levels"),
        Headline("PSNR, level 0", "41.14", "dB"),
        Headline("SSIM, level 0", "0.9803", "uniform 7 x 7 window, mean of tiles"),
    )


def test_exact_counts_come_first_and_what_was_not_made_has_no_number() -> None:
    found = headlines(
        verification(
            check("Files", Outcome.FAILED),
            check("Copied tiles", tiles_equal=12345, tiles=12345),
            check("Built levels", pixels_differing=3, pixels=4000),
            check("Other", tiles_equal=1, tiles=2),
            check("Late", Outcome.NOT_DONE, pixels_differing=0, pixels=9),
        )
    )
    assert found == (
        Headline("Checks passed", "3", "of 4 made"),
        Headline("Tiles copied unchanged", f"12{THIN}345", f"of 12{THIN}345"),
        Headline("Pixels that differ", "3", f"of 4{THIN}000"),
    )
