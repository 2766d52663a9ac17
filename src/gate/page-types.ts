/** Types of https://schema.org that say what a page is. */

/** `Article` and all that are one, reviews and live blogs included. */
export const articleTypes: ReadonlySet<string> = new Set(
  (
    'AdvertiserContentArticle AnalysisNewsArticle Article AskPublicNewsArticle BackgroundNewsArticle ' +
    'BlogPosting ClaimReview CriticReview LiveBlogPosting NewsArticle OpinionNewsArticle Report ' +
    'ReportageNewsArticle ReviewNewsArticle SatiricalArticle ScholarlyArticle TechArticle'
  ).split(' '),
);

/** An article where nothing is sold beside it; shops and surgeries have what their customers say. */
export const reviewTypes: ReadonlySet<string> = new Set(['Review']);
export const soldTypes: ReadonlySet<string> = new Set(
  'Dentist Hotel LocalBusiness MedicalBusiness Product Restaurant Store'.split(' '),
);

/** Whatever stands at an address; many templates say of posts and of standing pages alike that they are articles, and of these alone that they are pages. */
export const pageTypes: ReadonlySet<string> = new Set(['WebPage']);

/** Pages that lead to articles, or are about somebody, or on which many have a say. */
export const otherTypes: ReadonlySet<string> = new Set(
  'AboutPage CollectionPage ContactPage DiscussionForumPosting ProfilePage QAPage SearchResultsPage'.split(
    ' ',
  ),
);

/** What has pages of its own that are none, and is also part of articles, which describe themselves as such beside it. */
export const thingTypes: ReadonlySet<string> = new Set(
  'Event FAQPage ItemList JobPosting Product Recipe SoftwareApplication'.split(' '),
);
