"""Readers: the bytes of a document in, an article without sentences out; one file a format.

A reader is a class with ``name``, ``version``, ``media_types`` and ``suffixes``, and
``__call__(document: Document) -> Article``: text, title, sections with their paragraphs, marks, the map back to the
file, metadata. ``source.path`` stays empty, and ``language_confidence`` is 0 unless the file names its language.
"""
