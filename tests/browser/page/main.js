// a page as a program of others has it: it imports the library and nothing else
import * as onrecord from 'onrecord'

window.onrecord = onrecord
// the example of docs/guide/library.md
window.startExample = () => import('./example.js')
