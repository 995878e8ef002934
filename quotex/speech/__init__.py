"""What may be uttered without quotation marks: reported clauses, Konjunktiv that goes on."""

from quotex.speech.clauses import Reported, reported

__all__ = ["Reported", "reported"]
