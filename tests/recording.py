"""Reads articles in a process of its own and prints, as JSON, what of the data nobody asked for.

`unread`: keys of the tables in `quotex/data`, with their file and tables before them; `unasked`:
fields of the lexicon's words that no code looked at.  A list of tables counts as one: a field is
read if it is of any of them.
"""

import dataclasses
import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from quotex.toml import tomllib

# Whatever the lists of the lexicon and of `actors` are asked for.
_ARTICLE = """\
Streit um den Hafen

Der Kreml brachte zum Ausdruck, dass der Hafen offen bleibe. Der polnische Ministerpräsident Otto
Kern (SPD) sagte dem „Lindenauer Boten“, das Geld fehle. „Wir warten“, so der Regierungschef. Der
SPD-Politiker hielt der Regierung vor, sie habe „nichts getan“. Seinen Angaben zufolge kostet der
Bau zwei Millionen. Die Polizei in Lindenau wies das mit den Worten zurück: „Das stimmt nicht.“

Hanna Kern (links) bei der neuen Brücke.

Foto: dpa

In einem Bericht der Zeitung „Kurier“ heißt es, ein weiterer Sprecher habe den Film „Ebbe“ gelobt.
Der Verband Lindenauer Fischer (VLF) beschwerte sich, die Organisation sei nicht gefragt worden.
Der frühere US-Minister Jan Ott befand, das sei „ein Fehler“. Nach Ansicht des Verbandes fehlt Mut.
Anna von Roth ging, Roth schwieg. Viele Anwohner sprachen von einem „Skandal“. Die Ministerin für
Verkehr gab zu Protokoll, es sei dunkel gewesen. „Gut, Sie da“, sagte eine Parteisprecherin. Das
Verkehrsministerium teilte mit, das Ministerium prüfe das. Auf der B 473 fuhr ein Opel. Die Fregatte
„Ebbe II“ lag fest. Man gab ein Stück mit dem Titel „Watt“ und die Inszenierung von „Flut“ und
„Ebbe“. Jan Ott kam. „Es ist schade“, sagte der Gelobte. Hanna Kern kam. „Es ist gut“,
sagte die gebürtige Lindenauerin. Es werde Zeit, heißt es in dem Brief,
den die Feuerwehr schrieb. Die Polizei schickte einen Vermerk. Darin steht: „Es ist spät.“
„Es ist hell“, sagte die Museumschefin der Lindauer Post (Samstagausgabe).
Ott fand einen Zettel: „Wir auch.“ Da kam ein Brief: „Nein danke.“
Die 26-jährige Ada Weber kam. „Es ist alt“, sagte die Studentin.
Ott verweist auf ein Gutachten. „Es ist neu“, steht in dem Papier.
Der Winzer Karl Huber kam. „Es ist neu“, sagte mein Mandant.
„Es ist kalt“, sagte dessen Präsident Jan Hain. „Es ist nass“, sagte deren Präsident Jan Rohr.
Jan Ott kam. „Es ist rau“, sagte der Mardiner. Der Gedanke ist gut.
Jan Ott kam. „Es ist laut“, sagte seine geschiedene Frau.
Der Mutterkonzern wuchs. Das träge Unternehmen log. „Es ist kühl.“ Das stammt von Ott.
Jan O. ging. Der Einbrecher lief weg. Man hat den Mann verhaftet.
Dem Vernehmen nach fehlen zehn Kähne.
Nach ersten Schätzungen sinken sie. In Bern heißt es, sie fehlten.
„Raus mit euch!“ prangt auf der Mauer. jp/cha
"""
_FILES = {
    path.stem: path.read_text(encoding="utf-8")
    for path in (Path(__file__).parents[1] / "quotex" / "data").glob("*.toml")
    if path.stem not in ("evidence", "confidence")  # whose weights have tests of their own
}
_loads = tomllib.loads
_there: set[tuple[str, ...]] = set()
_asked: set[tuple[str, ...]] = set()


class Recorded(dict[str, Any]):
    """A table that notes which of its keys are asked for; who goes through it asks for all."""

    def __init__(self, table: dict[str, Any], path: tuple[str, ...]) -> None:
        super().__init__({key: _recorded(value, (*path, key)) for key, value in table.items()})
        self._path = path
        _there.update((*path, key) for key in table)

    def __getitem__(self, key: str) -> Any:
        _asked.add((*self._path, key))
        return super().__getitem__(key)

    def __contains__(self, key: object) -> bool:
        _asked.add((*self._path, str(key)))
        return super().__contains__(key)

    def get(self, key: str, default: Any = None) -> Any:
        _asked.add((*self._path, key))
        return super().get(key, default)

    def __iter__(self) -> Iterator[str]:  # overridden, so that `**table` asks as well
        _asked.update((*self._path, key) for key in super().__iter__())
        return super().__iter__()

    def keys(self) -> Any:
        return list(self)

    def items(self) -> Any:
        return [(key, self[key]) for key in self]

    def values(self) -> Any:
        return [self[key] for key in self]


def _recorded(value: Any, path: tuple[str, ...]) -> Any:
    if isinstance(value, dict):
        return Recorded(value, path)
    if isinstance(value, list):
        return [_recorded(one, path) for one in value]
    return value


def _load(text: str) -> Any:
    """The file's tables, recorded under its name; other TOML as it is."""
    name = next((name for name, content in _FILES.items() if content == text), None)
    return _loads(text) if name is None else Recorded(_loads(text), (name,))


def _watch(kinds: list[type], seen: set[tuple[str, str]]) -> None:
    """Note which fields of these classes code of quotex looks at, but for generated methods."""
    for kind in kinds:
        names = {field.name for field in dataclasses.fields(kind)}  # type: ignore[arg-type]

        def look(self: object, name: str, kind: type = kind, names: set[str] = names) -> Any:
            caller = sys._getframe(1)
            module = str(caller.f_globals.get("__name__", ""))
            if name in names and module.startswith("quotex.") and caller.f_code.co_name[:2] != "__":
                seen.add((kind.__name__, name))
            return object.__getattribute__(self, name)

        kind.__getattribute__ = look  # type: ignore[method-assign,assignment]


def _read_everything() -> None:
    from pages import PAGES

    import quotex
    from quotex.known.reading import read_known

    for text in (_ARTICLE, *(page.text for page in PAGES.values())):
        quotex.extract(text)
    about = {"date": "5. März 2024", "ressort": "Lokales"}
    with tempfile.TemporaryDirectory() as folder:
        row = {"text": _ARTICLE, "title": "Hafen", "url": "https://bote.example/1", "id": "1"}
        table = Path(folder) / "a.jsonl"
        row |= {"source": "Bote", "author": "Lenz", "date": "1.2.2024"}
        table.write_text(json.dumps(row), encoding="utf-8")
        list(quotex.read(table))
        people = Path(folder) / "leute.csv"
        people.write_text("Name;Auch;Art;Geschlecht\nAda Kern;Brücken-Ada;Mensch;w\n", "utf-8")
        read_known(people)
        quotex.report([quotex.extract("„Nein“, sagte Kern.").model_copy(update={"meta": about})])
        (Path(folder) / "a.pdf").touch()
        notes = quotex.Notes()
        list(quotex.read(folder, notes=notes))
        str(notes)
        for content in (b"%PDF-1.7\n1 0 obj", b"PK\x03\x04\x14\0word/document.xml\0"):
            (Path(folder) / "a.txt").write_bytes(content)
            list(quotex.read(Path(folder) / "a.txt"))


def _ask_what_few_texts_ask() -> None:
    """What the articles above leave out, asked of the functions that know."""
    from tagged import tagged

    from quotex.actors import descriptions
    from quotex.actors.descriptions import party_of_adjective
    from quotex.corpus.cue_words import looked_up
    from quotex.encoder.people import put_right
    from quotex.mentions import mentions
    from quotex.mentions.pronouns import for_pairs
    from quotex.sections import credits, ends, menus
    from quotex.sections.interview.words import words_of
    from quotex.serving.words import LANGUAGES
    from quotex.serving.words import words as words_of_the_page
    from quotex.tables import meanings
    from quotex.words import Words

    meanings()
    meanings("entities")
    for language in LANGUAGES:
        words_of_the_page(language)
    for name in ("staff", "third"):
        words_of(name)
    _ask_about_names()
    _write_pages()
    for cue in ("Kreisen zufolge", "brachte zum Ausdruck", "Antwort", "so", "sagte"):
        looked_up(cue.split())
    for adjective in _loads(_FILES["descriptions"])["countries"]:
        descriptions.country_of(adjective)
    for adjective in _loads(_FILES["descriptions"])["of_parties"]:
        party_of_adjective(adjective)
    for_pairs("two")
    descriptions.same_body("organisation", "verband")
    descriptions.specifies("Vizekanzler", "Kanzler")
    credits.is_name("Ada von Feld")
    credits.may_be_name("Ada Feld und Jan Ott")
    ends.credit_behind("rund 3 Mio. eur")
    menus.is_menu("Jetzt Vorteile sichern")
    mentions(Words(tagged("Die Polizei sagte_V alles .")), ())
    mentions(Words(tagged("Anna von der Marwitz sagte_V alles .")), ())
    mentions(Words(tagged("Kruse_P und Söhne sagte_V alles .")), ())
    mentions(Words(tagged("Die Leiterin Verkehr sagte_V alles .")), ())
    mentions(Words(tagged("Herr Minister sagte_V alles .")), ())
    cranach = ["Lucas", "Cranach", "der", "Ältere", "malte"]
    unsure = np.array([[9.0, 0.0, 0.0]] * 5)
    put_right(cranach, np.array([1, 2, 0, 0, 0]), unsure, 1)


def _write_pages() -> None:
    """A page of one article and one of several, in both languages, and what few pages say."""
    import io

    import quotex
    from quotex.display.wording import LANGUAGES, wording
    from quotex.page import write_page
    from quotex.quote_types import TYPES

    article = quotex.extract(_ARTICLE)
    dated = [article.model_copy(update={"meta": {"date": f"20{y}-03"}}) for y in (10, 12, 24)]
    for lang in LANGUAGES:
        for articles in ([article], dated[:2], dated):
            write_page(articles, io.StringIO(), lang=lang)
        say = wording(lang)
        for what in ("untitled", "nobody", "perhaps", "or", "not_said", "because", "means", "more"):
            say(what)
        for what in ("left_out", "whole_text", "nobody_speaks", "unuttered", "by_month", "to"):
            say(what)
        for what in ("no_cue", "not_a_quote", "title", "is", "and", "here"):
            say(what)
        for noun in ("article", "quote", "speaker", "passage", "name", "word"):
            say.count(1, noun)
        for type_ in TYPES:
            say.type(type_)
        for words in _loads(_FILES["page"])[lang]["report"]:  # test_wording.py says who asks
            say.report(words)
    for name in page_words("values"):
        wording("de").value(name)
    for name in page_words("reasons"):
        wording("de").reason(name)


def page_words(table: str) -> list[str]:
    """What the code names in English and German pages do not; a test says where it comes from."""
    return list(_loads(_FILES["page"])["german"][table])


def _ask_about_names() -> None:
    from quotex.lexicon.name_kinds import name_words, titled_kind

    for noun in ("Film", "Zeitung", "Sender", "Partei", "Hotel", "App", "Fregatte", "Oscar"):
        titled_kind(noun)
    for table, words in (("ending_in_s", "words"), ("ending_in_s", "endings")):
        name_words(table, words)
    for table in ("introducing", "one_body", "of_place", "before_place"):
        name_words(table)
    for table, words in (("of_place", "prepositions"), ("one_body", "beginnings")):
        name_words(table, words)
    name_words("makers", "bodies")


def main() -> None:
    """Read articles, a table and files that are none, and print what was left."""
    tomllib.loads = _load
    import quotex.lexicon as words

    seen: set[tuple[str, str]] = set()
    kinds = [
        *(words.CueVerb, words.VerbForm, words.CuePhrase, words.CuePreposition, words.CueParticle),
        *(words.CueNoun, words.SourceNoun, words.PersonNoun, words.GroupNoun, words.Metonym),
    ]
    _watch(kinds, seen)
    _read_everything()
    _ask_what_few_texts_ask()
    fields = {(kind.__name__, field.name) for kind in kinds for field in dataclasses.fields(kind)}
    unread = sorted(".".join(path) for path in _there - _asked)
    print(json.dumps({"unread": unread, "unasked": sorted(map(".".join, fields - seen))}))


if __name__ == "__main__":
    main()
