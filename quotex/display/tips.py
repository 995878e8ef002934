"""What a hover tells of a quote: who, how, to whom and why."""

import re
from collections.abc import Sequence

from quotex.article import Evidence, Quote, Speaker
from quotex.display.wording import Wording
from quotex.render import rivals_worth_a_word

_REASONS = 3  # that a hover tells; the table has all
_BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def tip(quote: Quote, say: Wording) -> str:
    """Who says it, how, to whom and why, in a line each."""
    sure = say("how_sure", percent=say.percent(quote.confidence))
    how = f"{cue_words(quote) or say('no_cue')} · {say.type(quote.type)} · {sure}"
    lines = [_who(quote, say), how]
    if quote.negated:
        lines.append(say("not_said"))
    if quote.addressees:
        names = ", ".join(addressee.actor.name for addressee in quote.addressees)
        lines.append(f"{say('to')} {names}")
    lines += [" ".join(words) for words in others(quote, say)[:1]]
    if reasons := _strongest(quote.evidence, say):
        lines.append(say("because", reasons=reasons))
    for speaker in meant(quote.speakers):
        if reasons := _strongest(speaker.evidence, say):
            name = speaker.actor.name
            lines.append(say("means", words=speaker.text, name=name, reasons=reasons))
    return "\n".join(plain(line) for line in lines)


def others(quote: Quote, say: Wording) -> list[tuple[str, str, str]]:
    """Who else might have said it: „or“, „Jan Ott“, „(4%)“."""
    begin = say("or" if quote.speakers else "perhaps")
    return [
        (begin, rival.actor.name, f"({say.percent(rival.confidence)})")
        for rival in rivals_worth_a_word(quote)
    ]


def _strongest(evidence: Sequence[Evidence], say: Wording) -> str:
    strongest = sorted(evidence, key=lambda piece: -piece.weight)[:_REASONS]
    return "; ".join(_reason(piece, say) for piece in strongest if piece.weight > 0)


def meant(speakers: Sequence[Speaker]) -> tuple[Speaker, ...]:
    """Those that are named by no part of their name: „er“, „die Ministerin“, not „Ott“."""
    return tuple(
        speaker
        for speaker in speakers
        if speaker.evidence and not set(speaker.text.split()) & set(speaker.actor.name.split())
    )


def _who(quote: Quote, say: Wording) -> str:
    if not quote.speakers:
        nobody = say("nobody")
        return nobody[0].upper() + nobody[1:]
    names = [", ".join((s.actor.name, *s.actor.offices[:1])) for s in quote.speakers]
    both = f" {say('and')} "
    words = as_named(quote.speakers)
    here = f" ({say('here', words=both.join(words))})" if words else ""
    return both.join(names) + here


def as_named(speakers: Sequence[Speaker]) -> tuple[str, ...]:
    """How the text names them here, where that is not their name: „er“."""
    return tuple(
        " ".join(speaker.text.split())
        for speaker in speakers
        if speaker.actor.name not in speaker.text
    )


def cue_words(quote: Quote) -> str:
    """The cue with its dictionary form: „sagte (sagen)“."""
    if quote.cue is None:
        return ""
    words = " ".join(quote.cue.text.split())
    return words if words == quote.cue.lemma else f"{words} ({quote.cue.lemma})"


def _reason(piece: Evidence, say: Wording) -> str:
    name = say.reason(piece.name)
    return f"{name} ({say.value(piece.detail)})" if piece.detail else name


def plain(line: str) -> str:
    """One line without marks that turn the direction of writing: it stands beside other words."""
    return _BIDI.sub("", " ".join(line.split()))
