package se.samspel.funding.ledger.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** That a month was closed or reopened: why, and the opaque id of who did. */
@Embeddable
public record PeriodChange(
        @Enumerated(EnumType.STRING) PeriodState state,
        String reason,
        String actingUser,
        Instant recordedAt) {}
