"""What a terminal may be shown: no article and no file name speaks to it in control characters."""

import re
import sys
from contextlib import suppress

# C0 and C1 controls but tabs and line ends, and what turns the direction of the words behind it.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]|\r(?!\n)")


def shown(words: str) -> str:
    r"""`words` with control characters by their numbers: `\x1b[2J`, `\u202e`."""
    return _CONTROL.sub(_number, words)


def shown_json(json: str) -> str:
    r"""JSON with them as `\u001b`, which says the same."""
    return _CONTROL.sub(lambda match: f"\\u{ord(match[0]):04x}", json)


def complain(what: object) -> None:
    """Tell what is wrong in one line on standard error."""
    one_line = shown(" ".join(str(what).split()))
    with suppress(OSError, ValueError):  # nobody can be told where it cannot be written
        print(f"quotex: {one_line}", file=sys.stderr, flush=True)


def _number(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
