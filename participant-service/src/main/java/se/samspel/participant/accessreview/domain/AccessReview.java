package se.samspel.participant.accessreview.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.BrokenRule;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Personal;
import se.samspel.kit.value.Text;

/**
 * A systematic, documented look at who has read what: rows are drawn, each is judged, and the
 * review is closed by a conclusion. Its free text is sealed with a key of its own.
 */
@Entity
@Personal(
        categories = "CASE_STATUS",
        what =
                "A review of the access log: period, criteria, conclusion (encrypted). En"
                        + " loggranskning.")
public class AccessReview {

    @Id private UUID id;
    @Column private AuthorityId authority;

    @Column
    @Enumerated(EnumType.STRING)
    private ReviewKind kind;

    @Column private LocalDate fromDay;
    @Column private LocalDate toDay;
    @Column private int sampleSize;
    @Column private long seed;
    private @Nullable String unit;
    private @Nullable String staff;
    private @Nullable UUID participantId;
    private @Nullable String operation;

    @Column
    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable LocalDate concludedOn;
    private byte @Nullable [] conclusion;
    @Column private String keyId;
    @Column private byte[] wrappedKey;
    @Version private long version = 1;
    @Column private Instant recordedAt;
    // Raises the version when a row alone has changed.
    @Column private Instant changedAt;

    @OneToMany(mappedBy = "review", cascade = CascadeType.PERSIST)
    @OrderBy("rowId")
    private List<ReviewedRow> rows = new ArrayList<>();

    protected AccessReview() {}

    public AccessReview(UUID id, AuthorityId authority, Draw draw, Key key, Instant now) {
        this.id = id;
        this.authority = authority;
        this.kind = draw.kind();
        this.fromDay = draw.from();
        this.toDay = draw.to();
        this.sampleSize = draw.sampleSize();
        this.seed = draw.seed();
        this.unit = draw.criteria().unit();
        this.staff = draw.criteria().staff();
        this.participantId = draw.criteria().participantId();
        this.operation = draw.criteria().operation();
        this.state = State.OPEN;
        this.keyId = key.keyId();
        this.wrappedKey = key.wrapped();
        this.recordedAt = now;
        this.changedAt = now;
    }

    /** Where it stands. */
    public enum State {
        OPEN,
        CLOSED
    }

    /** The review's own data key, wrapped. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody, stored as bytes
    public record Key(String keyId, byte[] wrapped) {}

    public void drew(UUID rowId, ReviewedRow.Source source) {
        rows.add(new ReviewedRow(this, rowId, source));
    }

    /** False where the row was not drawn. */
    public boolean judge(UUID rowId, ReviewedRow.Judgement judgement) {
        refuseClosed();
        ReviewedRow drawn =
                rows.stream().filter(row -> row.rowId().equals(rowId)).findFirst().orElse(null);
        if (drawn == null) {
            return false;
        }
        drawn.judge(judgement);
        changedAt = judgement.at();
        return true;
    }

    /**
     * @param sealedConclusion what came out of it, sealed with the review's key
     */
    public void close(LocalDate on, byte[] sealedConclusion, Instant now) {
        refuseClosed();
        if (rows.stream().anyMatch(row -> row.finding() == null)) {
            throw new RowsNotJudged();
        }
        state = State.CLOSED;
        concludedOn = on;
        conclusion = sealedConclusion;
        changedAt = now;
    }

    private void refuseClosed() {
        if (state == State.CLOSED) {
            throw new IllegalMove(
                    state.name(),
                    List.of(),
                    Text.of("Granskningen är avslutad.", "The review is closed."));
        }
    }

    public UUID id() {
        return id;
    }

    public AuthorityId authority() {
        return authority;
    }

    public Draw draw() {
        return new Draw(
                kind,
                fromDay,
                toDay,
                sampleSize,
                seed,
                new Draw.Criteria(unit, staff, participantId, operation));
    }

    public State state() {
        return state;
    }

    public @Nullable LocalDate concludedOn() {
        return concludedOn;
    }

    public byte @Nullable [] conclusion() {
        return conclusion;
    }

    public Key key() {
        return new Key(keyId, wrappedKey);
    }

    public List<ReviewedRow> rows() {
        return List.copyOf(rows);
    }

    public long version() {
        return version;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** A review that leaves rows unseen is none. */
    public static final class RowsNotJudged extends BrokenRule {

        private static final long serialVersionUID = 1L;

        RowsNotJudged() {
            super(
                    "rows-not-judged",
                    Text.of(
                            "Varje dragen rad ska bedömas innan granskningen avslutas.",
                            "Every drawn row is judged before the review is closed."));
        }
    }
}
