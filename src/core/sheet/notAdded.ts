/** Stands where a total would, under figures that cannot be added to one another. */
export const NOT_ADDED = '–';
