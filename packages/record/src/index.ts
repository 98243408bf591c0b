export { Article, Dateline, Section, SectionKind } from './article.ts'
export { Audit, AuditCount } from './audit.ts'
export { Change, ChangeKind, SeenStatement, WordChange } from './change.ts'
export { Check, CheckedCount, CheckVerdict, FigureFix, Fix, standing } from './check.ts'
export { checkedNote } from './checked-note.ts'
export { cut, type Piece } from './cut.ts'
export { described, describedParts } from './described.ts'
export { InputError } from './error.ts'
export { familyNote } from './family-note.ts'
export { Figure } from './figure.ts'
export { articleId, contentId, figureId, type IdKind, sha256Hex, speakerId, statementId } from './id.ts'
export { Match, Printed, Relation, Variant, VariantKind } from './match.ts'
export { mergeNote } from './merge-note.ts'
export { SCALES, SHORT_SCALES, SMALL_NUMBERS, TENS } from './number-words.ts'
export { Occasion, OccasionType } from './occasion.ts'
export type { Page } from './page.ts'
export { IdentityDecision, MergeReason, Person, PersonProfile } from './person.ts'
export { type Fault, faultsOf, Record, SCHEMA } from './record.ts'
export { remembered } from './remembered.ts'
export { sentencesOf } from './sentences.ts'
export { share } from './share.ts'
export {
  CodePoints,
  difference,
  holds,
  intersection,
  lengthOf,
  meet,
  overlap,
  Span,
  textOf,
  totalLength,
  trim,
  union,
  wholeCharacters,
} from './span.ts'
export { Anonymity, Speaker, SpeakerKind, SpeakerSpans } from './speaker.ts'
export { CueClass, CueFamily, Said, SaidDate, Statement, StatementKind } from './statement.ts'
export { Version } from './version.ts'
export { readSpans, writeSpans } from './written-spans.ts'
