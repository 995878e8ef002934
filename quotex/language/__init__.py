"""The language layer: whether a text is German, and its parse by whatever pipeline there is."""

from quotex.language.guess import is_german

__all__ = ["is_german"]
