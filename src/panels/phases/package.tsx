import { Button } from 'react-aria-components/Button';
import { NOBODY, type Office, type Person } from '../../engine/ids.ts';
import { seenIn } from '../knowing.ts';
import { sheetOf } from '../own-desk.ts';
import { useTable } from '../table.tsx';
import { bannerOf } from '../ui/banner.ts';
import { Choices } from '../ui/choices.tsx';
import { Mark } from '../ui/marks.tsx';
import { Head } from '../ui/print.tsx';

/** A package that was put to the others: who is to have each post. */
export function PackageCard() {
  const { view, text, names } = useTable();
  const proposer = view.scenario.division?.proposers[view.proposal];
  const sheet = proposer === undefined ? undefined : seenIn(view.sheets[proposer]);
  if (proposer === undefined || sheet?.what !== 'package') return null;
  return (
    <PackageTable asked caption={text('sheet.packageOf', { person: names.man(proposer) })} posts={sheet.clauses} />
  );
}

/** How the division left the posts: also those that stayed where they were. */
export function Divided() {
  const { view, text } = useTable();
  const posts = view.scenario.division?.posts ?? [];
  return (
    <PackageTable
      caption={text('sheet.divided')}
      posts={posts.map(({ office }) => ({ office, person: view.holder[office] ?? NOBODY }))}
    />
  );
}

interface PackageTableProps {
  /** Whether it is still to be decided: then it is said who has each post now. */
  readonly asked?: boolean;
  readonly caption: string;
  readonly posts: readonly { readonly office: Office; readonly person: Person }[];
}

function PackageTable({ caption, posts, asked = false }: PackageTableProps) {
  const { view, text, names } = useTable();
  const now = (office: Office): Person => view.holder[office] ?? NOBODY;
  return (
    <table className="paper package">
      <caption>{caption}</caption>
      <tbody>
        {posts.map(({ office, person }) => (
          <tr key={office}>
            <th scope="row">
              {names.post(office)}
              {asked && (
                <span className="note">
                  {text('sheet.packageNow', {
                    person: now(office) === NOBODY ? text('app.nobody') : names.man(now(office)),
                  })}
                </span>
              )}
            </th>
            <td>
              {person === NOBODY ? (
                text('app.vacant')
              ) : (
                <span className="man">
                  <Head person={person} /> <Mark patron={bannerOf(view, person)} /> {names.man(person)}
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The package in the writing: a man for every post, then send. */
export function PackageBuilder() {
  const { view, text, names, level, act } = useTable();
  const clauses = sheetOf(view)?.clauses ?? [];
  const terms = view.options.filter(action => action.type === 'term');
  const drops = view.options.filter(action => action.type === 'drop');
  const send = view.options.find(action => action.type === 'send');
  const posts = view.scenario.division?.posts ?? [];
  return (
    <div className="stack">
      <div className="package-posts">
        {posts.map(({ office, candidates }) => {
          const index = clauses.findIndex(clause => clause.office === office);
          const chosen = clauses[index]?.person;
          const drop = drops.find(action => action.index === index);
          return (
            <section key={office} className="package-post">
              <div>
                <h3>{names.post(office)}</h3>
                <p className="quiet">{level.get('offices', view.scenario.offices[office]?.id ?? '')?.what}</p>
              </div>
              <Choices
                layout="inline"
                legend={names.post(office)}
                value={chosen === undefined ? undefined : String(chosen)}
                choices={candidates.map(person => ({
                  key: String(person),
                  label: names.man(person),
                  mark: <Head person={person} />,
                  disabled: chosen !== undefined && chosen !== person,
                }))}
                onChange={key => {
                  const action = terms.find(a => a.office === office && a.person === (Number(key) as Person));
                  if (action !== undefined) act(action);
                }}
              />
              {index >= 0 && drop !== undefined && (
                <Button className="button button-small" onPress={() => act(drop)}>
                  {text('sheet.packageChange')}
                </Button>
              )}
            </section>
          );
        })}
      </div>
      <p role="status">
        {clauses.length < posts.length && text('sheet.packageLeft', { count: posts.length - clauses.length })}
        {clauses.length > 0 && drops.length === 0 && text('sheet.packageStruck')}
      </p>
      <Button
        className="button button-main"
        isDisabled={send === undefined}
        onPress={() => send !== undefined && act(send)}
      >
        {text('sheet.packageSend')}
      </Button>
    </div>
  );
}
