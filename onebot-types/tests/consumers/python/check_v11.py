"""Reads every fixture of OneBot 11 with the generated models, and writes it back."""

import sys
from pathlib import Path

import onebot
from common import load, read
from pydantic import TypeAdapter

fixtures = Path(sys.argv[1])

segment = TypeAdapter(onebot.Segment)
kinds = {"segment": segment, "event": TypeAdapter(onebot.Event), "action": TypeAdapter(onebot.Request)}
count = 0
for kind, adapter in kinds.items():
    for path in sorted((fixtures / kind).iterdir()):
        document = load(path)
        model = read(adapter, document)
        # A name with a suffix is not known.
        other = document.get("action", "").endswith(("_async", "_rate_limited"))
        assert type(model).__name__.endswith("Other") == other, f"{path.name} is a {type(model).__name__}"
        count += 1

answers = {
    field.alias or name: TypeAdapter(field.annotation) for name, field in onebot.Answers.model_fields.items()
}
for path in sorted((fixtures / "response").iterdir()):
    action = path.name.removesuffix(".json")
    while action not in answers:
        action, _, _ = action.rpartition(".")
        assert action, f"{path.name}: no such action"
    read(answers[action], load(path))
    count += 1
assert count > 1000, count

# An id keeps its spelling.
for id in [37, "37"]:
    face = read(segment, {"type": "face", "data": {"id": id}})
    assert type(face).__name__ == "SegmentFace" and type(face.data.id) is type(id)
# What is not known is kept, and costs what stands around it nothing.
message = {
    "post_type": "message", "message_type": "group", "group_id": 1, "user_id": 2, "glow": True,
    "message": [{"type": "text", "data": {"text": "hi"}}, {"type": "hologram", "data": {"depth": [1.5]}}],
}
event = read(kinds["event"], message)
assert type(event).__name__ == "EventMessageGroup"
assert [type(segment).__name__ for segment in event.message] == ["SegmentText", "SegmentOther"]
# pydantic does not read `not`: data that does not fit makes a segment of another type. Validators refuse it.
assert type(read(segment, {"type": "face", "data": {}})).__name__ == "SegmentOther"
# What is built is what goes out.
built = onebot.SegmentAt(type="at", data=onebot.SegmentAtData(qq="all"))
assert built.model_dump(by_alias=True, exclude_unset=True) == {"type": "at", "data": {"qq": "all"}}
print(f"{count} fixtures came back as they were")
