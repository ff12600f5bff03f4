package se.samspel.participant.bulk.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;

/** For whom and why the rows are loaded: what the uploading request said of itself. */
@Embeddable
public record Uploader(
        @Column AuthorityId authority,
        @Nullable String handler,
        @Column String actingUser,
        @Column String actingUnit,
        @Column String purpose) {}
