import { report } from './failures.ts'
import { watchOutput } from './output.ts'
import { program } from './program.ts'

watchOutput()
try {
  await program().parseAsync()
} catch (error) {
  report(error, 'onrecord')
}
