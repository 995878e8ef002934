"""The values that facts of an actor have."""

from typing import Literal

Gender = Literal["female", "male", "diverse", "unknown"]
"""A person's gender as the text shows it, by pronouns, forms of words, address or first name."""
Role = Literal[
    "politician",
    "official",
    "police",
    "business",
    "expert",
    "sport",
    "culture",
    "association",
    "church",
    "resident",
    "media",
    "other",
    "unknown",
]
"""As what somebody is a source.

- politician: members of parliaments and governments, candidates, parties, governments
- official: administrations, authorities, ministries
- police: police, fire brigade, courts, prosecutors, lawyers
- business: firms, their managers and staff, shops, farms
- expert: science, medicine, think tanks
- sport, culture, church, media: who works, plays or writes there
- association: unions, societies, initiatives
- resident: residents, witnesses, victims, the accused, customers
- other: none of these
"""
FactKind = Literal["gender", "party", "organisation", "role"]
"""What a fact is about."""
