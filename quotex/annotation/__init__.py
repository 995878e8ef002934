"""Quotes to put right in an annotation tool, and what annotators made of them.

`write_inception` and `write_label_studio` write what quotex found; `inception.articles` and
`label_studio.articles` read a tool's export.  What comes back without a change is equal to what
went in: quotes with parts, cues, speakers and addressees, and actors with their mentions.
"""
