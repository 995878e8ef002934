"""What marks speech where it stands: verb groups, phrases, sources, nouns."""

from quotex.cues.found import FoundCue, cues, with_these

__all__ = ["FoundCue", "cues", "with_these"]
