"""What a sentence of an article stands in: a turn of a conversation, a condition that binds it, a quotation."""
