/** Why a file could not be read to its end, apart from what stands in it. */
export type FileFault =
  /** It is no longer where it was chosen from. */
  | 'gone'
  /** It was changed or locked after it was chosen. */
  | 'changed'
  /** The worker that reads died or stopped answering. */
  | 'worker'
  /** The reader stopped it. */
  | 'cancelled'
  /** Not enough memory, or a mistake of ours. */
  | 'failed'

const BY_NAME: Readonly<Record<string, FileFault>> = {
  NotFoundError: 'gone',
  NotReadableError: 'changed',
  WorkerLostError: 'worker',
  AbortError: 'cancelled',
}

export function faultOf(error: unknown): FileFault {
  const name = error instanceof Error ? error.name : ''
  return (Object.hasOwn(BY_NAME, name) ? BY_NAME[name] : undefined) ?? 'failed'
}
