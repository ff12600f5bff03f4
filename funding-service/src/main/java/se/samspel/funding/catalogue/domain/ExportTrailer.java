package se.samspel.funding.catalogue.domain;

/**
 * The last line of a whole association's file: how many lines there are before it, and the SHA-256
 * of them with their line breaks, in hexadecimal.
 */
public record ExportTrailer(long lines, String sha256) {}
