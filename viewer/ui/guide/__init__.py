"""The user guide: its pages, their window, and the key that opens it anywhere."""
