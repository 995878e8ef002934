"""Whose words a noun phrase says they are: „die Frage *des Richters*“, „*ihr* Fazit“."""

from dataclasses import replace

from quotex import syntax
from quotex.cues import FoundCue
from quotex.lexicon import function_words, lexicon
from quotex.lexicon.documents import document_kind, document_words
from quotex.mentions import SPEAKING, Mention
from quotex.narration import Sentence
from quotex.narration.marks import is_colon
from quotex.scene import Reading
from quotex.words import Word

_ANSWERED = function_words("answered")
_COPULAS = function_words("copulas")
_EXCHANGES = function_words("exchanges")
_BY_MEANS = function_words("by_means")
_IN = function_words("in")
_IN_TEXTS = function_words("in_texts")
_OF = function_words("of")
_OUT_OF = function_words("out_of")
_OWN = tuple(function_words("own"))
_OWNED = tuple(function_words("owned"))
_PUBLICS = function_words("publics")
_RECITING = function_words("reciting")
_SIDES = function_words("sides")
_VIEW = function_words("view")
_GENITIVE_ENDINGS = "sxzß’'"
_TAKEN_UP = frozenset(("deny", "reject", "criticise", "praise", "characterise"))


def whose_words(mention: Mention) -> Mention:
    """*Das Fazit von Sandra Kern* ist klar: „…“: whose words the noun phrase says they are."""
    noun = mention.head_noun.text
    attribute = mention.attribute
    if attribute is None or mention.kind not in ("unknown", "source"):
        return mention
    before = attribute.preposition  # seine Meinung *zu Kern*, ein Bericht *von einem Unfall*
    if before and (before not in _OF or attribute.is_thing):
        return mention
    said = lexicon().noun(noun) is not None or lexicon().is_source_noun(noun)
    return attribute if said else mention


def bearer(mention: Mention, noun: FoundCue) -> Mention | None:
    """Whose name follows the noun as a genitive: den Vorwurf *Grabmairs*, die Sätze *Ada Kerns*."""
    if mention.name is None or noun.anchor.i != mention.nouns[0].i:
        return None
    start, end = mention.name
    names = [word for word in mention.nouns if start <= word.i < end]
    if start <= noun.anchor.i or not names or names[-1].text[-1] not in _GENITIVE_ENDINGS:
        return None
    return replace(mention, start=start, end=end, nouns=names, offices=[], attribute=None)


def bearer_before(mention: Mention, noun: FoundCue) -> bool:
    """Whether it is the name before the noun, a genitive: *Ada Kerns* knapper Kommentar: „…“."""
    if mention.name is None or mention.name[1] != mention.end or mention.preposition:
        return False
    between = mention.doc[mention.end : noun.anchor.i]
    own = all(word.pos_ == "ADJ" for word in between) and mention.end <= noun.anchor.i
    return own and mention.doc[mention.end - 1].text[-1] in _GENITIVE_ENDINGS


def of_side(mention: Mention) -> Mention:
    """Who is heard from there: „Pfui!“, tönte es aus den *Reihen der CDU*."""
    body = mention.attribute
    if body is None or body.kind not in SPEAKING or mention.head_noun.lower_ not in _SIDES:
        return mention
    return body


def possessor(mention: Mention) -> Mention | None:
    """Whose the thing is, by a name before it: *Krstevskis* Plan, *Ada Kerns* Stimme."""
    *names, thing = mention.nouns
    if mention.kind in SPEAKING or not names or names[0].i != mention.start:
        return None
    hangs = any(name.head.i == thing.i for name in names)
    if not hangs or any(name.pos_ != "PROPN" for name in names):
        return None
    if names[-1].i != thing.i - 1 or names[-1].text[-1] not in _GENITIVE_ENDINGS:
        return None
    end = names[-1].i + 1
    return replace(
        mention,
        end=end,
        head=names[-1],
        kind="person",
        nouns=names,
        name=(mention.start, end),
        gender="",
        number="sg",
        attribute=None,
        inner=[],
    )


def is_owned(mention: Mention) -> bool:
    """Whether it is a thing of somebody named elsewhere: *Ihr Fazit*: „…“, *ihrer* Ansicht nach."""
    opening = mention.doc[mention.start].lower_
    said = lexicon().noun(mention.head_noun.text) is not None  # ihre *Botschaft* is no embassy
    return (said or mention.kind in ("unknown", "source")) and opening.startswith(_OWNED)


def is_own(source: Mention) -> bool:
    """Whether it is „nach *eigenen* Angaben“: those of whom the clause is about."""
    opening = source.doc[source.start].lower_
    return source.attribute is None and opening.startswith(_OWN)


def is_origin(mention: Mention, cue: FoundCue) -> bool:
    """Whether the noun's words come from there: *Von Kern* stammt der Satz; Lob kam *von Kern*.

    Or it is news to them, and no verb says whose: *Für Kern* eine gute Nachricht: „…“.
    """
    if cue.kind != "noun":
        return False
    if is_view(mention, cue.sentence):
        words = cue.sentence.words
        told = any(w.lower_ not in _COPULAS for w in words if syntax.is_verb(w))
        return mention.kind == "person" and not told
    if mention.preposition not in syntax.BY:
        return False
    if mention.start == cue.sentence.first + 1 and syntax.is_subject(cue.anchor):
        return True
    verb = cue.anchor.head
    heads = (n.head.head if n.head.pos_ == "ADP" else n.head for n in mention.nouns)
    comes = syntax.is_verb(verb) and any(head.i == verb.i for head in heads)
    return comes and mention.kind in SPEAKING


def is_view(mention: Mention, sentence: Sentence) -> bool:
    """Whether the sentence begins with whose view it tells: *Für Kern* kein Thema: „…“."""
    return mention.preposition in _VIEW and mention.start == sentence.first + 1


def is_another_s(noun: FoundCue, reading: Reading) -> bool:
    """Whether the noun is of somebody else's words: auf die *Frage*; wies den *Vorwurf* zurück."""
    if is_got(noun.anchor):
        return True
    if any(mention.preposition in _ANSWERED for mention in _phrases(noun, reading)):
        return True
    return any(is_taken_up(noun, other, reading) for other in reading.cues)


def is_got(noun: Word) -> bool:
    """Whether it is what somebody gets or finds of another's: Ott *bekam* eine Antwort: „…“"""
    if not syntax.is_accusative(noun):
        return False
    verbs = {word.lemma_ for word in syntax.verb_cluster(noun.head)}
    found = document_kind(noun.text) == "surfaces" and verbs & document_words("found")
    return bool(found or verbs & document_words("got"))


def is_taken_up(noun: FoundCue, verb: FoundCue, reading: Reading) -> bool:
    """Whether the verb is about the noun: wies den *Vorwurf* zurück; not: mit dem *Hinweis* ab."""
    if verb.kind != "verb":
        return False
    if any(mention.preposition in _BY_MEANS for mention in _phrases(noun, reading)):
        return False
    if verb.act not in _TAKEN_UP and not _answers(noun, verb, reading):
        return False
    if announces_own(noun, verb):
        return False
    above = {token.i for token in noun.anchor.ancestors}
    return any(word.i in above for word in verb.words)


def _answers(noun: FoundCue, verb: FoundCue, reading: Reading) -> bool:
    """Whether it reacts to another's: reagierten auf die *Aussage Otts*; widersprach *Otts These*.

    A verb of speech may have a clause besides: erwiderte auf die *Kritik* der Grünen, es eile.
    What is nobody's may be that of who speaks: redete von der *Idee*, ein Bad zu bauen.
    """
    object_ = "dative" in verb.takes and noun.anchor in syntax.dative_objects(verb.anchor)
    taken = {*verb.to, *verb.takes} if not verb.strong else set()
    about = [one for one in _phrases(noun, reading) if object_ or one.preposition in taken]
    return any(whose_words(one).kind in SPEAKING for one in about)


def announces_own(noun: FoundCue, verb: FoundCue) -> bool:
    """Whether a colon follows both: Kern bestritt den *Vorwurf*: Es sei Geld da. So Kern says."""
    items = verb.sentence.items
    places = [verb.sentence.index(word) for word in (*noun.words, *verb.words)]
    return any(is_colon(item) for item in items[max(places) + 1 :])


def _phrases(noun: FoundCue, reading: Reading) -> list[Mention]:
    return [mention for mention in reading.mentions if mention.head_noun.i == noun.anchor.i]


def recited_text(cue: FoundCue, reading: Reading) -> Mention | None:
    """Kern las *aus einem Brief Otts* vor: the text of another one that is read out."""
    if cue.kind != "verb" or cue.lemma not in _RECITING:
        return None
    out_of = (m for m in reading.mentions if m.preposition in _OUT_OF and _is_text(m))
    found = next(out_of, None) or _text_recited_from(cue, reading)
    return found or _recited_sentence_of(cue, reading)


def _text_recited_from(cue: FoundCue, reading: Reading) -> Mention | None:
    """Kern hatte *einen Brief Otts* dabei, aus dem sie vorlas: the text that „aus dem“ is about."""
    before = (word for word in reading.sentence.words if word.i < cue.finite.i)
    for word in filter(syntax.is_relative, before):
        preposition = syntax.preposition_of(word)
        if preposition is not None and preposition.lower_ in _OUT_OF:
            noun = syntax.antecedent(word)
            texts = (m for m in reading.mentions if m.end <= word.i and _is_text(m))
            return next((m for m in texts if noun is not None and noun in m.nouns), None)
    return None


def _recited_sentence_of(cue: FoundCue, reading: Reading) -> Mention | None:
    """*Im Prospekt* stand ein Satz, den Kern vorlas: the text in which that is which is read."""
    before = [word for word in reading.sentence.words if word.i < cue.finite.i]
    nouns = filter(None, map(syntax.antecedent, filter(syntax.is_accusative, before)))
    if all(document_kind(noun.text) != "parts" for noun in nouns):
        return None
    texts = (m for m in reading.mentions if m.preposition in _IN_TEXTS and m.start < cue.finite.i)
    return next((m for m in texts if document_kind(m.head_noun.text) not in (None, "parts")), None)


def _is_text(mention: Mention) -> bool:
    """Whether it is somebody's text, and says whose: ein Brief *Otts*."""
    return whose_words(mention) is not mention and whose_words(mention).kind in SPEAKING


def is_said(cue: FoundCue, mention: Mention) -> bool:
    """Whether the verb is one of what is written there, and it that: Dort stand *der Satz*: „…“."""
    if not cue.impersonal or mention.preposition or cue.lemma == "lauten":
        return False
    if mention.attribute is None and lexicon().noun(mention.head_noun.text) is not None:
        return True
    return cue.medium == "writing" and mention.kind == "unknown" and mention.name is None


def is_publication(mention: Mention) -> bool:
    """Whether it is a paper, another public or a document: im *„Kurier“*, in einem *Bericht*."""
    noun = mention.head_noun.lower_
    document = mention.kind == "source" and noun not in _EXCHANGES
    return mention.marked or document or noun in _PUBLICS


def agent_within(mention: Mention) -> Mention | None:
    """Who acts, taken for a part of what precedes: wurde die Stadt *vom Verband* aufgefordert.

    Of people it says where they belong: die Sprecherin *vom Verband*; and so does a place.
    """
    agent = mention.attribute
    if agent is None or mention.kind == "person" or agent.kind not in SPEAKING:
        return None
    definite = agent.definite or agent.doc[agent.start - 1].tag_ == "APPRART"  # *vom* Ministerium
    place = agent.kind == "government" and not definite
    return agent if agent.preposition in syntax.BY and not place else None


def is_heard_from(mention: Mention, cue: FoundCue) -> bool:
    """Whether a passive says whose words they are: im *„Kurier“*; Aus *der CDU* wird gefordert."""
    if mention.preposition in _OUT_OF:
        opens = mention.start - 1 == cue.sentence.first  # aus *der Partei* ausgeschlossen
        return opens and mention.kind in ("organisation", "group")
    return mention.preposition in _IN and is_publication(mention)
