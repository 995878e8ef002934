"""All mentions of an actor are its mentions: names, descriptions, pronouns; „ich“ in its words."""

import pytest

import quotex


def mentions(text: str) -> dict[str, list[str]]:
    """The words of all mentions, by actor."""
    actors = quotex.extract(text).actors
    return {one.name: [span.of(text) for span in one.mentions] for one in actors}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Jan Ott kam am Montag. Er blieb, man dankte ihm.", ["Jan Ott", "Er", "ihm"]),
        ("Hanna Kern kam am Montag. Dann ging sie.", ["Hanna Kern", "sie"]),
        ("Jan Ott kam am Montag. Der kam nicht wieder.", ["Jan Ott", "Der"]),
    ],
)
def test_pronouns_by_which_nobody_speaks(text, found):
    (actor,) = mentions(text).values()
    assert actor == found


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("Udo Kolb wies das ab. Jan Rehm irre. Der Bau sei fest geplant, er sei froh.", "Udo Kolb"),
        ("Udo Kolb wies das ab. Jan Rehm irrt. Der Bau ist fest geplant, er ist froh.", "Jan Rehm"),
        ("Es bleibe so, sagte Udo Kolb. Jan Rehm habe abgesagt. Er sei krank.", "Jan Rehm"),
    ],
)
def test_a_pronoun_in_a_report_is_sooner_who_reports(text, whose):
    assert mentions(text)[whose][-1].lower() == "er"


def test_ich_and_wir_are_who_speaks():
    text = "„Ich baue die Brücke, uns fehlt nur Geld“, sagte Hanna Kern. „Wir warten.“"
    assert mentions(text) == {"Hanna Kern": ["Ich", "uns", "Hanna Kern", "Wir"]}


def test_reflexives_are_no_mentions():
    text = "„Ich stelle mir eine Brücke vor“, sagte Hanna Kern. „Da sagte man mir ab.“"
    assert mentions(text) == {"Hanna Kern": ["Ich", "Hanna Kern", "mir"]}


def test_in_words_within_words_the_inner_speaker_is_i():
    text = "„Jan Ott rief: ‚Ich komme nicht!‘ Das fand ich gut“, sagte Hanna Kern."
    found = mentions(text)
    assert found["Jan Ott"] == ["Jan Ott", "Ich"]
    assert found["Hanna Kern"] == ["ich", "Hanna Kern"]


def test_the_words_of_two_are_nobodys_i():
    text = "„Wir bauen“, sagten Hanna Kern und Jan Ott."
    assert mentions(text) == {"Hanna Kern": ["Hanna Kern"], "Jan Ott": ["Jan Ott"]}


def test_who_is_addressed_is_nobody_that_was_named():
    text = "„Frau Ott, das wissen Sie“, sagte Hanna Kern."
    assert mentions(text)["Hanna Kern"] == ["Hanna Kern"]
    assert mentions(text)["Ott"] == ["Frau Ott"]


def test_a_thing_is_nobody():
    text = "Hanna Kern sah die Wiese, die Bank, die Hecke, die Mauer, die Uhr. Man strich sie rot."
    assert mentions(text)["Hanna Kern"] == ["Hanna Kern"]


def test_who_acts_is_an_actor_though_it_has_no_name():
    text = "Die Feuerwehr kam um drei. Ein Mann stürzte. Hanna Kern sah Leute und ein Amt."
    assert list(mentions(text)) == ["Feuerwehr", "Mann", "Hanna Kern"]


@pytest.mark.parametrize(
    "again",
    ["die Winzerin", "die gebürtige Lindenauerin", "die frühere Gärtnerin", "die Gescholtene"],
)
def test_by_what_nobody_was_called_so_far_speaks_who_was_just_spoken_of(again):
    text = f"Hanna Kern kam am Montag. „Die Brücke ist zu“, sagte {again}."
    assert mentions(text) == {"Hanna Kern": ["Hanna Kern", again]}


@pytest.mark.parametrize("whose", ["des SPD-Politikers", "des 52-Jährigen", "des Gescholtenen"])
def test_whose_a_thing_is_may_be_who_was_just_spoken_of(whose):
    text = f"Der Abgeordnete Jonas Kern ging am Montag. Der Schritt {whose} überrascht alle."
    assert mentions(text)["Jonas Kern"] == ["Der Abgeordnete Jonas Kern", whose]


def test_whose_a_thing_is_may_be_somebody_else():
    text = "Jonas Kern ging am Montag. Er vergaß den Schlüssel des Nachbarn."
    assert "des Nachbarn" not in mentions(text)["Jonas Kern"]


@pytest.mark.parametrize(
    "other",
    [
        "der Winzer",  # no woman
        "eine Winzerin",  # some other one
        "die Wirtin des Gasthofs",  # whom the inn tells apart
        "die SPD-Politikerin",  # of another party
    ],
)
def test_others_by_whom_nobody_was_called_are_new(other):
    text = f"Hanna Kern (CDU) kam am Montag. „Die Brücke ist zu“, sagte {other}."
    assert len(mentions(text)) > 1
    assert other not in mentions(text)["Hanna Kern"]


def test_ich_that_speaks_within_words_is_who_says_them():
    text = "„Ich sagte: ‚Wir bauen.‘ Dabei blieb es“, erzählte Hanna Kern."
    (outer, inner) = quotex.extract(text).quotes
    assert [one.actor.name for one in (*outer.speakers, *inner.speakers)] == ["Hanna Kern"] * 2


def test_the_company_is_the_one_last_spoken_of():
    text = "Die Lindmotor AG sprach mit dem Landesamt. Das Unternehmen baut. Der Konzern wächst."
    assert mentions(text)["Lindmotor AG"] == ["Die Lindmotor AG", "Das Unternehmen", "Der Konzern"]


def test_who_spoke_before_the_text_told_who_she_is():
    text = (
        "Python im Polo! Besitzerin: „Lotte tut doch nichts“\n\n"
        "Ob die Friseurin ein Knöllchen bekommt? „Fürs Falschparken nicht.“\n\n"
        "„Den Schein mach ich nach“, schluchzt die Friseurin. "
        "„Lotte tut doch nichts, die will nur kuscheln!“"
    )
    speaking = {one.actor.id for q in quotex.extract(text).quotes for one in q.speakers}
    assert len(speaking) == 1


@pytest.mark.parametrize(
    ("text", "speaking"),
    [
        ("Hanna Kern und Petra Weber kamen. Das teilten die beiden Frauen mit.", 2),
        ("Hanna Kern und Petra Weber kamen. Das teilten die beiden mit.", 2),
        ("Hanna Kern und Petra Weber kamen. Das teilten die anderen mit.", 0),
    ],
)
def test_two_who_are_both(text, speaking):
    both = {"Hanna Kern", "Petra Weber"}
    quotes = quotex.extract(text.replace("kamen", "kommen nicht zum Fest")).quotes
    assert sum(one.actor.name in both for q in quotes for one in q.speakers) == speaking


def test_a_group_of_two_since_is_both():
    text = "Hanna Kern und Petra Weber kamen. Zwei Lehrlinge gingen. „Nein“, riefen die beiden."
    (quote,) = quotex.extract(text).quotes
    assert [one.actor.name for one in quote.speakers] == ["zwei Lehrlinge"]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Das Landgericht Lindenau tagte. „Das ist zu viel“, urteilte {}.", "die Kammer"),
        (
            "Die Staatsanwaltschaft Lindenau ermittelt. „Das ist zu viel“, erklärte {}.",
            "die Anklage",
        ),
        ("Das Verkehrsministerium prüft. „Das ist zu viel“, erklärte {}.", "das Ressort"),
        ("Die Zeitung „Morgenbote“ klagt. „Das ist zu viel“, schrieb {}.", "das Blatt"),
        ("Die Gewerkschaft Ufo streikt. „Das ist zu viel“, erklärte {}.", "die Gewerkschaft"),
    ],
)
def test_a_body_by_its_kind(text, actors):
    speaking = [
        one.actor.id for q in quotex.extract(text.format(actors)).quotes for one in q.speakers
    ]
    another = quotex.extract(f"Der Wetterdienst warnt. „Das ist zu viel“, erklärte {actors}.")
    assert speaking and "".join(speaking) == "a1" * len(speaking)
    assert len(another.actors) == 2


def test_a_name_of_people_stays_theirs():
    text = "Toni Ufo kam. Die Gewerkschaft Ufo streikt. „Das ist zu viel“, sagte Ufo."
    kinds = {one.name: one.kind for one in quotex.extract(text).actors}
    assert kinds["Toni Ufo"] == "person"


def test_the_government_of_a_headline_is_the_one_that_is_named_below_it():
    text = "Regierung schweigt\n\nLindenau. Die Landesregierung hat sich am Montag nicht geäußert."
    assert mentions(text) == {"Landesregierung": ["Regierung", "Die Landesregierung"]}


def test_what_two_firms_state_is_of_both():
    text = (
        "Die Lind GmbH und die Weser AG bauen um. "
        "Nach Angaben der beiden Firmen gehen Stellen verloren."
    )
    (quote,) = quotex.extract(text).quotes
    assert [one.actor.name for one in quote.speakers] == ["Lind GmbH", "Weser AG"]


def test_a_place_alone_is_the_clubs_that_bears_its_name():
    text = (
        "Der SV Grevenstein besiegte den FC Rauental. Grevenstein führte früh. In Grevenstein "
        "wurde gefeiert. „Es war knapp“, sagte Trainer Jan Ott."
    )
    found = mentions(text)["SV Grevenstein"]
    assert found == ["Der SV Grevenstein", "Grevenstein"]


def test_a_body_is_what_the_noun_before_its_name_called_it():
    text = (
        "Der Chiphersteller Tevion baut Stellen ab. „Es trifft uns“, teilte {} Chiphersteller mit."
    )
    assert len(mentions(text.format("der"))) == 1
    assert len(mentions(text.format("ein anderer"))) == 2


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("Die Landessynode", "das Kirchenparlament"),
        ("Der Bundesrat", "die Länderkammer"),
        ("Die Stadtwerke", "das Unternehmen"),
        ("Die Verkehrsbetriebe", "das Unternehmen"),
    ],
)
def test_a_body_is_called_by_its_kind(first, then):
    text = f"{first} tagen. „Das bleibt so“, teilte {then} mit."
    assert list(mentions(text).values()) == [[first, then]]
    article = quotex.extract(text)
    assert article.actors[0].role != "unknown"


def test_the_name_behind_a_noun_for_firms_is_the_firms_in_the_genitive_too():
    text = "„Es ist eng“, sagt der Chef des Terminalbetreibers Wattkontor."
    kinds = {one.name: one.kind for one in quotex.extract(text).actors}
    assert kinds["Wattkontor"] == "organisation"


def test_the_only_firm_of_the_text_is_meant_however_far_back():
    between = "Am Abend regnete es über dem Tal. " * 25
    text = "Die Tevion GmbH baut um. " + between + "„Das bleibt so“, teilte das Unternehmen mit."
    assert mentions(text)["Tevion GmbH"] == ["Die Tevion GmbH", "das Unternehmen"]
    other = text.replace(" baut um.", " baut um. Die Nordstahl AG wartet.")
    assert mentions(other)["Tevion GmbH"] == ["Die Tevion GmbH"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("„Es regnet“, meldete die Stelle des Deutschen Wetterdienstes.", "Deutscher Wetterdienst"),
        ("„Es regnet“, so der Chef des Landesamts Lindenau.", "Landesamt Lindenau"),
        ("Nach Angaben von deutschen Experten regnet es.", "deutsche Experten"),
        ("Das gehe so nicht, kritisierten die Beschäftigten.", "Beschäftigte"),
        ("Nach Angaben von Ärzten regnet es.", "Ärzte"),
        ("Nach Angaben von Bauern regnet es.", "Bauern"),
    ],
)
def test_names_are_in_the_nominative(text, name):
    assert name in mentions(text)


def test_a_last_name_begins_with_its_particles():
    text = "Philipp von Trebnitz klagt. „Das ist falsch“, setzt von Trebnitz nach."
    assert mentions(text) == {"Philipp von Trebnitz": ["Philipp von Trebnitz", "von Trebnitz"]}


def test_an_abbreviation_in_brackets_is_the_bodys_whose_leader_is_named():
    text = "Der Leiter des Technischen Hilfswerks (THW) warnte. „Wir helfen“, teilte das THW mit."
    assert mentions(text)["Technisches Hilfswerk"][1:] == ["THW", "Wir", "das THW"]


@pytest.mark.parametrize(
    ("text", "again", "whose"),
    [
        (
            "Jan Ott kam am Montag. Im Tor stand Piet Hansen. Der 19-Jährige hielt drei Bälle.",
            "Der 19-Jährige",
            "Piet Hansen",
        ),
        (
            "Dezernent Rolf Dittmar kam am Montag. „Das reicht“, sagte der Politiker.",
            "der Politiker",
            "Rolf Dittmar",
        ),
        (
            "Hanne Claasen sah zu. Neben ihr stand Jule Petrat (26). Die alte Dame lachte.",
            "Die alte Dame",
            "Hanne Claasen",
        ),
        (
            "Jan Kolb stand am Zaun. Das Tor sei offen gewesen, sagt Polizist Udo Rehm. Der Mann "
            "habe gelacht.",
            "Der Mann",
            "Jan Kolb",
        ),
        (
            "„Es ist spät“, sagt Kai Lohe, und einen Augenblick lang lacht der 63-Jährige.",
            "der 63-Jährige",
            "Kai Lohe",
        ),
        (
            "Die Sprecherin der Fraktion, Ute Rehm, kam. Das sei neu, sagte die Abgeordnete aus "
            "Nordau.",
            "die Abgeordnete aus Nordau",
            "Ute Rehm",
        ),
        (
            "Jan Kolb von den Freunden der Musik schlug das vor. „Gern“, sagte der Vater von drei "
            "Söhnen.",
            "der Vater von drei Söhnen",
            "Jan Kolb",
        ),
    ],
)
def test_who_could_be_anybody_is_who_the_text_has_in_mind(text, again, whose):
    assert again in mentions(text)[whose]


def test_who_is_accused_is_not_who_speaks_for_others():
    text = (
        "Max Tamm sitzt in Haft. Man habe ihn gefunden, sagte Anwalt Rolf Egli. {} wirft dem "
        "38-Jährigen einen Betrug vor."
    )
    assert "dem 38-Jährigen" in mentions(text.format("Die Staatsanwaltschaft"))["Max Tamm"]


@pytest.mark.parametrize(
    "aside",
    ["die Hebamme des Dorfes", "der in Wien lebende Maler", "der frühere Minister"],
)
def test_an_aside_with_an_article_is_who_was_named_before_it(aside):
    name = "Ada Otten" if aside.startswith("die") else "Ivan Kolb"
    assert mentions(f"{name}, 31, {aside}, kam zu spät.") == {name: [name, aside]}


def test_a_party_by_its_adjective_is_no_other_partys():
    text = (
        "FPÖ-Mandatar Horst Lind kam. Für die Grünen sprach Jakob Sonn. Dann ging der grüne "
        "Abgeordnete."
    )
    assert "der grüne Abgeordnete" in mentions(text)["Jakob Sonn"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nach dem Spiel lobte er in der Kabine Torhüter Jan Kolb.", "Torhüter Jan Kolb"),
        ("Die CDU warf den Grünen Blockade vor.", "den Grünen"),
        ("Für die AfD sprach Ute Quandt von einem „Anschlag“.", "Ute Quandt"),
        ("Das warf ihr Katja Rehmann vor.", "Katja Rehmann"),
        ("Prantl warf der Gemeinde Oberau „Theater“ vor.", "der Gemeinde Oberau"),
        ("Ines Trommer dreht ihn ins Licht. „Er ist alt“, sagt Trommer.", "Ines Trommer"),
        ("„Alt“, sagt Kai Lind vom Mieterverein.", "Kai Lind vom Mieterverein"),
        ("Herr Kern und Sohn Paul kamen zu spät.", "Herr Kern"),
        (
            "Die Gewerkschaft Nahrung und Handel rief zum Streik auf.",
            "Die Gewerkschaft Nahrung und Handel",
        ),
        ("Per Twitter teilte er mit, er komme nicht.", "Twitter"),
    ],
)
def test_where_a_name_begins_and_ends(text, name):
    assert name in [words for actor in mentions(text).values() for words in actor]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "Pia Lind, Chefin des Mischkonzerns Ferrum Industries, bietet mit. "
            "Am Freitag hat Ferrum ein Angebot vorgelegt.",
            "Ferrum Industries",
        ),
        (
            "Hohenrode kritisiert die Schiedsrichterin. "
            "„Ein Witz“, sagte Jan Ott, der Coach des SC Hohenrode.",
            "SC Hohenrode",
        ),
        (
            "Hafenbetreiber Tevion baut 200 Stellen ab. „Schade“, sagte ein Sprecher von Tevion.",
            "Tevion",
        ),
    ],
)
def test_a_lone_name_that_a_body_bears_within_another_phrase(text, body):
    found = {one.name: one.kind for one in quotex.extract(text).actors}
    assert found[body] == "organisation"
    assert len(mentions(text)[body]) > 1


def test_the_first_word_of_a_firm_is_its_founders_who_is_named():
    text = "Der Konzern Lind Werke baut ab. „Das tut weh“, sagte Gründer Otto Lind. Lind geht."
    assert mentions(text)["Otto Lind"] == ["Gründer Otto Lind", "Lind"]


def test_the_article_tells_the_man_from_the_thing():
    assert mentions("Das Erbe der Familie ist groß, sagte Ada Kern.") == {"Ada Kern": ["Ada Kern"]}
    assert "Erbe" in mentions("Der Erbe klagt, sagte Ada Kern.")


@pytest.mark.parametrize(
    ("text", "name", "found"),
    [
        ("Ada Wrede blieb stumm. „Wer fragt die Wrede?“", "Ada Wrede", "die Wrede"),
        ("Renate Lind war da. „Ich danke meiner Renate.“", "Renate Lind", "meiner Renate"),
        ("Kumpel Jupp war da. „Wir haben den Jupp gefragt.“", "Jupp", "den Jupp"),
    ],
)
def test_names_have_an_article_in_speech(text, name, found):
    assert mentions(text)[name][-1] == found


def test_what_has_another_gender_than_who_is_named_so_is_a_thing():
    text = "Ada Berg war da. Otto Lind stieg auf den Berg."
    assert mentions(text)["Ada Berg"] == ["Ada Berg"]


@pytest.mark.parametrize(
    ("text", "actor", "found"),
    [
        (
            "Ada Lind-Rehm leitet den Rat. „Das ist gut“, sagte Lind.",
            "Ada Lind-Rehm",
            ["Ada Lind-Rehm", "Lind"],
        ),
        (
            "„Das ist gut“, sagte Lind. Ada Lind-Rehm leitet den Rat.",
            "Ada Lind-Rehm",
            ["Lind", "Ada Lind-Rehm"],
        ),
        (
            "Otto Lind kam. Ada Lind-Rehm kam. „Das ist gut“, sagte Lind.",
            "Otto Lind",
            ["Otto Lind", "Lind"],
        ),
    ],
)
def test_half_of_a_double_name_is_whose_it_is_unless_somebody_is_called_so(text, actor, found):
    assert mentions(text)[actor] == found


def test_who_bears_the_name_of_a_people_is_one_by_it_alone():
    text = "Staatsanwältin Corinna Vogtländer kam. „Das ist schlimm“, sagte Vogtländer."
    assert mentions(text) == {
        "Corinna Vogtländer": ["Staatsanwältin Corinna Vogtländer", "Vogtländer"]
    }


def test_the_two_with_a_name_who_are_nearest_to_mind_are_both():
    text = (
        "Hanna Kern leitet den Zoo in Lindenau. Den Verein führt seit Jahren Jan Ott. "
        "Beide schwiegen lange. {} trafen sich erst im Mai."
    )
    found = mentions(text.format("Die beiden"))
    assert found["Hanna Kern"] == ["Hanna Kern", "Beide", "Die beiden"]
    assert found["Jan Ott"] == ["Jan Ott", "Beide", "Die beiden"]


@pytest.mark.parametrize(
    ("names", "whose"),
    [
        ("Hanna Kern leitet den Zoo. Jan Kern führt den Verein.", ["Hanna Kern", "Jan Kern"]),
        ("Hanna Kern leitet den Zoo. Jan Kern-Ott ging.", ["Hanna Kern", "Jan Kern-Ott"]),
        ("Hanna Kern leitet den Zoo. Jan Ott führt den Verein.", []),
    ],
)
def test_a_family_has_one_name(names, whose):
    found = mentions(f"{names} Die Geschwister schwiegen lange.")
    assert [name for name, own in found.items() if "Die Geschwister" in own] == whose


@pytest.mark.parametrize(
    ("again", "same"),
    [
        ("das ungarische Unternehmen", True),
        ("das Waadtländer Unternehmen", True),
        ("das Kasseler Unternehmen", True),
        ("der Türenhersteller", True),
        ("das börsennotierte Unternehmen", True),
        ("die vor 90 Jahren gegründete Firma", True),
        ("das TecDax-Unternehmen", True),
        ("der Mutterkonzern", False),
        ("das neue Unternehmen", False),
        ("das gemeinsame Unternehmen", False),
    ],
)
def test_a_firm_by_where_it_is_and_what_it_makes(again, same):
    text = f"Das Unternehmen Tevion baut Stellen ab. „Es trifft uns“, teilte {again} mit."
    assert (list(mentions(text)) == ["Tevion"]) is same


def test_those_of_a_party_are_the_party():
    text = "Die SPD hat verloren. Die Sozialdemokraten wollen nun beraten."
    assert mentions(text) == {"SPD": ["Die SPD", "Die Sozialdemokraten"]}


@pytest.mark.parametrize(
    ("opening", "again"),
    [
        ("Innenministerin Hanna Kern ging.", "die Außenministerin"),
        ("Vizepräsidentin Hanna Kern ging.", "die Präsidentin"),
    ],
)
def test_another_office_of_the_same_word_is_anothers(opening, again):
    text = f"{opening} „Das ist zu viel“, sagte {again}."
    assert again in mentions(text)[again.removeprefix("die ")]
