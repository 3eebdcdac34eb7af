export { QUESTIONS, ScaffoldError, type AnswerKey, type AnswerProblem, type Answers, type Question } from './answers';
export { problemsSoFar, scaffold, type Files, type ScaffoldRequest, type Tarball } from './render';
