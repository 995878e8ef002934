"""What marks speech where it stands: verb groups, phrases, sources, nouns."""

from quotex.cues.cue import FoundCue
from quotex.cues.found import cues
from quotex.cues.nouns import clause_of, gives_account, with_these

__all__ = ["FoundCue", "clause_of", "cues", "gives_account", "with_these"]
