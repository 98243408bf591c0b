import type { Span } from '@onrecord/record'
import { describe, expect, it } from 'vitest'
import { PageText } from '../page-text.ts'
import { isTitleCase } from './title-case.ts'

const whole = (text: string): boolean => isTitleCase(new PageText(text), [0, text.length] as Span)

describe('a line that gives its words capitals', () => {
  it.each([
    'Harbour Union Rejects Third Offer After Night of Talks in Skerry Ness',
    'Minister Promises Inquiry Into Flooded Tunnel, Blames Contractor',
  ])('is a headline: %s', (line) => expect(whole(line)).toBe(true))

  it.each([
    'General Oskar Thorne made the remarks in a meeting with General Petra Lundqvist, Norvane’s Minister of Defence, in Brindle on Saturday.',
    'Harbour union rejects third offer after night of talks in Skerry Ness',
    'Skerry Ness',
  ])('is not: %s', (line) => expect(whole(line)).toBe(false))
})
