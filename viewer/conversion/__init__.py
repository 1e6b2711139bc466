"""Slides into DICOM: settings, the conversion itself, and the sample pair."""
