"""nonebot2 with its OneBot 11 adapter: forward and reverse WebSocket, HTTP POST with the HTTP API."""

import ast
import asyncio
import inspect
import socket
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import nonebot
import pytest
import pytest_asyncio
import uvicorn
from nonebot.adapters.onebot import v11
from nonebot.adapters.onebot.v11 import Adapter, Bot, Message, MessageSegment, event as events
from nonebot.message import event_preprocessor
from pydantic import TypeAdapter

from answers import ACTIONS
from conftest import GROUP, SECRET, STRANGER, TOKEN, USER, Program, run, until

FORWARD, REVERSE, POST = "10001", "10002", "10003"


class Connection:
    """A bot of nonebot, and the mock server at the other end."""

    def __init__(self, self_id: str, server: Program) -> None:
        self.self_id = self_id
        self.server = server
        self.transcript = server.transcript
        self.events: list[v11.Event] = []

    @property
    def bot(self) -> Bot:
        return nonebot.get_bot(self.self_id)

    async def event(self, kind: type[v11.Event], **fields: Any) -> Any:
        """An event that came, or will."""

        def found() -> Any:
            for event in self.events:
                if type(event) is kind and all(getattr(event, key) == value for key, value in fields.items()):
                    return event

        return await until(f"{kind.__name__} {fields}", found)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def connections() -> AsyncIterator[dict[str, Connection]]:
    """One nonebot with a bot for each way of connecting; there can be only one in a process."""
    listener = socket.create_server(("127.0.0.1", 0))
    address = "127.0.0.1:{}".format(listener.getsockname()[1])
    async with AsyncExitStack() as stack:

        async def mock(self_id: str, *arguments: str) -> Connection:
            common = ["--listen", "127.0.0.1:0", "--token", TOKEN, "--self-id", self_id]
            return Connection(self_id, await stack.enter_async_context(run("mock_server", *common, *arguments)))

        # Both forms of messages.
        forward = await mock(FORWARD)
        reverse = await mock(REVERSE, "--reverse", f"ws://{address}/onebot/v11/ws", "--format", "string")
        post = await mock(POST, "--post", f"http://{address}/onebot/v11/http", "--secret", SECRET)
        connections = {connection.self_id: connection for connection in (forward, reverse, post)}

        nonebot.init(
            _env_file=None,
            driver="~fastapi+~httpx+~websockets",
            log_level="WARNING",
            onebot_access_token=TOKEN,
            onebot_secret=SECRET,
            onebot_ws_urls=[f"ws://{forward.server.address}/"],
            onebot_api_roots={POST: f"http://{post.server.address}/"},
        )
        nonebot.get_driver().register_adapter(Adapter)

        @event_preprocessor
        async def received(bot: Bot, event: v11.Event) -> None:
            connections[bot.self_id].events.append(event)
            connections[bot.self_id].transcript.note("nonebot <", repr(event))

        @Bot.on_calling_api
        async def calling(bot: Bot, api: str, data: dict[str, Any]) -> None:
            connections[bot.self_id].transcript.note("nonebot >", f"{api} {data}")

        @Bot.on_called_api
        async def called(bot: Bot, exception: Exception | None, api: str, data: dict[str, Any], result: Any) -> None:
            connections[bot.self_id].transcript.note("nonebot <", f"{api}: {exception or result!r}")

        web = uvicorn.Server(uvicorn.Config(nonebot.get_asgi(), log_level="warning"))
        serving = asyncio.create_task(web.serve(sockets=[listener]))
        yield connections
        web.should_exit = True
        await asyncio.wait_for(serving, 20)


@pytest_asyncio.fixture(scope="module", loop_scope="module", params=[FORWARD, REVERSE, POST], ids=["forward", "reverse", "post"])
async def connection(request: pytest.FixtureRequest, connections: dict[str, Connection]) -> Connection:
    connection = connections[request.param]
    await connection.event(events.LifecycleMetaEvent)
    return connection


pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_events_of_each_kind(connection: Connection) -> None:
    expected = Counter(
        {
            (events.LifecycleMetaEvent, "enable" if connection.self_id == POST else "connect"): 1,
            (events.PrivateMessageEvent, "friend"): 3,
            (events.GroupMessageEvent, "normal"): 2,
            (events.GroupMessageEvent, "anonymous"): 1,
            (events.GroupUploadNoticeEvent, None): 1,
            (events.GroupAdminNoticeEvent, "set"): 1,
            (events.GroupAdminNoticeEvent, "unset"): 1,
            (events.GroupDecreaseNoticeEvent, "leave"): 1,
            (events.GroupDecreaseNoticeEvent, "kick_me"): 1,
            (events.GroupIncreaseNoticeEvent, "approve"): 1,
            (events.GroupIncreaseNoticeEvent, "invite"): 1,
            (events.GroupBanNoticeEvent, "ban"): 1,
            (events.GroupBanNoticeEvent, "lift_ban"): 1,
            (events.FriendAddNoticeEvent, None): 1,
            (events.GroupRecallNoticeEvent, None): 1,
            (events.FriendRecallNoticeEvent, None): 1,
            (events.PokeNotifyEvent, "poke"): 1,
            (events.LuckyKingNotifyEvent, "lucky_king"): 1,
            (events.HonorNotifyEvent, "honor"): 1,
            (events.FriendRequestEvent, None): 1,
            (events.GroupRequestEvent, "add"): 1,
            (events.GroupRequestEvent, "invite"): 1,
        }
    )
    await connection.event(events.GroupRequestEvent, sub_type="invite")
    # This one comes later, as nonebot asks for the quoted message first.
    await connection.event(events.GroupMessageEvent, message_id=5)
    # The type that nonebot has chosen: it falls back to a general one where the event does not fit.
    found = Counter(
        (type(event), getattr(event, "sub_type", None))
        for event in connection.events
        if not isinstance(event, events.HeartbeatMetaEvent)
    )
    assert found == expected
    # All of the types that there are for events that come, but those that have none below them.
    general = {events.MessageEvent, events.NoticeEvent, events.NotifyEvent, events.RequestEvent, events.MetaEvent}
    kinds = {kind for _, kind in inspect.getmembers(events, inspect.isclass) if issubclass(kind, v11.Event)}
    missing = kinds - {kind for kind, _ in found} - general - {v11.Event, events.HeartbeatMetaEvent}
    assert not missing


async def test_what_stands_in_events(connection: Connection) -> None:
    heartbeat = await connection.event(events.HeartbeatMetaEvent)
    assert heartbeat.status.online and heartbeat.status.good and heartbeat.interval == 5000

    private = await connection.event(events.PrivateMessageEvent, message_id=1)
    picture = MessageSegment("image", {"file": "cat.png", "url": "https://example.com/cat.png"})
    assert private.message == "hi " + MessageSegment.face(14) + picture
    assert Message(private.raw_message) == private.message
    assert (private.user_id, private.sender.nickname, private.sender.sex) == (USER, "User", "unknown")

    group = await connection.event(events.GroupMessageEvent, message_id=4)
    assert group.to_me and group.message == Message(MessageSegment.text("ping & [pong], please"))
    assert group.anonymous is None

    # The quoted message, which nonebot gets by `get_msg` and reads into a type of its own.
    reply = await connection.event(events.GroupMessageEvent, message_id=5)
    assert (reply.reply.message_id, reply.reply.real_id, reply.reply.message_type) == (4, 4, "group")
    assert reply.reply.sender.user_id == USER
    assert reply.reply.message == MessageSegment.at(connection.self_id) + " ping & [pong], please"
    assert reply.message == Message(MessageSegment.text("again"))

    anonymous = await connection.event(events.GroupMessageEvent, message_id=6)
    assert (anonymous.anonymous.id, anonymous.anonymous.name, anonymous.anonymous.flag) == (7, "Fox", "fox-7")

    upload = await connection.event(events.GroupUploadNoticeEvent)
    assert upload.file.model_dump() == {"id": "/file-1", "name": "notes.txt", "size": 12, "busid": 102}
    ban = await connection.event(events.GroupBanNoticeEvent, sub_type="ban")
    assert (ban.group_id, ban.user_id, ban.duration) == (GROUP, USER, 60)
    friend = await connection.event(events.FriendRequestEvent)
    assert (friend.user_id, friend.comment, friend.flag) == (STRANGER, "hello", "request-1")


async def test_a_typed_line_is_a_message(connection: Connection) -> None:
    await connection.server.type("typed [CQ:face,id=1] &amp; read")
    message = Message("typed [CQ:face,id=1] &amp; read")
    event = await connection.event(events.GroupMessageEvent, message=message)
    # Answers with `reply` and `at`.
    sent = await connection.bot.send(event, "yes", at_sender=True, reply_message=True)
    found = await connection.bot.get_msg(message_id=sent["message_id"])
    expected = MessageSegment.reply(event.message_id) + MessageSegment.at(USER) + " yes"
    message = read(found["message"])
    # Two texts one after another are one.
    message.reduce()
    assert message == expected


def read(message: Any) -> Message:
    """A message in an answer, as nonebot reads it in types of its own."""
    return TypeAdapter(Message).validate_python(message)


PICTURE = MessageSegment("image", {"file": "https://example.com/a.png?b=[c],d&e", "cache": "0"})
MESSAGES = {
    "text": Message(MessageSegment.text("a & [b], [CQ:face,id=1] \n 中文 \U0001f600")),
    "image": "look: " + PICTURE + " and " + MessageSegment.image(b"\x89PNG"),
    "at": MessageSegment.at(USER) + " and " + MessageSegment.at("all"),
    "reply": MessageSegment.reply(4) + "quoted",
    "face": MessageSegment.face(14) + MessageSegment.face(178),
}


@pytest.mark.parametrize("form", ["array", "string"])
@pytest.mark.parametrize("kind", MESSAGES)
@pytest.mark.parametrize("to", [{"group_id": GROUP}, {"user_id": USER}], ids=["group", "private"])
async def test_messages(connection: Connection, kind: str, form: str, to: dict[str, int]) -> None:
    message = MESSAGES[kind]
    content = message if form == "array" else str(message)
    sent = await connection.bot.send_msg(message_type="group" if "group_id" in to else "private", message=content, **to)
    found = await connection.bot.get_msg(message_id=sent["message_id"])
    assert isinstance(found["message"], str) == (connection.self_id == REVERSE)

    def known(message: Message) -> list[tuple[str, dict[str, str]]]:
        """Parameters without a value do not survive in CQ codes."""
        return [(s.type, {k: str(v) for k, v in s.data.items() if v not in (None, "")}) for s in message]

    assert known(read(found["message"])) == known(message)


async def test_text_that_is_not_to_be_read(connection: Connection) -> None:
    text = "[CQ:face,id=1]"
    sent = await connection.bot.send_group_msg(group_id=GROUP, message=text, auto_escape=True)
    found = await connection.bot.get_msg(message_id=sent["message_id"])
    assert read(found["message"]) == Message(MessageSegment.text(text))


async def test_failures(connection: Connection) -> None:
    bot = connection.bot
    with pytest.raises(v11.ActionFailed) as failure:
        await bot.get_msg(message_id=99999)
    assert failure.value.info["retcode"] == 1200

    if connection.self_id == POST:
        # Over HTTP it is the status that says so.
        for call, status in [(bot.fly(), 404), (bot.get_msg(), 400), (bot.send_group_msg(group_id=[]), 400)]:
            with pytest.raises(v11.NetworkError, match=str(status)):
                await call
        return
    with pytest.raises(v11.ActionFailed) as failure:
        await bot.fly(to="moon")
    assert failure.value.info["retcode"] == 1404
    for call, path in [
        (bot.get_msg(), "params.message_id: "),
        (bot.send_group_msg(group_id=[], message="hi"), "params.group_id: "),
        (bot.send_group_msg(group_id=GROUP, message=[{"type": "face", "data": {}}]), "params.message[0].data.id: "),
    ]:
        with pytest.raises(v11.ActionFailed) as failure:
            await call
        assert failure.value.info["retcode"] == 1400 and failure.value.info["wording"].startswith(path)


async def test_what_changes_is_told(connection: Connection) -> None:
    bot = connection.bot
    sent = await bot.send_group_msg(group_id=GROUP, message="gone soon")
    await bot.delete_msg(message_id=sent["message_id"])
    await connection.event(events.GroupRecallNoticeEvent, message_id=sent["message_id"])
    await bot.set_group_ban(group_id=GROUP, user_id=USER, duration=120)
    await connection.event(events.GroupBanNoticeEvent, sub_type="ban", duration=120)
    await bot.set_group_card(group_id=GROUP, user_id=USER, card="A [card], & more")
    member = await bot.get_group_member_info(group_id=GROUP, user_id=USER)
    assert member["card"] == "A [card], & more"


# Last, as it leaves the group.
async def test_answers_to_every_action(connection: Connection) -> None:
    # What nonebot names as the actions of the standard.
    stub = ast.parse(Path(inspect.getfile(Bot)).with_suffix(".pyi").read_text())
    [bot] = [node for node in stub.body if isinstance(node, ast.ClassDef) and node.name == "Bot"]
    names = {node.name for node in bot.body if isinstance(node, ast.AsyncFunctionDef)}
    assert {name for name, _, _ in ACTIONS} == names - {"call_api", "handle_event", "send"}

    for name, params, answer in ACTIONS:
        result = await connection.bot.call_api(name, **params)
        TypeAdapter(answer).validate_python(result, strict=True)

    # Later is all that is known of it.
    assert await connection.bot.call_api("get_login_info_async") is None
