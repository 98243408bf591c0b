// Three invented pages for the pictures of the docs: one story in two papers, and the first of them as it stood a day later.
const page = (outlet, title, published, paragraphs) =>
  `<!doctype html><html lang="en"><head><title>${title}</title>
<meta property="og:site_name" content="${outlet}"><meta property="article:published_time" content="${published}"></head>
<body><article><h1>${title}</h1>${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article></body></html>`

const VALE = 'The Vale Post'
const TITLE = 'Dam above Port Vale will hold, mayor says'
const before = [
  'The dam above Port Vale will hold for 20 years, Mayor Ilse Varga told reporters at the town hall on Monday.',
  '“We have looked at every gate, and not one of them leaks,” Varga said. “Nobody has to leave the lower town.”',
  'Jon Orsos, a farmer whose fields lie below the wall, said he had moved his cattle all the same. “I have heard that before,” he said.',
  'The engineer Pia Noor, who led the inspection, said that two of the twelve gates would be replaced before the winter.',
  'A person familiar with the report, who asked not to be named because it has not been published, said it lists 14 cracks.',
]

export const DAM = [
  { url: 'https://valepost.example/dam', fetched: '2026-03-02T12:00:00.000Z', html: page(VALE, TITLE, '2026-03-02T11:30:00Z', before) },
  {
    url: 'https://portmercury.example/varga-dam',
    fetched: '2026-03-02T18:00:00.000Z',
    html: page('Port Mercury', 'Varga: gates are tight, nobody has to go', '2026-03-02T17:05:00Z', [
      'Port Vale’s mayor has told the people of the lower town that they can stay where they are.',
      '“We have looked at every gate, and none of them leaks much,” Ilse Varga, the mayor, said on Monday.',
      'Orsos, who farms below the dam, was not convinced. “I have heard that before,” the farmer Jon Orsos told the Mercury.',
      'Mara Quill of the Coast Party said that the council had known of the cracks since the autumn and had told nobody.',
    ]),
  },
  {
    url: 'https://valepost.example/dam',
    fetched: '2026-03-03T12:00:00.000Z',
    html: page(VALE, TITLE, '2026-03-02T11:30:00Z', [
      'The dam above Port Vale will hold for 12 years, Mayor Ilse Varga told reporters at the town hall on Monday.',
      ...before.slice(1, 4),
    ]),
  },
]
