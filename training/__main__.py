"""Make the embedded German pipeline from its sources, in one command.

    python -m training --data ../shared/data --out quotex/de_quotex

Unpacks the encoder, cuts its pieces down to German, trains it with all heads on treebanks and
names (the teacher, 12 layers), lets the shipped network (fewer layers) learn from the teacher and
from the same data, exports it, measures it on the tenth of the data that was kept aside, and
writes the pipeline with its model card and licence.  Seeds are fixed; what lies finished in the
work folder is not done again, and a training that was interrupted goes on from its last round.
"""

import argparse
import json
import random
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language

from quotex import __version__
from quotex.encoder.pieces import Pieces
from quotex.language.lemmas import Lemmatizer
from training import corpora, distil, e5, export
from training.card import LICENCE, SOURCES, card
from training.examples import (
    Window,
    named_windows,
    speech_windows,
    swapped_names,
    treebank_windows,
)
from training.fit import fit
from training.lemmas import forms, lemmatizer
from training.network import Network, shortened, started
from training.scores import scores
from training.seal import seal

HERE = Path(__file__).parent
SEED = 2026
TEACHER_ROUNDS = 4
STUDENT_ROUNDS = 4
POLISH_ROUNDS = 2
TABLE_SHARE = 0.25  # of one round: how long a student learns that is only for the table of layers
STUDENT_RATES = (2e-4, 5e-4)  # of encoder and heads, which start from the teacher's
POLISH_RATES = (8e-5, 2e-4)
LAYERS = 8
# A student starts from the teacher's lowest layers: after 90 steps, one of layers 0 to 5 had a
# labelled attachment of 76.9, of 0 to 4 and 11 72.3, of 0, 2, 4, 6, 8 and 11 74.0.
DEPTHS = (8, 6, 4)
COMPONENTS = {
    "encoder": "quotex_encoder",
    "senter": "quotex_sentences",
    "tagger": "quotex_tagger",
    "morphologizer": "quotex_morphologizer",
    "parser": "quotex_parser",
    "lemmatizer": "quotex_lemmatizer",
    "ner": "quotex_names",
}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--out", type=Path, default=Path("quotex/de_quotex"))
    parser.add_argument("--work", type=Path, default=HERE / "work", help="for intermediate files")
    parser.add_argument("--layers", type=int, default=LAYERS, choices=DEPTHS)
    parser.add_argument("--table", action="store_true", help="also train and score other depths")
    args = parser.parse_args()
    args.work.mkdir(parents=True, exist_ok=True)
    maker = Maker(args.data, args.work)
    if args.table:
        maker.write_table()
    student = maker.polished(maker.student(args.layers, STUDENT_ROUNDS), args.layers)
    measured = scores(maker.pipeline(student), args.data)
    print(json.dumps(measured, indent=1))
    table = maker.work / "layers.json"
    layers = json.loads(table.read_text(encoding="utf-8")) if table.exists() else []
    write(maker.pipeline(student), measured, layers, args.out)


class Maker:
    """Networks, step by step, in a work folder."""

    def __init__(self, data: Path, work: Path) -> None:
        self.data, self.work = data, work
        self.start = self._start()
        self.pieces = Pieces(self.start.pieces)
        self.parsed, parsed_aside = corpora.parsed_sentences(data)
        self.named, named_aside = corpora.named_sentences(data)
        rng = random.Random(SEED)
        self.aside = [
            *treebank_windows(parsed_aside, (1, 2, 3), rng),
            *named_windows(named_aside, (1, 2, 3), rng),
        ]
        self._taught: list[Window] | None = None

    def _start(self) -> e5.Start:
        """The encoder with German pieces only."""
        path = self.work / "start"
        if not (path / "tensors.npz").exists():
            cut = e5.german(
                e5.unpacked(e5.encoder_file()), corpora.running_words(self.data), forms()
            )
            e5.save(cut, path)
        return e5.load(path)

    def teacher(self) -> Network:
        """All layers, trained on what is annotated."""
        network = started(self.start, range(self.start.layers))
        folder = self.work / "teacher"
        return fit(network, self._annotated, self.aside, self.pieces, TEACHER_ROUNDS, folder, SEED)

    def _annotated(self, rng: random.Random, treebanks: int = 4) -> list[Window]:
        """The treebanks more often than the names: syntax is learnt more slowly."""
        windows: list[Window] = []
        for _ in range(treebanks):
            windows += treebank_windows(self.parsed, (1, 1, 2, 3, 4), rng)
        windows += named_windows(swapped_names(self.named, rng), (1, 1, 2, 3), rng)
        speeches = list(speech_windows(self.data / "speech_events" / "train.jsonl", rng))
        return windows + rng.sample(speeches, 250)

    def student(self, layers: int, rounds: int, share: float = 1.0) -> Network:
        """Fewer layers, trained on what the teacher says of more text, and on what is annotated.

        `share`: how much of both a round has.
        """
        teacher = self.teacher()
        folder = self.work / f"student-{layers}-{rounds}-{share}"

        def windows(rng: random.Random) -> list[Window]:
            annotated = self._annotated(rng, treebanks=2)
            both = [*self.taught(), *annotated]
            return rng.sample(both, int(share * len(both)))

        network = shortened(teacher, range(layers))
        return fit(network, windows, self.aside, self.pieces, rounds, folder, SEED, STUDENT_RATES)

    def polished(self, student: Network, layers: int) -> Network:
        """More rounds, mostly over what is annotated: gold has the last word."""

        def windows(rng: random.Random) -> list[Window]:
            taught = rng.sample(self.taught(), len(self.taught()) // 4)
            return taught + self._annotated(rng)

        folder = self.work / f"polished-{layers}"
        return fit(
            student, windows, self.aside, self.pieces, POLISH_ROUNDS, folder, SEED + 1, POLISH_RATES
        )

    def taught(self) -> list[Window]:
        """Text without annotation, with what the teacher says of it."""
        if self._taught is None:
            text = distil.unlabelled(self.data, self.named, random.Random(SEED))
            self._taught = distil.taught(self.teacher(), text, self.pieces)
        return self._taught

    def write_table(self) -> None:
        """`layers.json`: how good a network of each depth is, after training of equal length."""
        rows: list[dict[str, Any]] = [
            {"layers": 12, **scores(self.pipeline(self.teacher()), self.data)}
        ]
        for layers in DEPTHS:
            student = self.student(layers, 1, TABLE_SHARE)
            rows.append({"layers": layers, **scores(self.pipeline(student), self.data)})
        (self.work / "layers.json").write_text(json.dumps(rows, indent=1), encoding="utf-8")

    def pipeline(self, network: Network) -> Language:
        """All components with what the network has learnt."""
        files = export.files(network.eval(), self.pieces.to_bytes())
        nlp = spacy.blank("de")
        for name, factory in COMPONENTS.items():
            component: Any = nlp.add_pipe(factory, name=name)
            if factory in files:
                component.with_files(files[factory])
        table: Lemmatizer = nlp.get_pipe("lemmatizer")  # type: ignore[assignment]
        table.from_bytes(lemmatizer(corpora.verb_lemmas(self.data)).to_bytes())
        return nlp


def write(
    nlp: Language, measured: dict[str, float], layers: Sequence[dict[str, float]], out: Path
) -> None:
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
        nlp.to_disk(made, exclude=["vectors"])
        _keep_strings(nlp, made / "vocab" / "strings.json")
        (made / "LICENSE").write_text(LICENCE, encoding="utf-8")
        (made / "README.md").write_text(card(measured, nlp, layers), encoding="utf-8")
        if out.exists():
            shutil.rmtree(out)
        made.rename(out)
    seal(out)


def _keep_strings(nlp: Language, path: Path) -> None:
    """Leave out the words of the data that was scored: a pipeline needs to know its labels only."""
    labels = {label for part in nlp.pipe_labels.values() for label in part}
    known = labels | set(spacy.blank("de").vocab.strings)
    kept = sorted(word for word in nlp.vocab.strings if word in known)
    path.write_text(json.dumps(kept, ensure_ascii=False, indent=0), encoding="utf-8")


if __name__ == "__main__":
    main()
