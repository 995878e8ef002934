"""How well quotex answers on articles annotated as in `corpus/`: quotes, speakers, who is who.

    python benchmarks/corpus.py corpus --part dev
    python benchmarks/corpus.py corpus --part dev --by genre
    python benchmarks/corpus.py --agreement first/ second/

Figures are percentages; `quotex/evaluation/counting.py` says what each is, `comparing.py` beside it
what counts as found and as right, `identity.py` what mentions, B³ and LEA are.
"""

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # benchmarks/ is not installed

import quotex
import quotex.corpus
from benchmarks.accuracy import check_floors
from benchmarks.arguments import parser_for
from quotex.corpus import Gold
from quotex.errors import InputError, QuotexError
from quotex.evaluation.comparing import Answer
from quotex.evaluation.counting import EITHER, GROUPS, Tally
from quotex.evaluation.figures import Figures

_COUNTS = ("gold", "answered", "of")
_GROUP_COLUMNS = (
    *((name, "F1") for name in GROUPS),
    *(("direct", "actor"), (EITHER, "actor"), ("mentions", "F1"), ("LEA", "F1")),
)


def table(figures: Figures) -> str:
    """Quotes by type below a head; each other figure with its name beside it."""
    columns = list(next(iter(figures.values())))
    heads = [column.removeprefix("speaker ").removeprefix("actor ") for column in columns]
    lines = [f"{'':17s}" + "".join(f"{head:>9s}" for head in heads)]
    for name, row in figures.items():
        if name in GROUPS:
            cells = (f"{row[c]:9.0f}" if c in _COUNTS else f"{row[c]:9.1f}" for c in columns)
            lines.append(f"{name:17s}" + "".join(cells))
            continue
        told = (f"{k} {v:.0f}" if k in _COUNTS else f"{k} {v:.1f}" for k, v in row.items())
        lines.append(f"{name:17s}   " + "   ".join(told))
    return "\n".join(lines)


def table_by(groups: Mapping[str, Tally]) -> str:
    """A line a group: the F1 of each type, then some of the others."""
    heads = [name if kind == "F1" else f"{name} {kind}" for name, kind in _GROUP_COLUMNS]
    lines = [
        "| | articles | " + " | ".join(heads) + " |",
        "|---" + "|---:" * (len(heads) + 1) + "|",
    ]
    for name in sorted(groups):
        figures = groups[name].figures()
        cells = (
            f"{figures[row][kind]:.1f}" if figures[row].get("gold", 1) else ""
            for row, kind in _GROUP_COLUMNS
        )
        lines.append(f"| {name} | {groups[name].articles} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def tallied(
    pairs: Iterable[tuple[Gold, Answer]], by: str | None = None
) -> tuple[Tally, dict[str, Tally]]:
    """All articles together, and those of each genre or source.

    An article's source is the folder that it lies in: the corpus has one for each.
    """
    whole = Tally()
    groups: dict[str, Tally] = defaultdict(Tally)
    for gold, answer in pairs:
        whole.add(gold, answer)
        if by is not None:
            folder = Path(gold.article.meta["file"]).resolve().parent.name
            groups[gold.genre if by == "genre" else folder].add(gold, answer)
    return whole, groups


def answers(corpus: Iterable[Gold], model: str | None) -> Iterator[tuple[Gold, Answer]]:
    """Each article with what quotex says of its text."""
    for gold in corpus:
        yield gold, Answer.of(quotex.extract(gold.article.text, model))


def agreement(first: Iterable[Gold], second: Iterable[Gold]) -> Iterator[tuple[Gold, Answer]]:
    """The articles that both have, the first one's annotation as gold, the other's as the answer.

    Raises `InputError` where they have none in common.
    """
    others = {gold.article.meta.get("id"): gold for gold in second}
    both = [(gold, others.get(gold.article.meta.get("id"))) for gold in first]
    if not any(other for _, other in both):
        raise InputError("no article is in both folders")
    for gold, other in both:
        if other is not None:
            yield gold, Answer.annotated(other)


def arguments() -> argparse.Namespace:
    parser = parser_for(__doc__)
    parser.add_argument("--by", choices=("genre", "source"), help="figures of each, in Markdown")
    parser.add_argument("--model", help="a spaCy pipeline (default: the embedded one)")
    parser.add_argument(
        "--agreement",
        type=Path,
        nargs=2,
        metavar=("A", "B"),
        help="two annotations of the same articles: A as gold, B as the answer",
    )
    args = parser.parse_args()
    if bool(args.corpus) == bool(args.agreement):
        parser.error("name a corpus, or two after --agreement")
    for path in filter(None, (args.corpus, *(args.agreement or ()))):
        if not path.exists():
            parser.error(f"{path}: no such file or folder")
    return args


def main() -> None:
    args = arguments()
    if args.agreement:
        pairs = agreement(*(list(quotex.corpus.gold(path, args.part)) for path in args.agreement))
    else:
        corpus = list(quotex.corpus.gold(args.corpus, args.part))[: args.first]
        pairs = answers(corpus, args.model)
    whole, groups = tallied(pairs, args.by)
    figures = whole.figures()
    if args.json:
        by = {name: group.figures() for name, group in groups.items()}
        json.dump({"all": figures, **by}, sys.stdout, indent=1, ensure_ascii=False)
    else:
        print(f"{whole.articles} articles\n\n{table(figures)}")
        if groups:
            print(f"\n{table_by(groups)}")
    if not check_floors(figures, args.floor):
        sys.exit(1)


if __name__ == "__main__":
    try:
        main()
    except QuotexError as error:
        print(f"corpus.py: {error}", file=sys.stderr)
        sys.exit(2)
