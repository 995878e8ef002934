"""The command `quotex serve` with its options; nothing heavy is imported before it runs."""

from typing import Annotated

import typer

from quotex.errors import QuotexError
from quotex.running.options import Known, Lexicon, Model, Threads


def serve(
    host: Annotated[
        str,
        typer.Option(
            metavar="HOST", help="Where to listen; 0.0.0.0 for every network of the machine."
        ),
    ] = "127.0.0.1",
    port: Annotated[
        int, typer.Option("--port", "-p", metavar="N", help="The port; 0 for any that is free.")
    ] = 8000,
    open_browser: Annotated[
        bool, typer.Option("--open", help="Open the page in the browser.")
    ] = False,
    max_size: Annotated[
        float, typer.Option(metavar="MIB", help="The largest request, in MiB.")
    ] = 16,
    timeout: Annotated[
        float,
        typer.Option(
            metavar="S", help="Seconds that an article, or waiting for a worker, may take."
        ),
    ] = 120,
    workers: Annotated[
        int, typer.Option("--workers", "-w", metavar="N", help="Processes that read.")
    ] = 1,
    threads: Threads = None,
    model: Model = None,
    known: Known = None,
    lexicon: Lexicon = None,
    allow_host: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME",
            help="A further name that the server answers to, such as a proxy's; may be given "
            "several times.",
        ),
    ] = None,
    allow_origin: Annotated[
        list[str] | None,
        typer.Option(
            metavar="SITE",
            help="A site whose pages may ask the server (CORS), https://cms.example; may be given "
            "several times [default: none].",
        ),
    ] = None,
) -> None:
    """Serve a page to paste texts into, and a REST interface."""
    from quotex.serving.settings import Settings

    settings = Settings(
        host=host,
        port=port,
        max_size=max_size,
        timeout=timeout,
        workers=workers,
        threads=threads,
        model=model,
        known=known,
        lexicon=lexicon,
        allowed=tuple(allow_host or ()),
        origins=tuple(allow_origin or ()),
    )
    try:
        from quotex.serving.run import run
    except ImportError as error:
        if (error.name or "").split(".")[0] == "quotex":
            raise
        raise QuotexError(f"quotex serve needs {error.name}: pip install 'quotex[serve]'") from None
    run(settings, open_browser)
