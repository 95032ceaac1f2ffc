import type { LoadedTables } from '../bundled-tables'
import { shownOf, type Shown } from './shown'
import type { Version } from './version'
import { versionTables } from './version-tables'

/** Reads versions into tables and engines, each once. */
export class VersionReader {
  readonly #bundled: Shown
  readonly #stored: (hash: string) => Promise<string | undefined>
  /** Texts of versions that were accepted on this page, which may be kept nowhere else. */
  readonly #texts = new Map<string, string>()
  readonly #shown = new Map<string, Shown>()

  /** @param stored a table's text by its hash, where this browser keeps it */
  constructor(bundled: Shown, stored: (hash: string) => Promise<string | undefined>) {
    this.#bundled = bundled
    this.#stored = stored
  }

  /** The tables that such a version has, of which `texts` may not be kept yet. Throws `VersionDamaged`. */
  tables(version: Pick<Version, 'tables' | 'fingerprint'>, texts: ReadonlyMap<string, string> = this.#texts): Promise<LoadedTables> {
    return versionTables(version, this.#bundled.data, async (hash) => texts.get(hash) ?? this.#texts.get(hash) ?? this.#stored(hash))
  }

  /** Takes a version that has just been accepted. */
  take(version: Version, data: LoadedTables, texts: ReadonlyMap<string, string>): Shown {
    for (const [hash, text] of texts) this.#texts.set(hash, text)
    const shown = shownOf(version, data)
    this.#shown.set(String(version.id), shown)
    return shown
  }

  /** A version's tables and engine. Throws `VersionDamaged` when the store lost a part of it. */
  async read(version: Version): Promise<Shown> {
    const known = version.id === this.#bundled.version.id ? this.#bundled : this.#shown.get(String(version.id))
    if (known) return known
    const shown = shownOf(version, await this.tables(version))
    this.#shown.set(String(version.id), shown)
    return shown
  }

  /** A version whose engine tells which rows are new or changed since an earlier one; the version itself when none is. */
  async readSince(version: Version, since: Version): Promise<Shown> {
    const name = `${version.id} since ${since.id}`
    const shown = await this.read(version)
    const known = this.#shown.get(name)
    if (known || version.id === since.id) return known ?? shown
    const earlier = await this.read(since)
    const { changeMarks } = await import('./change-marks')
    const marks = changeMarks(earlier.data, shown.data)
    const marked = marks ? { ...shownOf(version, shown.data, marks), since } : shown
    this.#shown.set(name, marked)
    return marked
  }

  /** Versions have other names or numbers now. */
  forgetNames(): void {
    this.#shown.clear()
  }

  forget(): void {
    this.#texts.clear()
    this.#shown.clear()
  }
}
