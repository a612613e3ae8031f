import { address, type Area } from '../../sheet/address';
import type { ConditionalFormatModel } from '../../sheet/model';
import { PROPOSAL_MARK } from '../proposal';

/** The look of proposals in an area of input cells; a number typed over one looks like any other. */
export function greyProposals(area: Area): ConditionalFormatModel {
  const formula = `LEFT(${address({ row: area.top, col: area.left })},1)="${PROPOSAL_MARK}"`;
  return { type: 'formula', area, formula, style: { fontColor: '7F7F7F' } };
}
