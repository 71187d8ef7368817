import { register } from 'tsx/esm/api';

/** A worker thread does not inherit the loader of TypeScript: it is registered first. */
register();
await import('./sim-worker.ts');
