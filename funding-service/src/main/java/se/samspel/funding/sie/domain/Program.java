package se.samspel.funding.sie.domain;

import java.time.LocalDate;

/** What wrote the file and when; who did is not read. */
public record Program(String name, String version, LocalDate generatedOn) {}
