/// <reference path="./media-captions.d.ts" />
import { parseText, tokenizeVTTCue, type VTTNode } from 'media-captions'
import type { Given } from './passage.ts'

/** The words of a transcript. Of WebVTT and SubRip captions, without times and tags; any other text as it is.
 *  @param name  of the file: how its words are called, and its ending tells its format */
export async function transcriptOf({ name, text }: Given): Promise<Given> {
  const format = formatOf(name, text)
  if (format === null) return { name, text }
  const { cues } = await parseText(text, { type: format })
  const lines = cues.map((cue) => textIn(tokenizeVTTCue(cue)).replace(/\s+/g, ' ').trim())
  // live captions print a line again while it scrolls
  return { name, text: lines.filter((line, i) => line !== '' && line !== lines[i - 1]).join('\n') }
}

function formatOf(name: string, text: string): 'vtt' | 'srt' | null {
  if (/^\uFEFF?WEBVTT\b/.test(text)) return 'vtt'
  return /\.srt$/i.test(name) || SUBRIP.test(text) ? 'srt' : null
}

const SUBRIP = /^\uFEFF?\s*\d+\r?\n\d{1,2}:\d\d:\d\d[,.]\d{3} --> /

const textIn = (nodes: readonly VTTNode[]): string =>
  nodes.map((node) => (node.type === 'text' ? node.data : textIn(node.children))).join('')
