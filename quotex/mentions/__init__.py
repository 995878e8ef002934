"""Who may speak: noun phrases with their names, offices, kinds and agreement."""

from quotex.mentions.labels import credited, with_labels
from quotex.mentions.phrases import (
    SPEAKING,
    Gender,
    Mention,
    Number,
    mentions,
    names_no_person,
    opens_addressee,
)

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
