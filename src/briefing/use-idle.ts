import { useEffect, useState } from 'react'

/** Whether the pointer has rested for so many milliseconds. */
export function useIdle(milliseconds: number): boolean {
  const [idle, setIdle] = useState(true)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const move = (): void => {
      setIdle(false)
      clearTimeout(timer)
      timer = setTimeout(() => setIdle(true), milliseconds)
    }
    for (const name of ['pointermove', 'pointerdown'] as const) addEventListener(name, move)
    return () => {
      clearTimeout(timer)
      for (const name of ['pointermove', 'pointerdown'] as const) removeEventListener(name, move)
    }
  }, [milliseconds])
  return idle
}
