package se.samspel.kit.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.crypto.Envelope;
import se.samspel.kit.crypto.FieldId;
import se.samspel.kit.crypto.SealedKey;
import se.samspel.kit.webhook.domain.SealedSecrets;

/** Makes signing secrets (Standard Webhooks 1.0: 24 to 64 random bytes), seals and opens them. */
@ApplicationScoped
public class SigningSecrets {

    private static final int BYTES = 32;
    private static final String PREFIX = "whsec_";

    private final Envelope envelope;
    private final SecureRandom random = new SecureRandom();

    SigningSecrets(Envelope envelope) {
        this.envelope = envelope;
    }

    /** Whose they are: what is sealed for one row opens in no other. */
    public record Holder(String table, UUID id) {

        private FieldId secret() {
            return new FieldId(table, "secret", id);
        }

        private FieldId previous() {
            return new FieldId(table, "previous_secret", id);
        }
    }

    /**
     * A secret that was just made.
     *
     * @param shown to its owner, this once
     */
    public record Made(String shown, SealedSecrets sealed) {}

    /** The first one. */
    public Made make(Holder holder) {
        SealedKey key = envelope.newKey();
        byte[] secret = newSecret();
        return new Made(
                shown(secret),
                new SealedSecrets(
                        key.keyId(),
                        key.wrapped(),
                        envelope.encrypt(key, holder.secret(), secret),
                        null,
                        null));
    }

    /** A new one; the one before signs too until then. */
    public Made rotate(Holder holder, SealedSecrets before, Instant until) {
        SealedKey key = keyOf(before);
        byte[] old = envelope.decryptBytes(key, holder.secret(), before.secret());
        byte[] secret = newSecret();
        return new Made(
                shown(secret),
                new SealedSecrets(
                        before.dataKeyId(),
                        before.dataKey(),
                        envelope.encrypt(key, holder.secret(), secret),
                        envelope.encrypt(key, holder.previous(), old),
                        until));
    }

    /** Those that sign now, the newest first. */
    public List<byte[]> open(Holder holder, SealedSecrets sealed, Instant now) {
        SealedKey key = keyOf(sealed);
        List<byte[]> secrets = new ArrayList<>();
        secrets.add(envelope.decryptBytes(key, holder.secret(), sealed.secret()));
        byte[] previous = sealed.previousSecret();
        Instant until = sealed.previousUntil();
        if (previous != null && until != null && until.isAfter(now)) {
            secrets.add(envelope.decryptBytes(key, holder.previous(), previous));
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

    private static SealedKey keyOf(SealedSecrets sealed) {
        return new SealedKey(sealed.dataKeyId(), sealed.dataKey());
    }
}
