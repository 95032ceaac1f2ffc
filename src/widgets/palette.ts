/** Colours that canvases need by value; the same as the custom properties of app/colours.css, which a test holds together. */
export interface Palette {
  readonly paper: string
  readonly raised: string
  readonly ink: string
  readonly soft: string
  readonly faint: string
  readonly line: string
  readonly accent: string
  /** Behind the selected part: the whole. */
  readonly ghost: string
  readonly unknown: string
  /** The eight points, in their order. */
  readonly points: readonly string[]
  /** What can be read upon each of them: the numbers of their badges. */
  readonly onPoints: readonly string[]
  /** From proposed to operating, then completed, suspended, cancelled. */
  readonly stages: Readonly<Record<string, string>>
  /** Sequential classes, lowest first. */
  readonly classes: readonly string[]
}

export const LIGHT: Palette = {
  paper: '#fbf9f4',
  raised: '#ffffff',
  ink: '#1b1d22',
  soft: '#55585f',
  faint: '#6f7278',
  line: '#dcd8ce',
  accent: '#b3261e',
  ghost: '#e4e0d6',
  unknown: '#8b8e94',
  points: ['#197a73', '#358afb', '#9e8f3f', '#995819', '#802104', '#4420ae', '#5d3762', '#d14eb9'],
  onPoints: ['#ffffff', '#0d0f13', '#0d0f13', '#ffffff', '#ffffff', '#ffffff', '#ffffff', '#0d0f13'],
  stages: {
    proposed: '#c3d3df',
    memorandum: '#94b3c8',
    contract: '#6391ae',
    'under-way': '#377093',
    operating: '#155275',
    completed: '#0b2f47',
    suspended: '#a9a296',
    cancelled: '#6e675c',
  },
  classes: ['#dfe9ee', '#b5cfdd', '#85b0c7', '#528ead', '#286a8d', '#10476a', '#072c47'],
}

export const DARK: Palette = {
  paper: '#0e1520',
  raised: '#16202e',
  ink: '#f0eee8',
  soft: '#b5bac3',
  faint: '#969da9',
  line: '#2c3748',
  accent: '#ff8a73',
  ghost: '#263244',
  unknown: '#818a98',
  points: ['#5df0ad', '#6798de', '#99770b', '#e5a81a', '#f26286', '#c0c1fe', '#7453e5', '#c72481'],
  onPoints: ['#0d0f13', '#0d0f13', '#0d0f13', '#0d0f13', '#0d0f13', '#0d0f13', '#ffffff', '#ffffff'],
  stages: {
    proposed: '#33506a',
    memorandum: '#426f91',
    contract: '#5290b5',
    'under-way': '#6fb2d4',
    operating: '#9fd3ec',
    completed: '#dff3fc',
    suspended: '#7d776c',
    cancelled: '#a39c90',
  },
  classes: ['#1d3346', '#24506d', '#2f6f94', '#4690b8', '#6fb1d4', '#a2d0e8', '#daf0fb'],
}
