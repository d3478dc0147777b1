interface RatingRow {
  /** Grows with time. */
  id: string;
  centre: string;
  at: number;
  source: 'kiosk' | 'visitor';
  score: number;
  /** JSON: topics as codes. */
  chips: string;
}

interface CommentRow {
  rating: string;
  centre: string;
  at: number;
  text: string;
}

/** That a ticket was rated, without a time: it leads to no rating. */
interface RatedTicketRow {
  ticket: string;
  /** Calendar date of the server, YYYY-MM-DD. */
  date: string;
}

export type FeedbackTables = {
  ratings: RatingRow;
  rating_comments: CommentRow;
  rated_tickets: RatedTicketRow;
};
