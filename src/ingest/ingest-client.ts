import type { FileChoices, FileReading } from './file-reading'
import type { IngestAnswer, IngestRequest } from './ingest-messages'
import { type Assembler, createAssembler } from './pieces'
import type { ReadHooks } from './read-file'
import type { ReadingContext } from './read-rows'

/** The worker stopped answering, or could not be started. */
export class WorkerLostError extends Error {
  override readonly name = 'WorkerLostError'
}

export interface IngestClient {
  /** As `readFile`, in the worker. Rejects with a `WorkerLostError` when the worker dies; the next call starts a new one. */
  readonly read: (file: Blob, name: string, context: ReadingContext, choices?: FileChoices, hooks?: ReadHooks) => Promise<readonly FileReading[]>
  readonly close: () => void
}

interface Pending {
  readonly resolve: (readings: readonly FileReading[]) => void
  readonly reject: (error: Error) => void
  readonly hooks: ReadHooks
  readonly assembler: Assembler
  heard: number
}

/** A worker that dies raises no event: one that is silent for so long is given up. */
const SILENCE = 45_000
const LOOK = 2_000

/** Reads files in a worker of its own, which `start` makes when the first file comes. */
export function createIngestClient(start: () => Worker, silence = SILENCE, look = LOOK): IngestClient {
  const pending = new Map<number, Pending>()
  let worker: Worker | undefined
  let watchdog: ReturnType<typeof setInterval> | undefined
  let ids = 0

  function lose(reason: string): void {
    worker?.terminate()
    worker = undefined
    clearInterval(watchdog)
    for (const { reject } of pending.values()) reject(new WorkerLostError(reason))
    pending.clear()
  }

  function take(answer: IngestAnswer): void {
    const one = pending.get(answer.id)
    if (!one) return
    one.heard = Date.now()
    if (answer.kind === 'progress') return one.hooks.onProgress?.(answer.progress)
    if (answer.kind === 'piece') return one.assembler.add(answer.piece)
    pending.delete(answer.id)
    if (pending.size === 0) clearInterval(watchdog)
    if (answer.kind === 'done') return one.resolve(one.assembler.finish(answer.readings) as readonly FileReading[])
    one.reject(answer.name === 'AbortError' ? new DOMException(answer.message, answer.name) : Object.assign(new Error(answer.message), { name: answer.name }))
  }

  function ready(): Worker {
    if (worker) return worker
    worker = start()
    worker.addEventListener('message', ({ data }: MessageEvent<IngestAnswer>) => take(data))
    worker.addEventListener('error', (event) => lose(event.message || 'The worker could not be started'))
    worker.addEventListener('messageerror', () => lose('A message could not be read'))
    return worker
  }

  function watch(): void {
    clearInterval(watchdog)
    watchdog = setInterval(() => {
      const limit = Date.now() - silence
      if ([...pending.values()].some(({ heard }) => heard < limit)) lose('The worker stopped answering')
    }, look)
  }

  return {
    read: (file, name, context, choices = {}, hooks = {}) =>
      new Promise((resolve, reject) => {
        hooks.signal?.throwIfAborted()
        const id = ids++
        const target = ready()
        const post = (request: IngestRequest): void => target.postMessage(request)
        pending.set(id, { resolve, reject, hooks, assembler: createAssembler(), heard: Date.now() })
        hooks.signal?.addEventListener('abort', () => post({ kind: 'cancel', id }), { once: true })
        watch()
        post({ kind: 'read', id, file, name, context, choices })
      }),
    close: () => lose('closed'),
  }
}

/** The module worker of the built page. */
export function startIngestWorker(): Worker {
  return new Worker(new URL('./ingest-worker.ts', import.meta.url), { type: 'module', name: 'ingest' })
}
