import { briefing } from './en/briefing'
import { changes } from './en/changes'
import { claims } from './en/claims'
import { crosswalk } from './en/crosswalk'
import { data } from './en/data'
import { documents } from './en/documents'
import { figure } from './en/figure'
import { files } from './en/files'
import { filter } from './en/filter'
import { map } from './en/map'
import { overview } from './en/overview'
import { pictures } from './en/pictures'
import { problems } from './en/problems'
import { projects } from './en/projects'
import { shell } from './en/shell'
import { strip } from './en/strip'
import { subject } from './en/subject'
import { table } from './en/table'
import { ties } from './en/ties'
import { timeline } from './en/timeline'

export const en = {
  ...shell,
  ...figure,
  ...filter,
  ...strip,
  ...timeline,
  ...overview,
  ...projects,
  ...documents,
  ...table,
  ...ties,
  ...map,
  ...crosswalk,
  ...claims,
  ...subject,
  ...data,
  ...changes,
  ...files,
  ...problems,
  ...briefing,
  ...pictures,
}
