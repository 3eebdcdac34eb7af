export const GRAPHQL_API = 'AWS::AppSync::GraphQLApi';
export const EVENT_API = 'AWS::AppSync::Api';
