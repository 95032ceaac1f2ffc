import { useTranslator } from '../../i18n/use-translator'
import { chooseValues } from '../../model/filter'
import { useAtlas } from '../../state/atlas-context'
import { useAggregates } from '../../state/use-engine'
import { useUpdateView } from '../../state/use-view'
import { announcedOccasions, totalOf, type Announcement } from '../announcement'
import { ITEMISED_QUERY, openClaims } from '../announced-spec'

/** `80 announced` leads to what was said and where, `32 itemised` to the rows. */
export function OccasionFigures({ announcements }: { readonly announcements: readonly Announcement[] | undefined }) {
  const { t, date } = useTranslator()
  const { names } = useAtlas()
  const update = useUpdateView()
  const [itemised] = useAggregates([ITEMISED_QUERY]) ?? []
  if (!itemised || !announcements) return <ul className="occasion-figures" aria-busy="true" />
  return (
    <ul className="occasion-figures">
      {announcedOccasions(announcements).map((occasion) => {
        const official = totalOf(announcements, occasion)?.official
        const group = itemised.groups.find(({ keys: [key] }) => key === occasion)
        if (!official) return null
        return (
          <li key={occasion}>
            <span className="occasion-name">{t('documents.occasion', { occasion: names.title('occasions', occasion, 'short'), date: date(official.on.slice(0, 7)) })}</span>
            <button type="button" className="link" onClick={() => update(openClaims(occasion))}>
              {t('documents.announced', { n: official.value })}
            </button>
            <button type="button" className="link" onClick={() => update((view) => ({ ...view, filter: chooseValues(view.filter, 'occasion', [occasion]) }))}>
              {t('documents.itemised', { n: group?.count ?? 0 })}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
