import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import type { ClassText, Text } from '../../../text/index.ts';
import { serverInfo } from '../ask.ts';

interface UnservedProps {
  readonly text: Text;
  readonly words: ClassText;
}

/** Said where this page comes from a server that only hands out files, or none can be reached: there is no lesson to join. */
export function Unserved({ text, words }: UnservedProps) {
  const [tries, setTries] = useState(0);
  const [served, setServed] = useState<boolean>();
  useEffect(() => {
    let left = false;
    setServed(undefined);
    void serverInfo().then(info => left || setServed(info !== undefined));
    return () => {
      left = true;
    };
  }, [tries]);
  if (served !== false) return null;
  return (
    <section className="faults join-unserved" role="alert">
      <h2 className="label">{words('join.unserved')}</h2>
      <p>{words('join.unservedWhat')}</p>
      <Button className="button button-small" onPress={() => setTries(count => count + 1)}>
        {text('app.again')}
      </Button>
    </section>
  );
}
