package se.samspel.funding.contributioncall.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When and why a call was cancelled or credited. */
public record Closing(LocalDate on, @Nullable String reason) {}
