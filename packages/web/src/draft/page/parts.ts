/** The parts of draft.html that the script works with. */
export function parts() {
  return {
    form: part('form', HTMLFormElement),
    text: part('text', HTMLTextAreaElement),
    draft: part('file', HTMLInputElement),
    given: part('given', HTMLElement),
    transcript: part('transcript', HTMLInputElement),
    against: part('against', HTMLElement),
    read: part('read', HTMLButtonElement),
    actions: part('actions', HTMLElement),
    save: part('save', HTMLButtonElement),
    state: part('state', HTMLElement),
    loading: part('loading', HTMLProgressElement),
    result: part('result', HTMLElement),
    said: part('said', HTMLElement),
    warnings: part('warnings', HTMLElement),
    noWarnings: part('no-warnings', HTMLElement),
    statements: part('statements', HTMLElement),
    noStatements: part('no-statements', HTMLElement),
  }
}

function part<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id)
  if (!(found instanceof kind)) throw new Error(`draft.html has no ${id}`)
  return found
}
