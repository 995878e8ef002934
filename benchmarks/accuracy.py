"""How well quotex finds quotes and their speakers, against annotated articles.

    python benchmarks/accuracy.py ../shared/data/quotes/dev.jsonl
    python benchmarks/accuracy.py ../shared/data/quotes/dev.jsonl --errors errors.html
    python benchmarks/accuracy.py ../shared/data/quotes/dev.jsonl --errors-table --reliability

Gold and predicted quotes are paired one to one so that the sum of their token overlap is
largest (Petersen-Frey & Biemann 2024, "Dataset of Quotation Attribution in German News
Articles", section 5); the figures are percentages:

    messages, roles, joint   macro precision, recall and F1 over all pairs and unpaired quotes
    type                     micro F1 of the quote's type over the same pairs
    detect TYPE              a hit is a pair of that type with a token overlap (F1) of 0.5
    exact TYPE               a hit is a pair with the very same words
    speaker TYPE             of the gold quotes with a speaker, how many have that one (F1 0.5)

With `--only Direct`, quotes of other types are left aside on both sides before the pairing: its
*role cue* is that of direct quotes.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # benchmarks/ is not installed

import quotex
from benchmarks.scoring import (
    TYPE_NAMES,
    TYPES,
    Counts,
    Record,
    count,
    predicted_quotes,
    print_table,
    read_gold,
    spans_of,
)
from quotex.article import Article
from quotex.errors import QuotexError
from quotex.evaluation.figures import Figures
from quotex.files import written_whole


def as_prediction(name: str, article: Article, only: str | None = None) -> dict[str, Any]:
    """A line of the file that `score_quotes.py` reads, of all quotes or `only` of a type."""
    return {
        "name": name,
        "quotes": [
            {
                "type": TYPE_NAMES[quote.type],
                **{k: [[s.start, s.end] for s in part] for k, part in spans_of(quote).items()},
            }
            for quote in article.quotes
            if quote.type in TYPE_NAMES and only in (None, TYPE_NAMES[quote.type])
        ],
    }


def run(records: Sequence[Record], model: str | None) -> list[Article]:
    """quotex's answer to every record."""
    return [quotex.extract(record["text"], model) for record in records]


def measured(
    records: Sequence[Record], articles: Sequence[Article], only: str | None = None
) -> Figures:
    """The figures that the module's docstring explains."""
    counts = Counts()
    for record, article in zip(records, articles, strict=True):
        predicted = predicted_quotes(article, record["tokens"])
        if only:
            wanted = [quote for quote in record["annotations"] if quote["type"] == only]
            record = {**record, "annotations": wanted}
            predicted = [quote for quote in predicted if quote.type == only]
        count(counts, record, predicted)
    return counts.figures()


def check_floors(figures: Figures, floors: Sequence[str]) -> bool:
    """Whether every „NAME=FLOOR“ holds; says which do not."""
    held = True
    for floor in floors:
        name, _, least = floor.rpartition("=")
        row = figures[name]
        value = row.get("F1", row.get("accuracy", 0.0))
        if value < float(least):
            print(f"{name}: {value:.2f}, below the floor of {least}", file=sys.stderr)
            held = False
    return held


def write_predictions(
    path: Path, records: Sequence[Record], articles: Sequence[Article], only: str | None
) -> None:
    with written_whole(path) as out:
        for record, article in zip(records, articles, strict=True):
            line = json.dumps(as_prediction(record["name"], article, only), ensure_ascii=False)
            out.write(line + "\n")


def report(args: argparse.Namespace, records: list[Record], articles: list[Article]) -> None:
    """What `--errors`, `--errors-table` and `--reliability` ask for."""
    if args.errors or args.errors_table:
        from benchmarks.errors import ErrorCounts, errors_in

        counts = ErrorCounts()
        for record, article in zip(records, articles, strict=True):
            counts.add(record, article, errors_in(record, article))
        if args.errors_table:
            print(f"\n{counts.kinds_table()}\n\n{counts.speakers_table()}")
        if args.errors:
            from benchmarks.errors_page import write_page

            write_page(args.errors, counts, title=args.gold.name)
    if args.reliability:
        from benchmarks.reliability import judged, reliability_table

        print(f"\n{reliability_table(judged(records, articles))}")


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("gold", type=Path, help="annotated articles, one JSON object a line")
    parser.add_argument("--model", help="a spaCy pipeline (default: the embedded one)")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    parser.add_argument("--predictions", type=Path, help="write what quotex answers to this file")
    parser.add_argument("--only", choices=TYPES, help="only quotes of this type")
    parser.add_argument("--first", type=int, help="only so many articles")
    parser.add_argument(
        "--errors", type=Path, metavar="FILE.html", help="write a page to read every error on"
    )
    parser.add_argument(
        "--errors-table", action="store_true", help="count the kinds of error, in Markdown"
    )
    parser.add_argument(
        "--reliability", action="store_true", help="what a direct quote's confidence is worth"
    )
    parser.add_argument(
        "--floor",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="fail if a figure (F1, or accuracy) is lower: 'detect Direct=78'",
    )
    args = parser.parse_args()
    if args.json and (args.errors_table or args.reliability):
        parser.error("--json prints figures alone: leave out --errors-table and --reliability")
    if not args.gold.is_file():
        parser.error(f"{args.gold}: no such file")
    for path in (args.errors, args.predictions):
        if path and not path.parent.is_dir():
            parser.error(f"{path.parent}: no such folder to write {path.name} in")
    return args


def main() -> None:
    args = arguments()
    records = read_gold(args.gold)[: args.first]
    articles = run(records, args.model)
    figures = measured(records, articles, args.only)
    if args.json:
        json.dump(figures, sys.stdout, indent=1)
    else:
        print_table(figures)
    if args.predictions:
        write_predictions(args.predictions, records, articles, args.only)
    report(args, records, articles)
    if not check_floors(figures, args.floor):
        sys.exit(1)


if __name__ == "__main__":
    try:
        main()
    except QuotexError as error:
        print(f"accuracy.py: {error}", file=sys.stderr)
        sys.exit(2)
