"""Summaries: rankers score sentences, a selection chooses them for a level, nothing is rewritten."""
