import Papa from 'papaparse'
import { type ClassScore, ours, type Reader, runPollock, simpleScore, weightedScore } from './pollock'

/** PapaParse as it comes, first row as header. */
const papaparse: Reader = (text) => {
  const [header = [], ...records] = Papa.parse<string[]>(text, { skipEmptyLines: true }).data
  return { header, records }
}

const reports: readonly (readonly [string, readonly ClassScore[]])[] = [['ours', runPollock(ours)], ['PapaParse', runPollock(papaparse)]]

const lines = [
  '# Files with one fault each',
  '',
  'Made by `node bench/run-pollock.mjs`. The classes are those of the Pollock benchmark (Vitagliano et al., PVLDB',
  '16(8), 2023); the files are our own. Score from 0 to 10: success, and precision, recall and F1 of header, records and cells.',
  'The weights of the weighted score are our own estimate of how common a fault is.',
  '',
  `| class | files | ${reports.map(([name]) => `${name}: exact | ${name}: score`).join(' | ')} |`,
  `| --- | ---: | ${reports.map(() => '---: | ---:').join(' | ')} |`,
  ...(reports[0]?.[1] ?? []).map((one, index) => `| ${one.name} | ${one.files} | ${reports.map(([, classes]) => `${classes[index]?.exact ?? 0} | ${(classes[index]?.score ?? 0).toFixed(3)}`).join(' | ')} |`),
  `| **all files alike** | ${(reports[0]?.[1] ?? []).reduce((sum, one) => sum + one.files, 0)} | ${reports.map(([, classes]) => `| **${simpleScore(classes).toFixed(3)}**`).join(' | ')} |`,
  `| **weighted by class** | | ${reports.map(([, classes]) => `| **${weightedScore(classes).toFixed(3)}**`).join(' | ')} |`,
]
console.log(lines.join('\n'))
