"""Documents as files hold them: JSON, JSON Lines, YAML and front matter, each with the positions of its values."""
