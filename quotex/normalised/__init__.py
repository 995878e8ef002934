"""A text as it is read, with every place in the text as it was given."""

from quotex.normalised.texts import Normalised, normalised

__all__ = ["Normalised", "normalised"]
