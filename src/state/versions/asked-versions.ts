import type { View } from '../view'
import type { Version } from './version'

/** The option of a view that names the version its rows are marked against. */
export const SINCE = 'data.since'

/** The version whose state of knowledge a view asks for; nothing when it asks for none that is here. */
export function versionOf({ version }: Pick<View, 'version'>, versions: readonly Version[]): Version | undefined {
  return find(version, versions)
}

/** The version that `shown` is compared with row by row: the one the view names, else its parent; none for the bundled data. */
export function sinceOf({ options }: Pick<View, 'options'>, shown: Version, versions: readonly Version[]): Version | undefined {
  return find(options[SINCE], versions) ?? (shown.id === 0 ? undefined : versions.find(({ id }) => id === shown.parent))
}

function find(id: string | undefined, versions: readonly Version[]): Version | undefined {
  return versions.find((version) => String(version.id) === id)
}
