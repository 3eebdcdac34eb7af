import fc from 'fast-check';

// CDK's own template validation starts a WASM engine (about 2.5 s a process). Unit tests go without it; the
// end-to-end tests start fresh processes, which do not load this file.
process.env.CDK_VALIDATION = 'false';

// The same cases in every run: a property that fails in CI fails here.
fc.configureGlobal({ seed: 20261121 });
