import { fits } from '../../schema/parseDocument';
import { groupWith, list } from '../../schema/blocks';

const first = groupWith({ indicators: list(groupWith({})), dimensions: list(groupWith({})) });
const later = groupWith({ sections: list(groupWith({})) });

/**
 * Whether a document is a catalogue of version 0.1: rows without sections, roles and relations. Nobody can guess those, so
 * it is not turned into one of today's; the program brings its own catalogue, and only a plan of one's own could need it.
 */
export function isFirstCatalogue(json: unknown): boolean {
  return fits(first, json) && !fits(later, json);
}
