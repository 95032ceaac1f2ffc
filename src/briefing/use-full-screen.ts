import { useEffect, useEffectEvent, useRef, useState } from 'react'

interface FullScreen {
  readonly isFull: boolean
  readonly toggle: () => void
  /** A second window takes the page out of full screen: that is not the reader's wish to leave. */
  readonly expectLoss: () => void
}

const SOON = 1500

/** Full screen where the browser allows it; `onLost` when the reader left it by the browser's own Escape. */
export function useFullScreen(onLost: () => void): FullScreen {
  const [isFull, setFull] = useState(() => document.fullscreenElement !== null)
  const expected = useRef(0)
  const lost = useEffectEvent(onLost)
  useEffect(() => {
    const change = (): void => {
      const now = document.fullscreenElement !== null
      setFull(now)
      if (!now && performance.now() > expected.current) lost()
    }
    document.addEventListener('fullscreenchange', change)
    return () => {
      document.removeEventListener('fullscreenchange', change)
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined)
    }
  }, [])
  const expectLoss = (): void => {
    expected.current = performance.now() + SOON
  }
  return {
    isFull,
    expectLoss,
    toggle: () => {
      if (!document.fullscreenElement) return enterFullScreen()
      expectLoss()
      void document.exitFullscreen().catch(() => undefined)
    },
  }
}

/** Asks for the full screen; a browser that does not allow it leaves the window as it is. */
export function enterFullScreen(): void {
  void document.documentElement.requestFullscreen?.().catch(() => undefined)
}
