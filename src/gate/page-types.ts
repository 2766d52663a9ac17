/** Types of https://schema.org that say what a page is. */

/** `Article` and all that are one, reviews and live blogs included. */
export const articleTypes: ReadonlySet<string> = new Set(
  (
    'AdvertiserContentArticle AnalysisNewsArticle Article AskPublicNewsArticle BackgroundNewsArticle ' +
    'BlogPosting ClaimReview LiveBlogPosting NewsArticle OpinionNewsArticle Report ReportageNewsArticle ' +
    'ReviewNewsArticle SatiricalArticle ScholarlyArticle TechArticle'
  ).split(' '),
);

/** Pages that lead to articles, and things that have pages of their own and are none. */
export const otherTypes: ReadonlySet<string> = new Set(
  (
    'CollectionPage DiscussionForumPosting FAQPage ItemList JobPosting Product ProfilePage QAPage Recipe ' +
    'SearchResultsPage SoftwareApplication'
  ).split(' '),
);
