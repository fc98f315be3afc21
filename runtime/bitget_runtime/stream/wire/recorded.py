"""What a recorder sees of pushes and of replies to commands."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from bitget_runtime.stream.wire import frames
from bitget_runtime.stream.wire.channel import Channel

if TYPE_CHECKING:
    from bitget_runtime.errors import ApiError
    from bitget_runtime.recording.recorder import Recorder
    from bitget_runtime.stream.wire.channel import Command


def looking_at(source: object, recorder: Recorder | None) -> Callable[[Any], None] | None:
    """The function that records each push of a channel; None if nobody records, or they are binary. `Any`: a text."""
    if recorder is None or not isinstance(source, Channel):
        return None
    channel: Channel[Any] = source

    def look(payload: Any) -> None:
        recorder.take(channel, channel.data_type, lambda: _data_of(payload))

    return look


def _data_of(payload: Any) -> Any:
    push = frames.loose_push(payload)
    return None if push is None else push.data


def record_reply(recorder: Recorder, command: Command[Any], payload: bytes, refusal: ApiError | None) -> None:
    """Show the reply to a command to a recorder: its content, or the code of a refusal."""
    if refusal is None:
        recorder.take(command, command.reply_type, lambda: frames.reply_content(command, payload))
    else:
        known = command.api.load_error_codes()
        recorder.take_code(command, refusal.code, refusal.msg, "websocket", known)
