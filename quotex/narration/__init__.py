"""The narrator's sentences, each with the passages that stand in it as one piece."""

from quotex.narration.sentences import Sentence, narration, tokens_of

__all__ = ["Sentence", "narration", "tokens_of"]
