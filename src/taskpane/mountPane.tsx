import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './components/App';
import type { PaneServices } from './paneServices';

/** Shows the pane in an element; returns how to take it away. Knows nothing of Office: all it needs is in `services`. */
export function mountPane(element: HTMLElement, services: PaneServices): () => void {
  const root = createRoot(element);
  root.render(
    <StrictMode>
      <App services={services} />
    </StrictMode>,
  );
  return () => root.unmount();
}
