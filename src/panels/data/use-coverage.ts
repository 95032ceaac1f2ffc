import { useEffect, useState } from 'react'
import type { Coverage } from '../../engine/engine'
import { tableSchemas } from '../../model/data-package'
import { useAtlas } from '../../state/atlas-context'

/** How much of every table is known, by its name; its `filled` stands in the order of the schema's columns. */
export function useCoverage(): ReadonlyMap<string, Coverage> | undefined {
  const { engine } = useAtlas()
  const [coverage, setCoverage] = useState<ReadonlyMap<string, Coverage>>()
  useEffect(() => {
    let current = true
    const answers = tableSchemas.map(async ({ name, fields }) => [name, await engine.coverage(name, fields.map((field) => field.name))] as const)
    void Promise.all(answers).then((entries) => current && setCoverage(new Map(entries)))
    return () => {
      current = false
    }
  }, [engine])
  return coverage
}
