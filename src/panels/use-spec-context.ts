import { useMemo } from 'react'
import { useTranslator } from '../i18n/use-translator'
import { useAtlas } from '../state/atlas-context'
import { useView } from '../state/use-view'
import { useMedia } from '../state/use-media'
import { useTheme } from '../state/use-theme'
import { DARK, LIGHT } from '../widgets/palette'
import type { SpecContext } from './figure-spec'

export function useSpecContext(): SpecContext {
  const translator = useTranslator()
  const { names } = useAtlas()
  const view = useView()
  const theme = useTheme()
  const narrow = useMedia('(max-width: 640px)')
  const wide = useMedia('(min-width: 1400px)')
  const room = narrow ? 328 : wide ? 740 : 520
  return useMemo(
    () => ({ translator, names, view, narrow, room, palette: theme === 'dark' ? DARK : LIGHT }),
    [translator, names, view, narrow, room, theme],
  )
}
