"""Formats that carry both languages out to people and back: XLIFF, TMX, CSV, aligned Markdown and HTML."""
