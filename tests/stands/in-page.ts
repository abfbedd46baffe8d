export { readThisPage } from '../../record/injected.ts';
export { createWatch } from '../../record/watch.ts';
