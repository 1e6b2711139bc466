"""The entries of Slidedat.ini for a sample slide."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from viewer.geometry import Size
from viewer.slides.sample.spec import SampleSpec

_ASSOCIATED = {
    "macro": ("ScanDataLayer_SlideThumbnail", "THUMBNAIL"),
    "label": ("ScanDataLayer_SlideBarcode", "BARCODE"),
    "thumbnail": ("ScanDataLayer_SlidePreview", "PREVIEW"),
}
_POSITIONS = {
    "vimslide": ("VIMSLIDE_POSITION_BUFFER", "default", 1.9),
    "stitching": ("StitchingIntensityLayer", "StitchingIntensityLevel", 2.2),
}


def slide_settings(
    spec: SampleSpec, slide_id: str, data_files: Sequence[str], associated: Mapping[str, Size]
) -> dict[str, dict[str, object]]:
    """Sections and entries of Slidedat.ini.

    ``associated`` gives the stored pictures (macro, label, thumbnail) in the order of their records; the record of
    the camera positions comes after them.
    """
    version = _POSITIONS[spec.positions][2] if spec.positions != "none" else 1.9
    general: dict[str, object] = {
        "SLIDE_VERSION": "01.02",
        "SLIDE_NAME": spec.name,
        "PROJECT_NAME": "Sample",
        "SLIDE_ID": slide_id,
        "IMAGENUMBER_X": spec.grid.width * spec.divisions,
        "IMAGENUMBER_Y": spec.grid.height * spec.divisions,
        "CURRENT_SLIDE_VERSION": version,
        "SLIDE_CONTENT": "DIGITAL_SLIDE",
        "SLIDE_CREATIONDATETIME": "01/02/2024 10:11:12",
        "VIMSLIDE_SLIDE_BITDEPTH": 8,
        "CAMERA_TYPE": "Synthetic_Camera",
        "OBJECTIVE_MAGNIFICATION": f"{spec.objective:g}",
        "OBJECTIVE_NAME": "Synthetic",
        "SLIDE_TYPE": f"SLIDE_TYPE_{'FLUORESCENCE' if spec.channels else 'BRIGHTFIELD'}",
        "CameraImageDivisionsPerSide": spec.divisions,
    }
    sections: dict[str, dict[str, object]] = {"GENERAL": general}
    hierarchical = sections["HIERARCHICAL"] = {
        "INDEXFILE": "Index.dat",
        "PAGEELEMENTCOUNT": 128,
        "PAGELENGTH": 2048,
        "HIER_COUNT": 1 + len(_other_layers(spec)),
        "NONHIER_COUNT": bool(associated) + (spec.positions != "none"),
    }
    sections["DATAFILE"] = {"FILE_COUNT": len(data_files)} | {f"FILE_{i}": n for i, n in enumerate(data_files)}
    _layer(hierarchical, "HIER", 0, "Slide zoom level", [f"ZoomLevel_{i}" for i in range(spec.levels)])
    for level in range(spec.levels):
        sections[f"LAYER_0_LEVEL_{level}_SECTION"] = _level(spec, level)
    for index, (name, values) in enumerate(_other_layers(spec).items(), start=1):
        _layer(hierarchical, "HIER", index, name, values)
        sections |= {f"LAYER_{index}_LEVEL_{position}_SECTION": {} for position in range(len(values))}
    for index, name in enumerate(spec.channels):
        sections[f"LAYER_1_LEVEL_{index}_SECTION"] = _filter(name, index)
    number = 0
    if associated:
        _layer(hierarchical, "NONHIER", number, "Scan data layer", [_ASSOCIATED[name][0] for name in associated])
        for i, (name, size) in enumerate(associated.items()):
            kind = _ASSOCIATED[name][1]
            sections[f"NONHIERLAYER_{number}_LEVEL_{i}_SECTION"] = {
                f"{kind}_IMAGE_TYPE": "JPEG",
                f"{kind}_IMAGE_WIDTH": size.width,
                f"{kind}_IMAGE_HEIGHT": size.height,
            }
        number += 1
    if spec.positions != "none":
        layer, value, _ = _POSITIONS[spec.positions]
        _layer(hierarchical, "NONHIER", number, layer, [value])
        sections[f"NONHIERLAYER_{number}_SECTION"] = {"VIMSLIDE_POSITION_DATA_FORMAT_VERSION": 257}
        sections[f"NONHIERLAYER_{number}_LEVEL_0_SECTION"] = {}
    return sections


def empty_records(spec: SampleSpec) -> int:
    """Hierarchical records after the zoom levels: those that a slide declares and leaves empty."""
    return sum(len(values) for values in _other_layers(spec).values())


def _other_layers(spec: SampleSpec) -> dict[str, list[str]]:
    """Hierarchical layers beside the zoom levels: the name of each, and of each of its positions."""
    layers = {
        "Slide filter level": [f"FilterLevel_{i}" for i in range(max(1, len(spec.channels)))],
        "Scan info layer": ["ScanInfoLayer_DefaultLevel", "ScanInfoLayer_XMLInfoLevel"],
    }
    return layers | {name: [f"Level_{i}" for i in range(count)] for name, count in spec.dimensions}


def _filter(name: str, number: int) -> dict[str, object]:
    return {
        "FILTER_NAME": name,
        "STORING_CHANNEL_NUMBER": number % 3,
        "DATA_IN_THIS_FILTER_LEVEL": f"FilterLevel_{number // 3}",
    }


def _layer(entries: dict[str, object], kind: str, number: int, name: str, values: Sequence[str]) -> None:
    """Declare a layer and its records."""
    layer, section = f"{kind}_{number}", f"{'' if kind == 'HIER' else kind}LAYER_{number}"
    entries |= {f"{layer}_NAME": name, f"{layer}_COUNT": len(values), f"{layer}_SECTION": f"{section}_SECTION"}
    for i, value in enumerate(values):
        entries |= {f"{layer}_VAL_{i}": value, f"{layer}_VAL_{i}_SECTION": f"{section}_LEVEL_{i}_SECTION"}


def _level(spec: SampleSpec, level: int) -> dict[str, object]:
    red, green, blue = spec.fill
    scale = 2**level
    return {
        "IMAGE_FILL_COLOR_BGR": blue << 16 | green << 8 | red,
        "MICROMETER_PER_PIXEL_X": f"{spec.mpp.x * scale:.15g}",
        "MICROMETER_PER_PIXEL_Y": f"{spec.mpp.y * scale:.15g}",
        "DIGITIZER_WIDTH": spec.image_size.width,
        "DIGITIZER_HEIGHT": spec.image_size.height,
        "OVERLAP_X": f"{spec.overlap[0] / scale:.15g}",
        "OVERLAP_Y": f"{spec.overlap[1] / scale:.15g}",
        "IMAGE_CONCAT_FACTOR": 1 if level else 0,
        "IMAGE_FORMAT": spec.image_format,
        "IMAGE_COMPRESSION_FACTOR": spec.quality,
    }
