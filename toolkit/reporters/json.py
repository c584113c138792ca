"""The report as JSON, in the form of its own schema (``toolkit schema report``)."""

import msgspec

from toolkit.model.report import Report
from toolkit.reporters.protocol import Context


class JsonReporter:
    """Writes the whole report as indented JSON."""

    name = "json"
    suffix = ".json"

    def __call__(self, report: Report, context: Context) -> str:
        """Return the report as JSON in UTF-8; half surrogates in paths are escaped."""
        return msgspec.json.format(msgspec.json.encode(report), indent=2).decode() + "\n"
