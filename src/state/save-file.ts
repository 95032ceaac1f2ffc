const MINUTE = 60_000

/** Hands a file to the reader's downloads. It never leaves the machine: its address is one of this page's memory. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // A browser that asks where to save reads the address only after the answer.
  setTimeout(() => URL.revokeObjectURL(address), MINUTE)
}
