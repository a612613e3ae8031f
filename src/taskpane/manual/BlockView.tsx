import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { createElement } from 'react';
import type { Block, Run } from './chapters';

const useStyles = makeStyles({
  heading: { margin: '8px 0 0', lineHeight: tokens.lineHeightBase300, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', rowGap: '4px' },
  picture: { maxWidth: '100%', border: `1px solid ${tokens.colorNeutralStroke2}` },
  code: {
    margin: 0,
    padding: '6px',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  table: { borderCollapse: 'collapse', width: '100%' },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    padding: '2px 6px',
    textAlign: 'left',
    verticalAlign: 'top',
  },
});

/** One block of the manual. Headings start below the page's own. */
export function BlockView({ block }: { readonly block: Block }) {
  const styles = useStyles();
  switch (block.kind) {
    case 'heading':
      return createElement(
        `h${Math.min(block.depth + 2, 6)}`,
        { className: styles.heading },
        <Runs runs={block.runs} />,
      );
    case 'text':
      return (
        <p className={styles.text}>
          <Runs runs={block.runs} />
        </p>
      );
    case 'code':
      return (
        <pre className={styles.code} tabIndex={0}>
          {block.text}
        </pre>
      );
    case 'picture':
      return <img className={styles.picture} src={block.source} alt={block.alt} />;
    case 'list':
      return createElement(
        block.ordered ? 'ol' : 'ul',
        { className: styles.list },
        block.entries.map((entry, index) => (
          <li key={index}>
            {entry.map((inner, place) => (
              <BlockView key={place} block={inner} />
            ))}
          </li>
        )),
      );
    case 'table':
      return (
        <table className={styles.table}>
          <thead>
            <tr>
              {block.head.map((runs, index) => (
                <th key={index} className={styles.cell}>
                  <Runs runs={runs} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, index) => (
              <tr key={index}>
                {row.map((runs, place) => (
                  <td key={place} className={styles.cell}>
                    <Runs runs={runs} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map((run, index) => <OneRun key={index} run={run} />);
}

/** Links of the repository lead nowhere from a page; only addresses are links here. */
function OneRun({ run: { text, look, href } }: { readonly run: Run }) {
  const shown = look === undefined ? text : createElement(look, {}, text);
  if (href === undefined || !href.startsWith('https://')) return shown;
  return (
    <Link href={href} target="_blank" rel="noreferrer" inline>
      {shown}
    </Link>
  );
}
