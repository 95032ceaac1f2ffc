/** Small texts that this browser keeps for the page. A browser that withholds its storage keeps nothing; nobody has to care. */
export const browserMemory = {
  recall(key: string): string | undefined {
    return attempt(() => localStorage.getItem(key)) ?? undefined
  },

  /** Whether it is kept now. */
  keep(key: string, text: string): boolean {
    return attempt(() => {
      localStorage.setItem(key, text)
      return true
    }) ?? false
  },

  forget(key: string): void {
    attempt(() => localStorage.removeItem(key))
  },

  /** Names of everything kept that start so. */
  keys(prefix: string): readonly string[] {
    return attempt(() => Object.keys({ ...localStorage }).filter((key) => key.startsWith(prefix))) ?? []
  },
} as const

function attempt<Value>(task: () => Value): Value | undefined {
  try {
    return task()
  } catch {
    return undefined
  }
}
