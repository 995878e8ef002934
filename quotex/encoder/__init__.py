"""The embedded pipeline's encoder and heads, run by ONNX Runtime as spaCy components.

`Encoder` reads every `Doc` once and keeps a vector a word in `doc.tensor`; thin components
(`heads.py` has the table) read their answers off these vectors and write spaCy's annotations, or
keep them for `scores.py`.  `training/` makes the files that they load.
"""
