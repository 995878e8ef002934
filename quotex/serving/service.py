"""What all requests share, and how articles go to the workers and come back."""

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from concurrent.futures import ThreadPoolExecutor

from fastapi import Response
from fastapi.responses import StreamingResponse

from quotex.errors import QuotexError
from quotex.running.streams import batched_by_weight
from quotex.serving import work
from quotex.serving.addresses import Fetching
from quotex.serving.models import OutputFormat
from quotex.serving.settings import Settings
from quotex.serving.work import Options, Upload
from quotex.serving.workers import Busy, TooSlow, Workers
from quotex.sources.text import Failure, Text

_TOGETHER = 8  # articles of a batch that a worker reads at a time,
_CHARACTERS = 50_000  # and no more once they have so many characters
_MOST_FETCHED = 8  # pages that are fetched at a time
_FETCHING = 30.0  # seconds for a page, or less where the server's limit is less
_IN_FRAME = (
    "frame-ancestors 'self'; sandbox allow-scripts allow-downloads allow-modals allow-popups "
    "allow-popups-to-escape-sandbox"
)


class Service:
    """What all requests share: the settings, the workers, the threads that fetch."""

    def __init__(self, settings: Settings) -> None:
        """Start nothing yet."""
        self.settings = settings
        self.workers = Workers(settings)
        self.pipeline = ""
        self.fetching = ThreadPoolExecutor(_MOST_FETCHED, thread_name_prefix="quotex-fetching")

    def start(self) -> None:
        """Start the workers; raises `QuotexError` where they cannot load what they are to."""
        if not self.pipeline:
            self.pipeline = self.workers.start()

    def stop(self) -> None:
        """End the workers."""
        self.workers.stop()
        self.fetching.shutdown(wait=False, cancel_futures=True)

    async def fetched(self, url: str) -> Upload:
        """The page at an address."""
        limit = min(_FETCHING, self.settings.timeout)
        fetch = Fetching(self.settings.is_local, self.settings.most_bytes, limit)
        loop = asyncio.get_running_loop()
        try:
            return await asyncio.wait_for(
                loop.run_in_executor(self.fetching, fetch, url), limit + 5
            )
        except (asyncio.TimeoutError, TimeoutError):
            raise TooSlow(f"the page took longer than {limit:g} seconds") from None

    async def texts(self, upload: Upload) -> list[Text | Failure]:
        """The articles in a file."""
        return await self.workers.ask(work.texts_of, upload)

    async def texts_or_why(self, upload: Upload) -> list[Text | Failure]:
        """The articles in a file, or why it cannot be read."""
        try:
            return await self.texts(upload)
        except Busy:
            raise
        except QuotexError as error:
            return [Failure(str(error), {"file": upload.name})]

    async def records(
        self, texts: Sequence[Text | Failure], options: Options
    ) -> AsyncIterator[tuple[bool, str]]:
        """Of each text, whether it could be read, and the record of that."""
        for some in _some_at_a_time(texts):
            try:
                found = await self.workers.ask(work.records_of, some, options)
            except QuotexError:
                found = [await self._alone(text, options) for text in some]
            for one in found:
                yield one

    async def _alone(self, text: Text | Failure, options: Options) -> tuple[bool, str]:
        """The record of one, to find the one at fault."""
        try:
            (found,) = await self.workers.ask(work.records_of, [text], options)
            return found
        except QuotexError as error:
            return False, Failure(str(error), text.meta).record()

    async def article(self, text: Text | Failure, options: Options) -> str:
        """The JSON of one article; raises `QuotexError` where it cannot be read."""
        (found,) = await self.workers.ask(work.records_of, [text], options)
        can_be_read, record = found
        if not can_be_read:
            raise QuotexError(json.loads(record)["error"])
        return record

    async def answer(self, record: str, format: OutputFormat, lang: str) -> Response:
        """One article in a format."""
        if format is OutputFormat.json:
            return Response(record, media_type=format.media_type)
        if format is OutputFormat.jsonl:
            return Response(f"{record}\n", media_type=format.media_type)
        return await self.file(record.encode(), format, lang)

    async def file(self, records: bytes, format: OutputFormat, lang: str) -> Response:
        """Articles as a file in a format; `lang`: the language of a page's own words."""
        excel = format is OutputFormat.excel
        content = await self.workers.ask(work.written, records, format.written, excel, lang)
        headers = {"Content-Disposition": f'attachment; filename="quotex{format.ending}"'}
        if format is OutputFormat.html:
            headers = {  # no browser opens a page in a sandbox that has an opener policy
                "Content-Security-Policy": _IN_FRAME,
                "Cross-Origin-Opener-Policy": "unsafe-none",
            }
        return Response(content, headers=headers, media_type=format.media_type)

    async def answers(
        self, texts: Sequence[Text | Failure], options: Options, format: OutputFormat, lang: str
    ) -> Response:
        """Many articles in a format, with a record for each that cannot be read."""
        found = self.records(texts, options)
        if format is OutputFormat.jsonl:
            lines = (f"{record}\n" async for _, record in found)
            return StreamingResponse(lines, media_type=format.media_type)
        records = [record async for _, record in found]
        if format is OutputFormat.json:
            return Response(f"[{','.join(records)}]", media_type=format.media_type)
        return await self.file("\n".join(records).encode(), format, lang)


def _some_at_a_time(texts: Sequence[Text | Failure]) -> list[list[Text | Failure]]:
    def weight(text: Text | Failure) -> int:
        return len(text.text) if isinstance(text, Text) else 0

    return list(batched_by_weight(texts, _TOGETHER, weight, _CHARACTERS))
