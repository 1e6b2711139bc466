"""Shapes that hide a part of a slide, and what they hide at every level; pure, no Qt."""
