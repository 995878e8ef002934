"""What marks speech where it stands: verb groups, phrases, sources, nouns."""

from quotex.cues.cue import FoundCue
from quotex.cues.found import cues
from quotex.cues.nouns import with_these

__all__ = ["FoundCue", "cues", "with_these"]
