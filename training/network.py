"""The encoder and its heads in PyTorch: for training and for export only.

The encoder is BERT's (Devlin et al. 2019), as multilingual-e5-small has it; heads and head labels
come from `quotex/encoder/heads.py`, and each kind of head has its modules here.  Syntax is read
off by a biaffine scorer (Dozat & Manning 2017, "Deep Biaffine Attention for Neural Dependency
Parsing").
"""

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from quotex.encoder.heads import TABLE, Head
from training.e5 import Start

ARC_WIDTH = 256
RELATION_WIDTH = 128
PAIR_WIDTH = 64  # of a word's projection, for each label
POSITIONS = 512
EPSILON = 1e-12


class Layer(nn.Module):
    """Self-attention and a feed-forward network, each with a norm behind it."""

    def __init__(self, width: int, heads: int, inner: int, dropout: float) -> None:
        super().__init__()
        self.heads = heads
        self.q, self.k, self.v, self.ao = (nn.Linear(width, width) for _ in range(4))
        self.aln, self.oln = (nn.LayerNorm(width, eps=EPSILON) for _ in range(2))
        self.fi, self.fo = nn.Linear(width, inner), nn.Linear(inner, width)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, blocked: Tensor) -> Tensor:
        """`x`: (batch, pieces, width); `blocked`: (batch, 1, 1, pieces), added to the scores."""
        batch, length, _ = x.shape
        head_width = self.q.out_features // self.heads  # fewer heads are no wider (`pruning`)
        shape = (batch, length, self.heads, head_width)
        q, k, v = (part(x).view(shape).transpose(1, 2) for part in (self.q, self.k, self.v))
        if self.training:
            seen = functional.scaled_dot_product_attention(q, k, v, blocked.to(q.dtype))
        else:  # spelt out: this is what gets exported
            scores = q @ k.transpose(-1, -2) * head_width**-0.5 + blocked
            seen = scores.softmax(-1) @ v
        seen = seen.transpose(1, 2).reshape(batch, length, -1)
        x = self.aln(x + self.dropout(self.ao(seen)))
        return self.oln(x + self.dropout(self.fo(functional.gelu(self.fi(x)))))


class Encoder(nn.Module):
    """Pieces to vectors."""

    def __init__(
        self, pieces: int, width: int, layers: int, heads: int, dropout: float = 0.1
    ) -> None:
        super().__init__()
        self.word = nn.Embedding(pieces, width)
        self.position = nn.Embedding(POSITIONS, width)
        self.norm = nn.LayerNorm(width, eps=EPSILON)
        self.layers = nn.ModuleList(Layer(width, heads, 4 * width, dropout) for _ in range(layers))
        self.dropout = nn.Dropout(dropout)
        self.word.weight.requires_grad_(False)

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        """`ids`, `mask`: (batch, pieces); the vectors are (batch, pieces, width)."""
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.dropout(self.norm(self.word(ids) + self.position(places)))
        blocked = (1.0 - mask[:, None, None, :].to(x.dtype)) * -1e4
        for layer in self.layers:
            x = layer(x, blocked)
        return x


class Parser(nn.Module):
    """Which word hangs on which, and how."""

    def __init__(self, width: int, relations: int, dropout: float = 0.33) -> None:
        super().__init__()
        self.root = nn.Parameter(torch.zeros(width))
        self.dependent, self.governor = (nn.Linear(width, ARC_WIDTH) for _ in range(2))
        self.biaffine = nn.Parameter(torch.zeros(ARC_WIDTH + 1, ARC_WIDTH))
        nn.init.xavier_uniform_(self.biaffine)
        self.relation_dependent, self.relation_governor = (
            nn.Linear(width, RELATION_WIDTH) for _ in range(2)
        )
        self.relation = nn.Linear(RELATION_WIDTH, relations)
        self.dropout = nn.Dropout(dropout)

    def arcs(self, words: Tensor) -> Tensor:
        """(batch, words, width) to scores (batch, words, 1 + words): the root comes first."""
        root = self.root.expand(words.shape[0], 1, -1)
        governors = torch.cat([root.to(words.dtype), words], dim=1)
        dependent = self.dropout(functional.gelu(self.dependent(words)))
        governor = self.dropout(functional.gelu(self.governor(governors)))
        one = torch.ones_like(dependent[..., :1])
        scored = torch.cat([dependent, one], dim=-1) @ self.biaffine
        return scored @ governor.transpose(1, 2) * ARC_WIDTH**-0.5

    def relations(self, words: Tensor, heads: Tensor) -> Tensor:
        """Labels of the arcs: `words` (n, width), `heads` (n,) their numbers, -1 for the root."""
        on_root = (heads < 0)[:, None]
        governors = torch.where(on_root, self.root.to(words.dtype), words[heads.clamp(min=0)])
        both = self.relation_dependent(words) + self.relation_governor(governors)
        return self.relation(self.dropout(functional.gelu(both)))


class Pair(nn.Module):
    """Two projections a word and label: what it is as the one of a pair, and as the other.

    A pair's log-odds are their product.  They are linear and have a bias, so that a product has
    one, and so that a stretch's projection is that of the mean of its words.
    """

    def __init__(self, width: int, labels: int) -> None:
        super().__init__()
        self.labels = labels
        self.left, self.right = (nn.Linear(width, labels * PAIR_WIDTH) for _ in range(2))

    def forward(self, one: Tensor, other: Tensor) -> Tensor:
        """(pairs, width) of each to (pairs, labels)."""
        shape = (-1, self.labels, PAIR_WIDTH)
        product = self.left(one).view(shape) * self.right(other).view(shape)
        return product.sum(-1) * PAIR_WIDTH**-0.5


class Network(nn.Module):
    """The encoder with every head of the table."""

    def __init__(
        self, pieces: int, width: int, layers: int, heads: int, table: Sequence[Head] = TABLE
    ) -> None:
        super().__init__()
        self.table = tuple(table)
        self.encoder = Encoder(pieces, width, layers, heads)
        self.label_heads = nn.ModuleDict(
            {head.name: nn.Linear(width, len(head.labels)) for head in table if head.of_words}
        )
        relation = next(head for head in table if head.kind == "relation")
        self.parser = Parser(width, len(relation.labels))
        self.pair_heads = nn.ModuleDict(
            {head.name: Pair(width, len(head.labels)) for head in table if head.kind == "pair"}
        )
        self.dropout = nn.Dropout(0.2)

    def words(self, ids: Tensor, mask: Tensor, first: Tensor, last: Tensor) -> Tensor:
        """The vectors of words: the mean of their first and last piece's, (batch, words, width)."""
        pieces = self.encoder(ids, mask)
        rows = torch.arange(len(ids), device=ids.device)[:, None]
        return self.dropout((pieces[rows, first] + pieces[rows, last]) / 2)


def started(start: Start, layers: Sequence[int]) -> Network:
    """A network whose encoder has these layers of the start's, counted from 0."""
    network = Network(len(start.pieces), start.width, len(layers), start.heads)
    tensors = {name: torch.from_numpy(values) for name, values in start.tensors.items()}
    encoder = network.encoder
    with torch.no_grad():
        encoder.word.weight.copy_(tensors["emb.word"])
        encoder.position.weight.copy_(tensors["emb.pos"] + tensors["emb.type"][: start.width])
        encoder.norm.weight.copy_(tensors["emb.ln.w"])
        encoder.norm.bias.copy_(tensors["emb.ln.b"])
        for layer, number in zip(encoder.layers, layers, strict=True):
            for part in ("q", "k", "v", "ao", "aln", "fi", "fo", "oln"):
                module = getattr(layer, part)
                module.weight.copy_(tensors[f"l{number}.{part}.w"])
                module.bias.copy_(tensors[f"l{number}.{part}.b"])
    return network


def shortened(network: Network, layers: Sequence[int]) -> Network:
    """A copy of the network with some of its layers."""
    encoder = network.encoder
    made = Network(
        encoder.word.num_embeddings,
        encoder.word.embedding_dim,
        len(layers),
        encoder.layers[0].heads,
        network.table,
    )
    kept = {f"encoder.layers.{old}.": f"encoder.layers.{new}." for new, old in enumerate(layers)}
    weights = {}
    for name, values in network.state_dict().items():
        if name.startswith("encoder.layers."):
            prefix = ".".join(name.split(".")[:3]) + "."
            if prefix in kept:
                weights[kept[prefix] + name[len(prefix) :]] = values
        else:
            weights[name] = values
    made.load_state_dict(weights)
    return made
