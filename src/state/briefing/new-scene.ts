import type { Engine } from '../../engine/engine'
import { printView, type View } from '../view'
import { newId, type Scene, type SceneKind, type Words } from './briefing'
import { countView } from './scene-counts'

/** A scene of a view, with the counts that the data give for it now. */
export async function newScene(engine: Engine, view: View, title: string): Promise<Scene> {
  const { presenting: _, ...plain } = view
  return {
    ...newCard('view', { [view.language]: title }),
    address: printView(plain, engine.fingerprint),
    counts: await countView(engine, plain),
  }
}

/** An opening or closing card. */
export function newCard(kind: SceneKind, title: Words): Scene {
  return { id: newId(), kind, title, text: {}, notes: {}, hidden: false, address: '', counts: {} }
}
