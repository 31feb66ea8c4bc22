// The JSON language service of VS Code over one schema.
import languageService from 'vscode-json-languageservice'

const { TextDocument, getLanguageService } = languageService

/** What the service offers and says of documents in which `|` is the cursor. */
export function open(text) {
  const schema = JSON.parse(text)
  const service = getLanguageService({
    schemaRequestService: async () => text,
    workspaceContext: { resolveRelativePath: (path, base) => new URL(path, base).href },
  })

  function at(source) {
    const offset = source.indexOf('|')
    const document = TextDocument.create('file:///document.json', 'json', 1, source.replace('|', ''))
    return [document, document.positionAt(offset), service.parseJSONDocument(document)]
  }

  return {
    schema,

    /** Puts a schema of one definition in charge, or without one the document's own `$schema`. */
    use(definition) {
      const root = { ...schema, anyOf: undefined, $ref: `#/$defs/${definition}` }
      const schemas = definition ? [{ uri: 'file:///chosen.json', fileMatch: ['*'], schema: root }] : []
      service.configure({ validate: true, schemas })
    },

    async offered(source) {
      const [document, position, json] = at(source)
      const { items } = await service.doComplete(document, position, json)
      return new Map(items.map(item => [item.label.replaceAll('"', ''), JSON.stringify(item.documentation ?? '')]))
    },

    async problems(source) {
      const [document, , json] = at(source)
      const found = await service.doValidation(document, json, { schemaValidation: 'error' })
      return found.map(problem => problem.message)
    },

    async hover(source) {
      const [document, position, json] = at(source)
      return JSON.stringify((await service.doHover(document, position, json))?.contents ?? '')
    },
  }
}
