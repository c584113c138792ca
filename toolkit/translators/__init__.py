"""Translation that loses nothing: engines behind one guard, translation memory, glossaries, interchange formats."""
