"""How good a German pipeline is on the tenth of the treebanks and names that is kept aside.

    python benchmarks/pipeline.py
    python benchmarks/pipeline.py --model de_core_news_sm --data ../shared/data

Figures are percentages (`training/scores.py` says how each is counted).  A pipeline with other
labels than Universal Dependencies' (spaCy's own ones) gets no fair score for its labels.
"""

import argparse
import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--model", default=str(ROOT / "quotex" / "de_quotex"))
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    args = parser.parse_args()
    figures = measured(args.model, args.data)
    figures["sentences on quotes/dev, F1"] = sentences(args.model, args.data / "quotes/dev.jsonl")
    if args.json:
        json.dump(figures, sys.stdout, indent=1)
        return
    for name, value in figures.items():
        print(f"{name:42} {value:6.2f}")


def measured(model: str, data: Path) -> dict[str, float]:
    """The scores of a pipeline, given its folder or package name."""
    sys.path.insert(0, str(ROOT))  # training/ is beside this folder and not installed
    import spacy

    from training.scores import scores

    return scores(spacy.load(model), data)


def sentences(model: str, articles: Path) -> float:
    """F1 of the places where sentences begin, against those of the annotated articles."""
    import spacy

    with articles.open(encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    counts = [0, 0, 0]
    docs = spacy.load(model).pipe(record["text"] for record in records)
    for doc, record in zip(docs, records, strict=True):
        gold = {record["tokens"][first][0] for first, _ in record["sentences"]}
        words = ([token for token in sentence if not token.is_space] for sentence in doc.sents)
        given = {sentence[0].idx for sentence in words if sentence}
        for k, found in enumerate((gold, given, gold & given)):
            counts[k] += len(found)
    return round(200 * counts[2] / (counts[0] + counts[1]), 2)


if __name__ == "__main__":
    main()
