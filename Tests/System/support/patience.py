"""How long the tests wait. They wait for events; these limits only end a test that would hang."""

import os
import time

FACTOR = float(os.environ.get("DURE_TEST_PATIENCE", "1"))

#: A reply that may follow real work, in a debug build on busy cores.
REPLY = 60 * FACTOR
#: A process that starts.
START = 60 * FACTOR
#: A process that ends.
EXIT = 30 * FACTOR
#: How long silence must last before it counts as "nothing came". Never a wait for something expected.
SILENCE = 0.5 * FACTOR


class Deadline:
    """A moment after which waiting ends."""

    def __init__(self, seconds):
        self.end = time.monotonic() + seconds

    @property
    def left(self):
        return max(0.0, self.end - time.monotonic())

    @property
    def passed(self):
        return self.left == 0
