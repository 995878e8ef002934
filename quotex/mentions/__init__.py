"""Who may speak: noun phrases with their names, offices, kinds and agreement."""

from quotex.mentions.attributes import opens_addressee
from quotex.mentions.mention import SPEAKING, Gender, Mention, Number
from quotex.mentions.names import names_no_person
from quotex.mentions.phrases import mentions

__all__ = [
    "SPEAKING",
    "Gender",
    "Mention",
    "Number",
    "credited",
    "mentions",
    "names_no_person",
    "opens_addressee",
    "with_labels",
]
