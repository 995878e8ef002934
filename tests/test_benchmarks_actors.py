"""What `benchmarks/actors.py` counts."""

import pytest

pytest.importorskip("scipy", reason="the benchmarks need the extra 'bench'")

import quotex.corpus
from benchmarks.actors import Actors, ceaf_e
from quotex.article import Article

XML = """\
<article id="loc001" genre="local" region="DE" marks="„“" source="own writing" \
licence="CC BY 4.0" register="regional">
<actors>
<actor id="a1" name="Ada Lenz" kind="person" gender="f" role="politician" party="SPD"/>
<actor id="a2" name="Jan Ott" kind="person" gender="m" role="resident" org="Bürgerbund Linden"/>
</actors>
<text>
<p><m a="a1">Ada Lenz</m> kam, und <m a="a2">Jan Ott</m> ging. <m a="a1">Sie</m> schwieg.</p>
</text>
</article>
"""


@pytest.fixture
def gold(tmp_path):
    path = tmp_path / "loc001.xml"
    path.write_text(XML, encoding="utf-8")
    (one,) = quotex.corpus.gold(path)
    return one


def counted(gold, **changes) -> Actors:
    """The figures of an answer that says of Ada Lenz what gold says, but for the changes."""
    lenz, ott = gold.article.actors
    actors = (lenz.model_copy(update=changes), ott)
    figures = Actors()
    figures.add(gold, Article.model_validate({**dict(gold.article), "actors": actors}))
    return figures


def test_an_answer_like_gold_is_right(gold):
    figures = counted(gold).figures()
    for name in ("mentions", "LEA", "B³", "CEAFe"):
        assert figures[name]["F1"] == 100
    for name in ("pronouns", "gender", "first names", "role", "party", "organisation"):
        assert figures[name]["accuracy"] == 100
    assert figures["role"]["of"] == 2 and figures["party"]["of"] == 1


def test_what_is_unknown_is_neither_right_nor_wrong(gold):
    figures = counted(gold, gender="unknown", role="unknown", party=None).figures()
    assert figures["gender"] == {"accuracy": 100, "unknown": 50, "of": 2}
    assert figures["role"] == {"accuracy": 100, "unknown": 50, "of": 2}
    assert figures["party"] == {"accuracy": 0, "unknown": 100, "of": 1}


def test_what_is_wrong_counts(gold):
    figures = counted(gold, gender="male", role="police", party="CDU").figures()
    assert figures["gender"]["accuracy"] == figures["role"]["accuracy"] == 50
    assert figures["party"]["accuracy"] == 0


def test_a_pronoun_is_right_if_it_is_the_right_actors(gold):
    lenz, ott = gold.article.actors
    pronoun = lenz.mentions[1]
    figures = Actors()
    actors = (
        lenz.model_copy(update={"mentions": lenz.mentions[:1]}),
        ott.model_copy(update={"mentions": (*ott.mentions, pronoun)}),
    )
    figures.add(gold, Article.model_validate({**dict(gold.article), "actors": actors}))
    told = figures.figures()["pronouns"]
    assert (told["accuracy"], told["of"], told["gold"]) == (0, 1, 1)


def test_actors_are_paired_one_to_one():
    gold = [{1, 2}, {3}]
    assert ceaf_e(gold, gold) == (1.0, 1.0)
    precision, recall = ceaf_e(gold, [{1, 2, 3}])  # 2 * 2 of 2 + 3 mentions
    assert (precision, recall) == pytest.approx((0.8, 0.4))
    assert ceaf_e(gold, []) == (0.0, 0.0)
