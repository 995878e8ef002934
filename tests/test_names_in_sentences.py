"""Names as they stand in sentences: where they begin and end, and what somebody is called."""

import pytest

import quotex


def spoken(text: str) -> list[tuple[str, str]]:
    """What is quoted in marks, and who utters it by name."""
    article = quotex.extract(text)
    return [
        (quote.text, " & ".join(one.actor.name for one in quote.speakers))
        for quote in article.quotes
        if quote.type == "direct"
    ]


@pytest.mark.parametrize(
    "before",
    [
        "Sie leitet die Buchhaltung der Tannwerk GmbH.",
        "Zuletzt stritt der Kreistag über die AfD.",
        "Dort tagte am Abend der SV Hellbrunn e.V.",
        "Angeklagt ist der frühere Lagerist Otto W.",
    ],
)
def test_an_abbreviation_may_end_the_sentence_before_marks(before: str) -> None:
    article = quotex.extract(f"{before} „Wir stellen zehn Leute ein“, schrieb Lea Rauh.")
    assert [quote.text for quote in article.quotes if quote.cue] == ["Wir stellen zehn Leute ein"]


def test_a_title_before_marks_ends_no_sentence() -> None:
    article = quotex.extract("Das sagte Prof. „Charly“ Neumann am Freitag im Rat.")
    assert [term.text for term in article.terms] == ["Charly"]


@pytest.mark.parametrize(
    ("word", "pieces"),
    [
        ("GmbH.", ["GmbH", "."]),
        ("AfD.“", ["AfD", ".", "“"]),
        ("e.V.", ["e.V."]),
        ("K.", ["K."]),
        ("Dr.", ["Dr."]),
        ("eine:r", ["eine:r"]),
        ("ein/e", ["ein/e"]),
        ("Jede/r", ["Jede/r"]),
        ("der/die", ["der/die"]),
    ],
)
def test_words_and_their_full_stops(word: str, pieces: list[str]) -> None:
    tokens = [token.text for token in quotex.load().tokenizer(f"Das ist {word} Ja")]
    assert tokens == ["Das", "ist", *pieces, "Ja"]


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("eine:r Mitarbeiter:in des Amts", "Mitarbeiter:in des Amts"),
        ("ein*e Anwohner*in", "Anwohner*in"),
        ("der*die Sprecher*in", "Sprecher*in"),
        ("ein/e Lehrer/in", "Lehrer/in"),
        ("die Pfleger_innen", "Pfleger_innen"),
    ],
)
def test_people_of_every_gender_are_called_as_the_text_has_it(phrase: str, name: str) -> None:
    verb = "klagten" if name.endswith("innen") else "klagte"
    assert spoken(f"„Die Lage ist ernst“, {verb} {phrase}.") == [("Die Lage ist ernst", name)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # a day's name as a last name
        ("Die Zahl sinkt nach Angaben von Polizeisprecher Jens Sonntag.", "Jens Sonntag"),
        # a small word with a capital before a name
        ("„Ohne Ralf Zeisig gäbe es den Chor nicht“, sagte Mia Rauh.", "Mia Rauh"),
        # a firm's noun before a person's full name
        ("„Das reicht“, sagte Feuerwehrausrüster Harald Partl.", "Harald Partl"),
        # a short form of a Land behind a body's noun
        ("„Das reicht“, sagte der Bauernverband MV.", "Bauernverband MV"),
        # a byname in marks before the name
        ("Der „Bergkönig“ Alois Stadler sagte, der Winter komme früh.", "Alois Stadler"),
        # a title that a tagger takes for a name
        ("„Das reicht“, sagte Deichgräf Harm Janssen.", "Deichgräf Harm Janssen"),
        # „von“ belongs to the verb
        (
            "Wenig hält der Mieterbund von der Behauptung der Bank, dass alles gut sei.",
            "Bank",
        ),
    ],
)
def test_where_a_name_begins_and_ends(text: str, speaker: str) -> None:
    (quote,) = quotex.extract(text).quotes
    assert [one.actor.name for one in quote.speakers] == [speaker]


def test_who_is_named_in_the_words_is_an_actor_without_the_word_before() -> None:
    article = quotex.extract("„Ohne Ralf Zeisig gäbe es den Chor nicht“, sagte Mia Rauh.")
    assert {actor.name for actor in article.actors} == {"Mia Rauh", "Ralf Zeisig"}


def test_a_medium_in_marks_is_no_byname() -> None:
    article = quotex.extract("Gestern kritisierte die „Zeit“ Angela Tanner scharf.")
    assert {actor.name for actor in article.actors} == {"Zeit", "Angela Tanner"}


@pytest.mark.parametrize(
    ("phrases", "name"),
    [
        (("das Rote Kreuz", "des Roten Kreuzes"), "Rotes Kreuz"),
        (("der Weiße Ring", "des Weißen Rings"), "Weißer Ring"),
    ],
)
def test_a_body_has_one_name_in_every_case(phrases: tuple[str, str], name: str) -> None:
    first, second = phrases
    article = quotex.extract(
        f"„Die Lage ist ernst“, teilte {first} mit. Nach Angaben {second} fehlen Decken."
    )
    assert [actor.name for actor in article.actors] == [name]


def test_a_short_adjective_is_declined_as_a_long_one() -> None:
    assert spoken("„Geh heim“, sagte der alte Mann.") == [("Geh heim", "alter Mann")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # whom the object of a pronoun's verb names is not whom it means
        ("Eva Lenz kam mit Jan Ott. Kritik an Kai Lind wies er als „absurd“ zurück.", "Jan Ott"),
        ("Jan Ott schwieg. Die Regierung von Kai Lind nannte er „träge“.", "Jan Ott"),
        # but whose report it is
        ("Nach Angaben von Jan Ott hat er „nichts“ gewusst.", "Jan Ott"),
        ("Angaben von Jan Ott zufolge hat er „nichts“ gewusst.", "Jan Ott"),
    ],
)
def test_a_pronoun_means_nobody_whom_its_verbs_object_names(text: str, speaker: str) -> None:
    assert [who for _, who in spoken(text)] == [speaker]


def test_what_somebody_is_is_nobody_by_itself() -> None:
    article = quotex.extract("Er wolle nur eine Amtszeit als Minister bleiben, sagte er.")
    assert [actor.name for actor in article.actors] == ["er"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Das Landgericht schloss. „Der Zeuge fehlt“, teilte es mit.", "Landgericht"),
        ("Das Bistum hat lange geschwiegen. „Wir bedauern das“, schrieb es nun.", "Bistum"),
        # not where „es“ is nobody
        ("Das Bistum hat geschwiegen. „Alles gut“, rief es aus der Menge.", "Menge"),
        ("Das Opfer kam davon. „Ich sah nur Lichter“, sagte sie am Tag danach.", "Opfer"),
        ("Das Opfer kam davon. „Ich sah nur Lichter“, sagte er am Tag danach.", "Opfer"),
    ],
)
def test_neuter_nouns_are_taken_up_by_es_and_people_by_what_they_are(
    text: str, speaker: str
) -> None:
    assert [who for _, who in spoken(text)][:1] == [speaker]


def test_a_body_says_a_clause_by_es() -> None:
    article = quotex.extract("Das Amt hält daran fest. Es versicherte, dass nichts wegfalle.")
    (quote,) = (quote for quote in article.quotes if quote.type == "indirect")
    assert [one.actor.name for one in quote.speakers] == ["Amt"]


def actors(text: str) -> dict[str, list[str]]:
    """The words of all mentions, by actor."""
    return {
        one.name: [span.of(text) for span in one.mentions] for one in quotex.extract(text).actors
    }


@pytest.mark.parametrize("name", ["Arndt Immer", "Rita Unten", "Jonas Oder", "Birte Oben"])
def test_a_last_name_may_be_a_common_word(name: str) -> None:
    assert spoken(f"„Der Keller steht unter Wasser“, sagte {name} am Abend.")[0][1] == name


def test_a_common_word_behind_a_first_name_is_none_without_a_capital() -> None:
    assert spoken("„Der Keller ist voll“, sagte Rita unten im Haus.")[0][1] == "Rita"


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("„Das bleibt“, versprach Gisela „Gitta“ Förster.", "Gisela „Gitta“ Förster"),
        ("Der „Bulle“ Hauke Brand versicherte, das Bein halte.", "Hauke Brand"),
        ("Die „Hexe“ Gunda Dorn versicherte, das Kraut helfe.", "Gunda Dorn"),
    ],
)
def test_a_byname_in_marks_is_of_whom_the_name_tells(words: str, name: str) -> None:
    assert list(actors(words)) == [name]


def test_what_somebody_is_is_no_part_of_a_name_that_stands_without_it() -> None:
    text = "„Ich singe“: Diva Rosalie Brand geht\n\nSeit Jahren singt Rosalie Brand in Rhedern."
    assert list(actors(text)) == ["Rosalie Brand"]
    assert spoken("„Es war laut“, erzählt Tenor Alwin Seeger.")[0][1] == "Alwin Seeger"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Das Neue Gymnasium widersprach: „Wir bleiben.“", "Neues Gymnasium"),
        ("„Wir bleiben“, hieß es beim Obersten Rechnungshof.", "Oberster Rechnungshof"),
        ("„Wir bleiben“, so der Brief eines früheren Flößers.", "früherer Flößer"),
        ("„Wir bleiben“, so der Brief des Polizeirats Anton Lind.", "Anton Lind"),
    ],
)
def test_names_stand_in_the_nominative(text: str, name: str) -> None:
    assert spoken(text)[0][1] == name


def test_adjectives_behind_the_noun_keep_their_case() -> None:
    (name,) = actors("Der Ausschuss der insolventen Handelskette tagte.")
    assert name == "Ausschuss der insolventen Handelskette"


def test_a_lone_name_is_the_bodys_that_ends_in_it() -> None:
    text = "Das Bankhaus Helms hat Jan Ott verklagt. Wie Helms mitteilte, fehlt Geld."
    assert actors(text)["Bankhaus Helms"] == ["Das Bankhaus Helms", "Helms"]
    text = "Das Bankhaus Helms wirbt mit Karl Helms. „Es fehlt Geld“, sagte Helms."
    assert spoken(text)[0][1] == "Karl Helms"


def test_a_lone_name_within_angaben_is_the_bodys() -> None:
    text = (
        "Der Verein Torfwacht hat die 40-Jährige angezeigt. "
        "Sie sei nach Angaben von Torfwacht geflohen."
    )
    assert actors(text)["Torfwacht"] == ["Der Verein Torfwacht", "Torfwacht"]


@pytest.mark.parametrize(
    ("where", "name"),
    [
        ("", "Wiebke Rohn"),
        ("in Lauenried ", "Wiebke Rohn"),
        ("in Bruchheim ", "Lauenrieds SPD-Chefin"),
    ],
)
def test_the_office_of_a_town_is_as_definite_as_with_an_article(where: str, name: str) -> None:
    text = (
        f"SPD-Chefin Wiebke Rohn hat {where}gesprochen. „Wir bleiben“, rief Lauenrieds SPD-Chefin."
    )
    assert spoken(text)[0][1] == name


@pytest.mark.parametrize("noun", ["Sauerländer", "Zillertaler", "Waldviertler", "Emsländer"])
def test_who_is_from_somewhere_is_who_was_named(noun: str) -> None:
    text = f"Jannes Kolb wurde Zweiter. Die Piste liege ihm, sagte der {noun}."
    assert actors(text) == {"Jannes Kolb": ["Jannes Kolb", "ihm", f"der {noun}"]}


def test_a_railing_is_nobody() -> None:
    text = "Jannes Kolb lief weiter. Da riss ein Geländer. „Au“, rief er."
    assert spoken(text)[0][1] == "Jannes Kolb"


@pytest.mark.parametrize("noun", ["Fräulein", "Mannequin"])
def test_a_neuter_noun_for_a_woman_is_sie(noun: str) -> None:
    text = f"Am Fenster stand ein {noun}. „Es schneit“, rief sie."
    assert actors(text) == {noun: [f"ein {noun}", "sie"]}


def test_letzterer_with_a_capital_is_no_name() -> None:
    text = "Der Maler Jan Ott und der Lektor Ivo Brand stritten. „Nein!“, schrieb Letzterer dann."
    assert spoken(text)[0][1] == "Ivo Brand"


def test_letzterer_is_the_last_one_named_behind_ersterer_too() -> None:
    text = "Jan Ott und Ivo Brand stritten. „Nein!“, rief Ersterer. „Doch!“, rief Letzterer."
    assert [who for _, who in spoken(text)] == ["Jan Ott", "Ivo Brand"]


def test_dieser_is_nobody_whom_only_the_speaker_names() -> None:
    text = "Die Rätin stritt mit dem Makler Jan Ott. „Das zahlt der Bund“, behauptete dieser."
    assert spoken(text)[0][1] == "Jan Ott"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Der Beschluss falle\nam Abend, teilte Birgit\nSaaler vom Bauhof mit.", "Birgit\nSaaler"),
        ("Der Landrat von Ried, Gisbert\nMöller, kündigte es an. Alle warten.", "Gisbert\nMöller"),
    ],
)
def test_a_name_may_stand_in_two_lines(text: str, name: str) -> None:
    assert " ".join(name.split()) in actors(text)


def test_a_month_at_the_end_of_a_line_is_no_first_name() -> None:
    text = "Ein Fest, das viele freut, gibt es im August\nFamilien fahren gern dorthin."
    assert not any("August" in name for name in actors(text))
