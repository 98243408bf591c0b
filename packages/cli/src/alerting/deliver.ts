import type { Alert, FoundStatement } from '@onrecord/ledger'
import { InputError } from '@onrecord/record'

const MOST_MILLISECONDS = 15_000

/** Sends new statements to an alert's webhook, as JSON by POST. One that does not take them is asked again the next time.
 *  @throws {InputError} `not-delivered` */
export async function deliver({ id, name, webhook }: Alert, statements: readonly FoundStatement[], signal?: AbortSignal): Promise<void> {
  if (webhook === null) return
  const late = AbortSignal.timeout(MOST_MILLISECONDS)
  const body = JSON.stringify({ schema: 'onrecord/alert/1', alert: { id, name }, statements })
  const fault = await fetch(webhook, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': 'onrecord/0.1' },
    body,
    // whoever is sent elsewhere would be told what was meant for the first
    redirect: 'error',
    signal: signal ? AbortSignal.any([late, signal]) : late,
  }).then(
    (answer) => (answer.ok ? null : `HTTP ${answer.status}`),
    (error: unknown) => (late.aborted ? 'no answer in time' : causeOf(error)),
  )
  if (fault !== null)
    throw new InputError(
      'not-delivered',
      webhook,
      `The webhook of the alert ${name} did not take what is new (${fault}). It is sent again the next time.`,
    )
}

const causeOf = (error: unknown) => (error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error))
