// Ajv in its strict mode, with discriminators: it warns of nothing, takes every fixture, and names what is wrong.
import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'

const [schemas, fixtures] = process.argv.slice(2)
const load = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'))
const warnings = []
const logger = { log: console.log, warn: (...what) => warnings.push(what.join(' ')), error: console.error }
const ajv = new Ajv2020({ discriminator: true, strict: true, logger })
for (const keyword of ['x-version', 'x-dialects', 'x-direction', 'x-required', 'x-place']) ajv.addKeyword(keyword)
for (const protocol of ['v11', 'qq']) ajv.addSchema(load(schemas, `${protocol}.json`), protocol)

const compiled = new Map()
let count = 0
/** Validates a document by a schema at a place in a file. */
function validate(name, place, document) {
  if (!compiled.has(place)) compiled.set(place, ajv.compile({ $ref: place }))
  const valid = compiled.get(place)
  assert(valid(document), `${name}: ${JSON.stringify(valid.errors)}`)
  count += 1
}

for (const [kind, definition] of [['segment', 'KnownSegment'], ['event', 'KnownEvent'], ['action', 'KnownRequest']]) {
  for (const name of readdirSync(join(fixtures, 'v11', kind))) {
    const document = load(fixtures, 'v11', kind, name)
    const suffixed = /_(async|rate_limited)$/.test(document.action ?? '')
    validate(name, `v11#/$defs/${suffixed ? 'Request' : definition}`, document)
  }
}
for (const name of readdirSync(join(fixtures, 'qq/payload'))) {
  validate(name, 'qq#/$defs/KnownPayload', load(fixtures, 'qq/payload', name))
}
for (const name of readdirSync(join(fixtures, 'qq/object'))) {
  validate(name, `qq#/$defs/${name.split('.')[0]}`, load(fixtures, 'qq/object', name))
}
for (const name of readdirSync(join(fixtures, 'qq/endpoint'))) {
  const { body } = load(fixtures, 'qq/endpoint', name)
  if (body !== undefined) validate(name, `qq#/$defs/${name.split('.')[0]}/properties/body`, body)
}

const face = ajv.getSchema('v11#/$defs/KnownSegment')
assert(!face({ type: 'face', data: {} }))
assert.deepEqual(face.errors.map(error => [error.instancePath, error.message]), [['/data', "must have required property 'id'"]])
assert.deepEqual(warnings, [])
assert(count > 800, `${count}`)
console.log(`${count} fixtures are valid`)
