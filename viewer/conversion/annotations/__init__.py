"""Annotations of a conversion: as DICOM Microscopy Bulk Simple Annotations, and back."""
