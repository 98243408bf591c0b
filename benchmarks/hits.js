import { paired } from './gold.js'

/** Whether each statement read has a gold statement of its own that shares half of its content or more.
 *  @param article     with `annotations`, of which the first annotator's count
 *  @param statements  with `content` and `confidence` */
export function hitsOf({ annotations }, statements) {
  const found = new Set(paired(annotations[Object.keys(annotations).sort()[0]], statements))
  return statements.map((statement) => ({ statement, confidence: statement.confidence, right: found.has(statement) }))
}
