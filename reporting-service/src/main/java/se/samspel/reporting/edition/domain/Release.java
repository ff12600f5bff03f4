package se.samspel.reporting.edition.domain;

/**
 * The host's decision to let others see more than usual (H8).
 *
 * @param by the staff id of the one who decided
 */
public record Release(String by, String reason) {}
