"""The labels of an interview's turns as mentions: „Kern“, „AK“, „Lindfunk“.

Whom a label means is told by the names in the text: „AK“ is the Arne Kern of the introduction, or
of the line „Das Gespräch führte Arne Kern.“ below the interview.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence

from quotex.article import ActorKind
from quotex.lexicon import first_name_gender, group_noun, name_titles, person_noun
from quotex.mentions.mention import Gender, Mention
from quotex.narration import tokens_of
from quotex.sections.interview import Interview
from quotex.sections.interview.labels import shortens, side_of
from quotex.sections.interview.words import is_credit
from quotex.words import Word, Words


def with_labels(
    doc: Words,
    phrases: Sequence[Mention],
    interview: Interview,
    credited: Sequence[Mention],
) -> tuple[list[Mention], dict[int, Mention]]:
    """The noun phrases with the labels among them, and the label of each turn, by its number.

    `credited`: those who asked, as a line beside the article says.
    """
    labels = {
        number: tokens
        for number, turn in enumerate(interview.turns)
        if turn.label is not None and (tokens := tokens_of(doc, *turn.label))
    }
    taken = {token.i for tokens in labels.values() for token in tokens}
    others = [m for m in phrases if m.start not in taken and m.end - 1 not in taken]
    old = {mention.start: mention for mention in phrases}
    people = {_name(m): m.gender for m in [*others, *credited] if m.kind == "person" and m.name}
    kinds = _kinds(doc, interview, people)
    full: dict[str, str] = {}  # by label
    mentions: dict[int, Mention] = {}
    for number, tokens in labels.items():
        voice = interview.turns[number].voice
        if side_of(voice) is None:  # „Frage“ and „Antwort“ name nobody
            mentions[number] = _label(doc, tokens, kinds[voice], people, full, old)
    kept = sorted([*others, *mentions.values()], key=lambda mention: mention.start)
    return kept, mentions


def credited(doc: Words, aside: Iterable[tuple[int, int]]) -> Iterator[Mention]:
    """Who asked, by a line beside the article: „Das Gespräch führte *Ada Kern*.“, „Interview: …“"""
    for start, end in aside:
        words = tokens_of(doc, start, end)
        if not words or not is_credit(doc.text[start:end]):
            continue
        first = bisect_left(doc.ents, words[0].i, key=lambda ent: ent.start)
        last = bisect_left(doc.ents, words[-1].i + 1, key=lambda ent: ent.start)
        names = [ent for ent in doc.ents[first:last] if ent.label_ in ("PER", "ORG")]
        for ent in names:
            kind: ActorKind = "person" if ent.label_ == "PER" else "organisation"
            yield _credit(doc, ent.start, ent.end, kind, (ent.start, ent.end))
        for word in words if not names else ():
            group = group_noun(word.text)
            if group is not None and group.kind == "organisation" and word.i > words[0].i:
                begins = word.i - (word.nbor(-1).pos_ == "DET")
                yield _credit(doc, begins, word.i + 1, "organisation", None)


def _credit(
    doc: Words, start: int, end: int, kind: ActorKind, name: tuple[int, int] | None
) -> Mention:
    gender = (first_name_gender(doc[start].text) or "") if kind == "person" else ""
    first, behind = name or (end - 1, end)
    nouns = doc[first:behind]
    return Mention(doc, start, end, doc[end - 1], kind, nouns, name, gender=gender, number="sg")


def _name(mention: Mention) -> str:
    assert mention.name is not None
    return mention.doc.text_of(*mention.name)


def _kinds(doc: Words, interview: Interview, people: Mapping[str, Gender]) -> dict[str, ActorKind]:
    """What each voice is: a person whom the text names, else a paper if it asks."""
    found: dict[str, ActorKind] = {}
    for turn in interview.turns:
        if turn.label is None or turn.voice in found:
            continue
        words = turn.voice.split()
        group = group_noun(words[-1]) or group_noun(words[0])
        is_known = any(shortens(turn.voice, name) for name in people)
        is_person = (
            is_known
            or (len(words) > 1 and first_name_gender(words[0]) is not None)
            or words[0] in name_titles()
            or (person_noun(words[0]) is not None and group is None)
        )
        if is_person:
            found[turn.voice] = "person"
        elif group is not None:
            found[turn.voice] = group.kind
        else:
            dotted = turn.voice.endswith(".")  # A.K.
            found[turn.voice] = "organisation" if turn.asks and not dotted else "person"
    return found


def _label(
    doc: Words,
    tokens: Sequence[Word],
    kind: ActorKind,
    people: Mapping[str, Gender],
    known_as: dict[str, str],
    old: Mapping[int, Mention],
) -> Mention:
    """The label as a mention; what was read of its words stays where it has an office.

    `known_as`: the full names that labels were found to stand for.
    """
    start, end = tokens[0].i, tokens[-1].i + 1
    known = old.get(start)
    if known is not None and known.kind == kind == "person" and known.offices:
        return known  # *Bürgermeisterin Kern*: …, *Moderatorin*: …
    behind = next((t.i for t in tokens if t.text in ("(", ",")), end)
    title = tokens[0].text in name_titles() and len(tokens) > 1
    name = (start + title, max(behind, start + 1 + title))
    label = doc.text_of(*name)
    if label not in known_as:
        known_as[label] = next((one for one in people if shortens(label, one)), "")
    full = known_as[label] if kind == "person" else ""
    gender = people.get(full, "") or (first_name_gender(label.split()[0]) or "")
    return Mention(
        doc,
        start,
        end,
        doc[name[1] - 1],
        kind,
        doc[name[0] : name[1]],
        name,
        gender=gender if kind == "person" else "",
        number="sg",
        definite=True,
        full_name=full,
        bracket=name[1] if name[1] < end else 0,
    )
