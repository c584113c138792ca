"""Figure or label? What tells a number that names something from one that states an amount."""
