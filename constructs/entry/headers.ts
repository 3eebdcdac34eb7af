/**
 * Headers of every answer, which tell browsers to come over TLS alone, to keep nothing, and to take nothing for a page
 * (SEC-3.3.3). API Gateway sets them on errors of its own; a function behind it sets them on its answers.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};
