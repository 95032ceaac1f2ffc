import { parseSync } from 'vite'

export interface Import {
  readonly name: string
  /** Gone after compilation. */
  readonly isType: boolean
}

type Node = Readonly<Record<string, unknown>>

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null
}

/** Literals in an argument: one string, or the strings of a list. */
function strings(argument: unknown): readonly string[] {
  if (!isNode(argument)) return []
  if (argument['type'] === 'ArrayExpression') return (argument['elements'] as readonly unknown[]).flatMap(strings)
  return typeof argument['value'] === 'string' ? [argument['value']] : []
}

function isImportMeta(node: unknown): boolean {
  return isNode(node) && node['type'] === 'MemberExpression' && isNode(node['object']) && node['object']['type'] === 'MetaProperty'
}

/** What a node itself names: `import`, `export … from`, `import()`, `import('…').Type`, `import.meta.glob`, `new URL('…', import.meta.url)`. */
function namedBy(node: Node): readonly string[] {
  const list = (node['arguments'] ?? []) as readonly unknown[]
  switch (node['type']) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return strings(node['source'])
    case 'CallExpression':
      return isImportMeta(node['callee']) ? strings(list[0]) : []
    case 'NewExpression':
      return isImportMeta(list[1]) ? strings(list[0]) : []
    default:
      return []
  }
}

function walk(node: unknown): readonly Import[] {
  if (Array.isArray(node)) return node.flatMap(walk)
  if (!isNode(node)) return []
  const isType = node['type'] === 'TSImportType' || [node['importKind'], node['exportKind']].includes('type')
  return [...namedBy(node).map((name) => ({ name, isType })), ...Object.values(node).flatMap(walk)]
}

/** Every module and file that a source names, in the order of the text; throws when it does not parse. */
export function importsOf(source: string): readonly Import[] {
  const { program, errors } = parseSync('source.tsx', source)
  if (errors.length > 0) throw new SyntaxError(errors[0]?.message ?? 'does not parse')
  return walk(program.body)
}
