package se.samspel.reporting.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /**
     * As they are stored.
     *
     * @param previous signs too until then; null before the first rotation
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody, stored as bytes
    record Sealed(
            String keyId,
            byte[] key,
            byte[] secret,
            byte @Nullable [] previous,
            @Nullable Instant previousUntil) {

        static Sealed of(ResultSet row) throws SQLException {
            OffsetDateTime until = row.getObject("previous_until", OffsetDateTime.class);
            return new Sealed(
                    row.getString("data_key_id"),
                    row.getBytes("data_key"),
                    row.getBytes("secret"),
                    row.getBytes("previous_secret"),
                    until == null ? null : until.toInstant());
        }
    }

    /**
     * @param shown to its owner, this once
     */
    record Made(String shown, Sealed sealed) {}

    Made make(UUID scheduleId) {
        SealedKey key = envelope.newKey();
        byte[] secret = newSecret();
        byte[] sealed = envelope.encrypt(key, secretOf(scheduleId), secret);
        return new Made(shown(secret), new Sealed(key.keyId(), key.wrapped(), sealed, null, null));
    }

    /** A new one; the one before signs too until then. */
    Made rotate(UUID scheduleId, Sealed before, Instant until) {
        SealedKey key = keyOf(before);
        byte[] old = envelope.decryptBytes(key, secretOf(scheduleId), before.secret());
        byte[] secret = newSecret();
        return new Made(
                shown(secret),
                new Sealed(
                        before.keyId(),
                        before.key(),
                        envelope.encrypt(key, secretOf(scheduleId), secret),
                        envelope.encrypt(key, previousOf(scheduleId), old),
                        until));
    }

    /** Those that sign now, the newest first. */
    List<byte[]> open(UUID scheduleId, Sealed sealed, Instant now) {
        SealedKey key = keyOf(sealed);
        List<byte[]> secrets = new ArrayList<>();
        secrets.add(envelope.decryptBytes(key, secretOf(scheduleId), sealed.secret()));
        byte[] previous = sealed.previous();
        Instant until = sealed.previousUntil();
        if (previous != null && until != null && until.isAfter(now)) {
            secrets.add(envelope.decryptBytes(key, previousOf(scheduleId), previous));
        }
        return secrets;
    }

    private byte[] newSecret() {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return secret;
    }

    private static String shown(byte[] secret) {
        return PREFIX + Base64.getEncoder().encodeToString(secret);
    }

    private static SealedKey keyOf(Sealed sealed) {
        return new SealedKey(sealed.keyId(), sealed.key());
    }

    private static FieldId secretOf(UUID scheduleId) {
        return new FieldId("report_schedule", "secret", scheduleId);
    }

    private static FieldId previousOf(UUID scheduleId) {
        return new FieldId("report_schedule", "previous_secret", scheduleId);
    }
}
