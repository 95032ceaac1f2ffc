import type { RefObject } from 'react'
import { Menu, MenuItem, Popover, Separator } from 'react-aria-components'
import type { DataTableLayout, DataTableWords } from './data-table-column'
import { moveColumn, toggleHidden, togglePinned } from './data-table-layout'

interface Props {
  readonly id: string
  readonly label: string
  readonly trigger: RefObject<HTMLElement | null>
  readonly layout: DataTableLayout
  readonly words: DataTableWords
  readonly onLayout: (layout: DataTableLayout) => void
  readonly onClose: () => void
}

/** What can be done with a column besides sorting by it. */
export function DataTableMenu({ id, label, trigger, layout, words, onLayout, onClose }: Props) {
  const sortBy = (descending: boolean): DataTableLayout => ({ ...layout, sort: [{ column: id, descending }] })
  const actions: Readonly<Record<string, () => DataTableLayout>> = {
    ascending: () => sortBy(false),
    descending: () => sortBy(true),
    original: () => ({ ...layout, sort: layout.sort.filter(({ column }) => column !== id) }),
    moveBack: () => moveColumn(layout, id, -1),
    moveOn: () => moveColumn(layout, id, 1),
    pin: () => togglePinned(layout, id),
    hide: () => toggleHidden(layout, id),
  }
  const idle = ['moveBack', 'moveOn', 'original'].filter((action) => {
    const next = actions[action]?.() ?? layout
    return next === layout || (action === 'original' && next.sort.length === layout.sort.length)
  })
  return (
    <Popover triggerRef={trigger} isOpen onOpenChange={(open) => !open && onClose()} placement="bottom end">
      <Menu
        aria-label={words.menuOf(label)}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a menu that opens takes the focus
        autoFocus="first"
        disabledKeys={idle}
        onClose={onClose}
        onAction={(action) => {
          const change = actions[String(action)]
          if (change) onLayout(change())
          onClose()
        }}
      >
        <MenuItem id="ascending">{words.ascending}</MenuItem>
        <MenuItem id="descending">{words.descending}</MenuItem>
        <MenuItem id="original">{words.original}</MenuItem>
        <Separator />
        <MenuItem id="moveBack">{words.moveBack}</MenuItem>
        <MenuItem id="moveOn">{words.moveOn}</MenuItem>
        <MenuItem id="pin">{layout.pinned.includes(id) ? words.unpin : words.pin}</MenuItem>
        <MenuItem id="hide">{words.hide}</MenuItem>
      </Menu>
    </Popover>
  )
}
