"""The arguments of the benchmarks on annotated articles, and how their figures are told."""

import argparse
import json
import sys
from pathlib import Path

from benchmarks.accuracy import check_floors
from quotex.corpus import PARTS
from quotex.evaluation.figures import Figures


def parser_for(about: str | None) -> argparse.ArgumentParser:
    """What every benchmark on annotated articles takes; `about`: what it measures."""
    parser = argparse.ArgumentParser(
        description=about, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("corpus", type=Path, nargs="?", help="annotated articles: a file, a folder")
    parser.add_argument("--part", choices=PARTS, help="only this part, by the folder's parts.tsv")
    parser.add_argument("--first", type=int, help="only so many articles")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    parser.add_argument(
        "--floor",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="fail if a figure (F1, or accuracy) is lower: 'direct=78'",
    )
    return parser


def parsed(parser: argparse.ArgumentParser) -> argparse.Namespace:
    """The arguments, where there is such a corpus."""
    args = parser.parse_args()
    if args.corpus is None:
        parser.error("name a corpus")
    if not args.corpus.exists():
        parser.error(f"{args.corpus}: no such file or folder")
    return args


def tell(figures: Figures, args: argparse.Namespace, shown: str) -> None:
    """Print the figures as asked; the exit code is 1 where one is below its floor."""
    if args.json:
        json.dump(figures, sys.stdout, indent=1, ensure_ascii=False)
    else:
        print(shown)
    if not check_floors(figures, args.floor):
        sys.exit(1)
