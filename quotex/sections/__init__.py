"""An article's parts: headline, lead, headings with their paragraphs, credits, boilerplate."""

from quotex.sections.lines import sections

__all__ = ["sections"]
