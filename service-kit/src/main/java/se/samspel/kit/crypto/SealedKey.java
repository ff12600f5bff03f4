package se.samspel.kit.crypto;

/**
 * A data key wrapped by a key-encryption key. Destroying it makes all that it encrypted unreadable.
 *
 * @param keyId which key-encryption key wrapped it
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, stored as bytes
public record SealedKey(String keyId, byte[] wrapped) {}
