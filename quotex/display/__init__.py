"""How articles, quotes and actors show themselves: HTML and CSS without any script.

`blocks.py` cuts the text where marks begin and end, `voices.py` numbers and colours who speaks,
`views.py` puts into words what a template shows; the templates escape all that they get.
"""

from secrets import token_hex
from typing import TYPE_CHECKING

from quotex.display.templating import render
from quotex.display.views import ActorView, ArticleView, QuoteView
from quotex.display.voices import Colours
from quotex.display.wording import Language, wording

if TYPE_CHECKING:
    from quotex.article import Actor, Article, Entity, Quote

LONGEST_SHOWN = 200_000  # characters of an article; a notebook that holds more gets slow


def article_html(article: "Article", longest: int = LONGEST_SHOWN, lang: Language = "en") -> str:
    """The article with its quotes marked, a key that filters, and its quotes in a table.

    A fragment for a notebook, with its own style, in English or German (`lang`).  What goes beyond
    `longest` characters is left out, and a note says so.
    """
    say = wording(lang)
    view = ArticleView.of(article, Colours(), longest=longest, say=say)
    return render("article_output.html.jinja", say, view=view, uid=_unique())


def quote_html(quote: "Quote") -> str:
    """One quote as a card: its words, who says them by which cue, and why."""
    return render("quote_output.html.jinja", view=QuoteView.alone(quote), uid=_unique())


def actor_html(actor: "Actor") -> str:
    """One actor as a card: name, kind, offices, aliases, how often it is named and speaks."""
    return render("actor_output.html.jinja", view=ActorView.of(actor), uid=_unique())


def entity_html(entity: "Entity") -> str:
    """One entity as a card: name, kind, the actor that it is, how often it is named."""
    return render("entity_output.html.jinja", entity=entity, uid=_unique())


def _unique() -> str:
    """An id that no other output of the notebook has, whatever session it comes from."""
    return f"quotex-{token_hex(4)}"
