import { useRows } from '../../state/use-engine'
import { useView } from '../../state/use-view'
import { Figure } from '../figure'
import { useSpecContext } from '../use-spec-context'
import { ladderQuery, readLadder } from '../ladder'
import { ladderSpec } from './ladder-spec'

export function LadderPanel() {
  const context = useSpecContext()
  const { language } = useView()
  const [documents] = useRows([ladderQuery(language)]) ?? []
  return <Figure spec={documents && ladderSpec(readLadder(documents), context)} height={480} />
}
