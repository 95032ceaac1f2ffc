import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const written = JSON.parse(read('public/map-fonts/characters.json')) as Readonly<Record<string, string>>

describe('the fonts of the map', () => {
  test.each(['data/regions.csv', 'data/border-presentations.json', 'src/panels/map/capital-names.json'])('hold every character of %s', (path) => {
    const all = new Set(Object.values(written).join(''))
    const missing = [...new Set(read(path))].filter((character) => /[\p{L}\p{N}\p{P}]/u.test(character) && !all.has(character))
    expect(missing).toEqual([])
  })

  test.each(Object.keys(written).flatMap((script) => [`${script}-400`, `${script}-600`]))('%s is a WOFF2 file of less than 45 kB', (name) => {
    const file = readFileSync(new URL(`../../public/map-fonts/${name}.woff2`, import.meta.url))
    expect(file.subarray(0, 4).toString('latin1')).toBe('wOF2')
    expect(file.length).toBeLessThan(45_000)
  })
})
