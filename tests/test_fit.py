"""`quotex fit`: a few numbers fitted to own gold, and kept only where they are better."""

import json
import random
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from command import Done, run

import quotex
import quotex.attribution.confidence
import quotex.weights.own
from quotex.article import Article
from quotex.evaluation.judging import Judged
from quotex.fitting.calibrating import calibrated, fitted
from quotex.fitting.choices import SHIPPED, Choice
from quotex.fitting.search import is_gain
from quotex.weights.reading import own_weights

PEOPLE = ("Ada Kern", "Jan Ott", "Lena Vogt", "Emil Roth", "Hanna Berg", "Karl Lenz")
THINGS = (
    "den Umbau der Schule",
    "den Neubau der Schule",
    "den Umbau der Brücke",
    "den Umbau des Bahnhofs",
    "den Neubau der Brücke",
    "den Umbau der Halle",
)
WORDS = ("Wir bauen die Brücke neu", "Das Geld reicht nicht", "Die Schule bleibt offen")
WEAK = ("beschrieb", "erläuterte")  # what these annotators do not take for speech
NAMES_OF_WEAK = frozenset(("beschreiben", "erläutern"))


def text(number: int) -> str:
    """A short article: who says something, who criticises, who only explains something."""
    people = [PEOPLE[(number + k) % len(PEOPLE)] for k in range(4)]
    things = [THINGS[(number * 5 + k) % len(THINGS)] for k in range(3)]
    lines = [
        f"Streit in Lindenau, Teil {number + 1}",
        f"„{WORDS[number % 3]}“, sagte {people[0]} am {number + 1}. Mai in Lindenau.",
        f"{people[1]} kritisierte {things[0]}. Der Abend war lang.",
        f"{people[2]} {WEAK[number % 2]} {things[1]}. Es regnete.",
        f"{people[3]} {WEAK[(number + 1) % 2]} {things[2]}. „Mehr Licht“ heißt das Stück im Saal.",
    ]
    return "\n\n".join(lines)


def kept(article: Article, wanted: Sequence[bool]) -> Article:
    quotes = tuple(q for q, keep in zip(article.quotes, wanted, strict=True) if keep)
    return article.model_copy(update={"quotes": quotes})


@pytest.fixture(scope="module")
def answers() -> list[Article]:
    """What quotex says of 24 articles."""
    return list(quotex.extract_many([text(number) for number in range(24)], errors="raise"))


@pytest.fixture(scope="module")
def strict(answers: list[Article]) -> list[Article]:
    """The answers, put right by people to whom „beschrieb“ and „erläuterte“ are no speech."""
    lemmas = ([q.cue.lemma if q.cue else "" for q in answer.quotes] for answer in answers)
    return [
        kept(a, [lemma not in NAMES_OF_WEAK for lemma in of])
        for a, of in zip(answers, lemmas, strict=True)
    ]


def cues(article: Article) -> Iterator[str]:
    return (quote.cue.lemma for quote in article.quotes if quote.cue)


def test_the_examples_are_what_they_are_meant_to_be(answers, strict):
    assert all(set(cues(answer)) >= NAMES_OF_WEAK for answer in answers)
    assert all({"kritisieren", "sagen"} <= set(cues(one)) for one in strict)


@pytest.fixture(scope="module")
def done(strict: list[Article], tmp_path_factory: pytest.TempPathFactory) -> tuple[Done, Path]:
    """`quotex fit` on the gold, and the file that it wrote."""
    folder = tmp_path_factory.mktemp("fit")
    gold, file = folder / "gold.jsonl", folder / "weights.toml"
    gold.write_text("".join(one.model_dump_json() + "\n" for one in strict), encoding="utf-8")
    return run("fit", "--gold", gold, "-o", file), file


def test_the_command_says_before_and_after_and_writes_what_is_better(done):
    command, file = done
    assert command.returncode == 0 and command.stderr == b""
    said = command.stdout.decode()
    (reported,) = re.findall(r"^reported \(24\): F1 (\d+\.\d) → (\d+\.\d); kept: -", said, re.M)
    assert float(reported[1]) > float(reported[0]) + 5
    assert said.count("kept:") == 1
    assert "direct (24): F1 100.0 → 100.0; as shipped: no gain" in said
    content = file.read_text(encoding="utf-8")
    assert all(f"# {line}" in content for line in said.splitlines())
    assert list(own_weights(file).tables) == ["reported"]


def test_fitted_weights_change_answers_as_the_gold_does(strict, done):
    (_, file) = done
    new = text(40)
    assert set(cues(quotex.extract(new))) >= NAMES_OF_WEAK
    theirs = set(cues(quotex.extract(new, quotex.load(weights=file))))
    assert theirs.isdisjoint(NAMES_OF_WEAK) and {"kritisieren", "sagen"} <= theirs
    before, after = (quotex.evaluate(strict, weights=w).figures() for w in (None, file))
    assert after["types"]["all"]["F1"] > before["types"]["all"]["F1"]


def test_nothing_is_fitted_to_gold_that_was_shuffled(answers, tmp_path):
    shuffled = random.Random(3)
    gold = [kept(a, [shuffled.random() < 0.5 for _ in a.quotes]) for a in answers]
    file = tmp_path / "weights.toml"
    found = quotex.fit(gold, file)
    assert found.weights is None and not file.exists()
    assert all(not gain.kept for gain in found.gains)
    assert {one.why for one in found.calibrations if one.quotes >= 50} <= {
        "no gain",
        "confidence does not tell right from wrong here",
    }
    with pytest.raises(quotex.InputError, match="nothing is better"):
        found.write(file)


def test_nothing_is_fitted_to_quotexs_own_answers(answers):
    found = quotex.fit(answers[:10])
    assert found.weights is None
    assert {(gain.before, gain.after) for gain in found.gains if gain.gold} == {(100.0, 100.0)}


def test_too_few_articles_are_refused(answers):
    with pytest.raises(quotex.InputError, match=r"9 annotated articles with .* too few"):
        quotex.fit(answers[:9])
    with pytest.raises(quotex.InputError, match="0 quotes: too few"):
        quotex.fit([kept(answer, [False] * len(answer.quotes)) for answer in answers])


def test_the_order_of_the_articles_is_of_no_matter(strict):
    one, other = (quotex.fit(gold) for gold in (strict[:10], strict[9::-1]))
    assert str(one) == str(other)


def test_the_command_writes_nothing_where_nothing_is_better(answers, tmp_path):
    gold = tmp_path / "gold.json"
    whole = [json.loads(answer.model_dump_json()) for answer in answers[:10]]
    gold.write_text(json.dumps(whole), encoding="utf-8")
    file = tmp_path / "weights.toml"
    done = run("fit", "--gold", gold, "-o", file)
    assert done.returncode == 1 and not file.exists()
    assert done.stderr.decode().endswith(f"{file} is not written\n")
    assert run("fit", "--gold", gold, "-o", gold).returncode == 2
    assert run("fit", "--gold", gold, "-o", tmp_path / "nix" / "w.toml").returncode == 2
    assert run("fit", "--gold", tmp_path / "nix", "-o", file).returncode == 2


# --- what counts as a gain


def test_a_gain_has_to_be_there_whichever_articles_are_drawn():
    before = np.array([[10, 10, 5]] * 20)
    assert is_gain(before, before + np.array([0, 0, 1]))
    assert not is_gain(before, before)
    lucky = before.copy()
    lucky[0] = 10, 10, 9  # one article alone
    assert not is_gain(before, lucky)
    assert not is_gain(before, before - np.array([0, 0, 1]))


def test_choices_say_what_they_are():
    assert (str(SHIPPED), str(Choice(-0.5)), str(Choice(1.0, 1.5))) == (
        "as shipped",
        "-0.5",
        "+1.0, heads x 1.5",
    )


# --- confidences


def drawn(odds: np.ndarray, seed: int = 1) -> np.ndarray:
    """Whether each is right, as often as its log-odds say."""
    random = np.random.default_rng(seed)
    return (random.random(len(odds)) < 1 / (1 + np.exp(-odds))).astype(float)


def test_offset_and_slope_are_found_again():
    odds = np.random.default_rng(0).normal(1, 2, 4000)
    offset, slope = fitted(odds, drawn(0.6 * odds - 1))
    assert (offset, slope) == (pytest.approx(-1, abs=0.15), pytest.approx(0.6, abs=0.08))


def test_few_quotes_leave_both_near_what_is_expected():
    odds = np.array([2.0, 1.5, 3.0])
    offset, slope = fitted(odds, np.zeros(3))
    assert -1.2 < offset < 0 and 0.6 < slope < 1


def test_neither_runs_away_where_odds_say_the_opposite():
    odds = np.random.default_rng(0).normal(3, 1, 400)
    wrong = np.arange(400) % 10 > 0
    offset, slope = fitted(odds, (~wrong & (odds < 4)).astype(float))
    assert slope == 0 and -3.2 < offset < -1.8
    sure = np.full(200, 6.0)
    offset, slope = fitted(sure, drawn(np.zeros(200)))
    assert abs(offset + 6 * slope) < 0.5


def judged(article: Article, right: Sequence[bool]) -> list[Judged]:
    """The direct quotes of an article again and again, right or wrong."""
    quotes = [quote for quote in article.quotes if quote.type == "direct"]
    return [Judged(quotes[k % len(quotes)], bool(one)) for k, one in enumerate(right)]


@pytest.fixture(scope="module")
def sure_and_unsure() -> Article:
    article = quotex.extract(
        "„Wir bauen die Brücke neu“, sagte Bürgermeisterin Ada Kern. Jan Ott war entsetzt. „Nein.“ "
        "Der Umbau galt ihm als „sicherer Hafen“. Jan Ott will „mehr Mut“ in der Stadt."
    )
    sure = [quote.confidence for quote in article.quotes if quote.type == "direct"]
    assert max(sure) - min(sure) > 0.15
    return article


def test_confidences_that_promise_too_much_are_put_right(sure_and_unsure):
    quotes = judged(sure_and_unsure, [True] * 300)
    confidence = np.array([one.quote.confidence for one in quotes])
    odds = np.log(confidence / (1 - confidence))
    quotes = judged(sure_and_unsure, drawn(odds - 1.5).astype(bool).tolist())
    articles = np.arange(300) // 6
    found = calibrated("direct", quotes, articles, np.arange(50) % 5)
    assert found.why == "" and found.after < found.before - 0.02
    own = quotex.weights.own.OwnWeights({}, {"direct": found.numbers})
    with quotex.weights.own.weighing_with(own):
        again = quotex.attribution.confidence.confidence("direct", *_parts(quotes[0]))
    assert again < quotes[0].quote.confidence - 0.1


def _parts(one: Judged) -> tuple[object, ...]:
    from quotex.attribution.evidence import weights

    speaker = [piece for piece in one.quote.evidence if piece.name in weights()["speaker"]]
    uttered = [piece for piece in one.quote.evidence if piece not in speaker]
    return uttered, speaker, [piece for s in one.quote.speakers for piece in s.evidence]


def test_confidences_that_have_nothing_to_do_with_what_is_right_stay(sure_and_unsure):
    random = np.random.default_rng(2)
    quotes = judged(sure_and_unsure, (random.random(300) < 0.5).tolist())
    found = calibrated("direct", quotes, np.arange(300) // 6, np.arange(50) % 5)
    assert found.numbers is None
    assert found.why == "confidence does not tell right from wrong here"


def test_confidences_that_keep_what_they_promise_stay(sure_and_unsure):
    quotes = judged(sure_and_unsure, [True] * 300)
    confidence = np.array([one.quote.confidence for one in quotes])
    right = drawn(np.log(confidence / (1 - confidence))).astype(bool).tolist()
    found = calibrated(
        "direct", judged(sure_and_unsure, right), np.arange(300) // 6, np.arange(50) % 5
    )
    assert (found.numbers, found.why) == (None, "no gain")
    few = calibrated("direct", quotes[:20], np.arange(20), np.arange(20) % 5)
    assert few.why == "too few"
