"""Articles as TEI P5: who said what, for archives of the digital humanities.

Each article is a `<TEI>`; several make a `<teiCorpus>`.  The text is whole and unchanged; `text_of`
gives it back.  A character that no XML can hold is `<g type="control" n="U+0007">`, what stands
between paragraphs and is more than space a `<metamark>`.  In the text stand

    <said xml:id="t1-q1" who="#t1-a1" direct="true">„Jetzt wird gebaut.“</said>
    <persName ref="#t1-a1">Hanna Kern</persName>, <seg type="cue" corresp="#t1-q1">sagte</seg>

    in <placeName ref="#t1-e1">Lindenau</placeName>

and in the header a `<listPerson>` and a `<listOrg>` of the actors; places, works, events, products
and all other names are listed in `<standOff>`.  A quote that narration or a
paragraph's end interrupts is several elements, linked by `next` and `prev`.
"""

from quotex.tei.documents import tei, text_of, write_tei

__all__ = ["tei", "text_of", "write_tei"]
