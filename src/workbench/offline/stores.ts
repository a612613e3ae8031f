/** Names of the stores that hold the program's files begin so, whichever copy of it the address serves. */
export const STORES_PREFIX = 'tonghop-';
