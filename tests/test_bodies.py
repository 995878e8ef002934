"""Bodies by the people who stand for them, by their kind, by „&“; who speaks and is nobody."""

import pytest

import quotex


def called(text: str) -> dict[str, list[str]]:
    """Each actor's name with how the text mentions it."""
    article = quotex.extract(text)
    return {actor.name: [span.of(text) for span in actor.mentions] for actor in article.actors}


def speakers(text: str) -> list[list[str]]:
    """The names of the speakers of each quote."""
    return [[one.actor.name for one in quote.speakers] for quote in quotex.extract(text).quotes]


@pytest.mark.parametrize(
    ("body", "people"),
    [
        ("Das Landgericht Weimar", "die Richter"),
        ("Die Staatsanwaltschaft", "die Ankläger"),
        ("Die Polizei", "die Beamten"),
        ("Der Landesrechnungshof", "die Prüfer"),
    ],
)
def test_people_who_stand_for_a_body_are_it(body: str, people: str) -> None:
    text = f"{body} sieht das anders. „Das Gesetz ist klar“, erklärten {people}."
    assert [body, people] in called(text).values()


def test_people_of_another_body_are_a_group() -> None:
    text = "Die Polizei sieht das anders. „Das Gesetz ist klar“, erklärten die Richter."
    assert ["die Richter"] in called(text).values()


def test_a_numbered_chamber_is_its_court() -> None:
    text = (
        "Das Oberverwaltungsgericht lehnte das ab. Der 14. Senat erklärte, die Klage sei zu spät."
    )
    assert ["Das Oberverwaltungsgericht", "Der 14. Senat"] in called(text).values()


def test_the_house_that_speaks_is_the_ministry() -> None:
    text = "Das Kulturministerium schwieg lange. Der Fall werde geprüft, teilte das Haus mit."
    assert ["Das Kulturministerium", "das Haus"] in called(text).values()


def test_the_house_that_is_spoken_of_is_the_theatre_but_not_where_something_is() -> None:
    text = "Das Theater Ostermark hat Erfolg. Seit zwei Jahren leitet Hanna Kern {}."
    assert ["Das Theater Ostermark", "das Haus"] in called(text.format("das Haus")).values()
    inside = "Das Theater Ostermark hat Erfolg. Der Ton in {} Haus ist ruhig."
    for which in ("dem", "dem neuen"):
        assert ["Das Theater Ostermark"] in called(inside.format(which)).values()


def test_a_house_is_nobody_where_no_such_body_was_named() -> None:
    text = "Der Verband Nord hat Erfolg. Seit zwei Jahren leitet Hanna Kern das Haus."
    assert not any("das Haus" in mentions for mentions in called(text).values())


def test_a_name_behind_a_noun_for_firms_is_a_firm_in_the_headline_too() -> None:
    text = (
        "Tornau schließt Werk\n\nDer Maschinenbauer Tornau schließt sein Werk in Kiel. „Es tut "
        "weh“, sagte Aufsichtsratschef Konrad Tornau."
    )
    found = {actor.name: actor.kind for actor in quotex.extract(text).actors}
    assert found == {"Tornau": "organisation", "Konrad Tornau": "person"}


def test_who_has_a_first_name_behind_such_a_noun_is_a_person() -> None:
    (actor,) = quotex.extract("„Das ist zu teuer“, sagte der Großhändler Kurt Ott.").actors
    assert (actor.name, actor.kind) == ("Kurt Ott", "person")


def test_partners_are_one_firm() -> None:
    text = (
        "Beim Aufzugbauer Lindqvist & Söhne wird gestreikt. Das Unternehmen sprach von Erpressung."
    )
    assert ["Aufzugbauer Lindqvist & Söhne", "Das Unternehmen"] in called(text).values()


def test_a_particle_at_the_start_of_a_sentence_begins_a_last_name() -> None:
    text = "Clemens von Rathen (CDU) lehnte das ab. Von Rathen nennt das Papier „bestellt“."
    assert list(called(text)) == ["Clemens von Rathen"]


@pytest.mark.parametrize(
    ("phrase", "kind"), [("die Abgeordnete", "person"), ("die Abgeordneten", "group")]
)
def test_an_adjectival_noun_tells_one_from_several(phrase: str, kind: str) -> None:
    verb = "sagte" if kind == "person" else "sagten"
    (actor,) = quotex.extract(f"„Das geht nicht“, {verb} {phrase} aus Uelzen.").actors
    assert actor.kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "Gerüchten zufolge liegt der Schatz im Moor.",
        "Dem Vernehmen nach war das Problem länger bekannt.",
        "„Söldner raus!“ prangt seit Montag auf der Mauer.",
        "Schätzungen zufolge leben dort 300 Luchse.",
        "Nach vorläufigen Zahlen ging die Fläche um vier Prozent zurück.",
        "Nach ersten Informationen wurde niemand verletzt.",
        "In Berlin heißt es, das Geld sei knapp.",
        "Das Geld sei knapp, hieß es aus Kiel.",
        "Im Parlament in Bukarest hieß es, das Geld sei knapp.",
        "In unserer Familie hieß es immer, der Onkel habe Geld.",
        "Formulare hängen dort, auf denen steht: „Bitte Uhrzeit angeben“.",
    ],
)
def test_what_somebody_knows_or_writes_is_nobody(text: str) -> None:
    assert speakers(text) == [[]]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Nach Überlieferungen liegt der Schatz im Moor.", "Überlieferungen"),
        ("Ukrainischen Angaben zufolge starben drei Menschen.", "Ukrainischen Angaben"),
        ("Eine neue Schätzung beziffert die Schulden auf drei Milliarden.", "Eine neue Schätzung"),
        ("Im Kreml hieß es, das Geld sei knapp.", "Kreml"),
        ("Bern erklärte, das Geld sei knapp.", "Bern"),
        ("Einer von ihnen sagte, das Geld sei knapp.", "Einer von ihnen"),
        ("„Wir bauen um“, steht auf der Vereins-Homepage.", "der Vereins-Homepage"),
        (
            "Wegen der Berichte von Anwohnern, der Damm sei undicht, kam die Wehr.",
            "der Berichte von Anwohnern",
        ),
    ],
)
def test_a_source_is_what_the_quote_names(text: str, said: str) -> None:
    (quote,) = quotex.extract(text).quotes
    assert [speaker.text for speaker in quote.speakers] == [said]


@pytest.mark.parametrize(
    "text",
    [
        "Dem Vernehmen nach gab es ein Treffen. Dabei soll auch ein Name gefallen sein.",
        "In der Stadt geht ein Gerücht um. Demnach soll ein Händler die Leitung zerstört haben.",
    ],
)
def test_what_goes_on_from_hearsay_is_by_nobody(text: str) -> None:
    assert not any(speakers(text))


def test_who_is_addressed_is_not_who_speaks() -> None:
    text = "„Bitte schreiben Sie „gemalt““, sagte Ada Kern."
    assert [actor.name for actor in quotex.extract(text).actors] == ["Ada Kern"]


def test_a_warning_is_by_who_warned_before() -> None:
    text = (
        "Das Bundesamt für Netze rät zur Vorsicht. In der Warnung heißt es: „Das System ist "
        "unsicher.“"
    )
    assert speakers(text)[-1] == ["Bundesamt für Netze"]


def test_what_a_text_is_headed_as_does_not_speak() -> None:
    text = "{}: Ostmark Werke steigern den Umsatz\n\nDie Ostmark Werke haben ein gutes Jahr gehabt."
    assert speakers(text.format("Medienmitteilung")) == []
    assert speakers(text.format("Gutachten")) == [["Gutachten"]]


def test_information_of_somebody_is_theirs() -> None:
    text = "Nach Informationen der Lindauer Zeitung liegt der Schaden bei zehn Millionen Euro."
    assert speakers(text) == [["Lindauer Zeitung"]]


def test_words_from_somebodys_ranks_are_theirs() -> None:
    assert speakers("„Für ein Trinkgeld verkauft!“, schallte es aus den Reihen der CDU.") == [
        ["CDU"]
    ]


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("Mieterverein Magdeburg-Land", "association"),
        ("Bund der Imker", "association"),
        ("Verband der Schäfer", "association"),
        ("Segelklub Mövensiel", "sport"),
    ],
)
def test_the_noun_of_a_body_tells_its_role(name: str, role: str) -> None:
    (actor,) = quotex.extract(f"Das Geld fehle, teilte der {name} mit.").actors
    assert actor.role == role


def test_who_has_a_party_is_a_politician_whatever_the_occupation() -> None:
    (actor,) = quotex.extract("„Das reicht nicht“, sagte die Landwirtin Inga Kern (CDU).").actors
    assert actor.role == "politician"


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("die Firma Kern und Söhne", "Kern und Söhne"),
        ("das Bundesamt für Güterverkehr und Hafenwesen", None),
        ("die Industriegewerkschaft Technik und Montage", None),
    ],
)
def test_a_bodys_name_goes_on_behind_und(phrase: str, name: str | None) -> None:
    text = f"„Das reicht nicht“, teilte {phrase} am Montag mit."
    found = called(text)
    assert found == {name or phrase.partition(" ")[2]: [phrase]}


def test_two_people_joined_by_und_are_no_firm() -> None:
    found = called("„Das reicht nicht“, sagten Anna und Bernd Kern.")
    assert set(found) == {"Anna", "Bernd Kern"}


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Laut den Wiener Forschern", "Wiener Forscher"),
        ("Laut Wiener Ärzten", "Wiener Ärzte"),
        ("Nach Angaben der deutschen Behörden", "deutsche Behörden"),
        ("Laut den örtlichen Verbänden", "örtliche Verbände"),
        ("Den Berliner Bauern zufolge", "Berliner Bauern"),
        ("Laut den Ländern", "Länder"),
        ("Aus Sicht von Analysten", "Analysten"),
        ("Nach Angaben der Vereinten Nationen sind viele krank, zudem", "Vereinte Nationen"),
        ("Laut den Vereinigten Staaten", "Vereinigte Staaten"),
        ("Laut den Freien Wählern", "Freie Wähler"),
    ],
)
def test_several_are_named_in_the_nominative(source: str, name: str) -> None:
    assert speakers(f"{source} fehlt es an Geld.") == [[name]]


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("Errichtet hat das Haus Jonas Wallner, ein Hotelier.", "Jonas Wallner"),
        ("Verantwortet hat den Zukauf Jonas Wallner.", "Jonas Wallner"),
        ("Es freute vor allem Jonas Wallner.", "Jonas Wallner"),
        ("„Das reicht“, sagte das Mitglied Jonas Wallner.", "das Mitglied Jonas Wallner"),
        ("„Das reicht“, sagte der Lehrer Jonas Wallner.", "der Lehrer Jonas Wallner"),
    ],
)
def test_a_thing_before_a_name_is_no_part_of_it(text: str, mention: str) -> None:
    assert mention in called(text)["Jonas Wallner"]


def test_a_place_in_the_headline_is_the_club_of_its_name() -> None:
    text = "Rhedern schockt Altwied\n\nDer TV Rhedern hat gewonnen. „Es war knapp“, sagte Jan Ott."
    kinds = {one.name: one.kind for one in quotex.extract(text).actors}
    assert kinds.get("TV Rhedern") == "organisation"
    assert "person" not in {kind for name, kind in kinds.items() if name.endswith("Rhedern")}


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("der Sandhagen AG", "Sandhagen"),  # its -en is no ending
        ("der Talhöfer SE", "Talhöfer"),
        ("des SV Rauental", "SVR"),
    ],
)
def test_a_body_is_called_by_the_beginning_of_its_name_or_its_letters(
    full: str, short: str
) -> None:
    text = f"Der Chef {full} nickte. „Wir sind froh“, teilte {short} mit."
    assert [full, "Wir", short] in called(text).values()


@pytest.mark.parametrize(
    ("first", "again"),
    [
        ("Die Kleinbank", "das Geldhaus"),
        ("Das Start-up Packeule", "der Lieferdienst"),
        ("Der Investor Seebrück Partners", "der Fonds"),
        ("Die Eigentümerin, die Wohnbau Tegeler GmbH,", "die Eigentümerin"),
        ("Die Schraubenfirma Tornau", "der Schraubenkonzern"),
    ],
)
def test_what_a_body_is_takes_it_up(first: str, again: str) -> None:
    text = f"{first} schwieg lange. Am Montag teilte {again} mit, das Geld sei da."
    (body,) = (one for one in quotex.extract(text).actors if one.kind == "organisation")
    assert again in [span.of(text) for span in body.mentions]


def test_another_investor_is_no_fund_that_was_named() -> None:
    text = "Der Investor Seebrück Partners schwieg. Ein anderer Investor sagte, das Geld sei da."
    assert not any("Ein anderer Investor" in m and len(m) > 1 for m in called(text).values())


def test_the_team_is_the_one_that_gets_its_name_later() -> None:
    text = "Das Team zog sich zurück. „Uns fehlt Geld“, teilte das Team Tevion-Kolb mit."
    assert called(text) == {"Tevion-Kolb": ["Das Team", "Uns", "das Team Tevion-Kolb"]}


@pytest.mark.parametrize(
    "told",
    [
        "Der Pumpenhersteller Adelsbach wehrt sich.",
        "Die Adelsbach-Aktie stieg.",
        "Die Adelsbach AG wehrt sich.",
    ],
)
def test_a_name_like_a_towns_is_a_firms_where_the_text_tells_so(told: str) -> None:
    text = f"Adelsbach wächst. {told} „Das ist gut“, teilte Adelsbach mit."
    kinds = {one.kind for one in quotex.extract(text).actors if "Adelsbach" in one.name}
    assert kinds == {"organisation"}


def test_trams_are_no_body() -> None:
    text = "Am Montag standen die Bahnen der Verkehrsbetriebe Ulm. Das Unternehmen zahlt nichts."
    assert "die Bahnen der Verkehrsbetriebe Ulm" not in str(called(text))
