package se.samspel.reporting.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import se.samspel.kit.crypto.Envelope;
import se.samspel.kit.crypto.FieldId;
import se.samspel.kit.crypto.SealedKey;

/** Makes the secrets that notices are signed with (Standard Webhooks 1.0), seals and opens them. */
@ApplicationScoped
class ReceiverSecrets {

    private static final int BYTES = 32;
    private static final String PREFIX = "whsec_";

    private final Envelope envelope;
    private final SecureRandom random = new SecureRandom();

    ReceiverSecrets(Envelope envelope) {
        this.envelope = envelope;
    }

    /** As it is stored. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody, stored as bytes
    record Sealed(String keyId, byte[] key, byte[] secret) {}

    /**
     * @param shown to its owner, this once
     */
    record Made(String shown, Sealed sealed) {}

    Made make(UUID scheduleId) {
        SealedKey key = envelope.newKey();
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return new Made(
                PREFIX + Base64.getEncoder().encodeToString(secret),
                new Sealed(
                        key.keyId(),
                        key.wrapped(),
                        envelope.encrypt(key, field(scheduleId), secret)));
    }

    byte[] open(UUID scheduleId, Sealed sealed) {
        return envelope.decryptBytes(
                new SealedKey(sealed.keyId(), sealed.key()), field(scheduleId), sealed.secret());
    }

    private static FieldId field(UUID scheduleId) {
        return new FieldId("report_schedule", "secret", scheduleId);
    }
}
