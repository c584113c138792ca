"""Writers: an article in a format. A writer never leaves anything out in silence and adds nothing of its own."""
