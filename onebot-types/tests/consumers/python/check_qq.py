"""Reads every fixture of the official API with the generated models, and writes it back."""

import sys
from pathlib import Path

import qq
from common import load, read
from pydantic import TypeAdapter

fixtures = Path(sys.argv[1])
count = 0

payload = TypeAdapter(qq.Payload)
for path in sorted((fixtures / "payload").iterdir()):
    model = read(payload, load(path))
    assert type(model) is not qq.PayloadOther, path.name
    count += 1

for path in sorted((fixtures / "object").iterdir()):
    name, _, _ = path.name.partition(".")
    read(TypeAdapter(getattr(qq, name)), load(path))
    count += 1

# By the name of an endpoint's definition, its method and path.
wires = {field.annotation: field.alias for field in qq.Endpoints.model_fields.values()}
answers = {field.alias: TypeAdapter(field.annotation) for field in qq.Answers.model_fields.values()}
assert len(wires) == len(answers) == 108
for path in sorted((fixtures / "endpoint").iterdir()):
    name, _, _ = path.name.partition(".")
    endpoint, exchange = getattr(qq, name), load(path)
    if "body" in exchange:
        read(TypeAdapter(endpoint.model_fields["body"].annotation), exchange["body"])
        count += 1
    if "answer" in exchange:
        read(answers[wires[endpoint]], exchange["answer"])
        count += 1
assert count > 300, count

# Op codes tell the body, and of events the name does.
hello = read(payload, {"op": 10, "d": {"heartbeat_interval": 41250}})
assert type(hello) is qq.PayloadOp10 and hello.d.heartbeat_interval == 41250
event = {"op": 0, "s": 42, "t": "FRIEND_ADD", "id": "FRIEND_ADD:x", "d": {"openid": "O", "timestamp": 1718000000}}
assert type(read(payload, event)) is qq.PayloadDispatchFriendAdd
# What is not known is kept.
assert type(read(payload, {"op": 0, "t": "LATER", "d": {"a": [1.5]}})) is qq.PayloadOther
# What is built is what goes out.
built = qq.C2cMessageBody(content="hi", msg_type=0, msg_id="7")
assert built.model_dump(by_alias=True, exclude_unset=True) == {"content": "hi", "msg_type": 0, "msg_id": "7"}
print(f"{count} documents of the official API came back as they were")
