"""Arrays in, numbers out: how much two pictures differ. Nothing here knows of slides."""
