"""Make the embedded German pipeline from its sources, in one command.

    python -m training --data ../shared/data --out quotex/de_quotex

Converts treebanks and names to spaCy's format, pretrains both networks on text without
annotation (vectors.py), trains with spaCy's own training (syntax.cfg, names.cfg), derives the
lemma table from simplemma, puts the components together, measures them on the tenth of the data
that was kept aside, and writes the pipeline with its model card and licence.  Seeds are fixed; a
step whose result lies in the work folder is not done again.
"""

import argparse
import json
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import spacy
from spacy.language import Language

from quotex import __version__
from training import corpora
from training.card import LICENCE, SOURCES, card
from training.lemmas import lemmatizer
from training.scores import scores
from training.vectors import write_vectors

HERE = Path(__file__).parent
SEED = 2026
MODELS = ("syntax", "names")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--out", type=Path, default=Path("quotex/de_quotex"))
    parser.add_argument("--work", type=Path, default=HERE / "work", help="for intermediate files")
    args = parser.parse_args()
    args.work.mkdir(parents=True, exist_ok=True)
    convert(args.data, args.work)
    start = pretrained(args.work)
    for model in MODELS:
        train(model, args.work, start)
    measured = scores(assembled(args.work, args.data), args.data)
    print(json.dumps(measured, indent=1))
    write(assembled(args.work, args.data), measured, args.out)  # anew: without the words scored


def convert(data: Path, work: Path) -> None:
    """The annotated data as spaCy reads it, and the text for pretraining."""
    if (work / "raw_text.jsonl").exists():
        return
    vocab = spacy.blank("de").vocab
    for model, (kept, aside) in {
        "syntax": corpora.syntax(data, vocab, random.Random(SEED)),
        "names": corpora.names(data, vocab),
    }.items():
        corpora.write(kept, work / f"{model}.train.spacy")
        corpora.write(aside, work / f"{model}.dev.spacy")
    lines = (json.dumps({"text": text}, ensure_ascii=False) for text in corpora.raw_texts(data))
    (work / "raw_text.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")


def pretrained(work: Path) -> Path:
    """Weights that have learnt words from text without annotation; both models start from them."""
    weights = work / "pretraining" / "model-last.bin"
    if not weights.exists():
        raw_text = work / "raw_text.jsonl"
        with raw_text.open(encoding="utf-8") as lines:
            write_vectors((json.loads(line)["text"] for line in lines), work / "vectors")
        paths = ("--paths.raw_text", raw_text, "--paths.vectors", work / "vectors")
        _spacy("pretrain", _filled("syntax", work), weights.parent, *paths)
    return weights


def train(model: str, work: Path, start: Path) -> None:
    """Train one of the two models with spaCy's command line."""
    if (work / model / "finished").exists():
        return
    paths = [
        *("--paths.train", work / f"{model}.train.spacy"),
        *("--paths.dev", work / f"{model}.dev.spacy"),
        *("--paths.init_tok2vec", start),
    ]
    _spacy("train", _filled(model, work), "--output", work / model, *paths)
    (work / model / "finished").touch()


def _filled(model: str, work: Path) -> Path:
    """The model's configuration with spaCy's defaults filled in."""
    config = work / f"{model}.cfg"
    pretraining = ["--pretraining"] if model == "syntax" else []
    _spacy("init", "fill-config", HERE / f"{model}.cfg", config, *pretraining)
    return config


def _spacy(*arguments: object) -> None:
    subprocess.run([sys.executable, "-m", "spacy", *map(str, arguments)], check=True)


def assembled(work: Path, data: Path) -> Language:
    """All components in one pipeline."""
    # The last weights, not the best: the kept tenth measures and must not choose.
    nlp = spacy.load(work / "syntax" / "model-last")
    nlp.add_pipe("quotex_lines", first=True)
    nlp.add_pipe("quotex_lemmatizer", after="parser")
    made = lemmatizer(corpora.verb_lemmas(data))
    nlp.get_pipe("quotex_lemmatizer").from_bytes(made.to_bytes())
    names = spacy.load(work / "names" / "model-last")
    names.replace_listeners("tok2vec", "ner", ["model.tok2vec"])
    nlp.add_pipe("ner", source=names)
    return nlp


def write(nlp: Language, measured: dict[str, float], out: Path) -> None:
    """The pipeline's folder with licence and model card, put in place at once."""
    nlp.meta.update(
        {
            "name": "quotex",
            "version": __version__,
            "description": "German pipeline for quotex: sentences, part of speech, morphology, "
            "lemmas, dependency syntax, names",
            "license": "CC BY-SA 4.0",
            "author": "The quotex developers",
            "sources": SOURCES,
            "performance": measured,
        }
    )
    with tempfile.TemporaryDirectory(dir=out.parent) as folder:
        made = Path(folder) / "pipeline"
        nlp.config["paths"] = dict.fromkeys(nlp.config["paths"])  # of this machine
        nlp.to_disk(made, exclude=["vectors"])
        _keep_strings(nlp, made / "vocab" / "strings.json")
        (made / "LICENSE").write_text(LICENCE, encoding="utf-8")
        (made / "README.md").write_text(card(measured, nlp), encoding="utf-8")
        if out.exists():
            shutil.rmtree(out)
        made.rename(out)


def _keep_strings(nlp: Language, path: Path) -> None:
    """Leave out the words of the training data: a pipeline needs to know its labels only."""
    labels = {label for part in nlp.pipe_labels.values() for label in part}
    features = {pair for label in labels for pair in label.split("|")}
    known = labels | features | set(spacy.blank("de").vocab.strings)
    kept = sorted(word for word in nlp.vocab.strings if word in known)
    path.write_text(json.dumps(kept, ensure_ascii=False, indent=0), encoding="utf-8")


if __name__ == "__main__":
    main()
