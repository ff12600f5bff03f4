package se.samspel.reporting.rebuild;

/** Somebody has ordered a rebuild, or would have if none were under way. */
record RebuildWanted() {}
