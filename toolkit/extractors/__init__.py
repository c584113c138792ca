"""Extractors: what is found in an article beyond its structure."""
