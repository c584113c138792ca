"""The ``toolkit`` command as a process of its own: it starts, does one thing and ends."""

import atexit
import gc
import signal

from toolkit.cli.group import main

# New objects before the garbage collector looks at them, where Python looks after 700: a start makes many objects,
# nearly all of which stay. A cold summary spends a seventh of its time on looking at 700, next to nothing at this;
# 5,000 is not enough.
COLLECTED_AFTER = 50_000


def run() -> None:
    """Run the command line, with a patient garbage collector that leaves what the process ends with to the system."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # so that no half-written file is left behind
    gc.set_threshold(COLLECTED_AFTER, *gc.get_threshold()[1:])
    atexit.register(gc.freeze)
    main(prog_name="toolkit")
