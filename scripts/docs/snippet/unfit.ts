/** Thrown where a case cannot be written as CDK code; the message is half a sentence for the rule's page. */
export class Unfit extends Error {}
