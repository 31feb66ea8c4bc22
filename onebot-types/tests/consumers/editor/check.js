// What the JSON language service of VS Code offers and says, with the schema chosen by the key `$schema` or by settings.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import languageService from 'vscode-json-languageservice'

const { TextDocument, getLanguageService } = languageService

const text = readFileSync(process.argv[2], 'utf8')
const schema = JSON.parse(text)
const service = getLanguageService({
  schemaRequestService: async () => text,
  workspaceContext: { resolveRelativePath: (path, base) => new URL(path, base).href },
})

/** Puts a schema of one definition in charge; the document's own `$schema` goes before it. */
function use(definition) {
  const root = { ...schema, anyOf: undefined, $ref: `#/$defs/${definition}` }
  service.configure({ validate: true, schemas: [{ uri: 'file:///chosen.json', fileMatch: ['*'], schema: root }] })
}

/** A document with a cursor where `|` stands. */
function at(source) {
  const offset = source.indexOf('|')
  const document = TextDocument.create('file:///document.json', 'json', 1, source.replace('|', ''))
  return [document, document.positionAt(offset), service.parseJSONDocument(document)]
}

async function offered(source) {
  const [document, position, json] = at(source)
  const { items } = await service.doComplete(document, position, json)
  return new Map(items.map(item => [item.label.replaceAll('"', ''), JSON.stringify(item.documentation ?? '')]))
}

async function problems(source) {
  const [document, , json] = at(source)
  const found = await service.doValidation(document, json, { schemaValidation: 'error' })
  return found.map(problem => problem.message)
}

async function hover(source) {
  const [document, position, json] = at(source)
  return JSON.stringify((await service.doHover(document, position, json))?.contents ?? '')
}

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
service.configure({ validate: true, schemas: [] })
const byKey = source => `{ "$schema": "./v11.json", ${source} }`
assert((await offered(byKey('"action": "se|"'))).has('send_group_msg'))
assert.deepEqual(await problems(byKey('"action": "get_status"')), [])
assert.notDeepEqual(await problems(byKey('"action": "get_msg"')), [])

console.log(`${types.length} segment types, ${actions.size} actions are offered`)
