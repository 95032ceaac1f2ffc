import { mkdir, writeFile } from 'node:fs/promises'
import { makeSamples } from './make-samples.mjs'

const folder = new URL('../../public/samples/', import.meta.url)
await mkdir(folder, { recursive: true })
for (const [name, content] of Object.entries(await makeSamples())) await writeFile(new URL(name, folder), content)
