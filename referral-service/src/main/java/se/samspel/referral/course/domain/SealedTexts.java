package se.samspel.referral.course.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What the referrer has written, under one data key of this referral alone: without the key it is
 * unreadable for ever.
 *
 * @param keyId the key-encryption key that wrapped {@code key}
 */
@Embeddable
@SuppressWarnings("ArrayRecordComponent") // stored as bytes, compared by nobody
public record SealedTexts(
        @Column(name = "data_key_id") String keyId,
        @Column(name = "data_key") byte[] key,
        @Column byte @Nullable [] need,
        @Column byte @Nullable [] withdrawalReason) {

    public SealedTexts withNeed(byte[] newNeed) {
        return new SealedTexts(keyId, key, newNeed, withdrawalReason);
    }

    public SealedTexts withWithdrawalReason(byte[] sealed) {
        return new SealedTexts(keyId, key, need, sealed);
    }
}
