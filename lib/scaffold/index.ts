export { QUESTIONS, ScaffoldError, type AnswerKey, type AnswerProblem, type Answers, type Question } from './answers';
export { problemsSoFar, scaffold, type Files, type ScaffoldRequest } from './render';
export { PIPELINES, templateWith, type Pipeline } from './pipelines';
