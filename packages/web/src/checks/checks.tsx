import { type FoundStatement, noteOf } from '@onrecord/ledger'
import type { Speaker } from '@onrecord/record'
import { shortened } from '../page/shortened.ts'
import { Checking } from './checking.tsx'
import type { Namesake } from './merging.tsx'

type Given = {
  readonly asked: { readonly found: FoundStatement; readonly speakers: readonly Speaker[]; readonly namesakes: readonly Namesake[] } | null
  readonly next: string | null
  readonly after?: string
  /** The statement that was decided last. */
  readonly last: FoundStatement | null
  /** The decision that made two one, where that was the last. */
  readonly merged?: string
  readonly by?: string
  readonly mayCheck: boolean
}

/** What is to be checked next, and the way back to the last one. */
export function Checks({ asked, next, after, last, merged, by, mayCheck }: Given) {
  return (
    <div class="checks">
      <h1>Checks</h1>
      <p class="quiet">
        First come the statements of which the reader is least sure. What you decide is kept beside the reading, with your name and the day;
        nothing is overwritten.
      </p>
      {asked ? <Checking {...asked} next={next} by={by} mayCheck={mayCheck} /> : <Nothing isAtEnd={after !== undefined} />}
      {last && by ? (
        <form class="undo" action="/checks/undo" method="post">
          <input type="hidden" name="statement" value={last.statement.id} />
          <input type="hidden" name="by" value={by} />
          <input type="hidden" name="after" value={after ?? ''} />
          {merged ? <input type="hidden" name="decision" value={merged} /> : ''}
          <button type="submit" aria-keyshortcuts="u">
            Undo the last one <kbd>u</kbd>
          </button>{' '}
          <span class="quiet">{lastOf(last)}</span>
        </form>
      ) : (
        ''
      )}
    </div>
  )
}

/** Units of its words by which the last one is known again. */
const KNOWN_BY = 60

/** What was decided last: the words, and what was decided on them; two that were made one are no decision on the words. */
const lastOf = ({ words, checks }: FoundStatement) => [shortened(words, KNOWN_BY), ...checks.slice(-1).map(noteOf)].join(': ')

function Nothing({ isAtEnd }: { readonly isAtEnd: boolean }) {
  if (!isAtEnd) return <p>Every statement of the ledger has been checked.</p>
  return (
    <p>
      That was the last one. <a href="/checks">Begin again</a> with those that were skipped.
    </p>
  )
}
