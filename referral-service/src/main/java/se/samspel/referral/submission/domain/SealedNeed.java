package se.samspel.referral.submission.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The need, under a data key of this draft alone.
 *
 * @param keyId the key-encryption key that wrapped {@code key}
 */
@Embeddable
@SuppressWarnings("ArrayRecordComponent") // stored as bytes, compared by nobody
public record SealedNeed(
        @Column(name = "data_key_id") String keyId,
        @Column(name = "data_key") byte[] key,
        @Column byte[] need) {}
