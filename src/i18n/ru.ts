import type { Catalog } from './catalog'
import { briefing } from './ru/briefing'
import { changes } from './ru/changes'
import { claims } from './ru/claims'
import { crosswalk } from './ru/crosswalk'
import { data } from './ru/data'
import { documents } from './ru/documents'
import { figure } from './ru/figure'
import { files } from './ru/files'
import { filter } from './ru/filter'
import { map } from './ru/map'
import { overview } from './ru/overview'
import { pictures } from './ru/pictures'
import { problems } from './ru/problems'
import { projects } from './ru/projects'
import { shell } from './ru/shell'
import { strip } from './ru/strip'
import { subject } from './ru/subject'
import { table } from './ru/table'
import { ties } from './ru/ties'
import { timeline } from './ru/timeline'

export const ru: Catalog = {
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
