export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** What stands directly in it. */
  text: string
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const TOKEN = /<\?xml[^>]*\?>|<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy
const decode = (text: string): string =>
  text.replace(/&([^;]*);?/g, (whole, name: string) => {
    const character = ENTITIES[name]
    if (character === undefined) throw new SyntaxError(`Not an entity: ${whole.slice(0, 20)}`)
    return character
  })

/** The elements of an XML text in their order. Throws where the text is not well-formed. */
export function elementsOf(xml: string): readonly XmlElement[] {
  const elements: XmlElement[] = []
  const open: XmlElement[] = []
  let end = 0
  for (const match of xml.matchAll(TOKEN)) {
    const [token, closing, name, attributes = '', empty, text] = match
    if (match.index !== end) break
    end += token.length
    const parent = open.at(-1)
    if (text !== undefined && parent) parent.text += decode(text)
    if (name === undefined) continue
    if (closing === '/') {
      if (open.pop()?.name !== name) throw new SyntaxError(`</${name}> closes something else at ${end}`)
      continue
    }
    const element = { name, attributes: Object.fromEntries([...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key, value]) => [key, decode(value ?? '')])), text: '' }
    elements.push(element)
    if (empty !== '/') open.push(element)
  }
  if (end !== xml.length || open.length > 0) throw new SyntaxError(`Not well-formed at ${end}: ${xml.slice(end, end + 80)}`)
  return elements
}
