package se.samspel.reporting.summary;

/** Some months' sums are no longer right, once the transaction at hand has committed. */
record FactsChanged() {}
