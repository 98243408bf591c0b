import { machineLine } from '../machine.js'

const ROW = /^\| \d{4}-/
const [LEDGER, KILLS, LEDGERS, UNEQUAL] = [4, 8, 11, 12]

/** The page of results: the rows that it has, and those of this run behind them. A run over one kind of ledger leaves the rows of the other.
 *  @param before  the page as it is; empty where there is none */
export function pageWith(before, results, { date, commit, seed, pages }) {
  const rows = [
    ...before.split('\n').filter((line) => ROW.test(line)),
    ...results.map(
      ({ name, took, statements, kills, early, mostInARow, ledgers, unequal }) =>
        `| ${[date, commit, seed, name, pages, statements, (took / 1000).toFixed(1), kills, early, mostInARow, ledgers, unequal].join(' | ')} |`,
    ),
  ]
  return [
    '# Kills',
    '',
    '`npm run bench:kills`. `onrecord add` of a folder of invented pages gets SIGKILL at a moment drawn evenly from the time',
    'that an undisturbed run takes, and the same command is given again; that one can be killed too. Each time it comes to its end, the records of the ledger, and how often each page was seen,',
    'are compared with those of the undisturbed run, and a new ledger is begun. A row is a run over one kind of ledger, with a seed of its own; a run may end before every kill was made. A kill that hits a process when its adding has ended',
    'counts as none: the same command then is another adding, which notes each page as seen once more. In the rows of a35815b it counted, and of their two unequal ledgers the first record differs in that alone.',
    '',
    '| date | commit | seed | ledger | pages | statements | undisturbed, s | kills | before the first page was told of | most kills of one ledger | ledgers compared | unequal |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    ...totals(rows.map((row) => row.split('|').map((cell) => cell.trim()))),
    '',
    machineLine(),
    '',
  ].join('\n')
}

/** What all runs over a kind of ledger come to. */
const totals = (rows) =>
  [...new Set(rows.map((row) => row[LEDGER]))].map((kind) => {
    const sum = (column) => rows.reduce((total, row) => (row[LEDGER] === kind ? total + Number(row[column]) : total), 0)
    return `- ${kind}: ${sum(KILLS)} kills, ${sum(LEDGERS)} ledgers compared, ${sum(UNEQUAL)} unequal.`
  })
