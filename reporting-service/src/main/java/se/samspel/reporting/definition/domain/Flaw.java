package se.samspel.reporting.definition.domain;

import se.samspel.kit.value.Text;

/**
 * Something that a definition says and that can't be.
 *
 * @param pointer where (RFC 6901)
 * @param code kebab-case, stable
 */
public record Flaw(String pointer, String code, Text message) {}
