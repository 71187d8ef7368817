import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './first-press.ts';
import { askAhead, loadText } from './levels.ts';
import '../panels/style/style.css';

const root = document.getElementById('root');
if (root) {
  const page = createRoot(root);
  askAhead();
  loadText().then(
    text =>
      page.render(
        <StrictMode>
          <App text={text} />
        </StrictMode>,
      ),
    // Without the catalogue there are no words of ours to say it in.
    error => page.render(<p role="alert">{String(error)}</p>),
  );
}
