"""How sentences hang together: what one leans on, who says it, what says something else or nothing by itself."""
