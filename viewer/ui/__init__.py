"""All that is seen; with ``viewer.app`` the only room that imports PySide6."""
