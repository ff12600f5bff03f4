package se.samspel.participant.bulk.domain;

/**
 * What an upload asks for.
 *
 * @param dryRun each row is tried against the records and nothing is kept but its outcome
 * @param rows at least one
 */
public record ImportTerms(ImportKind kind, ImportFormat format, boolean dryRun, int rows) {}
