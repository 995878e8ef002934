"""Characters that XML 1.0 cannot hold, such as U+0001: what stands for them, and they again."""

import re

_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_STANDS = "\ufffd"
_ESCAPED = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\\(?=u[0-9a-f]{4})")
_ESCAPE = re.compile(r"\\u([0-9a-f]{4})")


def shown(text: str) -> str:
    """`text` with „�“ for each of them, as long as before."""
    return _FORBIDDEN.sub(_STANDS, text)


def forbidden(text: str) -> list[tuple[int, str]]:
    """Where they stand, and their names: `[(12, "U+0001")]`."""
    return [(one.start(), f"U+{ord(one[0]):04X}") for one in _FORBIDDEN.finditer(text)]


def restored(text: str, places: list[tuple[int, str]]) -> str:
    """The text that `shown` and `forbidden` told of; raises `ValueError` for names that are none.

    A place where no „�“ stands is left as it is.
    """
    characters = list(text)
    for place, name in places:
        if text[place : place + 1] == _STANDS:
            characters[place] = chr(int(name.removeprefix("U+"), 16))
    return "".join(characters)


def escaped(words: str) -> str:
    r"""The words of a feature with an escape for each of them: `\u0001`."""
    return _ESCAPED.sub(lambda one: f"\\u{ord(one[0]):04x}", words)


def unescaped(words: str) -> str:
    """The words again."""
    return _ESCAPE.sub(lambda one: chr(int(one[1], 16)), words)
