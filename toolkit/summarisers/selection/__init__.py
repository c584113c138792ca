"""Choosing sentences under a budget: the value of a set, and the solvers that look for the best."""
