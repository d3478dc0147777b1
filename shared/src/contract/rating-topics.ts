/** What a rating can be about, without the schemas: browsers load no validator. */
export const ratingTopics = ['speed', 'clarity', 'attention', 'hall', 'access'] as const;
export type RatingTopic = (typeof ratingTopics)[number];

/** Letters of the longest comment. */
export const longestComment = 1000;
