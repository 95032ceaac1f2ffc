import type { FileChoices } from './file-reading'
import type { Piece } from './pieces'
import type { Progress } from './read-file'
import type { ReadingContext } from './read-rows'

export type IngestRequest =
  | { readonly kind: 'read'; readonly id: number; readonly file: Blob; readonly name: string; readonly context: ReadingContext; readonly choices: FileChoices }
  | { readonly kind: 'cancel'; readonly id: number }

export type IngestAnswer =
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly kind: 'piece'; readonly id: number; readonly piece: Piece }
  | { readonly kind: 'done'; readonly id: number; readonly readings: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly name: string; readonly message: string }
