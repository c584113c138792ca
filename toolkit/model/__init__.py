"""The data that everything else speaks: articles and their parts, summaries, findings.

Immutable, typed structs; nothing here imports another part of the toolkit.
"""
