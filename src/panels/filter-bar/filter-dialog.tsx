import { useState, type RefObject } from 'react'
import { Dialog, Heading, Modal, ModalOverlay, Popover } from 'react-aria-components'
import { useTranslator } from '../../i18n/use-translator'
import { NO_FILTER, clausesOf } from '../../model/filter'
import { useDimensions } from '../../state/use-dimensions'
import { useMedia } from '../../state/use-media'
import { useUpdateView, useView } from '../../state/use-view'
import { DateFields } from './date-fields'
import { DimensionList, PANES, type Pane } from './dimension-list'
import { MAIN_TABLES, countingTable, mainTable } from './main-table'
import { OptionList } from './option-list'
import { SelectionCount } from './selection-count'
import './filter-dialog.css'

interface Props {
  readonly trigger: RefObject<HTMLButtonElement | null>
  readonly onClose: () => void
}

/** Every dimension with its options: beside the button on a desk, over the whole screen on a phone. The page follows at once. */
export function FilterDialog({ trigger, onClose }: Props) {
  const narrow = useMedia('(max-width: 640px)')
  const content = <FilterContent onClose={onClose} />
  const change = (isOpen: boolean): void => {
    if (!isOpen) onClose()
  }
  if (!narrow) {
    return (
      <Popover className="react-aria-Popover filter-popover" triggerRef={trigger} placement="bottom start" isOpen onOpenChange={change}>
        {content}
      </Popover>
    )
  }
  return (
    <ModalOverlay className="overlay filter-overlay" isOpen onOpenChange={change}>
      <Modal className="filter-sheet">{content}</Modal>
    </ModalOverlay>
  )
}

function FilterContent({ onClose }: Pick<Props, 'onClose'>) {
  const { t } = useTranslator()
  const view = useView()
  const update = useUpdateView()
  const own = mainTable(view)
  const dimensions = useDimensions(MAIN_TABLES)
  const [asked, setPane] = useState<Pane>()
  const pane = asked ?? PANES.find((one) => one !== 'date' && view.filter.chosen[one]) ?? PANES.find((one) => one !== 'date' && dimensions?.[own].includes(one)) ?? 'point'
  return (
    <Dialog className="filter-dialog">
      <header>
        <Heading slot="title">{t('filter.heading')}</Heading>
        <SelectionCount />
      </header>
      {dimensions && (
        <div className="filter-panes">
          <DimensionList pane={pane} onPane={setPane} narrowing={dimensions[own]} />
          {pane === 'date' ? <DateFields /> : <OptionList key={pane} dimension={pane} own={own} table={countingTable(pane, own, dimensions)} />}
        </div>
      )}
      <footer>
        <button type="button" disabled={clausesOf(view.filter).length === 0} onClick={() => update((now) => ({ ...now, filter: NO_FILTER }))}>
          {t('filter.clear')}
        </button>
        <button type="button" className="primary" onClick={onClose}>
          {t('filter.done')}
        </button>
      </footer>
    </Dialog>
  )
}
