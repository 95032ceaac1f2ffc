import { keptCount } from './kept-count'
import type { VersionKeeper } from './kept-versions'

const load = async (): Promise<VersionKeeper> => (await import('./version-store')).indexedVersions

/** The browser's database, fetched when it is first asked: most pages are opened without a version of their own. */
export const lateKeeper: VersionKeeper = {
  open: async (onLost) => (await load()).open(onLost),
  forget: async () => (await load()).forget(),
  acceptLoss: keptCount.write,
}
