package se.samspel.referral.obstacle.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What has been written of an obstacle, under one data key of this obstacle alone.
 *
 * @param keyId the key-encryption key that wrapped {@code key}
 */
@Embeddable
@SuppressWarnings("ArrayRecordComponent") // stored as bytes, compared by nobody
public record SealedWords(
        @Column(name = "data_key_id") String keyId,
        @Column(name = "data_key") byte[] key,
        @Column byte[] description,
        @Column byte @Nullable [] measure) {

    public SealedWords withMeasure(byte[] sealed) {
        return new SealedWords(keyId, key, description, sealed);
    }
}
