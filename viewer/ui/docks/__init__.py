"""Panels around the panes: each can be moved, closed and brought back."""
