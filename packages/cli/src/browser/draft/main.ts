import { startDraftPage } from '@onrecord/web/draft'

void startDraftPage(() => new Worker(new URL('./draft.worker.ts', import.meta.url), { type: 'module', name: 'draft' }))
