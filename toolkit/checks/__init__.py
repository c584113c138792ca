"""Checks: what can be wrong with a document, one file a rule.

``protocol.py`` says how a rule is declared and what it is given; ``documents/`` reads JSON, YAML, front matter and
JSON Lines with their positions; ``schema/`` decides and explains JSON Schema; every other file holds one rule.
"""
