export const ties = {}
