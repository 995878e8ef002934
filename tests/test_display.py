"""Articles, quotes and actors in a notebook: what is marked how, and that text stays text."""

import re
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markup import Element, read

import quotex
from quotex import Actor, Article, Evidence, Fact, Quote, Section, Span, Speaker, Term
from quotex.display import article_html
from quotex.display.voices import COLOURS, PAPERS, SLOTS, Colours
from quotex.render import plain

BRIDGE = Path(__file__).parent.parent / "examples" / "bruecke.txt"
HOSTILE = (
    "</style><script>alert(1)</script> <img src=x onerror=alert(1)> \" ' {{ 7*7 }} {% x %} "
    "\u202egnat\u202c <!-- ]]> &lt; \x00\x1b"
)


@pytest.fixture(scope="module")
def bridge() -> Article:
    return quotex.extract(BRIDGE.read_text(encoding="utf-8"))


def shown(article: Article) -> Element:
    return read(article._repr_html_()).one("div", "quotex")


def marks(article: Article) -> list[Element]:
    return [mark for mark in shown(article).one("article").all("mark", "q")]


def letters(text: str) -> str:
    return re.sub(r"\s", "", text)


def made(text: str, *quotes: dict, names: tuple[str, ...] = ("Kern",), **fields) -> Article:
    """An article without sections of its own; a quote's `by` are places in `names`."""
    section = Section(id="s1", kind="body", span=Span(start=0, end=len(text)))
    actors = tuple(Actor(id=f"a{n}", name=name, kind="person") for n, name in enumerate(names))
    made_quotes: list[Quote] = []
    for n, quote in enumerate(quotes):
        parts = tuple(Span(start=a, end=b) for a, b in quote["parts"])
        speakers = tuple(
            Speaker(text=text[:0], span=Span(start=0, end=0), actor=actors[by])
            for by in quote.get("by", (0,))
        )
        nested = quote.get("nested_in")
        made_quotes.append(
            Quote(
                id=f"q{n}",
                type=quote.get("type", "direct"),
                text=parts[0].of(text),
                span=Span(start=parts[0].start, end=parts[-1].end),
                parts=parts,
                speakers=speakers,
                section=section,
                nested_in=made_quotes[nested] if nested is not None else None,
                confidence=0.9,
            )
        )
    return Article(text=text, quotes=tuple(made_quotes), actors=actors, **fields)


def test_the_whole_text_is_there(bridge):
    assert letters(shown(bridge).one("article").text) == letters(bridge.text)


def test_sections_are_headings_and_paragraphs(bridge):
    article = shown(bridge).one("article")
    assert article.attributes["lang"] == "de"
    assert article.one("h2").text.strip() == "Lindenau baut seine Brücke neu"
    assert [heading.text.strip() for heading in article.all("h3")] == [
        "Streit um die Kosten",
        "Die Anwohner bleiben skeptisch",
    ]
    assert article.one("p", "credit").text == "Von Ada Lenz, Lindenau"


def test_every_part_of_every_quote_is_marked(bridge):
    parts = [part.of(bridge.text) for quote in bridge.quotes for part in quote.parts]
    assert sorted(mark.text for mark in marks(bridge)) == sorted(parts)


def test_direct_and_indirect_speech_look_different(bridge):
    by_text = {mark.text: mark for mark in marks(bridge)}
    assert "t1" in by_text["„Jetzt wird gebaut.“"].classes
    assert "t2" in by_text["die Risiken verschwiegen zu haben"].classes


def test_a_nested_quote_is_inside(bridge):
    outer = next(mark for mark in marks(bridge) if mark.text == "Die Pläne seien „ein Anfang“")
    inner = outer.one("mark", "q")
    assert inner.text == "„ein Anfang“"
    assert "data-n" in outer.attributes
    assert "data-n" not in inner.attributes  # the same speaker need not be told again


def test_an_actor_has_one_colour_everywhere(bridge):
    kern = next(actor for actor in bridge.actors if actor.name == "Hanna Kern")
    words = {quote.text for quote in bridge.quotes_of(kern)}
    own = [mark for mark in marks(bridge) if mark.text.strip("„“") in words]
    colours = {name for mark in own for name in mark.classes if re.fullmatch(r"k\d+", name)}
    label = next(x for x in shown(bridge).one("aside").all("label") if "Hanna Kern" in x.text)
    assert len(own) == 3
    assert colours == {name for name in label.classes if name != "k"}


def test_a_mark_tells_who_how_and_why(bridge):
    mark = next(mark for mark in marks(bridge) if mark.text.startswith("die Risiken"))
    tip = mark.attributes["aria-description"]
    assert "Jan Ott, Oppositionsführer (here: Er)" in tip
    assert "warf … vor (vorwerfen) · indirect" in tip
    assert "to Hanna Kern" in tip
    assert "because: " in tip
    assert mark.attributes["tabindex"] == "0"


def test_a_term_tells_why_it_is_none(bridge):
    term = shown(bridge).one("mark", "term")
    assert term.text == "„Brücke für alle“"
    assert term.attributes["title"].startswith("Not a quote: ")


def test_the_key_filters_by_voice_and_type(bridge):
    html = bridge._repr_html_()
    key = read(html).one("aside", "key")
    inputs = {name for box in key.all("input") for name in box.classes}
    speaking = {s.actor.id for quote in bridge.quotes for s in quote.speakers}
    voices = range(1, len(speaking) + 1)
    assert {f"v{n}" for n in voices} | {"c1", "c2"} <= inputs
    for n in voices:
        assert f".v{n}:checked) :is(.q,.row,.speaker).by{n}" in html


def test_the_table_has_a_row_for_every_quote(bridge):
    rows = shown(bridge).one("table").all("tr", "row")
    assert len(rows) == len(bridge.quotes)
    assert "Oppositionsführer" not in rows[0].text
    assert "„Wir haben lange genug gewartet“" in rows[0].text
    assert "the cue follows it: sagte" in rows[0].text


def test_two_outputs_share_no_id_and_need_no_script(bridge):
    first, second = (read(bridge._repr_html_()) for _ in range(2))
    ids = [div.attributes["id"] for page in (first, second) for div in page.all("div", "quotex")]
    assert len(set(ids)) == 2
    assert not first.all("script")
    assert not re.search(r"https?://|@import|url\(", bridge._repr_html_())


def test_several_speakers_share_a_mark():
    text = "„Wir einigen uns“, sagten beide."
    (mark,) = marks(made(text, {"parts": [(0, 17)], "by": (0, 1)}, names=("Kern", "Ott")))
    assert mark.attributes["data-n"] == "1+2"
    assert {"by1", "by2"} <= set(mark.classes)


def test_nobody_named_is_a_voice_too():
    article = made("„Das stimmt.“ Ja.", {"parts": [(0, 13)], "by": ()})
    (mark,) = marks(article)
    assert "by0" in mark.classes
    assert "data-n" not in mark.attributes
    assert "nobody named" in shown(article).one("aside").text


def test_a_quote_goes_on_in_the_next_paragraph():
    text = "„Erstens bauen wir.\n\nZweitens sparen wir.“"
    first, second = marks(made(text, {"parts": [(0, len(text))]}))
    assert (first.text, second.text) == ("„Erstens bauen wir.", "Zweitens sparen wir.“")
    assert "data-n" in first.attributes
    assert "data-n" not in second.attributes


def test_marks_that_cross_are_closed_and_opened_again():
    text = "abcdefghij"
    article = made(text, {"parts": [(0, 6)]}, {"parts": [(3, 10)]})
    assert [mark.text for mark in marks(article)] == ["abcdef", "def", "ghij"]
    assert shown(article).one("article").text.strip() == text


def test_fifty_quotes_in_one_another():
    text = "„" * 50 + "“" * 50
    quotes = [{"parts": [(n, len(text) - n)], "nested_in": n - 1 if n else None} for n in range(50)]
    assert len(marks(made(text, *quotes))) == 50


def test_text_without_sections_is_shown_line_by_line():
    article = Article(text="Eins.\n\n  Zwei. \nDrei.", sections=())
    assert [p.text for p in shown(article).all("p")] == ["Eins.", "Zwei.", "Drei."]


def test_markup_around_a_heading_is_not_a_paragraph(nlp):
    article = quotex.extract("## Streit um Geld\n\nDer Rat tagt am Montag. Er hat viel vor.\n")
    assert "#" not in shown(article).one("article").text


def test_a_very_long_text_is_cut_and_says_so():
    article = made("Ja. " * 1000, {"parts": [(0, 3)]}, {"parts": [(3000, 3003)]})
    page = read(article_html(article, longest=100))
    assert len(page.one("article").all("mark", "q")) == 1
    assert "3,900 more characters" in page.one("article").text
    assert len(page.all("tr", "row")) == 1


def test_hostile_text_stays_text():
    text = f"{HOSTILE} „{HOSTILE}“ {HOSTILE}"
    start, end = text.index("„"), text.index("“") + 1
    section = Section(id="x'\"><script>", kind="body", span=Span(start=0, end=len(text)))
    fact = Fact(about="party", value=HOSTILE, name=HOSTILE, weight=1, detail=HOSTILE)
    actor = Actor(
        id=HOSTILE,
        name=HOSTILE,
        kind="person",
        offices=(HOSTILE,),
        aliases=(HOSTILE,),
        party=HOSTILE,
        organisation=HOSTILE,
        facts=(fact,),
    )
    quote = Quote(
        id=HOSTILE,
        type="direct",
        text=HOSTILE,
        span=Span(start=start, end=end),
        parts=(Span(start=start, end=end),),
        speakers=(Speaker(text=text[:9], span=Span(start=0, end=9), actor=actor),),
        section=section,
        confidence=1,
        evidence=(Evidence(name=HOSTILE, weight=1, detail=HOSTILE),),
    )
    term = Term(
        id=HOSTILE, text=text[:5], span=Span(start=0, end=5), reason=HOSTILE, section=section
    )
    article = Article(
        text=text,
        quotes=(quote,),
        actors=(actor,),
        terms=(term,),
        meta={"title": HOSTILE, "url": "javascript:alert(1)"},
    )
    for html in (article._repr_html_(), quote._repr_html_(), actor._repr_html_()):
        page = read(html)
        assert not page.all("script")
        assert not page.all("img")
        assert "{{ 7*7 }}" in page.text
        assert html.count("</style>") == 1
        assert "\x00" not in html
        assert "javascript:" not in html
    words = letters(shown(article).one("article").one("p").text)
    assert words == letters(text).replace("\x00", "\ufffd").replace("\x1b", "\ufffd")
    assert "\u202e" not in marks(article)[0].attributes["aria-description"]


def test_a_quote_and_an_actor_are_cards(bridge):
    inner = next(quote for quote in bridge.quotes if quote.nested_in is not None)
    for quote in (bridge.quotes[3], inner):
        card = read(quote._repr_html_())
        assert card.one("blockquote").text == quote.text
        assert quote.speakers[0].actor.name in card.text
    card = read(bridge.actors[0]._repr_html_())
    assert "Hanna Kern" in card.text
    assert "Bürgermeisterin" in card.text
    assert "3 quotes" in card.text
    assert "female · politician" in card.text
    assert "gender female +6.0 first name: Hanna" in card.one("details").text


WORDS = st.sampled_from(["„Ja“ ", "Kern ", "\n", "\n\n", "<b>", "&amp;", "# ", "sagte ", "\t", "”"])
SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=8)


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, max_size=30).map("".join), SPANS)
def test_whatever_is_marked_the_text_is_whole(text, spans):
    spans = [(min(a, b), max(a, b)) for a, b in spans if max(a, b) <= len(text)]
    article = made(text, *({"parts": [span]} for span in spans))
    assert letters(shown(article).one("article").text).replace("#", "") == letters(text).replace(
        "#", ""
    )


# How colours look without one of the three cones, and how far apart they are.

CONES = {  # Machado, Oliveira & Fernandes 2009, severity 1; on linear RGB
    "all": np.eye(3),
    "protanopia": np.array(
        [[0.152, 1.053, -0.205], [0.115, 0.786, 0.099], [-0.004, -0.048, 1.052]]
    ),
    "deuteranopia": np.array(
        [[0.367, 0.861, -0.228], [0.280, 0.673, 0.047], [-0.012, 0.043, 0.969]]
    ),
    "tritanopia": np.array(
        [[1.256, -0.077, -0.179], [-0.078, 0.931, 0.148], [0.005, 0.691, 0.304]]
    ),
}
LMS = np.array([[0.4122, 0.5363, 0.0514], [0.2119, 0.6807, 0.1074], [0.0883, 0.2817, 0.6300]])
LAB = np.array([[0.2105, 0.7936, -0.0041], [1.9780, -2.4286, 0.4506], [0.0259, 0.7828, -0.8087]])


def linear(colour: str) -> np.ndarray:
    value = np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)]) / 255
    return np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)


def oklab(rgb: np.ndarray) -> np.ndarray:
    return LAB @ np.cbrt(LMS @ np.clip(rgb, 0, 1))


def luminance(colour: str) -> float:
    return float(linear(colour) @ (0.2126, 0.7152, 0.0722))


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize(
    ("cones", "least"),
    [("all", 0.16), ("protanopia", 0.09), ("deuteranopia", 0.09), ("tritanopia", 0.07)],
)
@pytest.mark.parametrize("theme", [0, 1])
def test_colours_keep_apart(cones, least, theme):
    seen = [oklab(CONES[cones] @ linear(colours[theme])) for colours in COLOURS]
    assert min(np.linalg.norm(a - b) for a, b in combinations(seen, 2)) > least


@pytest.mark.parametrize("theme", [0, 1])
def test_colours_stand_out_from_the_paper(theme):
    assert min(contrast(colours[theme], PAPERS[theme]) for colours in COLOURS) >= 3


def test_text_has_contrast_on_paper_and_on_marks(bridge):
    html = bridge._repr_html_()
    assert "var(--hue) 10%" in html and "var(--hue) 18%" in html
    for theme, share in enumerate((0.10, 0.18)):  # how much of its colour a mark's ground has
        for name in ("ink", "faint"):
            ink = re.search(rf"--{name}:light-dark\((#\w+),(#\w+)\)", html).group(theme + 1)
            assert contrast(ink, PAPERS[theme]) >= 4.5
            for colours in COLOURS:
                assert contrast(ink, mixed(colours[theme], PAPERS[theme], share)) >= 4.5


def mixed(colour: str, paper: str, share: float) -> str:
    channels = (
        round(int(colour[at : at + 2], 16) * share + int(paper[at : at + 2], 16) * (1 - share))
        for at in (1, 3, 5)
    )
    return "#" + "".join(f"{channel:02x}" for channel in channels)


def test_colours_stay_from_article_to_article():
    kern, ott, roth = (Actor(id="a", name=name, kind="person") for name in ("Kern", "Ott", "Roth"))
    colours = Colours()
    assert colours.of([kern, ott]) == [0, 1]
    assert colours.of([ott]) == [1]
    assert colours.of([roth, kern]) == [1, 0]
    assert colours.of([ott, roth]) == [1, 0]  # both have come to 1: one of them gives way
    many = [Actor(id="a", name=str(n), kind="person") for n in range(SLOTS + 1)]
    assert sorted(Colours().of(many)) == sorted([*range(SLOTS), 0])


DOUBT = (
    "Baurat Emil Roth traf den Bürgermeister Jan Ott am Rathaus von Lindenau. Er nannte den Plan "
    "„gut“. Stadträtin Tilda Brook warnte vor den Kosten. „Das wird teuer“, sagte Brook."
)


@pytest.fixture(scope="module")
def doubt() -> Article:
    """Who „er“ is, is not sure; who „Brook“ is, nobody need be told."""
    return quotex.extract(DOUBT)


def tip(article: Article, words: str) -> list[str]:
    mark = next(mark for mark in marks(article) if words in mark.text)
    return mark.attributes["aria-description"].splitlines()


def row(article: Article, words: str) -> str:
    return next(row.text for row in shown(article).all("tr", "row") if words in row.text)


def test_a_rival_is_told_with_how_likely_it_is(doubt):
    quote = doubt.quotes[0]
    assert (quote.speakers[0].actor.name, quote.rivals[0].actor.name) == ("Emil Roth", "Jan Ott")
    likelier = quote.rivals[0].model_copy(update={"confidence": 0.12})
    quote = quote.model_copy(update={"rivals": (likelier,)})
    article = doubt.model_copy(update={"quotes": (quote,)})
    assert "or Jan Ott (12%)" in tip(article, "gut")
    assert "or Jan Ott (12%)" in row(article, "gut")
    assert "or Jan Ott (12%)" in read(quote._repr_html_()).one("figcaption").text
    sure = f"{quote.confidence:.0%}"
    assert f"nannte · direct · {sure} · or Jan Ott (12%)" in plain(article)


def test_a_rival_that_is_most_unlikely_is_left_out(doubt):
    article = made("„Nie“, sagte sie.", {"parts": [(0, 5)]}, names=("Kern", "Vogt"))
    (quote,) = article.quotes
    rival = {"text": "", "span": Span(start=0, end=0), "actor": article.actors[1]}
    for confidence, told in ((0.019, False), (0.02, True)):
        rivals = (quotex.Rival(**rival, confidence=confidence),)
        one = article.model_copy(update={"quotes": (quote.model_copy(update={"rivals": rivals}),)})
        assert ("or Vogt (2%)" in tip(one, "Nie")) is told


def test_nobody_named_may_be_somebody_perhaps():
    article = made("„Nie“, hieß es.", {"parts": [(0, 5)], "by": ()}, names=("Kern",))
    (quote,) = article.quotes
    rival = quotex.Rival(
        text="", span=Span(start=0, end=0), actor=article.actors[0], confidence=0.07
    )
    quote = quote.model_copy(update={"rivals": (rival,)})
    assert "perhaps Kern (7%)" in tip(article.model_copy(update={"quotes": (quote,)}), "Nie")


def test_a_pronoun_tells_why_it_is_whom(doubt):
    (told,) = (line for line in tip(doubt, "gut") if line.startswith("„Er“ is"))
    assert told.startswith("„Er“ is Emil Roth because: is a person; ")
    assert "„Er“ is Emil Roth" in row(doubt, "gut")
    assert "others fit, too: Jan Ott" in row(doubt, "gut")


def test_a_part_of_the_name_needs_no_reason(doubt):
    assert doubt.quotes[-1].speakers[0].evidence
    assert not any(" is Tilda Brook" in line for line in tip(doubt, "teuer"))
    assert " is Tilda Brook" not in row(doubt, "teuer")


def test_the_filter_says_what_each_type_is(doubt):
    labels = [label.text for label in shown(doubt).one("fieldset", "types").all("label")]
    assert [" ".join(label.split()) for label in labels] == [
        "direct in quotation marks2",
        "reported told without the words1",
    ]
