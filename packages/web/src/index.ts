export { pages } from './pages.tsx'
