"""LibreTranslate and chat servers: real HTTP servers of the test's own, well and badly behaved."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from toolkit.model.errors import ConfigurationError
from toolkit.translators.engines.libretranslate import LibreTranslateEngine
from toolkit.translators.engines.openai import OpenAiEngine
from toolkit.translators.engines.protocol import Answer, EngineError


@pytest.fixture
def server():
    """A server whose ``script`` is a function of path and body that returns (status, headers, bytes)."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            self.server.asked.append((self.path, body, dict(self.headers)))
            status, headers, answer = self.server.script(self.path, body)
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, *_):
            pass

    running = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    running.asked = []
    running.url = f"http://127.0.0.1:{running.server_address[1]}"
    thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield running
    running.shutdown()
    thread.join()
    running.server_close()


def reply(value, status=200, **headers):
    return status, {name.replace("_", "-"): text for name, text in headers.items()}, json.dumps(value).encode()


def upper(path, body):
    return reply({"translatedText": [text.upper() for text in body["q"]]})


def libre(server, **settings):
    return LibreTranslateEngine().configured({"url": server.url, "backoff": 0.01, "timeout": 5.0, **settings})


def chat(server, **settings):
    given = {"url": f"{server.url}/v1", "model": "m", "backoff": 0.01, "timeout": 5.0}
    return OpenAiEngine().configured({**given, **settings})


def shown(answers):
    return [answer.text if isinstance(answer, Answer) else answer.reason for answer in answers]


def test_libretranslate_is_asked_in_batches_with_its_key(server, monkeypatch):
    server.script = upper
    monkeypatch.setenv("LIBRE_KEY", "secret")
    engine = libre(server, key_variable="LIBRE_KEY")
    assert shown(engine.translate(["one", "two"], "en-GB", "es-419")) == ["ONE", "TWO"]
    ((path, body, _),) = server.asked
    assert (path, body["source"], body["target"], body["api_key"]) == ("/translate", "en", "es", "secret")
    monkeypatch.delenv("LIBRE_KEY")
    with pytest.raises(ConfigurationError, match="LIBRE_KEY"):
        engine.translate(["x"], "en", "es")


def test_what_passes_is_tried_again(server):
    answers = iter([(429, {"Retry-After": "0"}, b"{}"), (500, {}, b"oops"), (200, {}, b"<html>"), None])

    def script(path, body):
        return next(answers) or upper(path, body)

    server.script = script
    assert shown(libre(server).translate(["one"], "en", "es")) == ["ONE"]
    assert len(server.asked) == 4


@pytest.mark.parametrize(
    ("answer", "message", "asked"),
    [
        ((500, {}, b'{"error": "out of memory"}'), "status 500: out of memory", 3),
        ((429, {"Retry-After": "0"}, b""), "status 429", 3),
        ((403, {}, b'{"error": "bad key"}'), "refuses the key", 1),
        ((400, {}, b'{"error": {"message": "xx is not supported"}}'), "xx is not supported", 1),
        ((200, {}, b"rubbish"), "no JSON", 3),
    ],
)
def test_what_does_not_pass_is_one_clear_error(server, answer, message, asked):
    server.script = lambda path, body: answer
    with pytest.raises(EngineError, match=message):
        libre(server, retries=2).translate(["one"], "en", "es")
    assert len(server.asked) == asked


def test_a_server_that_is_down_is_one_clear_error(server):
    engine = LibreTranslateEngine().configured({"url": "http://127.0.0.1:9", "retries": 1, "backoff": 0.0})
    with pytest.raises(EngineError, match="cannot be reached"):
        engine.translate(["one"], "en", "es")


def test_a_server_that_is_slow_is_one_clear_error(server):
    import time

    def script(path, body):
        time.sleep(0.5)
        return upper(path, body)

    server.script = script
    with pytest.raises(EngineError, match="cannot be reached"):
        libre(server, retries=0, timeout=0.1).translate(["one"], "en", "es")


def test_what_is_too_large_is_split_and_a_segment_too_large_is_a_fault(server):
    def script(path, body):
        return (413, {}, b"") if len("".join(body["q"])) > 10 else upper(path, body)

    server.script = script
    answers = shown(libre(server).translate(["one", "two", "three", "x" * 20], "en", "es"))
    assert answers[:3] == ["ONE", "TWO", "THREE"]
    assert "refuses its size" in answers[3]


@pytest.mark.parametrize("answer", [{"translatedText": ["only one"]}, {"translatedText": 3}, [], None, {"error": "x"}])
def test_an_answer_of_another_shape_is_a_fault_a_segment(server, answer):
    server.script = lambda path, body: reply(answer)
    assert all("does not hold" in text for text in shown(libre(server).translate(["one", "two"], "en", "es")))


def test_the_rate_is_kept(server, monkeypatch):
    from toolkit.translators import http

    slept = []
    monkeypatch.setattr(http.time, "sleep", slept.append)
    server.script = upper
    engine = libre(server, requests_per_minute=30)
    for _ in range(3):
        engine.translate(["one"], "en", "es")
    assert len(slept) == 2
    assert all(0 < pause <= 4.1 for pause in slept)


@pytest.mark.parametrize("url", ["file:///etc/passwd", "ftp://x", "localhost:5000"])
def test_only_http_addresses_are_opened(url):
    with pytest.raises(ConfigurationError, match="no http or https address"):
        LibreTranslateEngine().configured({"url": url}).translate(["x"], "en", "es")


def test_without_an_address_the_error_says_what_to_set():
    for engine in (LibreTranslateEngine(), OpenAiEngine()):
        assert not engine.status().usable
        with pytest.raises(EngineError, match="set engines"):
            engine.translate(["x"], "en", "es")


def completion(content):
    return reply({"choices": [{"message": {"content": content}}]})


def test_a_chat_server_is_asked_for_structured_output(server):
    def script(path, body):
        segments = json.loads(body["messages"][1]["content"])["segments"]
        listed = [{"id": one["id"], "text": one["text"].upper()} for one in reversed(segments)]
        return completion(json.dumps({"translations": listed}))

    server.script = script
    assert shown(chat(server, key="k").translate(["one", "two"], "en", "es")) == ["ONE", "TWO"]
    ((path, body, headers),) = server.asked
    assert path == "/v1/chat/completions"
    assert body["response_format"]["json_schema"]["strict"] is True
    assert headers["Authorization"] == "Bearer k"
    chat(server, structured=False).translate(["one"], "en", "es")
    assert "response_format" not in server.asked[-1][1]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("Sure! Here you are", ["not the JSON", "not the JSON"]),
        ('{"translations": [{"id": 2, "text": "DOS"}]}', ["left this segment out", "DOS"]),
        ('{"translations": [{"id": 1}]}', ["not the JSON", "not the JSON"]),
        ("[]", ["not the JSON", "not the JSON"]),
    ],
)
def test_a_chat_server_that_says_something_else_is_a_fault(server, content, expected):
    server.script = lambda path, body: completion(content)
    answers = shown(chat(server).translate(["one", "two"], "en", "es"))
    assert all(part in answer for part, answer in zip(expected, answers, strict=True))


def test_an_unknown_setting_names_the_known_ones():
    with pytest.raises(ConfigurationError, match=r"known settings: .*url"):
        LibreTranslateEngine().configured({"adress": "x"})
