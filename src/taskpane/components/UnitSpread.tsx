import { makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Catalogue } from '../../domain/catalogue/indicator';
import { fullName } from '../../domain/territory/unit';
import { bestAndWorst } from '../../domain/targets/unitResults';
import type { RollUpResult } from '../../usecases/rollUpFiles';
import { comparedTargets } from '../actions/unitBars';
import { usePane } from '../paneContext';
import { resultWords } from '../strings/resultWords';
import { TargetBar } from './TargetBar';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '2px', listStyleType: 'none' },
  row: { display: 'grid', gridTemplateColumns: '40% 1fr 56px', columnGap: '6px', alignItems: 'center' },
  figure: { textAlign: 'right' },
  head: { margin: 0, fontSize: tokens.fontSizeBase300 },
  caption: { margin: '8px 0 2px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

/** The communes beside each other for one target: how many lie in each band, and the first and last of them. */
export function UnitSpread({ result, catalogue }: { readonly result: RollUpResult; readonly catalogue: Catalogue }) {
  const { language } = usePane();
  const words = resultWords[language];
  const styles = useStyles();
  const compared = comparedTargets(result, catalogue, language);
  const [chosen, setChosen] = useState(0);
  const shown = compared[chosen] ?? compared[0];
  if (!shown) return null;
  const ranked = bestAndWorst(shown.units);
  const ranking = ranked.length < shown.units.length ? words.ranked : words.all;
  const most = Math.max(...shown.bands.map(({ count }) => count));
  return (
    <section aria-label={words.spread}>
      <h3 className={styles.head}>{words.spread}</h3>
      <Select
        aria-label={words.spreadTarget}
        value={String(chosen)}
        onChange={(_, { value }) => setChosen(Number(value))}
      >
        {compared.map(({ title }, index) => (
          <option key={title} value={index}>
            {title}
          </option>
        ))}
      </Select>
      <h4 className={styles.caption}>{words.bands}</h4>
      <ul className={styles.list} aria-label={words.bands}>
        {shown.bands.map(({ label, count }) => (
          <li key={label} className={styles.row}>
            <Text size={200}>{label}</Text>
            <TargetBar label={words.unitsIn(label, count)} actual={count} goals={[]} most={most} />
            <Text size={200} className={styles.figure}>
              {count}
            </Text>
          </li>
        ))}
      </ul>
      <h4 className={styles.caption}>{ranking}</h4>
      <ul className={styles.list} aria-label={ranking}>
        {ranked.map(({ unit, actual, shown: figure }) => (
          <li key={unit.code} className={styles.row}>
            <Text size={200}>{fullName(unit)}</Text>
            <TargetBar label={`${fullName(unit)}: ${figure}`} actual={actual} goals={shown.goals} most={shown.most} />
            <Text size={200} className={styles.figure}>
              {figure}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}
