import { beforeEach, vi } from 'vitest'

beforeEach(() => {
  const spy = vi.spyOn(console, 'error')
  return () => {
    const calls = spy.mock.calls.map((parts) => parts.join(' '))
    spy.mockRestore()
    // React and the libraries report misuse by console.error only.
    if (calls.length > 0) throw new Error(`Unexpected console errors:\n${calls.join('\n')}`)
  }
})

