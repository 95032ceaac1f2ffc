import { Menu, MenuItem, MenuSection, Popover, Separator } from 'react-aria-components'
import { useTranslator } from '../i18n/use-translator'
import type { DataColumn, DataTableLayout } from '../widgets/data-table-column'
import type { LayoutDefaults } from './record-table-layout'
import type { OpenMenu } from './tool-menu'
import type { RecordRow } from './use-row-window'

interface Props extends OpenMenu {
  readonly columns: readonly DataColumn<RecordRow>[]
  readonly layout: DataTableLayout
  readonly defaults: LayoutDefaults
  readonly onLayout: (layout: DataTableLayout) => void
}

/** Which columns are shown, and the way back to how the table was. */
export function RecordColumnsMenu({ columns, layout, defaults, onLayout, button, open, onOpen }: Props) {
  const { t } = useTranslator()
  const labels = new Map(columns.map(({ id, label }) => [id, label]))
  const shown = layout.order.filter((id) => !layout.hidden.includes(id))
  return (
    <Popover triggerRef={button} isOpen={open} onOpenChange={onOpen} placement="bottom end" aria-label={t('table.columns')}>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- a menu that opens takes the focus */}
      <Menu aria-label={t('table.columns')} autoFocus="first" onAction={(key) => key === 'reset' && onLayout({ sort: [], ...defaults })}>
        <MenuSection
          aria-label={t('table.columns')}
          selectionMode="multiple"
          disallowEmptySelection
          selectedKeys={shown}
          onSelectionChange={(keys) => onLayout({ ...layout, hidden: layout.order.filter((id) => keys !== 'all' && !keys.has(id)) })}
        >
          {layout.order.map((id) => (
            <MenuItem key={id} id={id} className="react-aria-MenuItem record-column">
              {labels.get(id) ?? id}
            </MenuItem>
          ))}
        </MenuSection>
        <Separator />
        <MenuItem id="reset">{t('table.reset')}</MenuItem>
      </Menu>
    </Popover>
  )
}
