"""From what was decided to the article's objects."""

from quotex.writer.article import Writer

__all__ = ["Writer"]
