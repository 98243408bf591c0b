import type { Pages, Services } from '@onrecord/server'
import { article } from './article/route.tsx'
import { ASSET_PATHS, assets, readAssets } from './assets.ts'
import { audit } from './audit/route.tsx'
import { checks } from './checks/route.tsx'
import { docs } from './docs/route.tsx'
import { feeds } from './feeds/route.tsx'
import { front } from './front/route.tsx'
import { shellWith } from './page/shell.tsx'
import { DRAFT_PATHS, draft } from './served-draft/route.ts'
import type { PagesOptions, Site } from './site.ts'
import { speaker } from './speaker/route.tsx'
import { statement } from './statement/route.tsx'

const PAGES = [front, article, statement, speaker, audit, checks, draft, feeds, docs]

/** The pages of a ledger, which stand beside its API. */
export function pages(services: Services, { readerFiles }: PagesOptions): Pages {
  const site: Site = { ...services, readerFiles, shell: shellWith(readAssets()) }
  return {
    frame: ({ title, body }, c) =>
      site.shell(c, {
        title,
        children: (
          <div class="reading">
            <h1>{title}</h1>
            {body}
          </div>
        ),
      }),
    open: [ASSET_PATHS, ...DRAFT_PATHS],
    held: ['/', '/counts', '/articles/*', '/statements/*', '/speakers/*', '/audit', '/audit.csv'],
    add: (app) => {
      assets(app)
      for (const page of PAGES) page(app, site)
    },
  }
}
