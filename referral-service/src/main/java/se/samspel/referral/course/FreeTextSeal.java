package se.samspel.referral.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.crypto.Envelope;
import se.samspel.kit.crypto.FieldId;
import se.samspel.kit.crypto.SealedKey;
import se.samspel.referral.course.domain.Referral;
import se.samspel.referral.course.domain.SealedTexts;
import se.samspel.referral.course.domain.WrittenText;

/** Seals the referrer's texts under a data key of that referral alone, and opens them. */
@ApplicationScoped
public class FreeTextSeal {

    private final Envelope envelope;

    FreeTextSeal(Envelope envelope) {
        this.envelope = envelope;
    }

    public @Nullable SealedTexts need(UUID referralId, @Nullable String need) {
        if (need == null) {
            return null;
        }
        SealedKey key = envelope.newKey();
        byte[] sealed = envelope.encrypt(key, needOf(referralId), need);
        return new SealedTexts(key.keyId(), key.wrapped(), sealed, null);
    }

    /** The referral's texts with another need. */
    public SealedTexts amended(Referral referral, String need) {
        SealedTexts keyed = keyed(referral);
        byte[] sealed = envelope.encrypt(keyOf(keyed), needOf(referral.id()), need);
        return keyed.withNeed(sealed);
    }

    /** One more text of the referral, to be kept as {@code textId}; makes its key at the first. */
    public byte[] text(Referral referral, UUID textId, String text) {
        SealedTexts keyed = keyed(referral);
        referral.sealUnder(keyed);
        return envelope.encrypt(keyOf(keyed), textOf(textId), text);
    }

    /** What {@link #text} sealed. */
    public String open(Referral referral, WrittenText written) {
        return envelope.decrypt(
                keyOf(Objects.requireNonNull(referral.texts())),
                textOf(written.id()),
                written.sealed());
    }

    private SealedTexts keyed(Referral referral) {
        SealedTexts before = referral.texts();
        if (before != null) {
            return before;
        }
        SealedKey key = envelope.newKey();
        return new SealedTexts(key.keyId(), key.wrapped(), null, null);
    }

    private static SealedKey keyOf(SealedTexts texts) {
        return new SealedKey(texts.keyId(), texts.key());
    }

    /** The referral's texts with the reason of its withdrawal added. */
    public @Nullable SealedTexts withdrawal(Referral referral, @Nullable String reason) {
        if (reason == null) {
            return referral.texts();
        }
        SealedTexts keyed = keyed(referral);
        return keyed.withWithdrawalReason(
                envelope.encrypt(keyOf(keyed), withdrawalOf(referral.id()), reason));
    }

    public ReferralViews.Texts open(Referral referral) {
        SealedTexts texts = referral.texts();
        if (texts == null) {
            return ReferralViews.Texts.NONE;
        }
        SealedKey key = keyOf(texts);
        return new ReferralViews.Texts(
                opened(key, needOf(referral.id()), texts.need()),
                opened(key, withdrawalOf(referral.id()), texts.withdrawalReason()));
    }

    private @Nullable String opened(SealedKey key, FieldId field, byte @Nullable [] sealed) {
        return sealed == null ? null : envelope.decrypt(key, field, sealed);
    }

    private static FieldId textOf(UUID textId) {
        return new FieldId("referral_text", "sealed", textId);
    }

    private static FieldId needOf(UUID referralId) {
        return new FieldId("referral", "need", referralId);
    }

    private static FieldId withdrawalOf(UUID referralId) {
        return new FieldId("referral", "withdrawal_reason", referralId);
    }
}
