"""Reading slides: the Slide protocol, ``open_slide`` and one module per kind of file."""
