import { createContext, use } from 'react'
import type { Translator } from './translator'

export const TranslatorContext = createContext<Translator | undefined>(undefined)

export function useTranslator(): Translator {
  const translator = use(TranslatorContext)
  if (!translator) throw new Error('No language has been loaded around this component.')
  return translator
}
