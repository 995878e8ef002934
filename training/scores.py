"""How good a pipeline is on the tenth of the data that is kept aside."""

import random
from collections.abc import Sequence
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.scorer import Scorer
from spacy.tokens import Doc
from spacy.training import Example

from training import corpora

SEED = 2026


def scores(nlp: Language, data: Path) -> dict[str, float]:
    """Percentages on every tenth sentence of treebanks and names.

    Word boundaries are the pipeline's own; spaCy's alignment compares them with the gold ones.
    """
    vocab = spacy.blank("de").vocab
    syntax = _examples(nlp, corpora.parsed_docs(data, vocab, random.Random(SEED)))
    names = _examples(nlp, corpora.named_docs(data, vocab))
    pud = _pud_kinds(_examples(nlp, corpora.named_docs(data, vocab, ["pud.iob2"])))
    subjects = _label_counts(syntax, "nsubj")
    table = Scorer.score_token_attr(syntax, "pos")
    table |= Scorer.score_token_attr(_tagged(syntax), "tag")
    table |= Scorer.score_token_attr(syntax, "morph", getter=lambda token, _: str(token.morph))
    table |= Scorer.score_token_attr(syntax, "lemma")
    table |= Scorer.score_deps(syntax, "dep", ignore_labels=("punct",))
    table |= Scorer.score_spans(syntax, "sents")
    table |= Scorer.score_spans(names, "ents", getter=lambda doc, _: doc.ents)
    people = table["ents_per_type"].get("PER", {"f": 0.0})
    of_pud = Scorer.score_spans(pud, "ents", getter=lambda doc, _: doc.ents)
    pud_people = of_pud["ents_per_type"].get("PER", {"f": 0.0})
    wanted = {
        "part of speech, accuracy": table["pos_acc"],
        "STTS tag, accuracy": table["tag_acc"],
        "morphology of inflected words, accuracy": table["morph_acc"],
        "lemma, accuracy": table["lemma_acc"],
        "unlabelled attachment": table["dep_uas"],
        "labelled attachment": table["dep_las"],
        "subjects, F1": subjects,
        "sentences, F1": table["sents_f"],
        "names, F1": table["ents_f"],
        "persons, F1": people["f"],
        "names on PUD, F1": of_pud["ents_f"],
        "persons on PUD, F1": pud_people["f"],
    }
    return {name: round(100 * value, 2) for name, value in wanted.items()}


def _examples(nlp: Language, gold: Sequence[Doc]) -> list[Example]:
    predicted = nlp.pipe([doc.text for doc in gold])
    return [Example(given, wanted) for given, wanted in zip(predicted, gold, strict=True)]


def _pud_kinds(examples: Sequence[Example]) -> list[Example]:
    """Without MISC, which nobody annotated in PUD."""
    for example in examples:
        doc = example.predicted
        doc.ents = [entity for entity in doc.ents if entity.label_ != "MISC"]
    return list(examples)


def _tagged(examples: Sequence[Example]) -> list[Example]:
    """Those whose gold has STTS tags."""
    return [example for example in examples if example.reference.has_annotation("TAG")]


def _label_counts(examples: Sequence[Example], label: str) -> float:
    """F1 of the words that hang on the right head with this label."""
    gold_count = predicted_count = hits = 0
    for example in examples:
        heads, labels = example.get_aligned_parse(projectivize=False)
        for token, head, dep in zip(example.predicted, heads, labels, strict=True):
            predicted = token.dep_ == label
            gold_count += dep == label
            predicted_count += predicted and dep is not None
            hits += predicted and dep == label and token.head.i == head
    return 2 * hits / (gold_count + predicted_count) if gold_count + predicted_count else 0.0
