import { Button } from 'react-aria-components/Button';
import { refusalWords } from './said.ts';
import { useSeated } from './seated.ts';

/** What has become of the last press; that the line is cut, or that somebody else decides. Each is said once. */
export function Notices() {
  const { text, words, line, errands, page } = useSeated();
  const { last, missed } = errands;
  const cut = line.state !== 'open';
  return (
    <div className="pupil-notices" role="status">
      {cut && <p className="notice notice-bad">{words('pupil.line.waiting')}</p>}
      {page.stage === 'paused' && <p className="notice">{words('pupil.paused')}</p>}
      {page.stoodIn && <p className="notice">{words('pupil.stoodIn')}</p>}
      {missed && <p className="notice notice-bad">{words('pupil.missed')}</p>}
      {last?.is === 'sending' && <p className="notice notice-passing">{words('pupil.errand.sending')}</p>}
      {last?.is === 'kept' && <p className="notice notice-passing">{words(`pupil.errand.${last.name}`)}</p>}
      {last?.is === 'refused' && (
        <p className="notice notice-bad">
          {refusalWords(words, last.why ?? 'broken', last.what)}{' '}
          <Button className="link" onPress={() => errands.putAway(last)}>
            {text('app.close')}
          </Button>
        </p>
      )}
    </div>
  );
}
