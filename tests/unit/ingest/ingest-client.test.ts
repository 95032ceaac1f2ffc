import { describe, expect, it } from 'vitest'
import { createIngestClient } from '../../../src/ingest/ingest-client'
import type { IngestAnswer, IngestRequest } from '../../../src/ingest/ingest-messages'
import { takeApart } from '../../../src/ingest/pieces'
import { readFile } from '../../../src/ingest/read-file'
import { makeField, makeSchema } from './make-schema'

const context = { schemas: [makeSchema('items', [makeField('id', 'id', { required: true }), makeField('name', 'text')], { primaryKey: ['id'] })] }
const text = `id,name\n${Array.from({ length: 12_000 }, (_, row) => `I-${row},name ${row}`).join('\n')}\n`

/** The worker's side in the same thread, over structured clones; `dumb`: it never answers. */
function fakeWorker(dumb = false): Worker & { terminated: boolean } {
  const target = new EventTarget()
  const controllers = new Map<number, AbortController>()
  const answer = (message: IngestAnswer) => target.dispatchEvent(new MessageEvent('message', { data: structuredClone(message) }))
  return Object.assign(target, {
    terminated: false,
    onmessage: null, onmessageerror: null, onerror: null,
    terminate(this: { terminated: boolean }) {
      this.terminated = true
    },
    postMessage: (request: IngestRequest) => {
      if (dumb) return
      if (request.kind === 'cancel') return controllers.get(request.id)?.abort()
      const controller = new AbortController()
      const { id } = request
      controllers.set(id, controller)
      readFile(request.file, request.name, request.context, request.choices, { signal: controller.signal, onProgress: (progress) => answer({ kind: 'progress', id, progress }) }).then(
        (readings) => answer({ kind: 'done', id, readings: takeApart(readings, (piece) => answer({ kind: 'piece', id, piece })).value }),
        (error: Error) => answer({ kind: 'failed', id, name: error.name, message: error.message }),
      )
    },
  }) as unknown as Worker & { terminated: boolean }
}

describe('createIngestClient', () => {
  it('reads as without a worker', async () => {
    const client = createIngestClient(() => fakeWorker())
    const [reading] = await client.read(new Blob([text]), 'items.csv', context)
    const [direct] = await readFile(new Blob([text]), 'items.csv', context)
    expect(reading).toEqual(direct)
    client.close()
  })

  it('cancels', async () => {
    const client = createIngestClient(() => fakeWorker())
    const controller = new AbortController()
    const reading = client.read(new Blob([text]), 'items.csv', context, {}, { signal: controller.signal, onProgress: () => controller.abort() })
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
    client.close()
  })

  it('gives up a worker that is silent, and starts another', async () => {
    const workers = [fakeWorker(true), fakeWorker()]
    let started = 0
    const client = createIngestClient(() => workers[started++]!, 30, 10)
    await expect(client.read(new Blob([text]), 'items.csv', context)).rejects.toMatchObject({ name: 'WorkerLostError' })
    expect(workers[0]!.terminated).toBe(true)
    const [reading] = await createIngestClient(() => workers[started++]!).read(new Blob([text]), 'items.csv', context)
    expect(reading?.grids[0]?.reading?.accepted).toBe(12_000)
    client.close()
  })
})
