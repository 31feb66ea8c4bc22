"""aiocqhttp: reverse WebSocket, and HTTP POST with the HTTP API; both with quick operations."""

import asyncio
import socket
from collections.abc import AsyncIterator
from typing import Any

import aiocqhttp
import pytest
import pytest_asyncio
import uvicorn
from aiocqhttp import CQHttp, Event, Message, MessageSegment
from pydantic import TypeAdapter

from answers import ACTIONS
from conftest import GROUP, SECRET, STRANGER, TOKEN, USER, Program, run, until

pytestmark = pytest.mark.asyncio(loop_scope="module")


class Connection:
    """A bot of aiocqhttp, and the mock server at the other end."""

    def __init__(self, way: str, bot: CQHttp, server: Program) -> None:
        self.way = way
        self.bot = bot
        self.transcript = server.transcript
        self.events: list[Event] = []

    async def event(self, name: str, **fields: Any) -> Event:
        """An event that came, or will."""

        def found() -> Event | None:
            for event in self.events:
                if event.name == name and all(event.get(key) == value for key, value in fields.items()):
                    return event

        return await until(f"{name} {fields}", found)

    async def call(self, action: str, **params: Any) -> Any:
        self.transcript.note("aiocqhttp >", f"{action} {params}")
        result = await self.bot.call_action(action, **params)
        self.transcript.note("aiocqhttp <", f"{action}: {result}")
        return result


def quick_operation(event: Event) -> dict[str, Any] | None:
    """What the bot answers to the events that the mock server begins with."""
    match event.name, event.get("message_id"):
        case "message.private.friend", 1:
            return {"reply": "got [CQ:face,id=14] &amp; more"}
        case "message.private.friend", 2:
            return {"reply": "[CQ:face,id=1]", "auto_escape": True}
        case "message.group.normal", 4:
            return {"reply": [{"type": "text", "data": {"text": "got it"}}], "delete": True}
        case "message.group.normal", 5:
            return {"reply": "no mention", "at_sender": False, "ban": True, "ban_duration": 240}
        case "request.friend", _:
            return {"approve": True, "remark": "friend"}
        case "request.group.add", _:
            return {"approve": False, "reason": "no"}
        case "request.group.invite", _:
            return {"approve": True}
    return None


@pytest_asyncio.fixture(scope="module", loop_scope="module", params=["reverse", "post"])
async def connection(request: pytest.FixtureRequest) -> AsyncIterator[Connection]:
    """A bot for each way of connecting."""
    listener = socket.create_server(("127.0.0.1", 0))
    address = "127.0.0.1:{}".format(listener.getsockname()[1])
    common = ["--listen", "127.0.0.1:0", "--token", TOKEN, "--secret", SECRET]
    ways = {"reverse": ["--reverse", f"ws://{address}/ws"], "post": ["--post", f"http://{address}/", "--format", "string"]}
    async with run("mock_server", *common, *ways[request.param]) as server:
        api_root = f"http://{server.address}/" if request.param == "post" else None
        bot = CQHttp("interop", api_root=api_root, access_token=TOKEN, secret=SECRET, message_class=Message)
        connection = Connection(request.param, bot, server)

        @bot.on("message", "notice", "request", "meta_event")
        async def received(event: Event) -> dict[str, Any] | None:
            connection.events.append(event)
            connection.transcript.note("aiocqhttp <", dict(event))
            return quick_operation(event)

        web = uvicorn.Server(uvicorn.Config(bot.asgi, log_level="warning"))
        serving = asyncio.create_task(web.serve(sockets=[listener]))
        await connection.event("request.group.invite")
        yield connection
        web.should_exit = True
        await asyncio.wait_for(serving, 20)


async def test_events_of_each_kind(connection: Connection) -> None:
    names = [event.name for event in connection.events]
    assert names.count("message.private.friend") == 3
    assert names.count("message.group.normal") == 2
    assert {
        "meta_event.lifecycle." + ("enable" if connection.way == "post" else "connect"),
        "meta_event.heartbeat",
        "message.private.friend",
        "message.group.normal",
        "message.group.anonymous",
        "notice.group_upload",
        "notice.group_admin.set",
        "notice.group_admin.unset",
        "notice.group_decrease.leave",
        "notice.group_decrease.kick_me",
        "notice.group_increase.approve",
        "notice.group_increase.invite",
        "notice.group_ban.ban",
        "notice.group_ban.lift_ban",
        "notice.friend_add",
        "notice.group_recall",
        "notice.friend_recall",
        "notice.notify.poke",
        "notice.notify.lucky_king",
        "notice.notify.honor",
        "request.friend",
        "request.group.add",
        "request.group.invite",
    } == set(names)


async def test_what_stands_in_events(connection: Connection) -> None:
    private = await connection.event("message.private.friend", message_id=1)
    picture = MessageSegment({"type": "image", "data": {"file": "cat.png", "url": "https://example.com/cat.png"}})
    assert private.message == Message("hi ") + MessageSegment.face(14) + picture
    assert Message(private.raw_message) == private.message
    assert (private.user_id, private.sender["nickname"], private.font) == (USER, "User", 0)
    group = await connection.event("message.group.normal", message_id=4)
    assert group.message == MessageSegment.at(group.self_id) + MessageSegment.text(" ping & [pong], please")
    anonymous = await connection.event("message.group.anonymous")
    assert anonymous.anonymous == {"id": 7, "name": "Fox", "flag": "fox-7"}
    upload = await connection.event("notice.group_upload")
    assert upload.file == {"id": "/file-1", "name": "notes.txt", "size": 12, "busid": 102}
    ban = await connection.event("notice.group_ban.ban", duration=60)
    assert (ban.group_id, ban.user_id, ban.operator_id) == (GROUP, USER, ban.self_id)
    request = await connection.event("request.friend")
    assert (request.user_id, request.comment, request.flag) == (STRANGER, "hello", "request-1")


async def test_quick_operations(connection: Connection) -> None:
    """What they change is told, and what they send is there to be got."""
    await connection.event("notice.group_recall", message_id=4)
    await connection.event("notice.group_ban.ban", duration=240, user_id=USER)
    await connection.event("notice.friend_add", user_id=STRANGER)
    await connection.event("notice.group_increase.approve", user_id=connection.events[0].self_id)

    replies = {}
    for id in range(1, 60):
        try:
            found = await connection.call("get_msg", message_id=id)
        except aiocqhttp.ActionFailed:
            continue
        if found["sender"]["nickname"] == "Bot":
            replies[str(Message(found["message"]))] = found["message_type"]
    assert replies == {
        "got [CQ:face,id=14] &amp; more": "private",
        "&#91;CQ:face,id=1&#93;": "private",
        f"[CQ:at,qq={USER}] got it": "group",
        "no mention": "group",
    }


MESSAGES = {
    "text": Message(MessageSegment.text("a & [b], [CQ:face,id=1] \n 中文 \U0001f600")),
    "image": MessageSegment.text("look: ") + MessageSegment.image("https://example.com/a.png?b=[c],d&e", cache=False),
    "at": MessageSegment.at(USER) + MessageSegment.text(" and ") + MessageSegment.at("all"),
    "reply": MessageSegment.reply(5) + MessageSegment.text("quoted"),
    "face": MessageSegment.face(14) + MessageSegment.face(178),
}


@pytest.mark.parametrize("form", ["array", "string"])
@pytest.mark.parametrize("kind", MESSAGES)
async def test_messages(connection: Connection, kind: str, form: str) -> None:
    message = MESSAGES[kind]
    content = message if form == "array" else str(message)
    sent = await connection.call("send_group_msg", group_id=GROUP, message=content)
    found = await connection.call("get_msg", message_id=sent["message_id"])
    assert isinstance(found["message"], str) == (connection.way == "post")
    assert Message(found["message"]) == message


async def test_failures(connection: Connection) -> None:
    for action, params, retcode, status in [
        ("get_msg", {"message_id": 99999}, 1200, None),
        ("fly", {}, 1404, 404),
        ("get_msg", {}, 1400, 400),
    ]:
        if status and connection.way == "post":
            with pytest.raises(aiocqhttp.HttpFailed) as failure:
                await connection.call(action, **params)
            assert failure.value.status_code == status
        else:
            with pytest.raises(aiocqhttp.ActionFailed) as failure:
                await connection.call(action, **params)
            assert failure.value.retcode == retcode


# Last, as it leaves the group.
async def test_answers_to_every_action(connection: Connection) -> None:
    for name, params, answer in ACTIONS:
        # The bot has decided these already.
        if name not in ("set_friend_add_request", "set_group_add_request"):
            result = await connection.call(name, **params)
            TypeAdapter(answer).validate_python(result, strict=True)
