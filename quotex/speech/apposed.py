"""Which comma behind a verb of speech opens no report: sagte Ott*,* der Wirt, es sei zu."""

from quotex.attribution.clauses import ENUMERATING, is_subjunctive
from quotex.narration import Sentence
from quotex.narration.marks import is_comma
from quotex.scene import Reading
from quotex.speech.extents import Segment, is_infinitive_clause, segments_by_start
from quotex.words import Word


def opens_apposition(mark: Word, reading: Reading) -> bool:
    """Whether the comma opens an apposition that another one ends: sagte Ott*,* der Wirt, dass …

    Or some words without a verb, behind which the report is whole: sagte Ott*,* seit Mai im Amt,
    es sei zu.  In „sagte Ott*,* der Wirt, ein Freund, *habe* sie gewarnt“ the verb waits for them.
    """
    sentence = reading.sentence
    start = sentence.index(mark) + 1
    told = _first_with_verb(sentence, start)
    if told is not None and _waits_for_subject(sentence, told):
        return False
    apposed = any(
        mention.start < mark.i < mention.end < len(mention.doc)
        and is_comma(mention.doc[mention.end])
        for mention in reading.mentions
    )
    if apposed or told is None or told.items.start == start:
        return apposed
    somebody = any(mention.start < mark.i <= mention.end for mention in reading.mentions)
    return somebody and _is_whole(sentence, told)


def _first_with_verb(sentence: Sentence, start: int) -> Segment | None:
    """What has the first finite verb behind commas, from the item `start` on.

    Nothing where an infinitive comes first: riet ihr, Hilfe *zu rufen*, falls er komme.
    """
    by_start = segments_by_start(sentence)
    one = by_start.get(start)
    while one is not None and one.verb is None:
        if is_infinitive_clause(sentence, start):
            return None
        start = one.items.stop + 1
        one = by_start.get(start)
        if one is not None and (one.mark is None or not is_comma(one.mark)):
            return None
    return one


def _waits_for_subject(sentence: Sentence, one: Segment) -> bool:
    """Whether its Konjunktiv comes first, so that what is before it belongs to it."""
    assert one.verb is not None
    return is_subjunctive(one.verb) and sentence.index(one.verb) == one.items.start


def _is_whole(sentence: Sentence, one: Segment) -> bool:
    """Whether it is a main clause in Konjunktiv by itself, no last part of what is listed.

    In „sagte Ott, Äpfel, Birnen *und* Nüsse seien knapp“ all are the subject.
    """
    assert one.verb is not None
    before = [sentence.items[i] for i in range(one.items.start, sentence.index(one.verb))]
    listed = any(item.lower_ in ENUMERATING for item in before)
    main = bool(before) and not (one.subordinate or one.joined or listed)
    return main and is_subjunctive(one.verb)
