import { Button, Link, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { TargetProposal } from '../../core/planBook/proposals';
import type { BookFault } from '../../core/planBook/readBook';
import { proposalText } from '../../core/planBook/sentence/proposalText';
import { planChangeText } from '../../domain/plan/planChanges';
import { shortPlanName } from '../../domain/plan/shortPlanName';
import { faultText } from '../../domain/schema/faultText';
import { newRuleText } from '../../usecases/newRules';
import type { Publication } from '../../usecases/publication';
import type { OpenBook } from '../actions/planDesk';
import type { PlanDeskActions } from '../hooks/usePlanDesk';
import { usePane } from '../paneContext';
import { bookWords } from '../strings/bookWords';
import { Folded } from './Folded';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: '8px',
    padding: '10px 12px',
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: '18px', display: 'flex', flexDirection: 'column', rowGap: '4px' },
  read: { whiteSpace: 'pre-line' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** More faults than these are found again once the first ones are mended. */
const MOST_SHOWN = 30;
/** Changes beyond these are one click away. */
const FIRST_CHANGES = 8;

/** The plan book in the open workbook: what is wrong with it, cell by cell, or what publishing it would mean. */
export function OpenBookView({ desk }: { readonly desk: PlanDeskActions }) {
  const { strings, choice } = usePane();
  const styles = useStyles();
  const isBook = useIsBook();
  const { book, task } = desk;
  const words = strings.plans.book;
  if (!book && !isBook) return null;
  const busy = task.doing !== undefined;
  const planned = book?.publication;
  const isNews = planned !== undefined && (planned.before === undefined || planned.changes.length > 0);
  const isUsed = book?.checked.ok === true && book.checked.plan.programme.id === choice.programme;
  return (
    <section aria-label={words.title} className={styles.box}>
      <h3 className={styles.title}>{words.title}</h3>
      {book && <Outcome book={book} desk={desk} />}
      {book && !book.isKept && <Warning text={strings.plans.notKept} />}
      <div className={styles.buttons}>
        {book && isNews && (
          <Button appearance="primary" disabledFocusable={busy} onClick={() => void desk.publish(book)}>
            {words.publish(planned.plan.programme.version)}
          </Button>
        )}
        {isUsed && !isNews && (
          <Button appearance="primary" disabledFocusable={busy} onClick={() => void desk.toForms()}>
            {words.toForms}
          </Button>
        )}
        <Button appearance={book ? 'secondary' : 'primary'} disabledFocusable={busy} onClick={() => void desk.check()}>
          {book ? words.again : words.check}
        </Button>
      </div>
    </section>
  );
}

function Outcome({ book, desk }: { readonly book: OpenBook; readonly desk: PlanDeskActions }) {
  const { strings } = usePane();
  const words = strings.plans.book;
  const { checked, publication, taken, replaces } = book;
  if (!checked.ok)
    return (
      <>
        <Faults faults={checked.faults} desk={desk} />
        {checked.proposals.length > 0 && <Proposals proposals={checked.proposals} desk={desk} />}
      </>
    );
  return (
    <>
      <Text>{words.right(shortPlanName(checked.plan.programme))}</Text>
      {taken !== undefined && <Warning text={words.otherUnit(taken)} />}
      {replaces && <Warning text={words.replaces(shortPlanName(replaces))} />}
      {publication && <WhatChanges publication={publication} />}
    </>
  );
}

function Warning({ text }: { readonly text: string }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}

function Faults({ faults, desk }: { readonly faults: readonly BookFault[]; readonly desk: PlanDeskActions }) {
  const { strings, language } = usePane();
  const styles = useStyles();
  const words = strings.plans.book;
  const shown = faults.slice(0, MOST_SHOWN);
  return (
    <>
      <Text weight="semibold">{words.faults(faults.length)}</Text>
      <ul className={styles.list}>
        {shown.map(({ sheet, cell, fault }, at) => (
          <li key={`${sheet}!${cell} ${fault.code} ${at}`}>
            <Text>{faultText({ ...fault, place: `${sheet}!${cell}` }, language)}</Text>{' '}
            <Link as="button" onClick={() => void desk.goToCell({ sheet, cell })}>
              {words.goTo(cell)}
            </Link>
          </li>
        ))}
      </ul>
      {faults.length > shown.length && <Text>{words.more(faults.length - shown.length)}</Text>}
    </>
  );
}

/** What the sentences of rows that are not whole say, beside their cell: nothing of it is used. */
function Proposals({
  proposals,
  desk,
}: {
  readonly proposals: readonly TargetProposal[];
  readonly desk: PlanDeskActions;
}) {
  const { strings, language } = usePane();
  const styles = useStyles();
  return (
    <>
      <Text weight="semibold">{bookWords[language].proposals}</Text>
      <ul className={styles.list}>
        {proposals.slice(0, MOST_SHOWN).map(({ sheet, cell, read }) => (
          <li key={`${sheet}!${cell}`}>
            <Text className={styles.read}>{proposalText(read, language)}</Text>{' '}
            <Link as="button" onClick={() => void desk.goToCell({ sheet, cell })}>
              {strings.plans.book.goTo(cell)}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the book says otherwise than the version before, and what that means for forms that are out. */
function WhatChanges({
  publication: { before, changes, warnsFirst, formsChange },
}: {
  readonly publication: Publication;
}) {
  const { strings, language } = usePane();
  const styles = useStyles();
  const words = strings.plans.book;
  if (!before) return <Text>{words.first}</Text>;
  if (changes.length === 0) return <Text>{words.same(before.version)}</Text>;
  const lines = (kind: 'added' | 'removed'): number =>
    changes.filter((change) => change.list === 'lines' && change.kind === kind).length;
  const list = (from: number, to?: number) => (
    <ul className={styles.list}>
      {changes.slice(from, to).map((change, at) => (
        <li key={at}>
          <Text>{planChangeText(change)[language]}</Text>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <Text weight="semibold">{words.against(before.version)}</Text>
      {list(0, FIRST_CHANGES)}
      {changes.length > FIRST_CHANGES && (
        <Folded title={words.more(changes.length - FIRST_CHANGES)}>{() => list(FIRST_CHANGES)}</Folded>
      )}
      {warnsFirst.map((rule) => (
        <Text key={newRuleText(rule).vi}>{newRuleText(rule)[language]}</Text>
      ))}
      <Text>{formsChange ? words.formsChange(lines('added'), lines('removed')) : words.wordsOnly}</Text>
    </>
  );
}

/** Whether the open workbook looks like a plan book, by the names of its sheets. */
function useIsBook(): boolean {
  const { services, work } = usePane();
  const [isBook, setBook] = useState(false);
  useEffect(() => {
    let wanted = true;
    services.port.sheets().then(
      (sheets) => {
        const names = new Set(sheets.map(({ name }) => name.trim()));
        if (wanted) setBook(BOOK_SHEETS.every((name) => names.has(name)));
      },
      () => wanted && setBook(false),
    );
    return () => {
      wanted = false;
    };
  }, [services, work.workbook]);
  return isBook;
}

const BOOK_SHEETS = ['Kế hoạch', 'Mục tiêu'];
