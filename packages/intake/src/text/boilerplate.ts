import { isPrompt } from '../html/rules/phrases.ts'
import { storyCodeOf } from '../meta/story-code.ts'

/** Whether a line of a page saved as text is no part of the story: its story code, a comment prompt, a share line, a newsletter box. */
export function isBoilerplate(line: string): boolean {
  const words = line.trim()
  return storyCodeOf(words) !== null || isPrompt(words)
}
