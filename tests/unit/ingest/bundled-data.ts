import { readFileSync } from 'node:fs'
import { readDataPackage } from '../../../src/model/read-data-package'

const folder = new URL('../../../data/', import.meta.url)

/** Text of a file of the bundled data. */
export function bundledText(path: string): string {
  return readFileSync(new URL(path, folder), 'utf8')
}

export const bundledSchemas = readDataPackage(JSON.parse(bundledText('datapackage.json')))
