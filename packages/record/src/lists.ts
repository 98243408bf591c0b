// the closed lists by themselves: a command line that offers them loads no schemas

export const CUE_CLASSES = [
  'says',
  'asks',
  'denies',
  'confirms',
  'promises',
  'threatens',
  'demands',
  'accuses',
  'praises',
  'apologises',
  'believes',
  'expects',
  'wants',
  'supports',
  'opposes',
  'announces',
  'warns',
  'estimates',
  'writes',
  'no cue',
] as const

export const OCCASION_TYPES = [
  'meeting',
  'visit',
  'interview',
  'press conference',
  'speech',
  'hearing',
  'court',
  'written statement',
  'post',
  'call',
] as const
