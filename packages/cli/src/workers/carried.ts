import { InputError } from '@onrecord/record'
import type { Carried } from './messages.ts'

export const packed = (error: unknown): Carried =>
  error instanceof InputError ? { error: null, input: { code: error.code, input: error.input, advice: error.advice } } : { error }

export const unpacked = ({ error, input }: Carried): unknown => (input ? new InputError(input.code, input.input, input.advice) : error)
