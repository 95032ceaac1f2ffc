import { checkReadings } from '../../../src/ingest/check-readings'
import type { IngestClient } from '../../../src/ingest/ingest-client'
import { readFile } from '../../../src/ingest/read-file'

/** Reads as the worker does, in the same thread. */
export const directClient: Pick<IngestClient, 'read'> = {
  read: async (file, name, context, choices, hooks) => checkReadings(await readFile(file, name, context, choices, hooks), context),
}
