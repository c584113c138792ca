"""What is known of languages: tokens, stems, abbreviations, cue words, syllables, readability.

Pure functions on strings; the knowledge itself lies in tables under ``tables/``.
"""
