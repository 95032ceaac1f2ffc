import { describe, expect, test } from 'vitest'
import { en } from '../../../src/i18n/en'
import { createTranslator } from '../../../src/i18n/translator'
import { toggleValue, NO_FILTER, setBound, type Filter } from '../../../src/model/filter'
import type { FigureSpec } from '../../../src/panels/figure-spec'
import { pictureFrame } from '../../../src/panels/figure-picture'

const spec: FigureSpec = {
  id: 'points',
  title: 'Projects by point',
  subtitle: 'Japan and Russia',
  summary: 'Energy leads.',
  twin: { columns: [], rows: [] },
  shown: [{ text: '165 counted' }, { text: '4 within others', open: (view) => view }],
  source: 'Source: register of projects',
  empty: false,
}
const byPoint = toggleValue(NO_FILTER, 'point', '4')

const CASES: readonly { readonly description: string; readonly filter: Filter; readonly expected: string }[] = [
  { description: 'without a filter', filter: NO_FILTER, expected: 'All data, no filter · Status as last reported' },
  { description: 'with a selection', filter: byPoint, expected: 'Selection: point=4 · Status as last reported' },
  { description: 'with a selection and an as-of date', filter: setBound(byPoint, 'asOf', '2018-05'), expected: 'Selection: point=4 · As of May 2018' },
]

describe('the words of a picture', () => {
  test.each(CASES)('name selection and date $description', ({ filter, expected }) => {
    const frame = pictureFrame(spec, {
      translator: createTranslator('en', en),
      filter,
      textOf: (clause) => (clause.kind === 'value' ? `${clause.dimension}=${clause.value}` : clause.kind),
      fingerprint: '0531f330',
      day: '2026-11-21',
      notes: ['Contested areas are marked'],
    })
    expect(frame).toEqual({
      language: 'en',
      title: 'Projects by point',
      subtitle: 'Japan and Russia',
      summary: 'Energy leads.',
      notes: [
        '165 counted · 4 within others',
        expected,
        'Source: register of projects',
        'Contested areas are marked',
        'Eight-Point Atlas · data version 0531f330 · made on Nov 21, 2026',
      ],
    })
  })
})
