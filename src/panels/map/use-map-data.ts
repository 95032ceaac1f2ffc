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
  const { measure, perMillion, rescale, classes } = map
  const data = useMemo(
    () => answers && rows && { ...readFigures(answers, rows.regions, { ...map, measure, perMillion, rescale, classes }), ...rows },
    // oxlint-disable-next-line react/exhaustive-deps -- what else the map shows, as its camera, changes no figure
    [answers, rows, measure, perMillion, rescale, classes],
  )
  const [last, setLast] = useState(data)
  if (data && data !== last) setLast(data)
  return data ?? last
}
