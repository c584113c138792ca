"""Segmenters: the text of one paragraph in, the spans of its sentences out.

A segmenter is a class with ``name`` and ``__call__(text, language) -> list[tuple[int, int]]``: half-open
spans in code points of ``text``, in order, without overlap, without white space at their ends. What lies in
no span is white space, or the mark of a quoted line.
"""
