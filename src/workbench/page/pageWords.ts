import { createContext, useContext } from 'react';
import { WORDS, type Words } from '../strings/words';

export const PageWords = createContext<Words>(WORDS.vi);

/** The words around the grid, in the pane's language. */
export const useWords = (): Words => useContext(PageWords);
