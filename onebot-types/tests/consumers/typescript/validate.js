// Ajv in its strict mode, with discriminators: it warns of nothing, takes every fixture, and names what is wrong.
import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'

const [input, fixtures] = process.argv.slice(2)
const schema = JSON.parse(readFileSync(input, 'utf8'))
const warnings = []
const logger = { log: console.log, warn: (...what) => warnings.push(what.join(' ')), error: console.error }
const ajv = new Ajv2020({ discriminator: true, strict: true, logger })
for (const keyword of ['x-version', 'x-dialects', 'x-direction', 'x-required']) ajv.addKeyword(keyword)
ajv.addSchema(schema, 'onebot')
const validator = definition => ajv.getSchema(`onebot#/$defs/${definition}`)

let count = 0
for (const [kind, definition] of [['segment', 'KnownSegment'], ['event', 'KnownEvent'], ['action', 'KnownRequest']]) {
  for (const name of readdirSync(join(fixtures, kind))) {
    const document = JSON.parse(readFileSync(join(fixtures, kind, name), 'utf8'))
    const suffixed = /_(async|rate_limited)$/.test(document.action ?? '')
    const valid = validator(suffixed ? 'Request' : definition)
    assert(valid(document), `${name}: ${JSON.stringify(valid.errors)}`)
    count += 1
  }
}
const face = validator('KnownSegment')
assert(!face({ type: 'face', data: {} }))
assert.deepEqual(face.errors.map(error => [error.instancePath, error.message]), [['/data', "must have required property 'id'"]])
assert.deepEqual(warnings, [])
assert(count > 500)
console.log(`${count} fixtures are valid`)
