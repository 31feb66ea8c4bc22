"""The webhook receiver, called by what another library signs."""

import time
from collections.abc import AsyncIterator

import httpx
import pytest
import pytest_asyncio
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from conftest import Program, run, until

pytestmark = pytest.mark.asyncio(loop_scope="module")

SECRET = "DG5g3B4j9X2KOErG"
# The secret again and again, up to the length of a seed.
KEY = Ed25519PrivateKey.from_private_bytes((SECRET * 2).encode()[:32])


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def bot() -> AsyncIterator[Program]:
    async with run("mock_platform", "--listen", "127.0.0.1:0") as platform:
        replies = ["--api", f"http://{platform.address}", "--access-token", "token"]
        async with run("webhook", "--listen", "127.0.0.1:0", "--secret", SECRET, *replies) as bot:
            yield bot


async def call(bot: Program, body: bytes, timestamp: str | None = None, signed: bytes | None = None) -> httpx.Response:
    timestamp = timestamp or str(int(time.time()))
    signature = KEY.sign(timestamp.encode() + (body if signed is None else signed)).hex()
    headers = {"X-Signature-Timestamp": timestamp, "X-Signature-Ed25519": signature, "X-Bot-Appid": "101"}
    bot.transcript.note("httpx >", f"{body.decode()} {headers}")
    async with httpx.AsyncClient() as client:
        response = await client.post(bot.address, content=body, headers=headers)
    bot.transcript.note("httpx <", f"{response.status_code} {response.text}")
    return response


async def test_the_address_is_checked(bot: Program) -> None:
    response = await call(bot, b'{"op":13,"d":{"plain_token":"Arq0D5A61EgUu4OxUvOp","event_ts":"1725442341"}}')
    answer = response.json()
    assert answer["plain_token"] == "Arq0D5A61EgUu4OxUvOp"
    KEY.public_key().verify(bytes.fromhex(answer["signature"]), b"1725442341Arq0D5A61EgUu4OxUvOp")
    # The example of the documents.
    assert answer["signature"].startswith("87befc99c42c651b")


async def test_a_message_is_answered(bot: Program) -> None:
    event = b"""{"op":0,"s":1,"id":"GROUP_AT_MESSAGE_CREATE:1","t":"GROUP_AT_MESSAGE_CREATE","d":{"id":"message-1","content":" hi",
        "timestamp":"2025-06-01T12:00:00+08:00","group_openid":"group","author":{"member_openid":"member"}}}"""
    response = await call(bot, event)
    assert response.json() == {"op": 12, "d": 0}
    lines = bot.transcript.lines
    await until("the reply", lambda: any("sent: the reply has the id sent-1" in line for line in lines))
    assert any('{"content":"you said: hi","msg_type":0,"msg_id":"message-1","msg_seq":1}' in line for line in lines)


async def test_what_is_not_of_the_platform(bot: Program) -> None:
    body = b'{"op":0,"s":1,"t":"FRIEND_ADD","d":{"openid":"user"}}'
    assert (await call(bot, body)).status_code == 200
    assert (await call(bot, body, signed=b"{}")).status_code == 401
    assert (await call(bot, body, timestamp="1725442341")).status_code == 401
    async with httpx.AsyncClient() as client:
        assert (await client.post(bot.address, content=body)).status_code == 401
