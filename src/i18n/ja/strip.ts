export const strip = {}
