package se.samspel.referral.webhook;

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
import se.samspel.referral.webhook.domain.SealedSecrets;

/** Makes signing secrets (Standard Webhooks 1.0: 24 to 64 random bytes), seals and opens them. */
@ApplicationScoped
public class WebhookSecrets {

    private static final int BYTES = 32;
    private static final String PREFIX = "whsec_";

    private final Envelope envelope;
    private final SecureRandom random = new SecureRandom();

    WebhookSecrets(Envelope envelope) {
        this.envelope = envelope;
    }

    /**
     * A secret that was just made.
     *
     * @param shown to its owner, this once
     */
    record Made(String shown, SealedSecrets sealed) {}

    Made make(UUID subscriptionId) {
        SealedKey key = envelope.newKey();
        byte[] secret = newSecret();
        return new Made(
                shown(secret),
                new SealedSecrets(
                        key.keyId(),
                        key.wrapped(),
                        envelope.encrypt(key, secretOf(subscriptionId), secret),
                        null,
                        null));
    }

    /** A new one; the one before signs too until then. */
    Made rotate(UUID subscriptionId, SealedSecrets before, Instant until) {
        SealedKey key = keyOf(before);
        byte[] old = envelope.decryptBytes(key, secretOf(subscriptionId), before.secret());
        byte[] secret = newSecret();
        return new Made(
                shown(secret),
                new SealedSecrets(
                        before.dataKeyId(),
                        before.dataKey(),
                        envelope.encrypt(key, secretOf(subscriptionId), secret),
                        envelope.encrypt(key, previousOf(subscriptionId), old),
                        until));
    }

    /** Those that sign now, the newest first. */
    public List<byte[]> open(UUID subscriptionId, SealedSecrets sealed, Instant now) {
        SealedKey key = keyOf(sealed);
        List<byte[]> secrets = new ArrayList<>();
        secrets.add(envelope.decryptBytes(key, secretOf(subscriptionId), sealed.secret()));
        byte[] previous = sealed.previousSecret();
        Instant until = sealed.previousUntil();
        if (previous != null && until != null && until.isAfter(now)) {
            secrets.add(envelope.decryptBytes(key, previousOf(subscriptionId), previous));
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

    private static FieldId secretOf(UUID subscriptionId) {
        return new FieldId("webhook_subscription", "secret", subscriptionId);
    }

    private static FieldId previousOf(UUID subscriptionId) {
        return new FieldId("webhook_subscription", "previous_secret", subscriptionId);
    }
}
