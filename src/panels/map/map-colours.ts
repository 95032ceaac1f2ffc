import { LIGHT, type Palette } from '../../widgets/palette'

/** Colours of the plate beneath the figures. */
export interface MapColours {
  readonly sea: string
  /** Countries that the data are not about. */
  readonly land: string
  readonly landBorder: string
  /** Own land without figures. */
  readonly blank: string
  /** A count of nothing: paper. */
  readonly zero: string
  readonly border: string
  readonly coast: string
  readonly contested: string
  readonly hatch: string
  readonly label: string
  readonly halo: string
  /** Ties by the family of their kind. */
  readonly families: Readonly<Record<string, string>>
}

const LIGHT_MAP: MapColours = {
  sea: '#e6ecee',
  land: '#eeebe3',
  landBorder: '#d2cdc1',
  blank: '#f4f1e9',
  zero: '#fbf9f4',
  border: '#b9b6ad',
  coast: '#7d868c',
  contested: '#45484e',
  hatch: '#8b8e94',
  label: '#1b1d22',
  halo: '#fbf9f4',
  families: { twinning: '#a3470e', memorandum: '#6a2b86', exchange: '#2c6e49' },
}

const DARK_MAP: MapColours = {
  sea: '#0a111b',
  land: '#121a25',
  landBorder: '#27313f',
  blank: '#182230',
  zero: '#2a333f',
  border: '#506076',
  coast: '#7f8da0',
  contested: '#c9ced6',
  hatch: '#818a98',
  label: '#f0eee8',
  halo: '#0e1520',
  families: { twinning: '#f6a25c', memorandum: '#cda2f2', exchange: '#7fd6a4' },
}

export function mapColours(palette: Palette): MapColours {
  return palette === LIGHT ? LIGHT_MAP : DARK_MAP
}
