"""Whether a statement can be read by itself: what it claims, whose it is, and which things it speaks of."""
