"""The window in which slides are converted to DICOM."""
