/** News agencies by the code that stands in datelines and story codes, and the names they sign with. Codes as the agencies print them. */
export const AGENCIES: readonly { readonly code: string; readonly names: readonly string[] }[] = [
  { code: 'AP', names: ['Associated Press', 'The Associated Press'] },
  { code: 'Reuters', names: ['Reuters', 'Thomson Reuters'] },
  { code: 'AFP', names: ['AFP', 'Agence France-Presse', 'Agence France Presse'] },
  { code: 'DPA', names: ['dpa', 'Deutsche Presse-Agentur'] },
  { code: 'PA', names: ['Press Association', 'PA Media'] },
  { code: 'UPI', names: ['United Press International'] },
  { code: 'EFE', names: ['EFE', 'Agencia EFE'] },
  { code: 'ANSA', names: ['ANSA'] },
  { code: 'TASS', names: ['TASS'] },
  { code: 'Xinhua', names: ['Xinhua', 'Xinhua News Agency'] },
  { code: 'Kyodo', names: ['Kyodo', 'Kyodo News'] },
  { code: 'Yonhap', names: ['Yonhap', 'Yonhap News Agency'] },
  { code: 'PTI', names: ['PTI', 'Press Trust of India'] },
  { code: 'ANI', names: ['ANI', 'Asian News International'] },
  { code: 'IRNA', names: ['IRNA', 'Islamic Republic News Agency'] },
  { code: 'MNA', names: ['MNA', 'Mehr News Agency'] },
  { code: 'AAP', names: ['AAP', 'Australian Associated Press'] },
  { code: 'CP', names: ['The Canadian Press', 'Canadian Press'] },
  { code: 'Bloomberg', names: ['Bloomberg', 'Bloomberg News'] },
  { code: 'AA', names: ['Anadolu', 'Anadolu Agency', 'Anadolu Ajansı'] },
  { code: 'ANP', names: ['Algemeen Nederlands Persbureau'] },
  { code: 'APA', names: ['Austria Presse Agentur'] },
  { code: 'Belga', names: ['Belga News Agency'] },
  { code: 'Bernama', names: ['Malaysian National News Agency'] },
  { code: 'BTA', names: ['Bulgarian News Agency'] },
  { code: 'ČTK', names: ['CTK', 'Czech News Agency'] },
  { code: 'Interfax', names: ['Interfax-Ukraine'] },
  { code: 'Jiji', names: ['Jiji Press'] },
  { code: 'Keystone-SDA', names: ['Keystone-ATS', 'SDA-ATS'] },
  { code: 'Lusa', names: ['Agência Lusa', 'Lusa News Agency'] },
  { code: 'NAN', names: ['News Agency of Nigeria'] },
  { code: 'NTB', names: ['Norsk Telegrambyrå'] },
  { code: 'PAP', names: ['Polska Agencja Prasowa', 'Polish Press Agency'] },
  { code: 'Ritzau', names: ['Ritzaus Bureau'] },
  { code: 'STT', names: ['Suomen Tietotoimisto', 'STT-Lehtikuva'] },
  { code: 'TT', names: ['TT Nyhetsbyrån', 'Tidningarnas Telegrambyrå'] },
  { code: 'Ukrinform', names: ['Ukrinform'] },
  { code: 'WAM', names: ['Emirates News Agency'] },
]

/** The code of the agency with this name or code, or null. */
export function agencyOf(name: string): string | null {
  const plain = name.trim().toLowerCase()
  return AGENCIES.find(({ code, names }) => [code, ...names].some((known) => known.toLowerCase() === plain))?.code ?? null
}

/** What an agency calls itself, in the languages of most. */
const SELF_NAMED =
  /\b(?:news|press|wire) (?:agency|association|service)\b|\bnewswire\b|agentur\b|\b(?:agence|agencia|agência|agenzia|agencja)\b/i

/** The agency among those who stand for a story, each by its name or code: the first that is known, else the first that calls itself one.
 *  @returns  its code, or the name as it stands; null where there is none */
export function agencyAmong(names: readonly (string | null)[]): string | null {
  const given = names.filter((name) => name !== null)
  for (const name of given) {
    const known = agencyOf(name)
    if (known !== null) return known
  }
  return given.find((name) => SELF_NAMED.test(name)) ?? null
}
