package se.samspel.participant.accessreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.crypto.Envelope;
import se.samspel.kit.crypto.FieldId;
import se.samspel.kit.crypto.SealedKey;
import se.samspel.participant.accessreview.domain.AccessReview;
import se.samspel.participant.accessreview.domain.Draw;
import se.samspel.participant.accessreview.domain.ReviewedRow;

/** Shows a review with its rows as they are in the log, its free text opened. */
@ApplicationScoped
class AccessReviewViews {

    private final Sample sample;
    private final Envelope envelope;

    AccessReviewViews(Sample sample, Envelope envelope) {
        this.sample = sample;
        this.envelope = envelope;
    }

    AccessReview.Key newKey() {
        SealedKey key = envelope.newKey();
        return new AccessReview.Key(key.keyId(), key.wrapped());
    }

    byte[] sealConclusion(AccessReview review, String text) {
        return envelope.encrypt(key(review), conclusion(review), text);
    }

    byte @Nullable [] sealNote(AccessReview review, UUID rowId, @Nullable String text) {
        return text == null ? null : envelope.encrypt(key(review), note(rowId), text);
    }

    AccessReviewView of(AccessReview review) {
        Draw draw = review.draw();
        byte[] conclusion = review.conclusion();
        Map<UUID, DrawnAccess> accesses =
                sample.rows(review.rows().stream().map(ReviewedRow::rowId).toList()).stream()
                        .collect(Collectors.toMap(DrawnAccess::id, Function.identity()));
        return new AccessReviewView(
                review.id(),
                draw.kind(),
                draw.from(),
                draw.to(),
                draw.sampleSize(),
                draw.seed(),
                review.state(),
                review.concludedOn(),
                conclusion == null
                        ? null
                        : envelope.decrypt(key(review), conclusion(review), conclusion),
                review.rows().stream()
                        .map(row -> row(review, row, accesses.get(row.rowId())))
                        .toList(),
                review.version(),
                review.recordedAt());
    }

    private AccessReviewView.Row row(
            AccessReview review, ReviewedRow row, @Nullable DrawnAccess access) {
        byte[] note = row.note();
        String opened =
                note == null ? null : envelope.decrypt(key(review), note(row.rowId()), note);
        if (access == null) {
            return new AccessReviewView.Row(
                    row.rowId(),
                    row.source(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    row.finding(),
                    opened,
                    row.foundBy());
        }
        return new AccessReviewView.Row(
                row.rowId(),
                row.source(),
                access.at(),
                access.actor(),
                access.actingUser(),
                access.actingUnit(),
                access.purpose(),
                access.what(),
                List.copyOf(access.participantIds()),
                row.finding(),
                opened,
                row.foundBy());
    }

    private static SealedKey key(AccessReview review) {
        return new SealedKey(review.key().keyId(), review.key().wrapped());
    }

    private static FieldId conclusion(AccessReview review) {
        return new FieldId("access_review", "conclusion", review.id());
    }

    private static FieldId note(UUID rowId) {
        return new FieldId("reviewed_row", "note", rowId);
    }
}
