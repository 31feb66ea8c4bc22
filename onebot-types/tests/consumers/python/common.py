"""What the checks of both protocols use."""

import json


def load(path):
    """A JSON document."""
    return json.loads(path.read_text("utf-8"))


def same(a, b):
    """Equality in which 1, 1.0 and True are three values, as in JSON."""
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(same(a[key], b[key]) for key in a)
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(same, a, b))
    return type(a) is type(b) and a == b


def read(adapter, document):
    """Reads a document, checks that it comes back, and gives the model."""
    model = adapter.validate_python(document)
    dumped = adapter.dump_python(model, mode="json", by_alias=True, exclude_unset=True)
    assert same(dumped, document), f"{document} came back as {dumped}"
    return model
