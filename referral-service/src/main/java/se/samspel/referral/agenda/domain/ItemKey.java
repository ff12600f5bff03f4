package se.samspel.referral.agenda.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The data key of one item's texts, wrapped: without it they are unreadable for ever.
 *
 * @param keyId the key-encryption key that wrapped {@code key}
 */
@Embeddable
@SuppressWarnings("ArrayRecordComponent") // stored as bytes, compared by nobody
public record ItemKey(
        @Column(name = "data_key_id") String keyId, @Column(name = "data_key") byte[] key) {}
