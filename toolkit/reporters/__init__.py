"""Reporters: findings to a format that a person or a service reads; one file a format."""
