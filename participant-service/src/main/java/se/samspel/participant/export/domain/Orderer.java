package se.samspel.participant.export.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;

/** Who ordered an export and why: what the request said of itself. */
@Embeddable
public record Orderer(
        @Column AuthorityId authority,
        @Nullable String handler,
        @Column String actingUser,
        @Column String actingUnit,
        @Column String purpose) {}
