package se.samspel.participant.question.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to which version, and when.
 *
 * @param value null where the person took the answer back or gave none
 */
public record GivenAnswer(long questionVersion, LocalDate answeredOn, @Nullable String value) {}
