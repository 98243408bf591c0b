import type { Person } from '@onrecord/record'
import { Other } from './identity.tsx'

type Given = {
  readonly path: string
  /** The words that somebody is looked for by; nothing where nobody is. */
  readonly who: string | undefined
  readonly found: readonly Person[]
  readonly isOpen: boolean
}

/** Looks for somebody to put beside a person. */
export function Another({ path, who, found, isOpen }: Given) {
  return (
    <section class="facet" id="another">
      <h2>Beside another</h2>
      <form class="another" action={`${path}#another`} method="get">
        <label class="unseen" for="who">
          Name of another
        </label>
        <input id="who" name="who" type="search" value={who} placeholder="Name of another" required />
        <button type="submit">Find</button>
      </form>
      {who === undefined ? '' : found.length === 0 ? <p class="quiet">Nobody else of this name is quoted.</p> : ''}
      <ul class="plain others">
        {found.map((other) => (
          <li>
            <Other other={other} path={path} isOpen={isOpen} />
          </li>
        ))}
      </ul>
    </section>
  )
}
