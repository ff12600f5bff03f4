package se.samspel.referral.webhook.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A subscription's signing secrets as they are stored.
 *
 * @param previousSecret signs too until {@code previousUntil}
 */
@Embeddable
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, stored as bytes
public record SealedSecrets(
        @Column String dataKeyId,
        @Column byte[] dataKey,
        @Column byte[] secret,
        @Column byte @Nullable [] previousSecret,
        @Column @Nullable Instant previousUntil) {}
