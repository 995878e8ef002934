"""The search for garbage is put off while a text is read, and afterwards as it was before."""

import gc
import threading

import pytest

from quotex import reader
from quotex.garbage import no_search
from quotex.pipeline import extract


@pytest.fixture(autouse=True)
def as_before():
    yield
    gc.enable()


@pytest.mark.parametrize("before", [True, False])
def test_it_is_afterwards_as_it_was_before(before):
    (gc.enable if before else gc.disable)()
    with no_search(10):
        assert not gc.isenabled()
    assert gc.isenabled() is before


def test_it_is_on_again_after_an_error():
    with pytest.raises(ValueError, match="cut off"), no_search(10):
        raise ValueError("cut off")
    assert gc.isenabled()


def test_the_last_text_of_several_threads_turns_it_on_again():
    other = threading.Event(), threading.Event()

    def read():
        with no_search(10):
            other[0].set()
            other[1].wait(60)

    thread = threading.Thread(target=read)
    with no_search(10):
        thread.start()
        other[0].wait(60)
    assert not gc.isenabled()
    other[1].set()
    thread.join()
    assert gc.isenabled()


def test_it_goes_on_while_a_long_text_is_read():
    with no_search(1_000_000):
        assert gc.isenabled()


def test_a_reading_puts_it_off_and_leaves_nothing_to_find(nlp, monkeypatch):
    on = []
    read = reader.decided
    monkeypatch.setattr(reader, "decided", lambda *given: on.append(gc.isenabled()) or read(*given))
    text = (
        "„Das reicht“, sagte die\nWirtin Jana Lohse. Sie wolle schließen. Kern glaubt, es reiche."
    )
    extract(text, nlp)
    gc.collect()
    extract(text, nlp)
    assert on == [False, False] and gc.isenabled()
    assert not gc.collect()
