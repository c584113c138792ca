"""Number language as data: one file a language, and units and currencies for all of them."""
