"""The narrator's sentences, each with the passages that stand in it as one piece."""

from quotex.narration.sentences import (
    Sentence,
    asked_once,
    end_of,
    narration,
    places_of,
    quoted_tokens,
    start_of,
    tokens_of,
)

__all__ = [
    "Sentence",
    "asked_once",
    "end_of",
    "narration",
    "places_of",
    "quoted_tokens",
    "start_of",
    "tokens_of",
]
