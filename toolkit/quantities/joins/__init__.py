"""Neighbouring amounts that are one figure, or that share a unit: ranges, ratios, lists, pairs."""
