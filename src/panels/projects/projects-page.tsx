import { RecordTable } from '../record-table'

export function ProjectsPage() {
  return <RecordTable table="projects" />
}
