"""The official API: nonebot2 with its QQ adapter, by gateway and by webhook, at the mock platform."""

import asyncio
import contextlib
import json
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import nonebot
import pytest
import pytest_asyncio
import uvicorn
from nonebot.adapters import qq
from nonebot.adapters.qq import Adapter, Bot, MessageSegment, models
from nonebot.adapters.qq.event import EVENT_CLASSES
from nonebot.message import event_preprocessor

from conftest import Program, run, until

pytestmark = pytest.mark.asyncio(loop_scope="module")

SECRET = "DG5g3B4j9X2KOErG"
GATEWAY, WEBHOOK = "101", "102"
FIXTURES = Path(__file__).parent.parent / "fixtures" / "qq" / "payload"
KINDS = set(EVENT_CLASSES) - {"READY", "RESUMED"}


def payloads(folder: Path) -> Iterator[Path]:
    """Every event that the adapter has a type for; the mock platform decodes them, and encodes them again."""
    rich_text = json.dumps({"paragraphs": [{"elems": [{"type": 1, "text": {"text": "hi"}}], "props": {}}]})
    for path in sorted(FIXTURES.iterdir()):
        payload = json.loads(path.read_text())
        if payload.get("t") not in KINDS:
            continue
        # The adapter looks into what are mere texts in the fixtures, and knows three kinds of interactions.
        for key in ("thread_info", "post_info", "reply_info"):
            for text in {"title", "content"} & set(payload["d"].get(key, {})):
                payload["d"][key][text] = rich_text
        if payload["t"] == "INTERACTION_CREATE":
            payload["d"]["type"] = 11
        copy = folder / path.name
        copy.write_text(json.dumps(payload))
        yield copy


class Connection:
    """A bot of nonebot, and the mock platform at the other end."""

    def __init__(self, self_id: str, platform: Program) -> None:
        self.self_id = self_id
        self.platform = platform
        self.transcript = platform.transcript
        self.events: list[qq.Event] = []

    @property
    def bot(self) -> Bot:
        return nonebot.get_bot(self.self_id)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def connections(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[dict[str, Connection]]:
    """One nonebot with a bot for each way of getting events; there can be only one in a process."""
    listener = socket.create_server(("127.0.0.1", 0))
    address = "127.0.0.1:{}".format(listener.getsockname()[1])
    events = list(payloads(tmp_path_factory.mktemp("payloads")))
    async with AsyncExitStack() as stack:

        async def mock(app_id: str, *arguments: str) -> Connection:
            common = ["--listen", "127.0.0.1:0", "--app-id", app_id, *map(str, events)]
            return Connection(app_id, await stack.enter_async_context(run("mock_platform", *common, *arguments)))

        gateway = await mock(GATEWAY)
        webhook = await mock(WEBHOOK, "--webhook", f"http://{address}/qq/webhook", "--secret", SECRET)
        connections = {connection.self_id: connection for connection in (gateway, webhook)}
        api = f"http://{gateway.platform.address}"
        nonebot.init(
            _env_file=None,
            driver="~fastapi+~httpx+~websockets",
            log_level="WARNING",
            qq_api_base=api,
            qq_auth_base=f"{api}/app/getAppAccessToken",
            qq_bots=[
                {"id": GATEWAY, "secret": SECRET, "use_websocket": True},
                {"id": WEBHOOK, "secret": SECRET, "use_websocket": False},
            ],
        )
        nonebot.get_driver().register_adapter(Adapter)
        nonebot.logger.add(lambda line: [c.transcript.note("nonebot", line) for c in connections.values()], level="WARNING")

        @event_preprocessor
        async def received(bot: Bot, event: qq.Event) -> None:
            connections[bot.self_id].events.append(event)
            connections[bot.self_id].transcript.note("nonebot <", repr(event))

        @Bot.on_called_api
        async def called(bot: Bot, exception: Exception | None, api: str, data: dict[str, Any], result: Any) -> None:
            connections[bot.self_id].transcript.note("nonebot <", f"{api} {data}: {exception or result!r}")

        web = uvicorn.Server(uvicorn.Config(nonebot.get_asgi(), log_level="warning"))
        serving = asyncio.create_task(web.serve(sockets=[listener]))
        yield connections
        web.should_exit = True
        await asyncio.wait_for(serving, 20)


@pytest_asyncio.fixture(scope="module", loop_scope="module", params=[GATEWAY, WEBHOOK], ids=["gateway", "webhook"])
async def connection(request: pytest.FixtureRequest, connections: dict[str, Connection]) -> Connection:
    connection = connections[request.param]
    await until("a bot", lambda: connection.self_id in nonebot.get_bots())
    return connection


async def test_events_of_each_kind(connection: Connection) -> None:
    expected = KINDS | ({"READY"} if connection.self_id == GATEWAY else set())
    # Whatever does not fit its type is left out by the adapter.
    found: dict[str, type] = {}

    def all_found() -> bool:
        found.update({event.get_event_name().value: type(event) for event in connection.events})
        return len(found) == len(expected)

    with contextlib.suppress(TimeoutError):
        await until("an event of each kind", all_found)
    assert found == {name: EVENT_CLASSES[name] for name in expected}


async def test_the_address_is_checked(connection: Connection) -> None:
    lines = connection.transcript.lines
    assert any("the address is right" in line for line in lines) == (connection.self_id == WEBHOOK)


KEYBOARD = models.MessageKeyboard(
    content=models.InlineKeyboard(
        rows=[
            models.InlineKeyboardRow(
                buttons=[
                    models.Button(
                        id="1",
                        render_data=models.RenderData(label="yes", visited_label="done", style=1),
                        action=models.Action(type=2, permission=models.Permission(type=2), data="yes", unsupport_tips="no"),
                    )
                ]
            )
        ]
    )
)
ARK = models.MessageArk(template_id=23, kv=[models.MessageArkKv(key="#DESC#", value="text")])
EMBED = models.MessageEmbed(title="title", prompt="prompt", fields=[models.MessageEmbedField(name="one")])
MESSAGES = {
    "text": MessageSegment.text("hello <@1> & more"),
    "markdown": MessageSegment.markdown("# hello") + MessageSegment.keyboard(KEYBOARD),
    "ark": MessageSegment.ark(ARK),
    "embed": MessageSegment.embed(EMBED),
    "reference": MessageSegment.reference("message-1") + "quoted",
}


@pytest.mark.parametrize("kind", MESSAGES)
async def test_messages(connection: Connection, kind: str) -> None:
    """The mock platform refuses what is not documented."""
    bot, message = connection.bot, MESSAGES[kind]
    if kind != "embed":
        sent = await bot.send_to_group("group", message, msg_id="message-1", msg_seq=1)
        assert (sent.id, sent.timestamp.year) == ("sent-1", 2025)
        sent = await bot.send_to_c2c("user", message, msg_id="message-2", msg_seq=1)
        assert (sent.id, sent.timestamp.year) == ("sent-1", 2025)
    for sent in [
        await bot.send_to_channel("channel", message, msg_id="message-3"),
        await bot.send_to_dms("guild", message, msg_id="message-4"),
    ]:
        assert (sent.id, sent.channel_id, sent.guild_id, sent.author.bot) == ("sent-1", "channel", "guild", True)


async def test_refusals(connection: Connection) -> None:
    with pytest.raises(qq.ActionFailed) as failure:
        await connection.bot.post_group_messages(group_openid="group", msg_type=2, content="no markdown")
    assert failure.value.status_code == 400 and "markdown" in failure.value.message
