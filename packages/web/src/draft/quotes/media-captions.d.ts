// its own types name files without their endings, which Node's resolution does not find
declare module 'media-captions' {
  export type VTTNode =
    | { readonly type: 'text'; readonly data: string }
    | { readonly type: 'c' | 'i' | 'b' | 'u' | 'ruby' | 'rt' | 'v' | 'lang' | 'timestamp'; readonly children: readonly VTTNode[] }
  export type Cue = { readonly text: string }
  export function parseText(text: string, options: { readonly type: 'vtt' | 'srt' }): Promise<{ readonly cues: readonly Cue[] }>
  export function tokenizeVTTCue(cue: Cue): readonly VTTNode[]
}
