import { createRoot } from 'react-dom/client';
import { BenchProvider } from './bench-context.ts';
import { createBench } from './bench.ts';
import { BenchPage } from './bench-page.tsx';
import { createServer } from './server.ts';
import './page.css';

const root = document.getElementById('page');
const nonce = document.querySelector<HTMLMetaElement>('meta[name="workbench-nonce"]')?.content;
if (!root || nonce === undefined) throw new Error('The page was not served by the workbench.');

const bench = createBench(createServer(nonce), location.search, window.name);
window.addEventListener('message', bench.host.receive);
window.addEventListener('resize', () =>
  bench.host.emitToAll('window.resize', { width: window.innerWidth, height: window.innerHeight }),
);
void bench.sessions.start(bench.settings.get());

createRoot(root).render(
  <BenchProvider value={bench}>
    <BenchPage />
  </BenchProvider>,
);
