"""Comparing whole slides: streamed, tile by tile, with a result that is kept."""
