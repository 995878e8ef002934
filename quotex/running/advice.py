"""What is wrong with a call of the command, and how it goes instead."""

import os
import re
import shlex
from collections.abc import Sequence
from difflib import get_close_matches
from typing import Any

from typer.core import TyperGroup

from quotex.errors import InputError
from quotex.running.meant import like

_NOT_ONE_OF = re.compile(r"'([^']{0,200})' is not one of (.{0,2000})\.\Z", re.S)
_READS = "extract"  # the command that a file alone stands for


class Commands(TyperGroup):
    """The commands by their names; one that is none is told with what was meant."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command that the arguments begin with; raises `InputError` where there is none."""
        if args[0][:1] != "-" or args[0] == "-":
            commands = self.list_commands(ctx)
            if args[0] not in commands:
                raise InputError(_no_command(args, commands))
        return super().resolve_command(ctx, args)


def advice(error: Any) -> str:
    """One line for an error of the command line's: what was wrong, and the next step."""
    context = getattr(error, "ctx", None)
    path = getattr(context, "command_path", "quotex")
    help_ = f"{path} --help lists all"
    message = str(error.format_message()).strip()
    option = getattr(error, "option_name", None)
    param = getattr(error, "param", None)
    if type(error).__name__ == "NoSuchOption" and option:
        return _no_option(option, error.possibilities or (), context, help_)
    if type(error).__name__ == "MissingParameter":
        return f"{message.rstrip('.')}: {path} article.txt reads a file, {path} - standard input"
    if param is not None:
        return _bad_value(max(param.opts, key=len), error.message)
    if message.startswith("Got unexpected extra argument"):
        return f"{path} takes no {message.rpartition(' (')[2].rstrip(')')!r}: {path} --help"
    return f"{message[:1].lower()}{message[1:].rstrip('.')}: {help_}"


def _no_command(args: Sequence[str], commands: Sequence[str]) -> str:
    """„no command 'article.txt'; did you mean `quotex extract article.txt`?“."""
    name = args[0]
    rest = shlex.join(args[:3]) + (" …" if len(args) > 3 else "")
    if _is_input(name):
        return f"no command {name!r}; did you mean `quotex {_READS} {rest}`?"
    near = get_close_matches(name.casefold(), commands, 1, 0.6)
    if near:
        meant = shlex.join([near[0], *args[1:3]]) + (" …" if len(args) > 3 else "")
        return f"no command {name!r}; did you mean `quotex {meant}`?"
    return f"no command {name!r}; there are {', '.join(commands)}: quotex --help tells more"


def _is_input(name: str) -> bool:
    """Whether it is, or looks like, something to be read and not a command."""
    return name == "-" or os.path.exists(name) or any(mark in name for mark in "./\\*? ")


def _no_option(option: str, near: Sequence[str], context: Any, help_: str) -> str:
    commands = getattr(getattr(context, "command", None), "commands", {})
    if not near and option.lstrip("-") in commands:
        near = (f"quotex {option.lstrip('-')}",)
    if not near:
        for name, command in commands.items():
            if any(option in param.opts for param in command.params):
                return f"no option {option} before the command: quotex {name} FILE {option} …"
    meant = f"did you mean {' or '.join(near[:2])}? " if near else ""
    return f"no option {option}; {meant}{help_}"


def _bad_value(option: str, message: str) -> str:
    """„--format: 'exel' is none of text, csv…“; numbers are said by what they are."""
    if found := _NOT_ONE_OF.search(message):
        value, choices = found[1], re.findall("'([^']*)'", found[2])
        return f"{option}: {value!r} is none of {', '.join(choices)}{like(value, choices)}"
    if "valid integer" in message:
        return f"{option} takes a whole number, as in {option} 4"
    if "valid number" in message or "valid float" in message:  # as typer has it, new and old
        return f"{option} takes a number with a point, as in {option} 0.8"
    return f"{option}: {message[:1].lower()}{message[1:]}"
