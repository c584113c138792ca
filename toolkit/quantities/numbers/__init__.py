"""Numbers as a text writes them: digits, words, scales, fractions, signs."""
