"""Who is who: names, genitives, offices, short forms, pronouns.

Where the German is plain, the embedded pipeline reads it; where a test is about noun phrases
only, `tagged` says what each word is, so that no parser's mistake is tested.
"""

import pytest
from tagged import tagged

import quotex
from quotex.actors.cast import Cast
from quotex.actors.drafts import Draft
from quotex.article import Actor
from quotex.mentions import mentions
from quotex.words import Words


def speakers(text: str) -> list[Actor]:
    return [s.actor for quote in quotex.extract(text).quotes for s in quote.speakers]


def names(text: str) -> list[str]:
    return [actor.name for actor in speakers(text)]


def cast(text: str, number: str = "sg") -> list[tuple[str, Draft]]:
    """Each noun phrase that names somebody, with whom it stands for; `number`: the verbs'."""
    doc = Words(tagged(text))
    found = mentions(doc)
    everyone = Cast(doc, found)
    told = [m for m in found if m.kind != "unknown" or m.pronoun or m.name is not None]
    return [(m.text, draft) for m in told for draft in everyone.all_of(m, number)]


def who(text: str, number: str = "sg") -> list[str]:
    return [draft.name for _, draft in cast(text, number)]


# --- Names


@pytest.mark.parametrize(
    "text",
    [
        "Bürgermeisterin Hanna Kern kam zu spät. „Der Zug stand“, sagte Kern.",
        "Kern kam zu spät. „Der Zug stand“, sagte Bürgermeisterin Hanna Kern.",
        "Hanna Kern fuhr nach Lindenau. „Der Zug stand“, sagte Hanna.",
        "Der Brief ist von Hanna Kern. „Der Zug stand“, sagte Frau Kern.",
    ],
)
def test_a_part_of_the_name_is_the_full_name(text):
    assert set(names(text)) == {"Hanna Kern"}


def test_full_last_and_first_name_are_one_person():
    assert who("Jana_P Brandt_P kam_V . Brandt_P lachte_V . Jana_P ging_V .") == 3 * ["Jana Brandt"]


def test_a_title_is_no_part_of_the_name():
    assert who("Dr. Emil_P Roth_P kam_V . Herr Roth_P ging_V .") == 2 * ["Emil Roth"]


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("Minister a. D.", "Jan Ott"),
        ("Bürgermeisterin a. D.", "Ada Kern"),
        ("der Botschafter a.D.", "Jan Ott"),
        ("Stadtarchivarin a. D.", "Gudrun Päsler"),
        ("der Richter i. R.", "Emil Vogt"),
    ],
)
def test_out_of_office_is_no_part_of_the_name(before, name):
    """However the marks of an office that somebody held are cut into words, and tagged."""
    (speaker,) = speakers(f"„Das Archiv ist gerettet“, sagte {before} {name}.")
    assert speaker.name == name and len(speaker.offices) == 1


def test_genitive_s_is_no_part_of_the_name():
    text = "Hanna Kern kam zu spät. Kerns Anwalt Emil Roth sagte: „Das war nicht ihre Schuld.“"
    article = quotex.extract(text)
    assert {"Hanna Kern", "Emil Roth"} <= {actor.name for actor in article.actors}
    assert not any(actor.name.endswith("Kerns") for actor in article.actors)


@pytest.mark.parametrize(
    "text",
    [
        "Brandts Sprecher Otto Lenz sagte: „Sie kommt morgen.“ Jana Brandt schwieg.",
        "Jana Brandt schwieg. „Sie kommt morgen“, sagte Brandts Sprecher Otto Lenz.",
    ],
)
def test_who_belongs_to_somebody_is_somebody_else(text):
    assert names(text) == ["Otto Lenz"]


def test_a_person_taken_for_a_place_is_known_again():
    """„Krefeld“ may be a town; behind „Gisela Krefeld“ it is she."""
    text = "Gisela_P Krefeld_P kam_V . Am Abend sprach_V Krefeld_L ."
    assert [d.name for span, d in cast(text) if "Krefeld" in span] == 2 * ["Gisela Krefeld"]


def test_days_and_countries_are_no_people():
    kinds = {d.name: d.kind for _, d in cast("Am Montag_P kam_V Gastgeber Italien_L .")}
    assert kinds["Italien"] == "government"
    assert "person" not in kinds.values()


def test_the_name_behind_a_genitive():
    text = "„Wir zahlen“, sagte der Vorstandschef der Deutschen Bank Josef Ahrens."
    (actor,) = speakers(text)
    assert (actor.name, actor.offices) == ("Josef Ahrens", ("Vorstandschef",))


# --- Two of one name


def test_two_people_of_one_last_name_stay_apart():
    text = "„Ich gehe“, sagte Bürgermeisterin Hanna Kern. „Ich bleibe“, sagte ihr Bruder Emil Kern."
    assert names(text) == ["Hanna Kern", "Emil Kern"]


def test_frau_and_herr_tell_them_apart():
    text = (
        "Karl Weber und Petra Weber streiten. „Das Haus bleibt“, sagte Frau Weber. "
        "„Es wird verkauft“, sagte Herr Weber."
    )
    assert names(text) == ["Petra Weber", "Karl Weber"]


def test_a_last_name_alone_is_who_was_named_last():
    text = "Karl_P Weber_P kam_V . Petra_P Weber_P kam_V . Weber_P lachte_V ."
    assert who(text) == ["Karl Weber", "Petra Weber", "Petra Weber"]


def test_a_family_is_none_of_its_members():
    text = "„Es ist laut“, sagte die Familie Weber. „Und teuer“, sagte Karl Weber."
    assert names(text) == ["Familie Weber", "Karl Weber"]


# --- Offices and descriptions


@pytest.mark.parametrize(
    ("opening", "again"),
    [
        ("Bürgermeisterin Hanna Kern sprach am Montag.", "die Bürgermeisterin"),
        ("Verteidigungsministerin Hanna Kern sprach am Montag.", "die Ministerin"),
        ("Ministerin Hanna Kern sprach am Montag.", "die Verteidigungsministerin"),
        ("Landrätin Hanna Kern (SPD) sprach am Montag.", "die SPD-Politikerin"),
        ("Die Abgeordnete Hanna Kern (SPD) sprach am Montag.", "die Sozialdemokratin"),
        ("Ministerpräsidentin Hanna Kern sprach am Montag.", "die Regierungschefin"),
        ("Oberbürgermeisterin Hanna Kern sprach am Montag.", "die Rathauschefin"),
        ("Bürgermeisterin Hanna Kern sprach am Montag.", "die Ortschefin"),
        ("Richterin Hanna Kern sprach am Montag.", "die Vorsitzende"),
        ("Trainerin Hanna Kern sprach am Montag.", "die 52-Jährige"),
        ("Hanna Kern (52) sprach am Montag.", "die 52-Jährige"),
    ],
)
def test_a_description_takes_up_the_name(opening, again):
    assert names(f"{opening} „Es reicht“, sagte {again}.") == ["Hanna Kern"]


@pytest.mark.parametrize(
    ("opening", "again"),
    [
        ("Nordkauf-Chefin Hanna Kern sprach am Montag.", "die Konzernchefin"),
        ("Schulleiterin Hanna Kern sprach am Montag.", "die Direktorin"),
        ("Die Infektiologin Hanna Kern sprach am Montag.", "die Expertin"),
        ("Trainerin Hanna Kern sprach am Montag.", "die Schwedin"),
        ("Trainerin Hanna Kern sprach am Montag.", "die Offenbacherin"),
    ],
)
def test_what_only_says_what_or_whence_they_are_takes_up_the_name(opening, again):
    assert names(f"{opening} „Es reicht“, sagte {again}.") == ["Hanna Kern"]


@pytest.mark.parametrize("former", ["die frühere Ministerin", "die ehemalige Ministerin"])
def test_who_was_minister_is_not_the_minister_of_the_sentence_before(former):
    opening = "Hanna Kern kam am Montag. „Es reicht“, sagte die Ministerin."
    assert names(f"{opening} Rosa Tietz, {former}, saß daneben.") == ["Hanna Kern"]
    both = f"Rosa Tietz, {former}, saß neben Hanna Kern. „Es reicht“, sagte {former}."
    assert names(both) == ["Rosa Tietz"]


def test_one_person_by_many_names():
    text = (
        "Verteidigungsministerin Jana Brandt (SPD) reiste am Montag nach Riga. „Wir bleiben hier“, "
        "sagte die Ministerin. „Das ist sicher“, betonte die Verteidigungsministerin. „Niemand "
        "geht“, erklärte die SPD-Politikerin. „Auch im Winter nicht“, sagte die 52-Jährige."
    )
    article = quotex.extract(text)
    brandt = article.actors[0]
    assert (brandt.name, len(brandt.quotes)) == ("Jana Brandt", 4)
    assert brandt.offices == ("Verteidigungsministerin",)


@pytest.mark.parametrize(
    ("opening", "again"),
    [
        ("Ministerpräsident Karl_P Renner_P kam_V .", "der Präsident"),
        ("Vizepräsident Karl_P Renner_P kam_V .", "der Präsident"),
        ("Staatsanwalt Karl_P Renner_P kam_V .", "der Anwalt"),
        ("Innenminister Karl_P Renner_P kam_V .", "der Außenminister"),
        ("Minister Karl_P Renner_P kam_V .", "die Ministerin"),
        ("Landrat Karl_P Renner_P ( CDU_O ) kam_V .", "der SPD-Politiker"),
        ("Landrat Karl_P Renner_P ( 61 ) kam_V .", "der 34-Jährige"),
        ("Trainer Karl_P Renner_P kam_V .", "der Politiker"),
        ("Minister Karl_P Renner_P kam_V .", "ein Minister"),
        ("Minister Karl_P Renner_P kam_V .", "der frühere_A Minister"),
        ("Minister Karl_P Renner_P kam_V .", "der künftige_A Minister"),
    ],
)
def test_what_does_not_fit_is_somebody_else(opening, again):
    (*_, (_, draft)) = cast(f"{opening} Am Abend ging_V {again} .")
    assert draft.name != "Karl Renner"


def test_of_two_ministers_each_keeps_to_his_country():
    text = (
        "Der russische Außenminister Iwan Petrow traf US-Außenminister John Smith. „Wir reden "
        "weiter“, sagte der russische Minister. „Das reicht nicht“, sagte der amerikanische "
        "Außenminister."
    )
    assert names(text) == ["Iwan Petrow", "John Smith"]


def test_the_exact_office_goes_before_the_nearer_person():
    text = (
        "Außenminister Karl_P Renner_P kam_V . Minister Otto_P Lenz_P kam_V . "
        "Der Außenminister ging_V ."
    )
    assert who(text)[-1] == "Karl Renner"


@pytest.mark.parametrize(
    "text",
    [
        "Die Ministerin wies das zurück. „Falsch“, sagte Verkehrsministerin Jana Brandt.",
        "„Falsch“, sagte die Verkehrsministerin. Später kam Verkehrsministerin Jana Brandt.",
    ],
)
def test_the_name_may_come_behind_the_office(text):
    article = quotex.extract(text)
    people = [actor.name for actor in article.actors if actor.kind == "person"]
    assert people == ["Jana Brandt"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("„Es war glatt“, sagte der Landrat, Otto Kern, am Abend.", "der Landrat, Otto Kern"),
        (
            "„Es war glatt“, sagte Otto Kern, Landrat von Neustadt, am Abend.",
            "Otto Kern, Landrat von Neustadt",
        ),
        ("„Es war glatt“, sagte Landrat Otto Kern (CDU) am Abend.", "Landrat Otto Kern (CDU)"),
    ],
)
def test_apposition_before_and_behind(text, speaker):
    (found,) = quotex.extract(text).quotes[0].speakers
    assert (found.text, found.actor.name, found.actor.offices) == (
        speaker,
        "Otto Kern",
        ("Landrat",),
    )


def test_apposition_names_the_office():
    text = "„Es reicht“, sagte Hanna Kern, die Sprecherin der Stadt."
    article = quotex.extract(text)
    speaker = article.quotes[0].speakers[0]
    assert speaker.actor.name == "Hanna Kern"
    assert speaker.text == "Hanna Kern, die Sprecherin der Stadt"
    assert speaker.actor.offices == ("Sprecherin",)


@pytest.mark.parametrize(
    ("phrase", "office"),
    [
        ("des Präsidenten Otto_P Kern_P", "Präsident"),
        ("des Airbus-Chefs Otto_P Kern_P", "Airbus-Chef"),
        ("der Vorsitzende Otto_P Kern_P", "Vorsitzender"),
        ("der Ministerin Jana_P Brandt_P", "Ministerin"),
    ],
)
def test_offices_stand_in_the_nominative(phrase, office):
    ((_, draft),) = cast(f"Das war_V von {phrase} .")
    assert draft.offices == [office]


def test_a_vice_is_an_office_of_its_own():
    text = "Vizekanzler Karl_P Renner_P kam_V . Kanzler Otto_P Lenz_P kam_V . Der Kanzler ging_V ."
    assert who(text) == ["Karl Renner", "Otto Lenz", "Otto Lenz"]


def test_another_word_for_an_office_is_none_for_the_deputy():
    text = "Trainer Karl_P Renner_P kam_V . Co-Trainer Otto_P Lenz_P kam_V . Der Coach ging_V ."
    assert who(text) == ["Karl Renner", "Otto Lenz", "Karl Renner"]
    text = "Bürgermeister Karl_P Renner_P kam_V . Vizebürgermeister Otto_P Lenz_P kam_V ."
    assert who(f"{text} Der Rathauschef ging_V .") == ["Karl Renner", "Otto Lenz", "Karl Renner"]


def test_who_is_addressed_by_an_office_was_called_so():
    text = "Bürgermeister Karl_P Renner_P kam_V . Er hörte „ Herr Bürgermeister , nein “ ."
    assert "Herr Bürgermeister" not in who(text)


# --- Spokespeople and others without a name


def test_a_spokesman_is_a_person_of_his_own():
    article = quotex.extract("„Das prüfen wir“, sagte ein Sprecher des Ministeriums.")
    actor = article.quotes[0].speakers[0].actor
    assert (actor.name, actor.kind) == ("Sprecher des Ministeriums", "person")


@pytest.mark.parametrize(
    ("first", "again"),
    [
        ("ein Sprecher des Verkehrsministeriums", "der Sprecher"),
        ("ein Sprecher des Verkehrsministeriums", "der Ministeriumssprecher"),
        ("eine Polizeisprecherin", "die Sprecherin"),
        ("ein Sprecher der Polizei", "der Polizeisprecher"),
        ("ein Sprecher der Polizei", "ein Sprecher der Polizei"),
        ("eine Zeugin", "die Zeugin"),
        ("ein 34-jähriger Mann", "der 34-Jährige"),
    ],
)
def test_who_has_no_name_is_known_again(first, again):
    article = quotex.extract(f"„Es war laut“, sagte {first}. „Sehr laut“, sagte {again}.")
    (one,), (other,) = ([s.actor for s in quote.speakers] for quote in article.quotes)
    assert one == other


@pytest.mark.parametrize(
    ("first", "other"),
    [
        ("ein Sprecher des Innenministeriums", "ein Sprecher des Finanzministeriums"),
        ("ein Sprecher der Polizei", "eine Sprecherin der Polizei"),
        ("ein Sprecher der Polizei", "ein weiterer Sprecher der Polizei"),
        ("ein Zeuge", "ein Zeuge"),
        ("ein 34-jähriger Mann", "der 50-Jährige"),
    ],
)
def test_others_without_a_name_stay_apart(first, other):
    article = quotex.extract(f"„Es war laut“, sagte {first}. „Sehr laut“, sagte {other}.")
    (one,), (two,) = ([s.actor for s in quote.speakers] for quote in article.quotes)
    assert one.id != two.id


def test_of_two_spokespeople_each_is_known_by_gender():
    text = (
        "„Das prüfen wir“, sagte eine Sprecherin des Innenministeriums. „Wir auch“, sagte ein "
        "Sprecher des Finanzministeriums. „Bald“, sagte die Sprecherin."
    )
    first, second, third = speakers(text)
    assert (first.id == third.id, first.id == second.id) == (True, False)


def test_the_organisation_of_a_spokesman_is_known():
    found = dict(cast("Ein Sprecher des Verkehrsministeriums kam_V . Das Ministerium schwieg_V ."))
    spokesman = found["Ein Sprecher des Verkehrsministeriums"]
    assert spokesman.organisation is found["Das Ministerium"]
    assert spokesman.organisation.name == "Verkehrsministerium"


def test_the_name_of_somebody_without_one_is_in_the_nominative():
    assert names("Laut einem Augenzeugen war es „ein lauter Knall“.")[0] == "Augenzeuge"


# --- Organisations and groups


@pytest.mark.parametrize(
    ("full", "short", "name"),
    [
        ("Die Deutsche_O Umwelthilfe_O", "Die DUH_O", "Deutsche Umwelthilfe"),
        ("Die Deutsche_O Umwelthilfe_O", "Die Umwelthilfe", "Deutsche Umwelthilfe"),
        ("Der Verband der Nordseefischer ( VdN_O )", "Der VdN_O", "Verband der Nordseefischer"),
        ("Der Verband der Nordseefischer", "Der Verband", "Verband der Nordseefischer"),
        ("Das Verkehrsministerium", "Das Ministerium", "Verkehrsministerium"),
        ("Das russische_A Außenministerium", "Das Ministerium", "russisches Außenministerium"),
        ("Die Staatsanwaltschaft Lindenau_L", "Die Staatsanwaltschaft", None),
        ("Der Bundesgerichtshof ( BGH_O )", "Der BGH_O", "Bundesgerichtshof"),
    ],
)
def test_short_forms_of_organisations(full, short, name):
    found = [draft for span, draft in cast(f"{full} warnt_V . {short} klagt_V .")]
    assert found[0] is found[-1]
    assert name is None or found[0].name.replace(" )", ")") == name


@pytest.mark.parametrize(
    ("first", "other"),
    [
        ("Die Bundespolizei", "Die Polizei"),
        ("Das Innenministerium", "Das Finanzministerium"),
        ("Greenpeace_O", "Die DUH_O"),
        ("Das Ministerium", "Ein Verband"),
    ],
)
def test_other_organisations_stay_apart(first, other):
    found = [draft for _, draft in cast(f"{first} warnt_V . {other} klagt_V .")]
    assert found[0] is not found[-1]


def test_short_forms_in_an_article():
    text = (
        "Die Deutsche Umwelthilfe klagt gegen die Stadt. „Die Luft ist schlecht“, teilte die DUH "
        "mit. „Wir warten nicht“, so die Umwelthilfe."
    )
    assert set(names(text)) == {"Deutsche Umwelthilfe"}


def test_metonyms_stay_themselves():
    assert names("„Davon wissen wir nichts“, so der Kreml.") == ["Kreml"]


@pytest.mark.parametrize(
    ("first", "again"),
    [
        ("Die türkische Regierung", "Ankara"),
        ("Die Türkei", "die türkische Regierung"),
    ],
)
def test_the_seat_and_the_country_are_its_government(first, again):
    assert len(set(names(f"{first} warnte am Montag. „Es reicht“, teilte {again} mit."))) == 1
    text = f"{first} beriet am Montag. „Es reicht“, teilte {again} mit."
    assert first.split()[-1] in quotex.extract(text).actors[0].model_dump_json()


def test_an_office_in_the_capital_speaks_for_itself():
    text = "China und Russland berieten. „Das Gespräch war freundlich“, so der Kreml."
    assert names(text) == ["Kreml"]


@pytest.mark.parametrize(
    ("first", "again"),
    [
        ("Das Bundesverkehrsministerium", "das Verkehrsressort"),
        ("Die Sprecherin des Verkehrsministeriums", "die Sprecherin des Verkehrsressorts"),
        ("Die Nordkauf AG", "der Online-Riese"),
    ],
)
def test_another_last_part_names_the_same_body(first, again):
    assert len(set(names(f"„Es reicht“, sagte {first}. „Niemand geht“, sagte {again}."))) == 1


@pytest.mark.parametrize(
    ("opening", "again"),
    [
        ("Die Nordkauf AG, der größte Händler des Landes, wächst.", "der Händler"),
        ("Der Betreiber, die Nordkauf AG aus Lindenau, wächst.", "der Betreiber"),
        ("Der Betreiber, die Nordkauf AG aus Lindenau, wächst.", "Nordkauf"),
    ],
)
def test_an_aside_tells_what_a_body_is(opening, again):
    (actor,) = speakers(f"{opening} „Es reicht“, teilte {again} mit.")
    assert actor.name.startswith("Nordkauf")


def test_bodies_in_a_row_are_no_asides():
    text = "Die Polizei, die Feuerwehr und die Bahn kamen. „Es reicht“, teilte die Feuerwehr mit."
    assert names(text) == ["Feuerwehr"]


@pytest.mark.parametrize("paper", ["der „Handelskurier“", "„Die Woche“"])
def test_a_name_in_marks_may_be_the_papers(paper):
    text = f"„Es reicht“, berichtete {paper} am Montag. „Niemand geht“, schreibt die Zeitung."
    assert len(set(names(text))) == 1


def test_a_word_in_marks_that_nothing_is_told_of_is_no_paper():
    text = "Das Werk gilt als „Pleiteladen“. „Niemand geht“, schreibt die Zeitung."
    assert names(text) == ["Zeitung"]


def test_a_part_of_a_country_is_not_its_government():
    text = "„Es reicht“, teilte Bayern mit. „Nein“, teilte die deutsche Regierung mit."
    assert len(set(names(text))) == 2


def test_a_source_noun_gives_way_to_the_source():
    text = "Nach Angaben der Polizei war es „ein ganz banaler Unfall“."
    assert set(names(text)) == {"Polizei"}


@pytest.mark.parametrize(
    ("first", "again"),
    [
        ("Die Opposition", "die Opposition"),
        ("Anwohner", "die Anwohner"),
        ("Viele Händler", "die Händler"),
    ],
)
def test_groups(first, again):
    found = [draft for _, draft in cast(f"{first} klagen_V . Am Abend riefen_V {again} .", "pl")]
    assert found[0] is found[-1]
    assert found[0].kind == "group"


def test_a_council_is_a_body_and_a_councillor_a_person():
    kinds = [
        d.kind for _, d in cast("Der Betriebsrat warnt_V . Betriebsrätin Ada_P Lenz_P ruft_V .")
    ]
    assert kinds == ["organisation", "person"]


def test_words_in_quotation_marks_are_no_actor():
    article = quotex.extract("„Das Geld reicht“, sagte Hanna Kern. „Immer weiter“, sagte Kern.")
    assert [actor.name for actor in article.actors] == ["Hanna Kern"]


# --- Pronouns


@pytest.mark.parametrize(("pronoun", "name"), [("er", "Jan Ott"), ("sie", "Hanna Kern")])
def test_pronouns_agree_in_gender(pronoun, name):
    text = (
        "Bürgermeisterin Hanna Kern traf den Architekten Jan Ott im Rathaus. "
        f"„Wir sind uns einig“, sagte {pronoun} danach."
    )
    assert names(text) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Minister Karl_P Renner_P lacht_V . Er geht_V .", "Karl Renner"),
        ("Der Landwirt Jan_P Ott_P sucht_V Hanna_P Kern_P . Er geht_V .", "Jan Ott"),
        (
            "Hanna_P Kern_P sucht_V Jan_P Ott_P . Über Ada_P Lenz_P sagt_V sie nichts .",
            "Hanna Kern",
        ),
        ("Die Behörde warnt_V . Sie ruft_V .", "Behörde"),
        ("Der Verband warnt_V . Er ruft_V .", "Verband"),
    ],
)
def test_whom_a_pronoun_means(text, name):
    pronouns = [d.name for span, d in cast(text) if span.lower() in ("er", "sie")]
    assert pronouns == [name]


def test_sie_is_one_or_several_by_the_verb():
    text = "Anwohner klagen_V . Hanna_P Kern_P kommt_V . Sie"
    assert who(text + " ruft_V .", "sg")[-1] == "Hanna Kern"
    assert who(text + " rufen_V .", "pl")[-1] == "Anwohner"


def test_a_pronoun_goes_on_with_whom_the_one_before_meant():
    """Er … er … er stays Otto Kern, though the plan's author was named since."""
    text = (
        "Landrat Otto_P Kern_P kam_V . Er lobte_V den Plan von Jan_P Ott_P . Er ging_V . "
        "Mit dem Architekten Jan_P Ott_P lachte_V er ."
    )
    assert [d.name for span, d in cast(text) if span.lower() == "er"] == 3 * ["Otto Kern"]


def test_what_somebody_is_called_is_nobody_else():
    text = "Otto_P Kern_P kam_V als Zeuge ins Gericht . Er ging_V ."
    assert [d.name for span, d in cast(text) if span == "Er"] == ["Otto Kern"]


def test_sie_may_be_two():
    text = "Hanna Kern und Otto Lenz stimmten dagegen. „Das ist zu teuer“, sagten sie."
    assert names(text) == ["Hanna Kern", "Otto Lenz"]


def test_no_pronoun_means_whom_only_the_quote_names():
    text = "Minister Karl Renner schwieg lange. „Otto Lenz hat wieder gelogen“, sagte er am Abend."
    assert names(text) == ["Karl Renner"]


@pytest.mark.parametrize(
    ("text", "two"),
    [
        ("Jan Ott kam. Er und sein Sohn lasen. „Es regnet“, sagten sie.", ["Jan Ott", "Sohn"]),
        ("Jan Ott kam. Sein Sohn und er lasen. „Es regnet“, sagten beide.", ["Sohn", "Jan Ott"]),
        ("Jan Ott kam. Er traf Ada Kern. „Es regnet“, sagten sie.", ["sie"]),
    ],
)
def test_one_of_two_may_be_a_pronoun(text, two):
    assert names(text) == two


@pytest.mark.parametrize(
    "text",
    [
        "„Otto Lenz hat wieder gelogen“, sagte er am Abend.",
        "„Ohne Otto Lenz gäbe es das Fest nicht“, sagte er. „Er hat es gegründet“, ergänzte er.",
        "„Hanna Kern kennt sich da besser aus“, sagte sie.",
    ],
)
def test_not_even_where_nobody_else_is_named(text):
    assert {actor.kind for actor in speakers(text)} == {"unknown"}


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("„Der Wirt kam selbst“, erzählt Jan Ott. „Er rief: ‚Wir schließen gleich!‘“", "Wirt"),
        ("„Meine Tante kam vorbei“, sagt Ada Kern. „Sie rief: ‚Da bist du ja!‘“", "meine Tante"),
        ("„Der Wirt kam selbst“, erzählt Jan Ott. „Ich rief: ‚Noch ein Glas Bier!‘“", "Jan Ott"),
    ],
)
def test_nobody_says_er_or_sie_of_himself(text, inner):
    assert names(text)[-1] == inner


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Am Zaun stand ein Mädchen. „Der Hund ist weg“, sagte sie.", "Mädchen"),
        ("Am Zaun stand ein Mädchen. „Der Hund ist weg“, sagte er.", "er"),
        ("Am Zaun stand ein Kind. „Der Hund ist weg“, sagte sie.", "Kind"),
        ("Ein Opfer kam frei. „Der Hund ist weg“, sagte sie.", "Opfer"),
        ("Eine Geisel kam frei. „Der Hund ist weg“, sagte sie.", "Geisel"),
        ("Der Gärtner kam. „Der Hund ist weg“, sagte sie.", "sie"),
    ],
)
def test_a_pronoun_agrees_with_who_it_is_not_with_the_noun(text, name):
    assert names(text) == [name]


def test_the_subject_of_the_sentence_before_takes_over():
    text = (
        "Max Thiel widersprach am Dienstag. „So geht das nicht“, sagte Thiel. Es gebe im Haushalt "
        "noch genug Geld für Schulen, für Straßen und für den neuen Bahnhof von Lindenau, hieß es. "
        "Ministerpräsident Lars Engel blieb bei den Kürzungen. „Alle müssen sparen“, sagte er."
    )
    assert names(text)[-1] == "Lars Engel"


def test_a_possessive_means_the_one_before():
    text = "Nach Angaben von Otto Kern ist das Dach dicht. Seinen Angaben zufolge sei es neu."
    assert set(names(text)) == {"Otto Kern"}


def test_joint_speakers():
    article = quotex.extract("Hanna Kern und Jan Ott erklärten: „Wir machen weiter.“")
    assert [s.actor.name for s in article.quotes[0].speakers] == ["Hanna Kern", "Jan Ott"]


# --- Nobody


@pytest.mark.parametrize("word", ["man", "niemand", "jemand"])
def test_nobody_is_one_entry_and_no_person(word):
    text = f"Hanna_P Kern_P kam_V . Am Abend sagte_V {word} nichts . Dann ging_V {word} ."
    found = [draft for span, draft in cast(text) if span == word]
    assert found[0] is found[1]
    assert (found[0].name, found[0].kind) == (word, "unknown")


def test_man_in_the_ministry_is_the_ministry():
    text = "Der Zug steht. „Das ist neu“, sagte man im Verkehrsministerium."
    assert names(text) == ["Verkehrsministerium"]


def test_man_is_who_the_sentence_places_it_with():
    text = "Bei der Polizei sagte_V man nichts . Am Abend sagte_V man mehr ."
    found = [draft.name for span, draft in cast(text) if span == "man"]
    assert found == ["Polizei", "man"]


@pytest.mark.parametrize("word", ["man", "jemand", "niemand"])
def test_who_speaks_and_is_nobody_is_no_speaker(word):
    article = quotex.extract(f"Der Zug steht. „Das ist neu“, sagte {word}.")
    assert [(quote.text, quote.speakers) for quote in article.quotes] == [("Das ist neu", ())]
    assert not article.actors


def test_who_says_nothing_and_is_nobody_is_no_actor():
    article = quotex.extract("Man weiß nichts. „Es reicht“, sagte Hanna Kern.")
    assert [actor.name for actor in article.actors] == ["Hanna Kern"]


# --- The list of actors


def test_actors_are_sorted_by_how_much_they_say():
    text = (
        "Otto Lenz eröffnete die Sitzung. „Es ist spät“, sagte Hanna Kern. „Ja“, sagte Otto Lenz. "
        "„Wir gehen jetzt“, sagte Kern."
    )
    article = quotex.extract(text)
    assert [(a.name, len(a.quotes)) for a in article.actors] == [
        ("Hanna Kern", 2),
        ("Otto Lenz", 1),
    ]


@pytest.mark.parametrize(
    ("text", "name", "organisation"),
    [
        (
            "„Wir prüfen das“, sagte ein Sprecher des Verkehrsministeriums.",
            "Sprecher des Verkehrsministeriums",
            "Verkehrsministerium",
        ),
        (
            "Die Sprecherin der Polizei, Ada Roth, sagte: „Niemand wurde verletzt.“",
            "Ada Roth",
            "Polizei",
        ),
        ("„Wir bauen die Brücke neu“, sagte Bürgermeisterin Ada Roth.", "Ada Roth", None),
    ],
)
def test_for_whom_a_spokesperson_speaks(text, name, organisation):
    (quote,) = quotex.extract(text).quotes
    actor = quote.speakers[0].actor
    assert (actor.name, actor.organisation) == (name, organisation)


@pytest.mark.parametrize(
    "text",
    [
        "Hanna Kern traf den Vereinschef Jan Ott. Dieser sagte: „Wir machen weiter.“",
        "Max Kern war dabei. In einem Gespräch mit Jan Ott sagte dieser: „Wir machen weiter.“",
    ],
)
def test_this_one_is_the_last_named(text):
    (quote,) = quotex.extract(text).quotes
    assert [speaker.actor.name for speaker in quote.speakers] == ["Jan Ott"]


def test_words_in_marks_are_no_actor_by_themselves():
    article = quotex.extract("Jan Ott sagte, das sei eine „Frechheit“. Die „Neue Post“ schwieg.")
    assert [actor.name for actor in article.actors] == ["Jan Ott"]
    article = quotex.extract("Die „Neue Post“ berichtet, Jan Ott habe gelogen.")
    assert [actor.name for actor in article.actors] == ["Neue Post", "Jan Ott"]


def test_whose_view_a_sentence_tells_goes_on_as_er():
    text = (
        "„Ich habe gewarnt“, sagte Jan Ott. Er forderte Kern auf, zu gehen. Nach Ansicht von "
        "Verkehrsminister Arno Stahl reicht das Geld. Das Land werde zahlen, versicherte er."
    )
    quotes = quotex.extract(text).quotes
    assert [speaker.actor.name for speaker in quotes[-1].speakers] == ["Arno Stahl"]
