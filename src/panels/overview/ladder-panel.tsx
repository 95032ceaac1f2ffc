import { useRows } from '../../state/use-engine'
import { useView } from '../../state/use-view'
import { Figure } from '../figure'
import { useSpecContext } from '../use-spec-context'
import { ladderQueries, readLadder } from '../ladder'
import { ladderSpec } from './ladder-spec'

export function LadderPanel() {
  const context = useSpecContext()
  const { language } = useView()
  const [documents, links, projects] = useRows(ladderQueries(language)) ?? []
  return <Figure spec={documents && links && projects && ladderSpec(readLadder([documents, links, projects]), context)} height={480} />
}
