"""Validation: walks through files, runs the checks that hold for each, and gathers a report.

``walk.py`` finds the files, ``examine.py`` checks one, ``run.py`` all of them; ``selection.py`` says which rules
hold where, ``placing.py`` gives a problem its line and column.
"""
