/** What nobody but a speaker does: `Corvane said`, as the first words of a text, names a firm. */
export const SPEAKING: ReadonlySet<string> = new Set(
  'said says told tells warned announced declined reported confirmed denied interviewed interviews spoke'.split(' '),
)
