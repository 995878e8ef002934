"""Own weights, and where they are in use.

A pipeline that has some reads with them in use, in its own thread:

    with weighing_with(own):
        weights()["uttered"]["stands in quotation marks"]

Everywhere else, and in every other thread, those of `quotex/data` are all there is.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cached_property
from typing import Any

from quotex.lexicon.files import shipped

Numbers = Mapping[str, float]
EVIDENCE = ("uttered", "reported", "learned", "turn", "speaker", "choice")
"""The tables of `evidence.toml` whose weights may be others; those of actors are quotex's own."""


class OwnWeights:
    """Numbers in place of those of the same name in `evidence.toml` and `confidence.toml`.

    `evidence`: by the tables of the one; `types`: by the types of quotes of the other.
    """

    def __init__(
        self, evidence: Mapping[str, Numbers], types: Mapping[str, Numbers] | None = None
    ) -> None:
        """Take the numbers, which are known to have names that there are (`reading.py`)."""
        self.evidence = {table: dict(numbers) for table, numbers in evidence.items() if numbers}
        self.types = {type: dict(numbers) for type, numbers in (types or {}).items() if numbers}

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self.evidence or self.types)

    @property
    def tables(self) -> dict[str, Any]:
        """All of them, as a file has them."""
        return {**self.evidence, **({"types": self.types} if self.types else {})}

    @cached_property
    def name(self) -> str:
        """What says which these are: eight hexadecimal digits of their hash."""
        data = json.dumps(self.tables, ensure_ascii=False, sort_keys=True)
        return hashlib.sha256(data.encode()).hexdigest()[:8]

    @cached_property
    def weights(self) -> dict[str, dict[str, float]]:
        """All weights of the evidence, in log-odds, by table and name."""
        return {
            table: {name: entry["weight"] for name, entry in entries.items()}
            | self.evidence.get(table, {})
            for table, entries in shipped("evidence").items()
        }

    @cached_property
    def confidence(self) -> dict[str, dict[str, float]]:
        """The numbers of every type's confidence."""
        ours = shipped("confidence")["types"]
        return {type: {**numbers, **self.types.get(type, {})} for type, numbers in ours.items()}


_in_use: ContextVar[OwnWeights | None] = ContextVar("own_weights", default=None)


in_use = _in_use.get
"""The weights that are in use here and now; nothing where ours are."""


@contextmanager
def weighing_with(own: OwnWeights | None) -> Iterator[None]:
    """Let the weights be in use in the block, in this thread; with `None`, only ours."""
    token = _in_use.set(own)
    try:
        yield
    finally:
        _in_use.reset(token)
