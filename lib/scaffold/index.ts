export { QUESTIONS, ScaffoldError, type AnswerKey, type AnswerProblem, type Answers, type Question } from './answers';
export { PIPELINES, templateWith, type Pipeline } from './pipelines';
export { problemsSoFar, scaffold, type Files, type ScaffoldRequest, type Tarball } from './render';
