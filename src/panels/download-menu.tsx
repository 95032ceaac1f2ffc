import type { FigureSpec } from './figure-spec'

export function DownloadMenu({ spec }: { readonly spec: FigureSpec }) {
  return spec.empty ? null : null
}
