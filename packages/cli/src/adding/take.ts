import { InputError } from '@onrecord/record'
import { type Found, nameOf } from './found.ts'
import type { Outcome, Taken, TakeOptions } from './outcome.ts'
import { takeListed } from './take-listed.ts'
import { takePage } from './take-page.ts'

/** Fetches and reads a part, unless that is done. It throws nothing: a fault is what the part came to. */
export async function take(found: Found, options: TakeOptions): Promise<Taken> {
  return { name: nameOf(found), ...(await outcomeOf(found, options).catch((fault: unknown): Outcome => faultOf(found, fault))) }
}

async function outcomeOf(found: Found, options: TakeOptions): Promise<Outcome> {
  switch (found.kind) {
    case 'page':
      return takePage(found, options)
    case 'address':
      return takeListed(found, options)
    case 'fault':
      return { kind: 'fault', fault: found.fault }
    case 'done':
      return { kind: 'done' }
  }
}

const faultOf = ({ isGiven }: Found, fault: unknown): Outcome =>
  !isGiven && fault instanceof InputError && fault.code === 'not-an-article' ? { kind: 'no article' } : { kind: 'fault', fault }
