import type { CheckedCount } from './check.ts'

/** What people checked of some statements, in words: `checked by people: 3 right, 1 wrong`; null where they checked none. */
export function checkedNote({ right, corrected, wrong }: CheckedCount): string | null {
  const counts = Object.entries({ right, corrected, wrong }).flatMap(([verdict, count]) => (count > 0 ? [`${count} ${verdict}`] : []))
  return counts.length === 0 ? null : `checked by people: ${counts.join(', ')}`
}
