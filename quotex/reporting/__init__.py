"""Who gets to speak in an archive: quotes, words and shares by gender, role, party, …

    report = quotex.report(quotex.extract_many(texts))
    for row in report.of("gender"):
        print(row.value, row.quotes, row.of_known, row.low, row.high)

`counting.py` counts as articles come, `intervals.py` says how far a share is to be trusted,
`text.py`, `sheets.py` and `page.py` write what was counted; `command.py` is `quotex report`.
"""
