export const briefing = {}
