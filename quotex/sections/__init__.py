"""An article's parts: headline, lead, headings with their paragraphs, credits, boilerplate."""

from quotex.article import SectionKind
from quotex.sections.parts import sections

__all__ = ["ASIDE", "sections"]

ASIDE: frozenset[SectionKind] = frozenset(("credit", "boilerplate"))
"""Sections that are no part of the article: nothing is read in them."""
