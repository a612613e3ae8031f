import { renderToStaticMarkup } from 'react-dom/server';
import { readSentence } from '../../src/core/planBook/sentence/readSentence';
import type { OpenBook } from '../../src/taskpane/actions/planDesk';
import { OpenBookView } from '../../src/taskpane/components/OpenBookView';
import type { PlanDeskActions } from '../../src/taskpane/hooks/usePlanDesk';
import { PaneReact, type PaneContext } from '../../src/taskpane/paneContext';
import { vi } from '../../src/taskpane/strings/vi';

test('beside the faults of a book stands what its sentences read as, and the way to them', () => {
  const read = readSentence('Đến năm 2030, từ 80% trở lên số xã có người làm công tác xã hội');
  const proposals = [{ sheet: 'Mục tiêu', cell: 'A11', row: 10, wording: '', read }];
  const book: OpenBook = { key: '1', isKept: true, checked: { ok: false, faults: [], proposals } };
  const desk = { book, task: {} } as unknown as PlanDeskActions;
  const pane = { strings: vi, language: 'vi', choice: {}, work: {}, services: {} } as unknown as PaneContext;
  const page = renderToStaticMarkup(
    <PaneReact value={pane}>
      <OpenBookView desk={desk} />
    </PaneReact>,
  );
  const words = page.replace(/<style>.*?<\/style>|<[^>]*>/gs, ' ').replace(/\s+/g, ' ');
  expect(words).toContain('ghi vào các ô của dòng): từ 80% trở lên; đến năm 2030; ');
  expect(words).toContain('Đến ô A11');
});
