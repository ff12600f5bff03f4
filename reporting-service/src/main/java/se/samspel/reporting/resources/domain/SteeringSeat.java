package se.samspel.reporting.resources.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A seat in a steering group.
 *
 * @param role CHAIR, MEMBER or SUBSTITUTE
 * @param vacant nobody represents the member
 */
public record SteeringSeat(
        MemberName party, String role, LocalDate from, @Nullable LocalDate to, boolean vacant) {}
