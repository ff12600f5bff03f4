package se.samspel.referral.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.crypto.Envelope;
import se.samspel.kit.crypto.FieldId;
import se.samspel.kit.crypto.SealedKey;
import se.samspel.referral.course.domain.Referral;
import se.samspel.referral.course.domain.SealedTexts;

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

    /** The referral's texts with the reason of its withdrawal added. */
    public @Nullable SealedTexts withdrawal(Referral referral, @Nullable String reason) {
        SealedTexts before = referral.texts();
        if (reason == null) {
            return before;
        }
        SealedKey key =
                before == null ? envelope.newKey() : new SealedKey(before.keyId(), before.key());
        byte[] sealed = envelope.encrypt(key, withdrawalOf(referral.id()), reason);
        return before == null
                ? new SealedTexts(key.keyId(), key.wrapped(), null, sealed)
                : before.withWithdrawalReason(sealed);
    }

    public ReferralViews.Texts open(Referral referral) {
        SealedTexts texts = referral.texts();
        if (texts == null) {
            return ReferralViews.Texts.NONE;
        }
        var key = new SealedKey(texts.keyId(), texts.key());
        return new ReferralViews.Texts(
                opened(key, needOf(referral.id()), texts.need()),
                opened(key, withdrawalOf(referral.id()), texts.withdrawalReason()));
    }

    private @Nullable String opened(SealedKey key, FieldId field, byte @Nullable [] sealed) {
        return sealed == null ? null : envelope.decrypt(key, field, sealed);
    }

    private static FieldId needOf(UUID referralId) {
        return new FieldId("referral", "need", referralId);
    }

    private static FieldId withdrawalOf(UUID referralId) {
        return new FieldId("referral", "withdrawal_reason", referralId);
    }
}
