"""What a sentence does among others: leans on one, takes it back, answers, sets a condition, greets, shows the way."""
