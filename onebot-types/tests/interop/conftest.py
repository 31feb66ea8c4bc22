"""The mock server as a process, and what both sides say, which is shown where a test fails."""

import asyncio
import os
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

EXAMPLES = Path(os.environ["EXAMPLES"])
TOKEN = "token"
SECRET = "secret"
GROUP = 20002
USER = 30003
STRANGER = 40004


class Transcript:
    """What went over a connection, as either side tells it."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def note(self, side: str, line: object) -> None:
        self.lines.append(f"{side}: {line}")


class Program:
    """An example that runs, and prints what goes over its connections."""

    def __init__(self, process: asyncio.subprocess.Process, address: str, transcript: Transcript) -> None:
        self.process = process
        self.address = address
        self.transcript = transcript

    async def type(self, line: str) -> None:
        """What a person types."""
        self.process.stdin.write(line.encode() + b"\n")
        await self.process.stdin.drain()


@asynccontextmanager
async def run(name: str, *arguments: str) -> AsyncIterator[Program]:
    """Runs an example until the end of the block."""
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(
        EXAMPLES / name, *arguments, stdin=pipe, stdout=pipe, stderr=asyncio.subprocess.STDOUT, limit=1 << 24
    )
    try:
        first = (await asyncio.wait_for(process.stdout.readline(), 10)).decode().strip()
        assert first.startswith("listening on "), first
        program = Program(process, first.removeprefix("listening on "), Transcript())

        async def read() -> None:
            async for line in process.stdout:
                program.transcript.note(name, line.decode().rstrip())

        reading = asyncio.create_task(read())
        yield program
        reading.cancel()
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def until(what: str, found: Callable[[], object]) -> object:
    """Waits for something that takes a moment."""
    for _ in range(500):
        if result := found():
            return result
        await asyncio.sleep(0.02)
    raise TimeoutError(f"waited too long for {what}")


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item):
    report = (yield).get_result()
    if not report.failed:
        return
    for value in getattr(item, "funcargs", {}).values():
        if transcript := getattr(value, "transcript", None):
            report.sections.append(("what both sides say", "\n".join(transcript.lines[-60:])))
