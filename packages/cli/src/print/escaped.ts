/** Words of others in HTML, as text or in an attribute. */
export const escaped = (words: string): string => words.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
