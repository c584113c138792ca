"""JSON over HTTP with a time limit, retries with backoff, and a pause between requests."""

import email.utils
import http.client
import json
import random
import time
import urllib.error
import urllib.request
from collections.abc import Mapping
from typing import Annotated, Any
from urllib.parse import urlsplit

import msgspec

from toolkit.model.base import Struct
from toolkit.model.errors import ConfigurationError
from toolkit.translators.engines.protocol import EngineError

# Statuses that pass: too many requests, and a server that is down, restarting or overloaded.
_PASSING = frozenset({408, 425, 429, 500, 502, 503, 504})
_MAX_ANSWER = 64_000_000
_LONGEST_PAUSE = 60.0


class TooLargeError(Exception):
    """The server refused the size of a request (status 413)."""


class HttpSettings(Struct, frozen=True, kw_only=True):
    """Settings of every engine that is a server.

    Attributes:
        url: where it listens.
        key: the secret that it asks for. key_variable: the environment variable that holds it, instead.
        timeout: seconds that one request may take.
        retries: further tries after a failure that may pass.
        backoff: seconds before the first retry; each further pause is twice as long.
        requests_per_minute: rate that the server allows; null for no limit.
    """

    url: str = ""
    key: str | None = None
    key_variable: str | None = None
    timeout: Annotated[float, msgspec.Meta(gt=0)] = 60.0
    retries: Annotated[int, msgspec.Meta(ge=0, le=20)] = 4
    backoff: Annotated[float, msgspec.Meta(ge=0)] = 1.0
    requests_per_minute: Annotated[float, msgspec.Meta(gt=0)] | None = None


class JsonClient:
    """Posts JSON to one server and reads JSON back.

    Args:
        name: what the server is called in errors.
        settings: limits, retries, secret.

    Raises:
        ConfigurationError: the address is not http or https.
    """

    def __init__(self, name: str, settings: HttpSettings) -> None:
        if urlsplit(settings.url).scheme not in ("http", "https"):
            raise ConfigurationError(f'engines.{name}.url: "{settings.url}" is no http or https address')
        self.name = name
        self._settings = settings
        self._next = 0.0

    def post(self, path: str, body: Mapping[str, Any], headers: Mapping[str, str] | None = None) -> Any:
        """Return the JSON that the server answers with.

        Raises:
            TooLargeError: the server refuses the size of the request.
            EngineError: it cannot be reached, refuses, or answers with something that is no JSON, after all retries.
        """
        address = self._settings.url.rstrip("/") + path
        data = json.dumps(body, ensure_ascii=False).encode("utf-8", "replace")
        request = urllib.request.Request(address, data, {"Content-Type": "application/json", **(headers or {})})
        failure = ""
        for attempt in range(self._settings.retries + 1):
            self._keep_rate()
            wait: float | None = None
            try:
                with urllib.request.urlopen(request, timeout=self._settings.timeout) as response:
                    return json.loads(response.read(_MAX_ANSWER))
            except urllib.error.HTTPError as error:
                with error:
                    failure, wait = self._refusal(error), _retry_after(error.headers.get("Retry-After"))
            except (urllib.error.URLError, http.client.HTTPException, OSError) as error:
                failure = f"cannot be reached at {address} ({getattr(error, 'reason', None) or error})"
            except ValueError:
                failure = f"answers with something that is no JSON at {address}"
            if attempt < self._settings.retries:
                pause = self._settings.backoff * 2**attempt * random.uniform(0.75, 1.25)
                time.sleep(min(_LONGEST_PAUSE, wait if wait is not None else pause))
        raise EngineError(f"{self.name} {failure}; check the server, then run again")

    def _refusal(self, error: urllib.error.HTTPError) -> str:
        """Return what a passing error status says; a final one is raised."""
        if error.code == 413:
            raise TooLargeError from error
        said = _message(error.read(10_000))
        if error.code in (401, 403):
            raise EngineError(f"{self.name} refuses the key (status {error.code}){said}; check engines.{self.name}.key")
        if error.code not in _PASSING:
            raise EngineError(f"{self.name} refuses the request (status {error.code}){said}; check engines.{self.name}")
        return f"answers with status {error.code}{said}"

    def _keep_rate(self) -> None:
        rate = self._settings.requests_per_minute
        if rate is None:
            return
        now = time.monotonic()
        if now < self._next:
            time.sleep(self._next - now)
        self._next = max(now, self._next) + 60.0 / rate


def _retry_after(value: str | None) -> float | None:
    """Return the seconds that a Retry-After header asks for, given as seconds or as a date."""
    if value is None:
        return None
    if value.strip().isdecimal():
        return float(value)
    parsed = email.utils.parsedate_tz(value)
    return max(0.0, email.utils.mktime_tz(parsed) - time.time()) if parsed else None


def _message(body: bytes) -> str:
    """Return what an error body says, on one line, or nothing."""
    try:
        said = json.loads(body)
    except ValueError:
        return ""
    while isinstance(said, dict) and said:
        said = said.get("error") or said.get("message") or next(iter(said.values()))
    return f": {' '.join(str(said).split())[:200]}" if said else ""
