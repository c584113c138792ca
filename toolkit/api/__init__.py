"""The calls of the public API; each imports what it needs when it is called, so that ``import toolkit`` stays cheap."""
