/**
 * The actions that workflows may use: each by the commit that its release is, as public workflows of several
 * repositories pin it. Whoever takes another release changes it here and in the templates.
 */
export const ACTIONS: Readonly<Record<string, string>> = {
  'actions/checkout': '08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0',
  'actions/setup-node': 'a0853c24544627f65ddf259abe73b1d18a591444 # v5.0.0',
  'actions/upload-artifact': 'b7c566a772e6b6bfb58ed0dc250532a479d7789f # v6.0.0',
  'actions/download-artifact': '37930b1c2abaa49bbe596cd826c3c89aef350131 # v7.0.0',
  'aws-actions/configure-aws-credentials': '00943011d9042930efac3dcd3a170e4273319bc8 # v5.1.0',
  'github/codeql-action/upload-sarif': '5d4e8d1aca955e8d8589aabd499c5cae939e33c7 # v4.31.9',
};
