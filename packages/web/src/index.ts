export { auditDocument } from './audit/document.tsx'
export { pages } from './pages.tsx'
