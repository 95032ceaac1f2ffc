/** Whether the browser may throw away what the page keeps when it runs short of room. */
export type Persistence = 'kept' | 'may-go' | 'unknown'

/** Asks the browser to keep what the page keeps. It may ask its user, or decide by itself. */
export async function askToPersist(): Promise<void> {
  await storage()?.persist?.().catch(() => false)
}

/** What the browser has answered. */
export async function persistence(): Promise<Persistence> {
  const kept = await storage()?.persisted?.().catch(() => undefined)
  return kept === undefined ? 'unknown' : kept ? 'kept' : 'may-go'
}

/** Absent in browsers that withhold it, and on pages that came without a secure connection. */
function storage(): Partial<StorageManager> | undefined {
  return (globalThis.navigator as Partial<Navigator> | undefined)?.storage
}
