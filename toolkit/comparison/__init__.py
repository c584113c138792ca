"""Comparison: what changed between two versions of an article, in content terms."""
