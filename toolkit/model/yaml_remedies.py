"""What to do about YAML that cannot be read, in the words of the toolkit."""

# How a message of the parser begins -> what to do about its commonest cause.
_REMEDIES = {
    "could not find expected ':'": 'end the key with ": "',
    "did not find expected ','": "close the bracket, or put the value into quotes",
    "did not find expected key": "put the whole value into quotes",
    "found character": "indent with spaces, not tabs; put a value that begins with @, ` or % into quotes",
    "found unexpected end of stream": "close the quotation mark",
    "mapping values are not allowed": 'put a value with ": " in it into quotes, and end each key with ": "',
}


def yaml_remedy(problem: object) -> str:
    """Return what to do about a message of the parser.

    >>> yaml_remedy("found unexpected end of stream"), yaml_remedy("found undefined tag handle")
    ('close the quotation mark', 'correct it here')
    """
    message = str(problem)
    return next((remedy for start, remedy in _REMEDIES.items() if message.startswith(start)), "correct it here")
