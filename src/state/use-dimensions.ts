import { useEffect, useState } from 'react'
import type { Dimension } from '../model/dimension'
import { useAtlas } from './atlas-context'

/** Which dimensions narrow each of the tables; nothing until the engine has said. */
export function useDimensions<Table extends string>(tables: readonly Table[]): Readonly<Record<Table, readonly Dimension[]>> | undefined {
  const { engine } = useAtlas()
  const wording = tables.join()
  const [known, setKnown] = useState<Readonly<Record<Table, readonly Dimension[]>>>()
  useEffect(() => {
    let current = true
    void Promise.all(tables.map(async (table) => [table, await engine.dimensions(table)] as const)).then((entries) => {
      if (current) setKnown(Object.fromEntries(entries) as Readonly<Record<Table, readonly Dimension[]>>)
    })
    return () => {
      current = false
    }
    // oxlint-disable-next-line react/exhaustive-deps -- the wording stands for the tables
  }, [engine, wording])
  return known
}
