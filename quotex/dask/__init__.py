"""Archives on a Dask cluster: every partition of articles becomes a partition of quotes.

frame = dask.dataframe.read_parquet("archiv/")      # columns id, title, date, text
quotes = quotex.dask.extract(frame)                 # lazy; a row for every quote
quotex.dask.write_parquet(quotes, "zitate/", resume=True)

A worker process loads the pipeline once and reads on one core, some articles at a time: give it one
thread and start as many processes as there are cores.
"""

from quotex.dask.extraction import extract
from quotex.dask.writing import write_parquet

__all__ = ["extract", "write_parquet"]
