import { useEffect, useState } from 'react'
import { describeTables, type TableDescription } from '../../model/dictionary'

export type Descriptions = ReadonlyMap<string, TableDescription>

/** What tables and columns mean; the texts come when the Data page is opened. */
export function useDescriptions(): Descriptions | undefined {
  const [descriptions, setDescriptions] = useState<Descriptions>()
  useEffect(() => {
    let current = true
    void describeTables().then((found) => current && setDescriptions(found))
    return () => {
      current = false
    }
  }, [])
  return descriptions
}
