import { PROJECT_COLUMNS, ProjectGroups } from './project-groups'
import { textOf, useRecords, type PlainRecord } from './use-record'

/** The projects that name a Russian national project. */
export function NationalProjectLinks({ record }: { readonly record: PlainRecord }) {
  const found = useRecords([{ table: 'projects', columns: PROJECT_COLUMNS, where: { national_project: [textOf(record['title_en'])] } }])
  return found ? <ProjectGroups projects={found.flat()} /> : null
}
