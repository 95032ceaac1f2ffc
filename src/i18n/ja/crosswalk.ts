export const crosswalk = {}
