"""Holds lines of entities against the model of FollowTheMoney (followthemoney 4.11.2).

Reads entities from standard input. Every schema must be there and not abstract,
every property be one of its schema, every value be one that the property's type
takes and leaves as it is, every required property be there, and every entity
that a property names be in the stream and of the property's range. Prints what
is wrong, a line each, and the number of entities last.
"""

import json
import sys

from followthemoney import model
from followthemoney.exc import InvalidData

entities, wrong = {}, []
order = []
for number, line in enumerate(sys.stdin, 1):
    raw = json.loads(line)
    order.append((number, raw))
    entities.setdefault(raw["id"], raw["schema"])
for number, raw in order:
    where = f"line {number} ({raw['schema']})"
    schema = model.get(raw["schema"])
    if schema is None or schema.abstract:
        wrong.append(f"{where}: no such schema")
        continue
    if entities[raw["id"]] != raw["schema"]:
        wrong.append(f"{where}: its id is that of another schema")
    for name in schema.required:
        # Document asks for a file name, Article does not.
        if name not in raw["properties"]:
            wrong.append(f"{where}: {name} is required")
    for name, values in raw["properties"].items():
        prop = schema.get(name)
        if prop is None or prop.stub:
            wrong.append(f"{where}: no property {name}")
            continue
        if prop.deprecated:
            wrong.append(f"{where}: {name} is deprecated")
        for value in values:
            if prop.type.name == "entity":
                target = entities.get(value)
                if target is None:
                    wrong.append(f"{where}: {name} names an entity that is not there")
                elif not model.get(target).is_a(prop.range):
                    wrong.append(f"{where}: {name} names a {target}, not a {prop.range.name}")
                continue
            cleaned = prop.type.clean(value)
            if cleaned != value:
                wrong.append(f"{where}: {name}: {value!r} becomes {cleaned!r}")
            elif len(value) > prop.max_length:
                wrong.append(f"{where}: {name}: {len(value)} characters, {prop.max_length} are kept")
    try:
        schema.validate(model.get_proxy(raw).to_dict())
    except InvalidData as error:
        wrong.append(f"{where}: {error.errors}")
for line in wrong:
    print(line)
print(len(order), "entities")
