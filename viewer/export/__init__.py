"""Slides into pictures, pyramidal TIFF and DICOM, with what somebody has drawn out painted over at every level."""
