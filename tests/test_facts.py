"""What is said of actors: gender, role, party, organisation, and what each rests on."""

import pytest

import quotex
from quotex.facts.bodies import FullNames
from quotex.facts.clues import Clues, clue, strongest
from quotex.facts.gender import gender_of
from quotex.facts.role import _ending, _entries, is_post, role_of_body
from quotex.facts.told import facts_of
from quotex.lexicon import first_name_odds
from quotex.lexicon.files import fold, read_words
from quotex.lexicon.first_names import bare_letters
from training.first_names import log_odds, packed

HERE = (0, 1)


def speaker(words: str) -> quotex.Actor:
    """Who says „Das bleibt so“, named by these words."""
    text = f"„Das bleibt so“, sagte {words} am Montag in Lindenau."
    article = quotex.extract(text)
    assert all(f.span is None or f.span.of(text) for a in article.actors for f in a.facts)
    return article.quotes[0].speakers[0].actor


# --- First names


@pytest.mark.parametrize(
    ("name", "woman"),
    [
        ("Hanna", True),
        ("Jan", False),
        ("Günter", False),
        ("Guenter", False),  # without umlauts
        ("Gunter", False),
        ("Loic", False),  # Loïc
        ("Zeynep", True),
        ("Mücahit", False),
        ("Hans-Peter", False),
        ("Anne-Marie", True),
        ("Xyzzy", None),
        ("lindenau", None),
        ("Nicola", None),  # as many girls as boys
    ],
)
def test_first_names_tell_how_likely_a_woman_bears_them(name, woman):
    odds = first_name_odds(name)
    assert (odds > 0, odds < 0) == (woman is True, woman is False)


def test_a_name_of_one_child_says_less_than_one_of_many():
    assert 0 < log_odds(1, 0) < 2.5 < log_odds(60, 0)
    assert log_odds(0, 7) == pytest.approx(-log_odds(7, 0))


def test_names_are_packed_by_their_log_odds():
    rows = [("Ada", 60, 0), ("Jan", 0, 60), ("Kim", 5, 5), ("Jan-Ole", 0, 3), ("A", 3, 0)]
    assert list(packed(rows)) == ["\n[-6]", "Jan", "\n[6]", "Ada"]


def test_letters_are_bare_without_their_marks():
    assert bare_letters("Loïc") == "loic"
    assert bare_letters("Łukasz") == "lukasz"
    assert bare_letters("Jonas") == "jonas"


# --- Gender


@pytest.mark.parametrize(
    ("words", "gender"),
    [
        ("Frau Rehm", "female"),
        ("Herr Rehm", "male"),
        ("die Gewerkschafterin", "female"),
        ("der 52-Jährige", "male"),
        ("ihr Bruder", "male"),
        ("Hanna Rehm", "female"),
        ("HANNA REHM", "female"),
        ("Rehm", "unknown"),
        ("eine Person aus dem Publikum", "unknown"),
        ("das Opfer", "unknown"),
        ("die Polizei", "unknown"),
        ("die nichtbinäre Autorin Kim Rehm", "diverse"),
    ],
)
def test_gender_by_the_words_for_a_person(words, gender):
    assert speaker(words).gender == gender


def test_a_pronoun_tells_who_a_last_name_is():
    text = "Rehm kam am Montag nach Lindenau. Sie sprach lange. „Das bleibt so“, sagte Rehm."
    actor = quotex.extract(text).quotes[0].speakers[0].actor
    (fact,) = (fact for fact in actor.facts if fact.about == "gender")
    assert (actor.gender, fact.name, fact.span.of(text)) == ("female", "pronoun", "Sie")
    assert 0 < fact.weight <= 2


@pytest.mark.parametrize(("pronoun", "name"), [("sie", "Hanna Kolb"), ("er", "Jan Rehm")])
def test_pronouns_go_to_whose_gender_they_are_of(pronoun, name):
    text = f"Hanna Kolb und dann auch Jan Rehm kamen am Montag. „Das bleibt so“, sagte {pronoun}."
    assert quotex.extract(text).quotes[0].speakers[0].actor.name == name


def test_a_reason_counts_once_and_each_of_ten_pronouns():
    weak, strong = (clue("gender", "male", "first name", "Jan", HERE, times=n) for n in (2, 6))
    pronoun = clue("gender", "male", "pronoun", "er", HERE, times=0.5)
    for given, odds in (
        ([weak, strong, weak], -strong.weight),
        ([pronoun] * 2, -2 * pronoun.weight),
        ([pronoun] * 99, -10 * pronoun.weight),
        ([], 0),
    ):
        clues = Clues()
        clues.add(given)
        assert gender_of(clues)[1] == pytest.approx(odds)


# --- Role, party, organisation


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("die Verkehrsministerin", "politician"),
        ("der Schiedsrichter", "sport"),
        ("die Richterin", "police"),
        ("eine Sprecherin der Feuerwehr", "police"),
        ("ein Feuerwehrsprecher", "police"),
        ("die Vorsitzende des Imkerverbands", "association"),
        ("die Vorsitzende", "unknown"),
        ("Jan Rehm (Grüne)", "politician"),
        ("der polnische Präsident", "politician"),
        ("Jan Rehm vom Bauernverband", "association"),
        ("ein pensionierter Notar", "unknown"),
        ("ein falscher Polizist", "unknown"),  # whoever he is, he is none
        ("ein angeblich verletzter Polizist", "police"),
        ("der Bezirksleiter der Gewerkschaft", "association"),
        ("ihr Amtskollege", "unknown"),  # no office of his own
        ("eine Pressesprecherin der Polizei", "police"),
        ("ein Landarzt", "expert"),  # the head of a compound decides, if only four letters
        ("die Milchbäuerin", "business"),
        ("Einkaufsvorständin Hanna Rehm", "business"),
        ("die Kultursprecherin", "politician"),
        ("eine Frau in Gummistiefeln", "resident"),
        ("ein 52-Jähriger", "resident"),
        ("der 52-Jährige", "unknown"),  # may be anybody of whom the text spoke
        ("die Infektiologin Hanna Rehm", "expert"),
        ("die Landesregierung", "politician"),
    ],
)
def test_role_by_occupation_and_body(words, role):
    assert speaker(words).role == role


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("Landeskriminalamt", "police"),
        ("Landesamt für Umwelt", "official"),
        ("Lindmotor AG", "business"),
        ("Verband der Bahnindustrie", "association"),
        ("Agentur für Arbeit", "official"),
        ("des Ministeriums", "official"),
        ("«Lindenauer Zeitung»", "media"),
        ("Betonunion", "business"),
        ("Dartverein", "sport"),
        ("Gemeinsamen Bundesausschuss", "official"),  # several words, in any case
        ("des Technischen Hilfswerks", "official"),
        ("den Freien Wählern", "politician"),
        ("Hellweg-Bote", "media"),
        ("Talbote", "media"),
        ("Volkswirtschaftsdirektion", "official"),
        ("Landkreistag", "association"),
        ("Grauwolf", None),
    ],
)
def test_role_of_a_body_by_its_name(name, role):
    assert role_of_body(name) == role


@pytest.mark.parametrize(
    ("words", "party"),
    [
        ("Jan Rehm (CDU)", "CDU"),
        ("Jan Rehm (SP/ZH)", "SP"),
        ("Jan Rehm (Bündnis 90/Die Grünen)", "Grüne"),
        ("Jan Rehm (52)", None),
        ("die SPD-Politikerin", "SPD"),
        ("der Sozialdemokrat", "SPD"),
        ("Fraktionschefin Hanna Rehm von den Grünen", "Grüne"),
        ("der freiheitliche Abgeordnete", "FPÖ"),
    ],
)
def test_party_by_brackets_and_nouns(words, party):
    assert speaker(words).party == party


@pytest.mark.parametrize(
    ("words", "organisation"),
    [
        ("Hanna Rehm, Forscherin am Institut Keil,", "Institut Keil"),
        ("Hanna Rehm, Leiterin des Verbands der Ölimporteure,", "Verband der Ölimporteure"),
        ("ein Unternehmenssprecher", "Unternehmen"),
        ("Hanna Rehm, Ärztin an der Klinik Keil,", "Klinik Keil"),
        ("Hanna Rehm an dieser Stelle", None),
        ("ein Ingenieur aus dem Kanton Zürich", None),
        ("Hanna Rehm (Verband der Ölimporteure)", "Verband der Ölimporteure"),
        ("Hanna Rehm (Freie Wähler)", None),  # a party is no body
        ("die Vorsitzende der Intendantenrunde, Hanna Rehm,", "Intendantenrunde"),
        ("eine Frau aus der Intendantenrunde", None),
        ("Commerzbank-Analyst Jan Rehm", "Commerzbank"),
        ("LKA-Chefermittler Jan Rehm", "LKA"),
        ("IT-Leiter Jan Rehm", None),  # what people do
        ("ein LKW-Fahrer", None),
        ("Co-Präsidentin Hanna Rehm", None),
        ("Landtagspräsidentin Hanna Rehm", None),  # where no Landtag is named
        ("ein Sprecher zur Zeitung", None),
        ("der Vorstandschef der Lindmotor AG", "Lindmotor AG"),
        ("Jan Rehm, Vorsitzender des Imkerverbands,", "Imkerverband"),
        ("ein Feuerwehrsprecher", "Feuerwehr"),
        ("ein Sprecher der SPD", "SPD"),
        ("ein Mitglied der Partei", None),  # which one, is told as a party
        ("eine Ärztin aus Lindenau", None),
        ("Jan Rehm", None),
    ],
)
def test_organisation_of_everybody(words, organisation):
    assert speaker(words).organisation == organisation


@pytest.mark.parametrize(
    ("before", "words", "organisation"),
    [
        ("Der Mieterbund klagt.", "dessen Geschäftsführerin Hanna Rehm", "Mieterbund"),
        ("Die Bahn baut.", "ihr Sprecher Jan Rehm", "Bahn"),
        ("Die Bahn baut, so Ada Kern.", "ihr Sprecher Jan Rehm", None),
        ("Die Bahn baut, so Ada Kern.", "deren Sprecher Jan Rehm", "Bahn"),
        ("Der Mieterbund klagt.", "deren Geschäftsführerin Hanna Rehm", None),
        ("Der Mieterbund klagt.", "Präsidentin Hanna Rehm", "Mieterbund"),
        ("Der Mieterbund klagt.", "Verbandspräsidentin Hanna Rehm", "Mieterbund"),
        ("Der Mieterbund klagt.", "Landtagspräsidentin Hanna Rehm", None),
        ("Der Mieterbund klagt, das Bauamt schweigt.", "Präsidentin Hanna Rehm", None),
        ("Ein Verband klagt.", "Präsidentin Hanna Rehm", None),
        ("Im Kino lief „La Paloma“.", "Präsidentin Hanna Rehm", None),
        ("Der Mieterbund klagt. Es regnet. Man wartet.", "Präsidentin Hanna Rehm", None),
    ],
)
def test_a_post_is_held_in_the_body_named_just_before(before, words, organisation):
    article = quotex.extract(f"{before} „Das bleibt so“, sagte {words} am Montag.")
    assert article.quotes[-1].speakers[0].actor.organisation == organisation


@pytest.mark.parametrize(
    ("before", "words", "organisation"),
    [
        ("Der Landtag tagt.", "Landtagspräsidentin Hanna Rehm", "Landtag"),
        ("Die Apothekerkammer Lindau klagt.", "Kammerpräsident Jan Rehm", "Apothekerkammer Lindau"),
        ("Die Polizei sucht ihn.", "Polizeikommissar Jan Rehm", "Polizei"),
        ("Das Gericht tagt.", "Gerichtsreporter Jan Rehm", None),
        ("Der Betriebsrat tagt.", "Betriebsratschef Jan Rehm", None),  # he is of the firm
        ("Der Verein klagt. Es regnet. Man wartet.", "Vereinschef Jan Rehm", None),
    ],
)
def test_the_body_of_a_compound_is_one_that_the_text_names(before, words, organisation):
    article = quotex.extract(f"{before} „Das bleibt so“, sagte {words} am Montag.")
    assert article.quotes[0].speakers[0].actor.organisation == organisation


@pytest.mark.parametrize(
    ("noun", "is_one"),
    [
        ("Präsident", True),
        ("Verbandspräsident", True),
        ("Landtagspräsident", False),
        ("Regierungssprecher", False),
        ("Bäcker", False),
    ],
)
def test_posts_that_say_of_no_body(noun, is_one):
    assert is_post(noun) == is_one


@pytest.mark.parametrize(
    ("called", "name"),
    [
        ("GNH", "Gewerkschaft Nahrung und Handwerk"),
        ("DUH", "Deutsche Umwelthilfe"),
        ("Verkehrsministerium", "Bundesverkehrsministerium"),
        ("Ministerium", "Ministerium"),  # there are two
        ("Bauamt", "Bauamt"),
    ],
)
def test_the_one_body_that_is_meant_is_spelt_out(called, name):
    bodies = FullNames(
        [
            ("Gewerkschaft Nahrung und Handwerk", []),
            ("Deutsche Umwelthilfe", ["Deutsche Umwelthilfe", "DUH"]),
            ("Bundesverkehrsministerium", []),
            ("Bundesfinanzministerium", []),
        ]
    )
    assert bodies.of(called) == name


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("die Bank of England", "official"),
        ("die Kulturbehörde", "official"),
        ("die Behörde", "unknown"),  # police is one, too
        ("die Afrikanische Union", "official"),
        ("das Technische Hilfswerk", "official"),
        ("die Lindauer Bank", "business"),
    ],
)
def test_a_name_of_several_words_tells_before_any_one_of_them(words, role):
    assert speaker(words).role == role


def test_whoever_is_introduced_as_anybody_is_no_company_of_others():
    text = "„Das bleibt so“, sagte Jan Rehm. Da waren eine Frau, ein Mann und eine 52-Jährige."
    assert quotex.extract(text).quotes[0].speakers[0].actor.role == "unknown"


def test_a_spokesman_within_a_source_has_his_body():
    text = "Nach Angaben eines Sprechers des Imkerverbands ruht die Arbeit seit Montag."
    (speaker,) = quotex.extract(text).quotes[0].speakers
    assert (speaker.actor.role, speaker.actor.organisation) == ("association", "Imkerverband")


def test_values_that_are_as_likely_leave_it_open():
    pastor = clue("role", "church", "office or occupation", "Pfarrer", HERE)
    mayor = clue("role", "politician", "office or occupation", "Bürgermeister", HERE)
    member = clue("party", "SPD", "party in brackets", "SPD", HERE)
    assert strongest([pastor, mayor], "role", 1.0) == ""
    assert facts_of([pastor, mayor, member]).role == "politician"
    assert facts_of([]).role == "unknown"


@pytest.mark.parametrize(
    ("others", "role"),
    [
        ("der Torwart und der Trainer", "sport"),
        ("der Richter und die Staatsanwältin", "police"),
        ("der Bäcker und die Winzerin", "unknown"),
    ],
)
def test_a_noun_for_more_than_one_kind_means_that_of_the_others(others, role):
    text = f"„Das bleibt so“, sagte der Verteidiger. Neben ihm saßen {others}."
    assert quotex.extract(text).quotes[0].speakers[0].actor.role == role


def test_a_body_named_in_full_tells_more_than_what_it_is_called_later():
    text = "Der Ruderverein Lindenau feiert. „Das bleibt so“, teilte der Verein am Montag mit."
    assert quotex.extract(text).quotes[0].speakers[0].actor.role == "sport"


def test_the_noun_tells_before_what_hangs_on_it():
    assert speaker("die Astronauten der Nasa").role == "expert"
    assert speaker("das Lindenländer Unternehmen").role == "business"


@pytest.mark.parametrize("table", ["people", "bodies"])
def test_every_word_of_a_role_stands_once_and_for_that_role(table):
    lists = read_words("roles")[table]
    words = [fold(word) for words in lists.values() for word in words]
    assert len(words) == len(set(words))
    found = {
        word: role_of_body(word.replace("-", "Linden", word.startswith("-")))
        if table == "bodies"
        else _entries(table)[_ending(word, table)]
        for words in lists.values()
        for word in words
    }
    assert {word: role for word, role in found.items() if word not in lists[role]} == {}


# --- What the others in the text tell


def role_of(name: str, text: str) -> str:
    """The role of the actor whose name that is."""
    return next(one.role for one in quotex.extract(text).actors if one.name == name)


@pytest.mark.parametrize(
    ("others", "role"),
    [
        ("Die Unternehmerin und der Händler nickten.", "business"),
        ("Die Angeklagte und der Zeuge nickten.", "resident"),
        ("Der Pfarrer und die Torfrau nickten.", "unknown"),
    ],
)
def test_a_trade_is_what_the_others_are(others, role):
    assert role_of("Friseurin", f"„Das bleibt so“, sagte die Friseurin. {others}") == role


def test_an_office_counts_more_than_a_part_in_what_happened():
    text = "„Das bleibt so“, sagte Bürgermeisterin Hanna Kern. Die Nachbarin Hanna Kern nickte."
    assert role_of("Hanna Kern", text) == "politician"


def test_somebodys_mother_is_a_resident_among_residents():
    told = "„Das bleibt so“, sagte die Mutter."
    assert role_of("Mutter", f"{told} Die Angeklagte und der Zeuge nickten.") == "resident"
    assert role_of("Mutter", f"{told} Der Bischof und der Pfarrer nickten.") == "unknown"


def test_an_unknown_firm_is_one_among_firms():
    others = "Die Lindmotor AG, die Ott GmbH und die Volksbank Riga schwiegen."
    assert role_of("Norvex", f"Auch Norvex sagte, das bleibe so. {others}") == "business"


def test_who_speaks_for_a_party_is_in_it():
    text = "Für die SPD warb Hanna Kern um Geduld. Für die CDU ist Jan Ott ein Rätsel."
    found = {one.name: one.party for one in quotex.extract(text).actors}
    assert found["Hanna Kern"] == "SPD"
    assert found.get("Jan Ott") is None


def test_who_speaks_for_a_ban_is_in_no_party():
    found = quotex.extract("Für ein Verbot der AfD warb Hanna Kern.").actors
    assert {one.name: one.party for one in found}["Hanna Kern"] is None
