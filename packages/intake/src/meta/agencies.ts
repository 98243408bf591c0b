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
]

/** The code of the agency with this name or code, or null. */
export function agencyOf(name: string): string | null {
  const plain = name.trim().toLowerCase()
  return AGENCIES.find(({ code, names }) => [code, ...names].some((known) => known.toLowerCase() === plain))?.code ?? null
}
