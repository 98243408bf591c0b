import { secureHeaders } from 'hono/secure-headers'

/** The usual headers. No script stands in a page, nothing comes from another host, and no other site frames us or reads an answer. */
export const headers = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  // whoever serves it by https says so in front
  strictTransportSecurity: false,
})
