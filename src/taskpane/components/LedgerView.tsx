import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { FILE_FATES, type FileFate, type Ledger, type LedgerEntry } from '../../domain/aggregate';
import type { Language } from '../../domain/texts/language';
import { showNumber } from '../../domain/texts/number';
import { throughWords } from '../../domain/texts/through';
import { fullName, unitKey, type Unit } from '../../domain/territory/unit';
import { unusableText } from '../../domain/unusable';
import { decisionWords } from '../../usecases/decisionWords';
import { reasonText } from '../../usecases/reasonText';
import type { RollUpResult } from '../../usecases/rollUpFiles';
import { unitNames } from '../../domain/unitNames';
import { pastedTable } from '../actions/pastedTable';
import { catalogueOfPlan } from '../actions/setting';
import { useCopy } from '../hooks/useCopy';
import { usePane, usePlans } from '../paneContext';
import { Folded } from './Folded';
import { LongList } from './LongList';
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
          <LongList entries={ledger.missing} words={strings.list} className={styles.list}>
            {(unit) => (
              <li key={unit.code}>
                {fullName(unit)}
                {cameOf(unit)}
              </li>
            )}
          </LongList>
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
        <LongList entries={entries} words={strings.list} className={styles.list}>
          {({ file, sheet, held }) => (
            <li key={`${file} ${sheet}`}>
              <strong>{file}</strong>
              {sheet === '' ? '' : ` · ${sheet}`}: {strings.rollUp.heldIn(held ?? 0)}
            </li>
          )}
        </LongList>
      )}
    </Folded>
  );
}

/** What the figures rest on besides the reports, here and in the summaries of the levels below. */
function Decisions({ result: { rollUp, decisions } }: { readonly result: RollUpResult }) {
  const { strings, language } = usePane();
  const styles = useStyles();
  const plans = usePlans();
  if (decisions.length === 0) return null;
  const nameOf = unitNames(rollUp);
  const said = decisionWords(rollUp, catalogueOfPlan(plans, rollUp.programme));
  return (
    <Folded title={strings.rollUp.showDecisions(decisions.length)}>
      {() => (
        <LongList entries={decisions} words={strings.list} className={styles.list}>
          {({ decision, maker, through }, index) => (
            <li key={index}>
              {said(decision)[language]}
              {through ? ` (${nameOf(maker)}: ${through.join(' ← ')})` : ''}
            </li>
          )}
        </LongList>
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
        <LongList entries={linesOf(byReason(entries, language))} words={strings.list} className={styles.list}>
          {({ reason, entries: alike }) =>
            alike[0] && alike.length < ALIKE ? (
              <FileLine key={keyOf(alike[0])} entry={alike[0]}>
                {reason === '' ? '' : `: ${reason}`}
              </FileLine>
            ) : (
              <li key={reason}>
                {strings.rollUp.sameReason(reason, alike.length)}
                <Folded title={strings.rollUp.whichFiles}>
                  {() => (
                    <LongList entries={alike} words={strings.list} className={styles.list}>
                      {(entry) => <FileLine key={keyOf(entry)} entry={entry} />}
                    </LongList>
                  )}
                </Folded>
              </li>
            )
          }
        </LongList>
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

/** A line each for a few files of one reason, one line for many. */
function linesOf(kinds: readonly Alike[]): readonly Alike[] {
  return kinds.flatMap((kind) =>
    kind.entries.length < ALIKE ? kind.entries.map((entry) => ({ reason: kind.reason, entries: [entry] })) : [kind],
  );
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
