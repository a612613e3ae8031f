import { makeStyles, tokens } from '@fluentui/react-components';

/** The box in which something is offered for the form it stands at. */
export const useOfferBox = makeStyles({
  box: {
    padding: '10px 12px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    alignItems: 'flex-start',
  },
});
