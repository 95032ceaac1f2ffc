import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components'
import { useTranslator } from '../../i18n/use-translator'
import type { Dimension } from '../../model/dimension'
import { useView } from '../../state/use-view'

export type Pane = Dimension | 'date'

const GROUPS: readonly (readonly [question: 'what' | 'where' | 'who' | 'when' | 'evidence', panes: readonly Pane[]])[] = [
  ['what', ['point', 'stage', 'tie-status', 'document-kind', 'level', 'occasion', 'tie-kind', 'tie-level', 'sphere', 'indicator', 'national-project']],
  ['where', ['region', 'district', 'prefecture', 'jp-district']],
  ['who', ['partner']],
  ['when', ['date']],
  ['evidence', ['confidence', 'link', 'change']],
]

/** All panes in the order they are listed. */
export const PANES: readonly Pane[] = GROUPS.flatMap(([, panes]) => panes)

interface Props {
  readonly pane: Pane
  readonly onPane: (pane: Pane) => void
  /** Dimensions that narrow the page's table; the others are there too, but stand back. */
  readonly narrowing: readonly Dimension[]
}

/** What can be narrowed by, under the questions it answers; arrow keys walk it and its options follow. */
export function DimensionList({ pane, onPane, narrowing }: Props) {
  const { t } = useTranslator()
  const { filter } = useView()
  const chosenIn = (one: Pane): number => (one === 'date' ? [filter.from, filter.to, filter.asOf].filter((bound) => bound !== undefined).length : (filter.chosen[one]?.length ?? 0))
  return (
    <ListBox
      className="react-aria-ListBox filter-dimensions"
      aria-label={t('filter.dimensions')}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog has been opened for this list
      autoFocus
      selectedKeys={[pane]}
      onSelectionChange={(keys) => {
        const found = PANES.find((one) => keys !== 'all' && keys.has(one))
        if (found) onPane(found)
      }}
    >
      {GROUPS.map(([question, panes]) => (
        <ListBoxSection key={question} id={question}>
          <Header>{t(`filter.group.${question}`)}</Header>
          {panes.filter((one) => one !== 'change' || narrowing.includes(one) || chosenIn(one) > 0).map((one) => {
            const label = t(`dimension.${one}`)
            const idle = one !== 'date' && !narrowing.includes(one)
            return (
              <ListBoxItem key={one} id={one} textValue={label} className={idle ? 'react-aria-ListBoxItem idle' : 'react-aria-ListBoxItem'}>
                {label}
                {chosenIn(one) > 0 && <span className="filter-number">{chosenIn(one)}</span>}
              </ListBoxItem>
            )
          })}
        </ListBoxSection>
      ))}
    </ListBox>
  )
}
