import type { Catalog } from './catalog'
import { briefing } from './ja/briefing'
import { changes } from './ja/changes'
import { claims } from './ja/claims'
import { crosswalk } from './ja/crosswalk'
import { data } from './ja/data'
import { documents } from './ja/documents'
import { figure } from './ja/figure'
import { files } from './ja/files'
import { filter } from './ja/filter'
import { map } from './ja/map'
import { overview } from './ja/overview'
import { pictures } from './ja/pictures'
import { problems } from './ja/problems'
import { projects } from './ja/projects'
import { shell } from './ja/shell'
import { strip } from './ja/strip'
import { subject } from './ja/subject'
import { table } from './ja/table'
import { ties } from './ja/ties'
import { timeline } from './ja/timeline'

export const ja: Catalog = {
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
