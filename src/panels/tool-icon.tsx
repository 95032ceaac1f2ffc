import './tool-icon.css'

const PATHS = {
  table: 'M2 3.5h12v9H2zM2 6.5h12M2 9.5h12M6.5 3.5v9',
  briefing: 'M2 3h12v8H2zM8 5v4M6 7h4M5 14h6',
  download: 'M8 2v8M4.5 6.5 8 10l3.5-3.5M2.5 13.5h11',
} as const

export type ToolIconName = keyof typeof PATHS

/** The sign of a tool, shown where there is no room for its words. */
export function ToolIcon({ name }: { readonly name: ToolIconName }) {
  return (
    <svg className="tool-icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
