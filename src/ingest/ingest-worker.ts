import { checkReadings } from './check-readings'
import type { IngestAnswer, IngestRequest } from './ingest-messages'
import { takeApart } from './pieces'
import { readFile } from './read-file'

const running = new Map<number, AbortController>()

addEventListener('message', ({ data }: MessageEvent<IngestRequest>) => {
  if (data.kind === 'cancel') running.get(data.id)?.abort()
  else void read(data)
})

function answer(message: IngestAnswer, buffers: readonly ArrayBuffer[] = []): void {
  postMessage(message, { transfer: [...buffers] })
}

async function read({ id, file, name, context, choices }: IngestRequest & { readonly kind: 'read' }): Promise<void> {
  const controller = new AbortController()
  running.set(id, controller)
  try {
    const readings = await readFile(file, name, context, choices, { signal: controller.signal, onProgress: (progress) => answer({ kind: 'progress', id, progress }) })
    const { value, buffers } = takeApart(checkReadings(readings, context), (piece) => answer({ kind: 'piece', id, piece }))
    answer({ kind: 'done', id, readings: value }, buffers)
  } catch (error) {
    const [title, message] = error instanceof Error ? [error.name, error.message] : ['Error', String(error)]
    answer({ kind: 'failed', id, name: title, message })
  } finally {
    running.delete(id)
  }
}
