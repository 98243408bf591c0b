import { type FoundStatement, noteOf } from '@onrecord/ledger'
import { cut, described, type Speaker, StatementKind, writeSpans } from '@onrecord/record'
import { changed, pathOf } from '../page/address.ts'
import { When } from '../page/date.tsx'
import { Passage } from '../statement/passage.tsx'
import { rolesOf } from '../statement/passage-of.ts'
import { SpeakerLink } from '../statement/speaker-link.tsx'
import { Merging, type Namesake } from './merging.tsx'

type Given = {
  readonly found: FoundStatement
  /** Everybody who speaks on the page. */
  readonly speakers: readonly Speaker[]
  /** With whom the speaker could be one. */
  readonly namesakes: readonly Namesake[]
  /** Where the queue goes on; null at its end. */
  readonly next: string | null
  /** Who decides, where that is known. */
  readonly by?: string
  /** Whether the token opens this. */
  readonly mayCheck: boolean
}

const ROLES = [
  { role: 'content', name: 'Words' },
  { role: 'source', name: 'Who' },
  { role: 'cue', name: 'Word of saying' },
] as const

/** One statement in its paragraph, and what can be decided on it. src/script/checks.ts has it done by keyboard. */
export function Checking({ found, speakers, namesakes, next, by, mayCheck }: Given) {
  const { article, statement, speaker, source, context, checks } = found
  const onwards = (
    <a class="button onwards" rel="next" href={changed('/checks', {}, { after: next, by: by ?? null })} aria-keyshortcuts="s">
      Skip <kbd>s</kbd>
    </a>
  )
  return (
    <article class="checking" tabindex={-1} aria-labelledby="who">
      <h2 id="who">
        <SpeakerLink speaker={speaker} source={source} />
      </h2>
      <p class="quiet">
        <a href={pathOf.article(article.id, statement.id)}>{article.title ?? 'A page without title'}</a>
        {article.outlet ? ` · ${article.outlet}` : ''}
        {article.published ? ' · ' : ''}
        {article.published ? <When at={article.published} /> : ''}
      </p>
      <div class="paragraph" dir="auto" data-start={String(context.start)}>
        <Passage pieces={cut(context.text, rolesOf(statement), context.start)} />
      </div>
      <p class="legend quiet">
        <span class="source">who</span> <span class="cue">word of saying</span> <mark class="content">words</mark> · {statement.kind} ·
        confidence {statement.confidence.toFixed(2)}
      </p>
      {checks.map((check) => (
        <p class="checked">✓ {noteOf(check)}</p>
      ))}
      {mayCheck ? (
        <form class="decide" action="/checks" method="post">
          {/* Enter in a field decides nothing */}
          <button type="submit" disabled hidden />
          <input type="hidden" name="statement" value={statement.id} />
          <input type="hidden" name="after" value={next ?? ''} />
          <p class="by">
            <label>
              Your name <input name="by" value={by} required maxlength={100} autocomplete="name" />
            </label>
          </p>
          <p class="verdicts">
            <button type="submit" name="verdict" value="right" aria-keyshortcuts="r">
              Right <kbd>r</kbd>
            </button>
            <button type="submit" name="verdict" value="wrong" aria-keyshortcuts="w">
              Wrong <kbd>w</kbd>
            </button>
            {onwards}
          </p>
          <details class="fix">
            <summary aria-keyshortcuts="f">
              Fix it <kbd>f</kbd>
            </summary>
            <Fixing found={found} speakers={speakers} />
          </details>
          {speaker && namesakes.length > 0 ? <Merging speaker={speaker} namesakes={namesakes} /> : ''}
        </form>
      ) : (
        <p class="verdicts">{onwards} To decide takes a token with the scope check.</p>
      )}
      {speaker?.name ? (
        <p class="quiet">
          Two of one name, or one under a name of another page? <a href={pathOf.speaker(speaker.id)}>{speaker.name}</a> in all pages.
        </p>
      ) : (
        ''
      )}
    </article>
  )
}

/** What it should be: pieces of the text, the speaker, the kind. */
function Fixing({ found: { statement, speaker, source }, speakers }: Pick<Given, 'found' | 'speakers'>) {
  return (
    <>
      <fieldset class="pieces">
        <legend>Characters of the page</legend>
        <p class="keys quiet" hidden>
          Drag over the paragraph; with Shift the piece is added. By keyboard: <kbd>←</kbd>
          <kbd>→</kbd> choose a word, with <kbd>Shift</kbd> more words, <kbd>Enter</kbd> marks them, <kbd>Delete</kbd> takes the mark away,{' '}
          <kbd>1</kbd>
          <kbd>2</kbd>
          <kbd>3</kbd> say what is marked, <kbd>Ctrl</kbd>
          <kbd>Enter</kbd> saves, <kbd>Esc</kbd> leaves it.
        </p>
        {ROLES.map(({ role, name }, i) => (
          <p>
            <label class="role">
              {/* which of them is being marked is for the script alone, and no part of the form */}
              <input type="radio" name="role" form="none" value={role} checked={i === 0} hidden aria-keyshortcuts={String(i + 1)} />
              <span class={role}>{name}</span>
            </label>
            <input name={role} value={writeSpans(statement[role])} aria-label={`${name}, from-to`} />
          </p>
        ))}
      </fieldset>
      <p>
        <label>
          Speaker{' '}
          <select name="speaker">
            <option value="">as it is: {speaker ? described(speaker) : (source ?? 'nobody named')}</option>
            {speakers
              .filter(({ id }) => id !== speaker?.id)
              .map((other) => (
                <option value={other.id}>{described(other)}</option>
              ))}
            <option value="none">the page does not settle it</option>
          </select>
        </label>
      </p>
      <p>
        <label>
          or somebody else <input name="name" maxlength={200} />
        </label>
      </p>
      <p>
        <label>
          Kind{' '}
          <select name="kind">
            {StatementKind.options.map((kind) => (
              <option value={kind} selected={kind === statement.kind}>
                {kind}
              </option>
            ))}
          </select>
        </label>
      </p>
      <p>
        <label>
          Why <input name="note" maxlength={1000} />
        </label>
      </p>
      <p>
        <button class="first" type="submit" name="verdict" value="fix">
          Save the fix
        </button>
      </p>
    </>
  )
}
