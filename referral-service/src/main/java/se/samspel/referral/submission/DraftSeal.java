package se.samspel.referral.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.crypto.Envelope;
import se.samspel.kit.crypto.FieldId;
import se.samspel.kit.crypto.SealedKey;
import se.samspel.referral.submission.domain.Draft;
import se.samspel.referral.submission.domain.SealedNeed;

/** Seals a draft's need under a key of the draft's own, and opens it. */
@ApplicationScoped
class DraftSeal {

    private final Envelope envelope;

    DraftSeal(Envelope envelope) {
        this.envelope = envelope;
    }

    @Nullable SealedNeed seal(UUID draftId, @Nullable String need) {
        if (need == null) {
            return null;
        }
        SealedKey key = envelope.newKey();
        return new SealedNeed(
                key.keyId(), key.wrapped(), envelope.encrypt(key, field(draftId), need));
    }

    @Nullable String open(Draft draft) {
        SealedNeed sealed = draft.sealed();
        return sealed == null
                ? null
                : envelope.decrypt(
                        new SealedKey(sealed.keyId(), sealed.key()),
                        field(draft.id()),
                        sealed.need());
    }

    private static FieldId field(UUID draftId) {
        return new FieldId("referral_draft", "need", draftId);
    }
}
