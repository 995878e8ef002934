"""The words of pages: both languages say the same, and nothing that nobody asks for."""

import io
import re
from itertools import chain
from pathlib import Path
from typing import get_args

import pytest
from markup import read

import quotex
from quotex import QuotexError
from quotex.article import ActorKind
from quotex.display.wording import LANGUAGES, example, of_locale, wording
from quotex.entities.listed import KINDS
from quotex.facts.kinds import Gender, Role
from quotex.lexicon.files import shipped
from quotex.page import write_page
from quotex.quote_types import MEANINGS, TYPES
from quotex.reporting.counting import Dimension
from quotex.reporting.periods import Period
from quotex.reporting.report import By

PACKAGE = Path(quotex.__file__).parent
PAGE = shipped("page")


def leaves(table: dict, path: str = "") -> dict[str, object]:
    found = {}
    for key, value in table.items():
        found |= leaves(value, f"{path}{key}.") if isinstance(value, dict) else {path + key: value}
    return found


def places(words: object) -> list[str]:
    return sorted(re.findall(r"{(\w+)}", str(words)))


def page(articles, lang=None) -> str:
    stream = io.StringIO()
    write_page(articles, stream, lang=lang)
    return stream.getvalue()


def test_both_languages_have_the_same_words_with_the_same_places():
    english, german = (leaves(PAGE[lang]) for lang in LANGUAGES)
    assert list(english) == list(german)
    for what, words in english.items():
        assert places(words) == places(german[what]), what


def test_no_words_are_asked_for_by_nobody():
    files = chain(
        (PACKAGE / "display").glob("*.py"),
        (PACKAGE / "display" / "templates").iterdir(),
        [PACKAGE / "page.py"],
    )
    code = "".join(file.read_text(encoding="utf-8") for file in files)
    top = [what for what in PAGE["en"] if isinstance(PAGE["en"][what], str)]
    assert [what for what in top if not re.search(f"[\"']{what}[\"']", code)] == []
    script = PAGE["en"]["script"]
    assert [what for what in script if f"say.{what}" not in code] == []
    code = "".join(
        file.read_text(encoding="utf-8") for file in (PACKAGE / "reporting").glob("*.py")
    )
    named = {*get_args(Dimension), *(f"whole_{what}" for what in get_args(Dimension))}
    named |= {f"by_{by}" for by in (*get_args(Period), *get_args(By))}
    report = PAGE["en"]["report"].keys() - named - {"counted"}  # report_page.html.jinja
    assert [what for what in report if f'"{what}"' not in code] == []


def test_english_pages_call_types_as_the_code_does():
    say = wording("en")
    assert {type_: (say.type(type_), say.type_meaning(type_)) for type_ in TYPES} == {
        type_: (type_, meaning) for type_, meaning in MEANINGS.items()
    }


def test_a_type_is_shown_by_an_example():
    assert example("indirect") == ("Kern sagte, ", "jetzt werde gebaut", ".")


def test_german_pages_have_german_for_what_the_code_names():
    values = {*get_args(ActorKind), *get_args(Gender), *get_args(Role), *KINDS, *KINDS.values()}
    assert values - set(PAGE["german"]["values"]) == set()
    assert PAGE["german"]["values"].keys() - values == {"films, books, papers, laws"}


def test_german_pages_have_german_for_every_reason():
    """A new reason of evidence.toml needs its line in page.toml, [german.reasons]."""
    tables = ("uttered", "reported", "learned", "turn", "choice", "speaker", "actor")
    named = set(chain.from_iterable(shipped("evidence")[table] for table in tables))
    known = set(PAGE["german"]["reasons"])
    assert named - known == set()
    code = "".join(file.read_text(encoding="utf-8") for file in PACKAGE.rglob("*.py"))
    unweighed = [name.replace("no closing mark: ended with ", "") for name in known - named]
    assert [name for name in unweighed if f'"{name}"' not in code] == []


def test_reasons_keep_what_they_rest_on():
    say = wording("de")
    assert say.reason("is called so: Brücke für alle") == "heißt so: Brücke für alle"
    assert say.reason("something new") == "something new"


def test_german_pages_tell_reasons_in_german(nlp):
    article = quotex.extract("„Wir bauen die Brücke neu“, sagte Bürgermeisterin Ada Kern.")
    why = read(page([article], "de")).one("div", "why").text
    assert "−2,2 könnte gemeint sein (einer von mehreren)" in why
    assert "+1,1 kann sprechen: Person" in why
    english = read(page([article], "en")).one("div", "why").text
    assert "-2.2 a possible speaker" in english
    assert "+1.1 can speak: person" in english


def test_numbers_are_written_as_each_language_does():
    assert [wording(lang).count(1200, "quote") for lang in LANGUAGES] == [
        "1,200 quotes",
        "1.200 Zitate",
    ]
    assert [wording(lang).percent(0.97) for lang in LANGUAGES] == ["97%", "97\u00a0%"]
    assert wording("en").count(1, "article") == "1 article"


@pytest.mark.parametrize(
    ("variables", "lang"),
    [
        ({"LANG": "de_DE.UTF-8"}, "de"),
        ({"LANG": "de_AT"}, "de"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "en_GB.UTF-8"}, "en"),
        ({"LC_MESSAGES": "de", "LANG": "fr_FR"}, "de"),
        ({"LANG": "C"}, "en"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
    ],
)
def test_the_language_is_that_of_the_locale(monkeypatch, variables, lang):
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert of_locale() == lang


@pytest.mark.parametrize("number", [1, 2])
def test_a_page_is_in_one_language_and_its_articles_in_german(sample, number):
    root = read(page([sample] * number, "de"))
    assert root.one("html").attributes["lang"] == "de"
    assert "Wer spricht" in root.one("aside").text
    assert "Wer hat was gesagt?" in root.one("title").text or number == 1
    english = read(page([sample] * number, "en"))
    assert english.one("html").attributes["lang"] == "en"
    assert {article.attributes["lang"] for article in english.all("article")} == {"de"}
    assert "Who speaks" in english.one("aside").text


def test_a_german_page_tells_why_in_german(sample):
    mark = read(page([sample], "de")).one("article").one("mark", "q")
    assert "zu" in mark.attributes["aria-description"]
    assert "weil: " in mark.attributes["aria-description"]
    assert "because" not in page([sample], "de")


def test_another_language_is_refused(sample):
    with pytest.raises(QuotexError, match="lang='fr' is neither 'en' nor 'de'"):
        page([sample], "fr")


def test_what_types_mean_is_told_where_they_stand(sample):
    root = read(page([sample, sample], "de"))
    told = {div.attributes["id"]: div for div in root.all("div", "explain")}
    assert len(told) == len(TYPES)
    assert "nur sein Konjunktiv zeigt" in told["type5"].text
    opens = [button.attributes["popovertarget"] for button in root.all("button", "type")]
    assert len(opens) == 2 * len(sample.quotes)
    assert set(opens) <= set(told)
    assert all("popovertarget" in button.attributes for button in root.all("button", "help"))
