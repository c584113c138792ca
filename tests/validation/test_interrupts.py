"""Runs that are interrupted end at once, in one line, and leave no process and no half of a file."""

import os
import signal
import subprocess
import sys
import time

import pytest

COUNT = 200  # files; more than one hand-over to a worker


@pytest.fixture
def started(place):
    """Start ``toolkit validate`` on a pipe that nobody fills, so that it cannot end by itself."""
    folder = place({f"c/{number:03}.json": {"title": "Rain"} for number in range(COUNT)})
    os.mkfifo(folder / "stuck.json")
    running, ends = [], []

    def start(*arguments):
        command = [sys.executable, "-m", "toolkit", "validate", "c", "stuck.json", "-o", "r.json", *arguments]
        process = subprocess.Popen(
            command, cwd=folder, stderr=subprocess.PIPE, start_new_session=True, preexec_fn=heed_interrupts
        )
        running.append(process)
        ends.append(opened(folder / "stuck.json"))
        return process

    yield start
    for process in running:
        process.stderr.close()
    for end in ends:
        os.close(end)


def heed_interrupts():
    """Heed what a shell lets its programs in the background ignore."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def opened(pipe):
    """Return the writing end of a pipe as soon as somebody reads from it."""
    for _ in range(600):
        try:
            return os.open(pipe, os.O_WRONLY | os.O_NONBLOCK)
        except OSError:
            time.sleep(0.05)
    raise AssertionError("nobody reads from the pipe")


def interrupted(process, sign):
    """Send a signal and return how the process ends; again where it came just before a read, which hides it."""
    for _ in range(4):
        process.send_signal(sign)
        try:
            return process.wait(5)
        except subprocess.TimeoutExpired:
            continue
    raise AssertionError("no signal ends it")


def ended(session):
    """Say whether all processes of a session end within some seconds."""
    for _ in range(200):
        listed = subprocess.run(["ps", "-s", str(session), "-o", "stat="], capture_output=True, text=True).stdout
        if all(state.startswith("Z") for state in listed.split()):
            return True
        time.sleep(0.05)
    return False


@pytest.mark.skipif(sys.platform != "linux", reason="lists the processes of a session")
@pytest.mark.parametrize("workers", ["1", "2"])
@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
def test_a_run_ends_in_one_line_and_leaves_nothing(started, workers, sign):
    process = started("--workers", workers)
    assert interrupted(process, sign) == 2
    assert process.stderr.read() == b"toolkit: interrupted\n"
    assert sorted(os.listdir()) == ["c", "stuck.json"]
    assert ended(process.pid)


@pytest.mark.skipif(sys.platform != "linux", reason="lists the processes of a session")
def test_workers_end_with_a_run_that_is_killed(started):
    process = started("--workers", "2")
    process.kill()
    process.wait(10)
    assert ended(process.pid)
