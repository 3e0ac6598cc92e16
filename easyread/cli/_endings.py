"""How a run ends: in plain words and with an exit code, whatever stopped it.

The codes are 0 for done, 1 for something in the documents to change (commands say so
themselves), 2 for work that we could not do, and 130 where the person stopped us.
"""

from __future__ import annotations

import codecs
import errno
import io
import os
import sys
import traceback
from contextlib import contextmanager, suppress
from typing import IO, TYPE_CHECKING, Final

import click

from easyread.cli._stderr import print_message
from easyread.errors import OUR_MISTAKE, EasyReadError
from easyread.files import cannot_write

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

CANNOT: Final = 2
STOPPED: Final = 130
_ENDED: Final = "The program that reads them has ended."
# Why our results cannot be printed.
_NOT_PRINTED: Final = {
    errno.EPIPE: _ENDED,
    errno.EINVAL: _ENDED,  # Windows
    errno.EBADF: "The output is closed.",
    errno.ENOSPC: "There is no room left.",
    errno.EFBIG: "There is no room left.",
    errno.EIO: "The computer could not write them.",
}
# For an output that has few letters: what looks the same to a reader.
_PLAIN: Final = str.maketrans(
    {"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "…": "..."}
)
_LETTERS: Final = "easyread-plain"


class EndingError(click.ClickException):
    """A run cannot go on: what to say of it."""

    exit_code = CANNOT

    def show(self, file: IO[str] | None = None) -> None:
        """Say it as it is: the message has all that people need."""
        click.echo(self.message, file=file, err=file is None)


class StoppedError(EndingError):
    """The person stopped the run, with Ctrl-C."""

    exit_code = STOPPED


@contextmanager
def told_in_words() -> Iterator[None]:
    """Turn whatever stops a command into an EndingError.

    A mistake of ours keeps its traceback, which is printed first.
    """
    try:
        yield
    except (click.ClickException, click.exceptions.Exit):
        raise
    except (KeyboardInterrupt, click.Abort) as error:
        raise _stopped(error) from None
    except EasyReadError as error:
        raise EndingError(str(error)) from error
    except OSError as error:
        raise EndingError(_reason(error)) from error
    except MemoryError as error:
        message = "There is not enough memory for this. Make the document shorter."
        raise EndingError(message) from error
    except Exception as error:
        with suppress(OSError):
            traceback.print_exc()
        raise EndingError(OUR_MISTAKE) from error


def exit_code_of(run: Callable[[], object]) -> int:
    """Run a command to its end; say why it could not go on, and return its exit code."""
    try:
        code = _code_of(run)
        sys.stdout.flush()
    except OSError as error:
        _say(EndingError(_reason(error)))
        code = CANNOT
    for stream in (sys.stdout, sys.stderr):
        _let_go(stream)
    return code


def _code_of(run: Callable[[], object]) -> int:
    try:
        result = run()
    except SystemExit as stop:
        result = stop.code
    except click.ClickException as error:
        _say(error)
        return error.exit_code
    except (KeyboardInterrupt, click.Abort) as error:
        stopped = _stopped(error)
        _say(stopped)
        return stopped.exit_code
    return result if isinstance(result, int) else 0


def _stopped(error: BaseException) -> EndingError:
    if isinstance(error.__context__, EOFError):
        return EndingError("We have questions, but the answers ended. Nothing is kept.")
    whole = "Each file is whole: the old one, or the new one."
    return StoppedError(f"We stopped, because you asked us to. {whole}")


def _say(error: click.ClickException) -> None:
    said = io.StringIO()
    error.show(said)
    with suppress(OSError):  # nobody can be told
        print_message(said.getvalue().rstrip("\n"))


def _reason(error: OSError) -> str:
    """Say in plain words what the computer could not do.

    Every error of a file has the file's name. One without a name is of what we print,
    or of the folder where we are.
    """
    if error.filename is not None:
        return cannot_write(error.filename, error)
    if error.errno in _NOT_PRINTED:
        return f"We cannot print our results. {_NOT_PRINTED[error.errno]}"
    if error.errno == errno.ENOENT:
        return "The folder where you are is gone. Go to another folder, and try again."
    return f"We cannot go on. The computer says: {error.strerror or error}."


def _let_go(stream: IO[str]) -> None:
    """Keep Python from trying once more, at its end, to print what cannot be."""
    try:
        stream.flush()
    except (OSError, ValueError):
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def prepare_streams() -> None:
    """Have an output for results and one for talk, which can hold any letter.

    A letter that an output does not have is shown by a plain one that looks alike, or
    by its number. An output that was closed is noticed when something is printed.
    """
    codecs.register_error(_LETTERS, _plain)
    _hold_closed()
    if sys.stdin is None:
        sys.stdin = os.fdopen(0, encoding="utf-8", closefd=False)
    if sys.stdout is None:
        sys.stdout = os.fdopen(1, "w", encoding="utf-8", closefd=False)
    if sys.stderr is None:
        sys.stderr = os.fdopen(2, "w", encoding="utf-8", closefd=False)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=_LETTERS)
    if isinstance(sys.stdin, io.TextIOWrapper):  # what people type may be no letters
        sys.stdin.reconfigure(errors="replace")


def _hold_closed() -> None:
    """Take the place of standard streams that are closed, or a page would get it.

    What is printed for people goes nowhere then. Results cannot be written.
    """
    for number, mode in ((0, os.O_RDONLY), (1, os.O_RDONLY), (2, os.O_WRONLY)):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, mode)


def _plain(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    letters = error.object[error.start : error.end].translate(_PLAIN)
    shown = letters.encode("ascii", "backslashreplace").decode("ascii")
    return shown, error.end
