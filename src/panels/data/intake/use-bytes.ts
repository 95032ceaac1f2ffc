import { useTranslator } from '../../../i18n/use-translator'

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** Writes a number of bytes in the unit that suits it. */
export function useBytes(): (bytes: number) => string {
  const { language } = useTranslator()
  return (bytes) => {
    const step = bytes < 1000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3))
    const format = new Intl.NumberFormat(language, { style: 'unit', unit: UNITS[step] ?? 'byte', maximumSignificantDigits: 3 })
    return format.format(bytes / 1000 ** step)
  }
}
