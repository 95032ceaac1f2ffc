import { useTranslator } from '../../i18n/use-translator'
import { useAggregates, useRows } from '../../state/use-engine'
import { useView } from '../../state/use-view'
import { AnnouncedPanel, AnnouncedSplitPanel } from '../announced-panels'
import { announcementsQuery, readAnnouncements, splitOccasion } from '../announcement'
import { Figure } from '../figure'
import { ladderQuery, readLadder } from '../ladder'
import { RecordTable } from '../record-table'
import '../small-figures.css'
import { useSpecContext } from '../use-spec-context'
import { COUNTED_BY, documentsByQuery, documentsBySpec } from './documents-by-spec'
import './documents.css'
import { OccasionFigures } from './occasion-figures'
import { outcomeSpec } from './outcome-spec'
import { SIGNING_QUERIES, signingDaysSpec } from './signing-days-spec'

const QUERIES = [...SIGNING_QUERIES, ...COUNTED_BY.map(documentsByQuery)]
const HEIGHT = 200

/** What was signed at each occasion, what came of it, and how much of what was announced is itemised. */
export function DocumentsPage() {
  const { t } = useTranslator()
  const { language } = useView()
  const context = useSpecContext()
  const [byDay, byMonth, ...counted] = useAggregates(QUERIES) ?? []
  const [claims] = useRows([announcementsQuery(language)]) ?? []
  const [documents] = useRows([ladderQuery(language)]) ?? []
  const announcements = claims && readAnnouncements(claims)
  const split = announcements && splitOccasion(announcements)
  const by = COUNTED_BY.map((dimension, index) => (
    <Figure key={dimension} height={HEIGHT} spec={counted[index] && documentsBySpec(dimension, counted[index], context)} />
  ))
  return (
    <div className="documents-page">
      <h1 className="spoken">{t('page.documents')}</h1>
      <OccasionFigures announcements={announcements} />
      <div className="documents-figures small-figures">
        <div>
          <AnnouncedPanel announcements={announcements} />
          <Figure height={HEIGHT} spec={byDay && byMonth && signingDaysSpec([byDay, byMonth], context)} />
          {by[1]}
        </div>
        <div>{(split !== undefined || !announcements) && <AnnouncedSplitPanel occasion={split} announcements={announcements} />}</div>
        <div>
          <Figure height={HEIGHT} spec={documents && outcomeSpec(readLadder(documents), context)} />
          {by[0]}
          {by[2]}
        </div>
      </div>
      <RecordTable table="documents" />
    </div>
  )
}
