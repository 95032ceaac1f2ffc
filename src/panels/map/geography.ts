import { useEffect, useState } from 'react'
import type { MapTopology } from '../../widgets/map-topology'

/** What public/geography holds; neighbours and lakes come after the regions. */
export interface Geography {
  readonly regions: MapTopology
  /** Longitude and latitude of a point well inside each region. */
  readonly anchors: Readonly<Record<string, readonly [number, number]>>
  readonly adjacency: Readonly<Record<string, readonly string[]>>
  readonly neighbours?: MapTopology
  readonly lakes?: MapTopology
}

async function load<T>(name: string): Promise<T> {
  const response = await fetch(new URL(`${import.meta.env.BASE_URL}geography/${name}.json`, document.baseURI))
  if (!response.ok) throw new Error(`geography/${name}.json: ${response.status}`)
  return (await response.json()) as T
}

let regions: Promise<Geography> | undefined
let whole: Promise<Geography> | undefined

/** Fetched once for the page's life; what could not be fetched is asked for again the next time. */
function loadRegions(): Promise<Geography> {
  regions ??= Promise.all([load<MapTopology>('regions'), load<Geography['anchors']>('anchors'), load<Geography['adjacency']>('adjacency')]).then(
    ([topology, anchors, adjacency]) => ({ regions: topology, anchors, adjacency }),
  )
  regions.catch(() => (regions = undefined))
  return regions
}

function loadGeography(): Promise<Geography> {
  whole ??= Promise.all([loadRegions(), load<MapTopology>('neighbours'), load<MapTopology>('lakes')]).then(([base, neighbours, lakes]) => ({ ...base, neighbours, lakes }))
  whole.catch(() => (whole = undefined))
  return whole
}

/** Regions as soon as they are there, then everything around them. A map without neighbours is still a map. */
export function useGeography(): Geography | undefined {
  const [geography, setGeography] = useState<Geography>()
  const [failure, setFailure] = useState<unknown>()
  useEffect(() => {
    let current = true
    loadRegions().then(
      (base) => current && setGeography((now) => now ?? base),
      (error: unknown) => current && setFailure(() => error),
    )
    loadGeography().then(
      (all) => current && setGeography(all),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [])
  if (failure !== undefined) throw failure
  return geography
}
