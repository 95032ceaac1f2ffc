/** From idea to result, then what stopped: the order of every bar of stages. */
export const STAGES = ['proposed', 'memorandum', 'contract', 'under-way', 'operating', 'completed', 'suspended', 'cancelled'] as const
export type Stage = (typeof STAGES)[number]

/** What counts as a running project. */
export const RUNNING: readonly Stage[] = ['under-way', 'operating']

/** By what has come of them: what is done, what is on the way, what stopped. */
export const OUTCOMES: readonly Stage[] = ['completed', 'operating', 'under-way', 'contract', 'memorandum', 'proposed', 'suspended', 'cancelled']
