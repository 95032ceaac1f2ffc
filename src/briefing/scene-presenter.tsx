import { useEffect, useState } from 'react'
import { useTranslator } from '../i18n/use-translator'
import { wordsIn, type Briefing, type Scene } from '../state/briefing/briefing'
import { isElsewhere, sceneView } from '../state/briefing/scene-view'
import { useSceneChanges } from '../state/briefing/use-scene-changes'
import { useMedia } from '../state/use-media'
import { useView } from '../state/use-view'
import { plainView } from '../state/view'
import { BorderNote } from './border-note'
import { BriefingWords } from './briefing-words'
import { Card } from './card'
import { ChangesMark } from './changes-mark'
import { Conditions } from './conditions'
import { KeptMap } from './kept-map'
import { NotesWindow } from './notes-window'
import type { PresenterProps } from './presenter'
import { PresenterHelp } from './presenter-help'
import type { PresenterAct } from './presenter-key'
import { PresenterTools } from './presenter-tools'
import { SceneList } from './scene-list'
import { Stage } from './stage'
import { useCourse } from './use-course'
import { useFullScreen } from './use-full-screen'
import { useIdle } from './use-idle'
import { usePresenterKeys } from './use-presenter-keys'
import { useSecondWindow } from './use-second-window'

interface Props extends PresenterProps {
  readonly briefing: Briefing
  readonly number: number
  readonly scene: Scene
}

const POINTER_REST = 2500
const SCROLL = 120
/** A screen that is wider than high: words and legend of a map stand beside it. */
const WIDE = '(min-aspect-ratio: 1/1)'

/** What of a scene does not fit the screen. */
function scrolled(): Element | undefined {
  const parts = ['.presenter-page:not([hidden], [inert])', '.scene-picture', '.presenter'].flatMap((selector) => document.querySelector(selector) ?? [])
  return parts.find(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1)
}

/** One scene with all that stands around it, and the keys that lead to the others. */
export function ScenePresenter({ briefing, number, scene, page, panel, preload }: Props) {
  const { t, language } = useTranslator()
  const view = useView()
  const course = useCourse(briefing, number)
  const changes = useSceneChanges(briefing.scenes)
  const idle = useIdle(POINTER_REST)
  const [started] = useState(Date.now)
  const [black, setBlack] = useState(false)
  const [layer, setLayer] = useState<'list' | 'help'>()
  const [word, setWord] = useState('')
  const [legend, setLegend] = useState<HTMLElement | null>(null)
  const isWide = useMedia(WIDE)
  const full = useFullScreen(() => (layer || black ? close() : course.leave()))
  const notes = useSecondWindow(t('briefing.notes.window'))
  const title = wordsIn(scene.title, language).text

  const close = (): void => {
    setLayer(undefined)
    setBlack(false)
  }
  const goTo = (to: number | undefined, isHeld = false): void => {
    close()
    if (to !== undefined) course.go(to, isHeld)
  }
  const openNotes = (): void => {
    full.expectLoss()
    setWord(notes.open() ? '' : t('briefing.notes.blocked'))
  }
  const act = (name: PresenterAct, { number: typed, isHeld }: { readonly number: number | undefined; readonly isHeld: boolean }): void => {
    setWord('')
    if (name === 'black') return setBlack(!black)
    if (name === 'leave') return layer || black ? close() : course.leave()
    if (name === 'list' || name === 'help') return setLayer(layer === name ? undefined : name)
    if (name === 'notes') return openNotes()
    if (name === 'full') return full.toggle()
    if (name === 'up' || name === 'down') return scrolled()?.scrollBy({ top: name === 'up' ? -SCROLL : SCROLL })
    if (name !== 'go') return goTo(name === 'back' ? number : course[name], isHeld)
    if (typed === undefined) return undefined
    return typed >= 1 && typed <= briefing.scenes.length ? goTo(typed) : setWord(t('briefing.no-scene', { number: typed }))
  }
  const { typed, press } = usePresenterKeys(act)

  useEffect(() => {
    document.title = `${number}. ${title} · ${t('shell.title')}`
  }, [number, title, t])
  useEffect(() => {
    for (const one of briefing.scenes) if (one.kind === 'view') preload(sceneView(one, 'en').page)
  }, [briefing, preload])

  // An address with nothing but the scene's number opens the scene.
  const isBare = !isElsewhere(view, plainView(language))
  useEffect(() => {
    if (isBare && course.isAway) course.go(number, true)
    // oxlint-disable-next-line react/exhaustive-deps -- only as the address is opened: later the reader may have come here
  }, [])

  const mapScene = briefing.scenes.find((one) => one.kind === 'view' && sceneView(one, language).page === 'map')
  const isMap = view.page === 'map'
  const isBeside = isWide && isMap && !panel
  const isCard = scene.kind !== 'view' && view.page === 'briefing'
  const run = (name: PresenterAct) => () => act(name, { number: undefined, isHeld: false })
  const steering = { briefing, number, scene, course, changes, run, onGo: (to: number) => goTo(to) }
  return (
    <div className={`presenter${idle ? ' idle' : ''}${isBeside ? ' beside' : ''}`}>
      <p className="spoken" role="status">
        {black ? t('briefing.black.on') : t('briefing.announce', { number, count: briefing.scenes.length, title })}
      </p>
      {!isCard && (
        <header className="presenter-head">
          <h1>
            <BriefingWords words={scene.title} />
          </h1>
          <p className="presenter-text">
            <BriefingWords words={scene.text} />
          </p>
          <div className="presenter-state">
            <Conditions filter={view.filter} />
            {course.isAway && (
              <button type="button" className="chip presenter-back" onClick={() => goTo(number)}>
                {t('briefing.back')} <kbd>⌫</kbd>
              </button>
            )}
          </div>
        </header>
      )}
      <Stage
        number={number}
        scene={scene}
        page={isMap && mapScene ? undefined : page}
        panel={panel}
        card={isCard ? <Card briefing={briefing} scene={scene} onGo={goTo} /> : undefined}
        map={mapScene && <KeptMap isShown={isMap} first={sceneView(mapScene, language)} legendPlace={isWide && !panel ? legend : undefined} otherwise={page} />}
        title={title}
      />
      {isBeside && <aside className="presenter-legend" aria-label={t('map.legend')} ref={setLegend} />}
      {!isCard && (
        <footer className="presenter-foot">
          <ChangesMark changes={changes.get(scene.id)} />
          <BorderNote />
        </footer>
      )}
      <p className="presenter-number" aria-hidden="true">
        {number} / {briefing.scenes.length}
      </p>
      <PresenterTools {...steering} isFull={full.isFull} />
      {(typed !== '' || word !== '') && (
        <p className="presenter-word" role="status">
          {typed === '' ? word : t('briefing.typed', { number: typed })}
        </p>
      )}
      {layer === 'list' && <SceneList {...steering} onClose={() => setLayer(undefined)} />}
      {layer === 'help' && <PresenterHelp onClose={() => setLayer(undefined)} />}
      {black && <button type="button" className="presenter-black" aria-label={t('briefing.black.off')} onClick={() => setBlack(false)} />}
      {notes.body && (
        <NotesWindow body={notes.body} press={press} started={started} {...steering} />
      )}
    </div>
  )
}
