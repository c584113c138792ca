"""What a number measures: units and currencies, to a canonical form."""
