// What the JSON language service of VS Code offers and says, with the schema chosen by the key `$schema` or by settings.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { open } from './service.js'

const [v11, official] = process.argv.slice(2).map(path => open(readFileSync(path, 'utf8')))
const { schema, use, offered, problems, hover } = v11

const types = schema.$defs.SegmentOther.properties.type.examples
assert.equal(types.length, 35)

use('Message')
const offeredTypes = await offered('[{ "type": | }]')
for (const type of types) assert(offeredTypes.has(type), `${type} is not offered`)
assert((await offered('[{ "type": "face", "data": { | } }]')).has('id'))
assert((await offered('[{ "type": "image", "data": { "|" } }]')).has('file'))
assert.match(await hover('[{ "type": "face", "data": { "i|d": 1 } }]'), /Face id/)
assert.deepEqual(await problems('[{ "type": "face", "data": { "id": 37 } }]'), [])

use('KnownSegment')
const described = await offered('{ "type": | }')
assert.match(described.get('face'), /built-in QQ face/)
assert((await problems('{ "type": "face", "data": {} }')).some(message => message.includes('"id"')))

use('Event')
const notices = await offered('{ "post_type": "notice", "notice_type": | }')
for (const type of ['group_ban', 'notify', 'friend_add']) assert(notices.has(type), `${type} is not offered`)
assert((await offered('{ "post_type": "notice", "notice_type": "notify", "sub_type": | }')).has('poke'))

use('Request')
const actions = await offered('{ "action": | }')
assert(actions.size > 200, `${actions.size} actions`)
assert((await offered('{ "action": "set_group_ban", "params": { | } }')).has('duration'))

// By the key, as a file says it: the root takes every document.
use()
const byKey = source => `{ "$schema": "./v11.json", ${source} }`
assert((await offered(byKey('"action": "se|"'))).has('send_group_msg'))
assert.deepEqual(await problems(byKey('"action": "get_status"')), [])
assert.notDeepEqual(await problems(byKey('"action": "get_msg"')), [])

official.use('Payload')
const events = await official.offered('{ "op": 0, "t": | }')
for (const event of ['READY', 'C2C_MESSAGE_CREATE', 'GROUP_AT_MESSAGE_CREATE']) assert(events.has(event), `${event} is not offered`)
assert((await official.offered('{ "op": 10, "d": { | } }')).has('heartbeat_interval'))
assert.deepEqual(await official.problems('{ "op": 0, "t": "FRIEND_ADD", "d": { "openid": "O" } }'), [])
assert.notDeepEqual(await official.problems('{ "op": 10, "d": 5 }'), [])

official.use('GroupMessageBody')
assert.match((await official.offered('{ "msg_type": | }')).get('2'), /[Mm]arkdown/)
assert((await official.offered('{ "markdown": { | } }')).has('custom_template_id'))
assert.notDeepEqual(await official.problems('{ "content": 7 }'), [])

console.log(`${types.length} segment types, ${actions.size} actions, ${events.size} events are offered`)
