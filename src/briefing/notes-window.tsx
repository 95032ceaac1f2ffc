import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslator } from '../i18n/use-translator'
import { Elsewhere } from '../widgets/elsewhere'
import { BriefingWords } from './briefing-words'
import { ChangesMark } from './changes-mark'
import type { Steering } from './presenter-tools'
import './notes-window.css'

interface Props extends Steering {
  readonly body: HTMLElement
  readonly press: (event: KeyboardEvent) => void
  /** When presenting began, in milliseconds. */
  readonly started: number
}

/** For the presenter's eyes: notes, clock, time gone by and what comes next. Its keys steer the scenes too. */
export function NotesWindow({ body, press, started, briefing, number, scene, course, changes, run }: Props) {
  const { t } = useTranslator()
  const next = course.next === undefined ? undefined : briefing.scenes[course.next - 1]
  const hear = useEffectEvent(press)
  useEffect(() => {
    const { ownerDocument } = body
    const listen = (event: KeyboardEvent): void => hear(event)
    ownerDocument.addEventListener('keydown', listen)
    return () => ownerDocument.removeEventListener('keydown', listen)
  }, [body])
  return (
    <Elsewhere element={body}>
      <main className="presenter-notes">
        <header>
          <p>{t('briefing.place', { number, count: briefing.scenes.length })}</p>
          <Clock started={started} />
        </header>
        <h1>
          <BriefingWords words={scene.title} />
        </h1>
        <ChangesMark changes={changes.get(scene.id)} />
        <p className="presenter-notes-text">{Object.keys(scene.notes).length === 0 ? t('briefing.notes.none') : <BriefingWords words={scene.notes} />}</p>
        <footer>
          <p>{next ? t('briefing.notes.next') : t('briefing.notes.end')}</p>
          {next && (
            <h2>
              <BriefingWords words={next.title} />
            </h2>
          )}
          <button type="button" disabled={course.previous === undefined} onClick={run('previous')}>
            {t('briefing.tool.previous')}
          </button>{' '}
          <button type="button" className="primary" disabled={course.next === undefined} onClick={run('next')}>
            {t('briefing.tool.next')}
          </button>
        </footer>
      </main>
    </Elsewhere>
  )
}

function Clock({ started }: { readonly started: number }) {
  const { t, language } = useTranslator()
  const [from, setFrom] = useState(started)
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  const seconds = Math.max(0, Math.round((now - from) / 1000))
  const gone = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  return (
    <p className="presenter-clock">
      <time>{new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(now)}</time> · {t('briefing.elapsed', { time: gone })}{' '}
      <button type="button" className="link" onClick={() => setFrom(Date.now())}>
        {t('briefing.elapsed.reset')}
      </button>
    </p>
  )
}
