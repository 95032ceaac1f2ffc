import type { Palette } from '../palette'
import type { PictureLayout } from './lay-out-picture'
import type { PictureFrame } from './picture-frame'

/** Readers of an SVG file may not have our fonts: then their own sans-serif takes over. */
export const SVG_FONTS = "'IBM Plex Sans', 'IBM Plex Sans JP', sans-serif"

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Characters that XML 1.0 has no way to write are left out. */
function escapeXml(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is taken out
  return text.replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g, '').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
}

/** A whole SVG file with real text around the fragment of the drawing. */
export function printPicture(frame: PictureFrame, layout: PictureLayout, palette: Palette, fragment: string): string {
  const { width, height, lines, drawing, rule } = layout
  const texts = lines.map(
    ({ text, x, y, style }) => `<text x="${x}" y="${y}" font-size="${style.size}" font-weight="${style.weight}" fill="${palette[style.color]}">${escapeXml(text)}</text>`,
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xml:lang="${frame.language}" font-family="${SVG_FONTS}" role="img" aria-labelledby="picture-title picture-summary">`,
    `<title id="picture-title">${escapeXml(frame.title)}</title>`,
    `<desc id="picture-summary">${escapeXml(frame.summary)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${palette.paper}"/>`,
    ...texts,
    `<svg x="${drawing.x}" y="${drawing.y}" width="${drawing.width}" height="${drawing.height}" viewBox="0 0 ${drawing.width} ${drawing.height}">`,
    fragment,
    '</svg>',
    `<path d="M${drawing.x} ${rule}h${drawing.width}" stroke="${palette.line}"/>`,
    '</svg>',
    '',
  ].join('\n')
}
