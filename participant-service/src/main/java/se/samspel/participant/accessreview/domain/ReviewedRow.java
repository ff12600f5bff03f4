package se.samspel.participant.accessreview.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Personal;
import se.samspel.kit.value.Text;

/** One drawn row, and once somebody has looked what was found. */
@Entity
@IdClass(ReviewedRow.Key.class)
@Personal(
        categories = "CASE_STATUS",
        what =
                "Which accesses were reviewed and what was found, with a note (encrypted)."
                        + " Granskade åtkomster.")
public class ReviewedRow {

    @Id
    @ManyToOne
    @JoinColumn(name = "review_id")
    private AccessReview review;

    @Id private UUID rowId;
    @Column private AuthorityId authority;

    @Column
    @Enumerated(EnumType.STRING)
    private Source source;

    @Enumerated(EnumType.STRING)
    private @Nullable Finding finding;

    private byte @Nullable [] note;
    private @Nullable String foundBy;
    private @Nullable Instant foundAt;

    protected ReviewedRow() {}

    ReviewedRow(AccessReview review, UUID rowId, Source source) {
        this.review = review;
        this.rowId = rowId;
        this.authority = review.authority();
        this.source = source;
    }

    /** Where the row is. */
    public enum Source {
        ACCESS_LOG,
        REVIEWABLE_EVENT
    }

    /** A row is drawn once in a review. */
    public record Key(UUID review, UUID rowId) implements Serializable {}

    /**
     * What the reviewer thinks of it.
     *
     * @param note sealed
     * @param by the reviewer's own staff id
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody, stored as bytes
    public record Judgement(Finding finding, byte @Nullable [] note, String by, Instant at) {}

    void judge(Judgement judgement) {
        if (finding != null) {
            throw new IllegalMove(
                    "JUDGED",
                    List.of(),
                    Text.of("Raden är redan bedömd.", "The row is judged already."));
        }
        finding = judgement.finding();
        note = judgement.note();
        foundBy = judgement.by();
        foundAt = judgement.at();
    }

    public UUID rowId() {
        return rowId;
    }

    public Source source() {
        return source;
    }

    public @Nullable Finding finding() {
        return finding;
    }

    public byte @Nullable [] note() {
        return note;
    }

    public @Nullable String foundBy() {
        return foundBy;
    }
}
