import { useMemo, useState } from 'react'
import { useAggregates, useRows } from '../../state/use-engine'
import { useView } from '../../state/use-view'
import { mapQuestions, readFigures, readMapRows, type MapFigures, type MapRows } from './map-data'

export type MapData = MapFigures & MapRows

/** Everything the map asks the engine; while an answer is on its way the last one stays, so that the map does. */
export function useMapData(): MapData | undefined {
  const { map, language } = useView()
  const questions = useMemo(() => mapQuestions(map, language), [map, language])
  const answers = useAggregates(questions.aggregates)
  const windows = useRows(questions.rows)
  const rows = useMemo(() => windows && readMapRows(windows), [windows])
  const regions = useSame(rows?.regions)
  const tieRows = useSame(rows?.tieRows)
  const projectRows = useSame(rows?.projectRows)
  const { shownTies, chosenTies } = rows ?? {}
  const { measure, perMillion, rescale, classes } = map
  const figures = useMemo(
    () => answers && regions && readFigures(answers, regions, { ...map, measure, perMillion, rescale, classes }),
    // oxlint-disable-next-line react/exhaustive-deps -- what else the map shows, as its camera, changes no figure
    [answers, regions, measure, perMillion, rescale, classes],
  )
  const naming = useSame(figures?.naming)
  const data = useMemo(
    () => figures && naming && regions && tieRows && projectRows && shownTies && chosenTies && { ...figures, naming, regions, tieRows, projectRows, shownTies, chosenTies },
    [figures, naming, regions, tieRows, projectRows, shownTies, chosenTies],
  )
  const [last, setLast] = useState(data)
  if (data && data !== last) setLast(data)
  return data ?? last
}

/** The same object as long as it says the same, or nothing yet: what is made of it, and sent to the map, need not be made anew. */
function useSame<T>(value: T | undefined): T | undefined {
  const [last, setLast] = useState(value)
  const isNews = value !== undefined && value !== last && JSON.stringify(value) !== JSON.stringify(last)
  if (isNews) setLast(value)
  return isNews ? value : last
}
