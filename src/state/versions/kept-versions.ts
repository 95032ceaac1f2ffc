import type { Version } from './version'

/** Why there is no store, or why it cannot be written. */
export type StoreFailure =
  /** The browser refuses storage: private window, blocked cookies. Loads live until the page is closed. */
  | 'unavailable'
  /** A newer build of the page wrote it. Nothing is written, so that nothing is lost. */
  | 'newer'
  /** There were versions, and some are gone or cannot be read. */
  | 'damaged'

/** No room is left. Everything is as it was. */
export class StoreFull extends Error {}

/** Another tab has made a version of this number meanwhile. Everything is as it was. */
export class NumberTaken extends Error {}

/** Accepted versions where they survive the page. Texts of tables are kept once, whatever the number of versions that hold them. */
export interface KeptVersions {
  list(): Promise<readonly Version[]>
  active(): Promise<number>
  setActive(id: number): Promise<void>
  /** The text of a table by its hash. */
  text(hash: string): Promise<string | undefined>
  /** Keeps a version and makes it the active one, wholly or not at all. Throws `StoreFull` or `NumberTaken`. */
  add(version: Version, texts: ReadonlyMap<string, string>): Promise<void>
  rename(id: number, name: string): Promise<void>
  close(): void
}

/** Why a store that was open is no longer. */
export type StoreLoss = 'newer' | 'forgotten' | 'closed'

export interface Opening {
  readonly store: KeptVersions | undefined
  readonly failure: StoreFailure | undefined
}

/** Opens and removes what a browser keeps. */
export interface VersionKeeper {
  open(onLost: (loss: StoreLoss) => void): Promise<Opening>
  /** Removes everything kept of versions, a damaged store included. */
  forget(): Promise<void>
  /** What is missing is known to be: it is not told again. */
  acceptLoss(left: number): void
}
