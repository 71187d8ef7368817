import type { ClassText } from '../../../text/index.ts';

/** How one plays without a lesson that is joined. */
export function Otherwise({ words }: { readonly words: ClassText }) {
  return (
    <section className="join-otherwise">
      <h2 className="label">{words('join.otherwise')}</h2>
      <ul className="plain">
        <li>
          <a className="link" href="#/">
            {words('join.alone')}
          </a>
        </li>
        <li>
          <a className="link" href="#/room">
            {words('join.room')}
          </a>
        </li>
        <li>
          <a className="link" href="#/privacy">
            {words('join.privacy')}
          </a>
        </li>
      </ul>
    </section>
  );
}
