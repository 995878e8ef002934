"""What a user knows beside the texts: people and bodies by name, and further words.

`quotex.load(known="leute.csv", lexicon="woerter.toml")` binds it to a pipeline.
"""

from quotex.known.actors import Known, KnownActor
from quotex.known.component import Knowing
from quotex.known.knowledge import Given, Knowledge, knowledge

__all__ = ["Given", "Knowing", "Knowledge", "Known", "KnownActor", "knowledge"]
