import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { FILE_FATES, type FileFate, type Ledger, type LedgerEntry } from '../../domain/aggregate';
import { decisionText } from '../../domain/decision';
import type { Language } from '../../domain/texts/language';
import { showNumber } from '../../domain/texts/number';
import { throughWords } from '../../domain/texts/through';
import { fullName, unitKey, type Unit } from '../../domain/territory/unit';
import { unusableText } from '../../domain/unusable';
import { reasonText } from '../../usecases/reasonText';
import type { RollUpResult } from '../../usecases/rollUpFiles';
import { unitNames } from '../../domain/unitNames';
import { pastedTable } from '../actions/pastedTable';
import { useCopy } from '../hooks/useCopy';
import { usePane } from '../paneContext';
import { Folded } from './Folded';
import { NotCopied } from './NotCopied';

const useStyles = makeStyles({
  title: { margin: '4px 0', fontSize: tokens.fontSizeBase300 },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    '& td': { padding: '3px 0', textAlign: 'right' },
    '& th': { padding: '3px 0', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  },
  sum: { borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  good: { color: tokens.colorPaletteGreenForeground1 },
  list: { margin: '4px 0', paddingLeft: '20px', overflowWrap: 'anywhere' },
});

/** found = the sum of the fates; expected = reported + missing; each list one click away. */
export function LedgerView({ result, fresh }: { readonly result: RollUpResult; readonly fresh: boolean }) {
  const { ledger } = result.rollUp;
  const { strings, language } = usePane();
  const styles = useStyles();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // What was just worked out is looked at first; what an earlier visit left stays where it is.
    if (fresh) section.current?.scrollIntoView?.({ block: 'nearest' });
  }, [fresh, ledger]);
  const show = (n: number): string => showNumber(n, 0, language);
  return (
    <section ref={section}>
      <h3 className={styles.title}>{strings.rollUp.ledger}</h3>
      <table className={styles.table}>
        <tbody>
          {FILE_FATES.filter((fate) => fate !== 'conflict' || ledger.conflict > 0).map((fate) => (
            <tr key={fate}>
              <th scope="row">{strings.rollUp.fates[fate]}</th>
              <td>{show(ledger[fate])}</td>
            </tr>
          ))}
          <tr className={styles.sum}>
            <th scope="row">{strings.rollUp.found}</th>
            <td>{show(ledger.found)}</td>
          </tr>
          <tr>
            <th scope="row">{strings.rollUp.reported}</th>
            <td>{show(ledger.reported)}</td>
          </tr>
          <tr>
            <th scope="row">{strings.rollUp.missing}</th>
            <td>{show(ledger.expected - ledger.reported)}</td>
          </tr>
          {ledger.held !== undefined && (
            <tr>
              <th scope="row">{strings.rollUp.held}</th>
              <td>{show(ledger.held)}</td>
            </tr>
          )}
          <tr className={styles.sum}>
            <th scope="row">{strings.rollUp.expected}</th>
            <td>{show(ledger.expected)}</td>
          </tr>
        </tbody>
      </table>
      <MissingUnits ledger={ledger} />
      <HeldFigures ledger={ledger} />
      <Decisions result={result} />
      {FILE_FATES.slice(1).map((fate) => (
        <FateList key={fate} ledger={ledger} fate={fate} />
      ))}
    </section>
  );
}

function MissingUnits({ ledger }: { readonly ledger: Ledger }) {
  const { strings, language } = usePane();
  const styles = useStyles();
  const { copy, copied, refused } = useCopy();
  if (ledger.missing.length === 0) return null;
  const cameOf = (unit: Unit): string => {
    const came = ledger.unusable.get(unitKey(unit));
    return came ? `: ${unusableText(came)[language]}` : '';
  };
  return (
    <Folded title={strings.rollUp.showMissing(ledger.missing.length)}>
      {() => (
        <>
          <ul className={styles.list}>
            {ledger.missing.map((unit) => (
              <li key={unit.code}>
                {fullName(unit)}
                {cameOf(unit)}
              </li>
            ))}
          </ul>
          <Button
            size="small"
            onClick={() => void copy(pastedTable(ledger.missing.map((unit) => [unit.code, fullName(unit)])))}
          >
            {copied ? strings.rollUp.copied : strings.rollUp.copyMissing}
          </Button>
          <NotCopied text={refused} />
        </>
      )}
    </Folded>
  );
}

function HeldFigures({ ledger }: { readonly ledger: Ledger }) {
  const { strings } = usePane();
  const styles = useStyles();
  const entries = ledger.entries.filter(({ held }) => held !== undefined);
  if (entries.length === 0) return null;
  return (
    <Folded title={strings.rollUp.showHeld(entries.length)}>
      {() => (
        <ul className={styles.list}>
          {entries.map(({ file, sheet, held }) => (
            <li key={`${file} ${sheet}`}>
              <strong>{file}</strong>
              {sheet === '' ? '' : ` · ${sheet}`}: {strings.rollUp.heldIn(held ?? 0)}
            </li>
          ))}
        </ul>
      )}
    </Folded>
  );
}

/** What the figures rest on besides the reports, here and in the summaries of the levels below. */
function Decisions({ result: { rollUp, decisions } }: { readonly result: RollUpResult }) {
  const { strings, language } = usePane();
  const styles = useStyles();
  if (decisions.length === 0) return null;
  const nameOf = unitNames(rollUp);
  return (
    <Folded title={strings.rollUp.showDecisions(decisions.length)}>
      {() => (
        <ul className={styles.list}>
          {decisions.map(({ decision, maker, through }, index) => (
            <li key={index}>
              {decisionText(decision, nameOf)[language]}
              {through ? ` (${nameOf(maker)}: ${through.join(' ← ')})` : ''}
            </li>
          ))}
        </ul>
      )}
    </Folded>
  );
}

function FateList({ ledger, fate }: { readonly ledger: Ledger; readonly fate: FileFate }) {
  const { strings, language } = usePane();
  const styles = useStyles();
  const entries = ledger.entries.filter((entry) => entry.fate === fate);
  if (entries.length === 0) return null;
  return (
    <Folded title={strings.rollUp.showFate(strings.rollUp.fates[fate], entries.length)}>
      {() => (
        <ul className={styles.list}>
          {byReason(entries, language).map(({ reason, entries: alike }) =>
            alike.length < ALIKE ? (
              alike.map((entry) => (
                <FileLine key={keyOf(entry)} entry={entry}>
                  {reason === '' ? '' : `: ${reason}`}
                </FileLine>
              ))
            ) : (
              <li key={reason}>
                {strings.rollUp.sameReason(reason, alike.length)}
                <Folded title={strings.rollUp.whichFiles}>
                  {() => (
                    <ul className={styles.list}>
                      {alike.map((entry) => (
                        <FileLine key={keyOf(entry)} entry={entry} />
                      ))}
                    </ul>
                  )}
                </Folded>
              </li>
            ),
          )}
        </ul>
      )}
    </Folded>
  );
}

/** So many files of one reason have it said once, with their number. */
const ALIKE = 4;

interface Alike {
  readonly reason: string;
  readonly entries: readonly LedgerEntry[];
}

/** Entries by the sentence of their reason, in the order in which each first appears. */
function byReason(entries: readonly LedgerEntry[], language: Language): readonly Alike[] {
  const kinds = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    const reason = entry.reason ? reasonText(entry.reason, language) : '';
    const held = kinds.get(reason);
    if (held) held.push(entry);
    else kinds.set(reason, [entry]);
  }
  return [...kinds].map(([reason, alike]) => ({ reason, entries: alike }));
}

const keyOf = ({ file, sheet, unit }: LedgerEntry): string => `${file} ${sheet} ${unit?.code ?? ''}`;

function FileLine({ entry, children }: { readonly entry: LedgerEntry; readonly children?: ReactNode }) {
  const { language } = usePane();
  return (
    <li>
      <strong>{entry.file}</strong>
      {entry.sheet === '' ? '' : ` · ${entry.sheet}`}
      {throughWords(entry.through)[language]}
      {children}
    </li>
  );
}
