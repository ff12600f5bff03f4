package se.samspel.funding.decision.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.boardmeeting.domain.BoardMeeting;
import se.samspel.funding.boardmeeting.domain.MeetingMove;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Text;

/** A paragraph of a meeting's minutes; it can be mended until the minutes are adjusted. */
@Entity
public class MeetingDecision {

    @Id private UUID id;
    @Version private long version = 1;
    private String associationId;
    private UUID meetingId;
    private int paragraph;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    private String subject;

    @Enumerated(EnumType.STRING)
    private DecisionOutcome outcome;

    @Embedded private @Nullable About about;
    private @Nullable Integer votesInFavour;
    private @Nullable Integer votesAgainst;
    private @Nullable Integer votesAbstained;
    private List<String> reservations;
    private List<String> conflicts;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected MeetingDecision() {}

    /** Which decision it is, and when it was recorded. */
    public record Identity(UUID id, int paragraph, Instant recordedAt) {}

    @SuppressWarnings("NullAway.Init") // the rest is written by mend
    public MeetingDecision(Identity identity, BoardMeeting meeting, DecisionContent content) {
        this.id = identity.id();
        this.paragraph = identity.paragraph();
        this.recordedAt = identity.recordedAt();
        this.associationId = meeting.associationId();
        this.meetingId = meeting.id();
        mend(meeting, content);
    }

    public final void mend(BoardMeeting meeting, DecisionContent content) {
        if (!meeting.takesDecisions()) {
            throw new IllegalMove(
                    meeting.state().name(),
                    MeetingMove.possible(meeting.state()),
                    Text.of(
                            "Beslut skrivs när sammanträdet har hållits och innan protokollet är"
                                    + " justerat.",
                            "Decisions are recorded once the meeting is held and until its minutes"
                                    + " are adjusted."));
        }
        content.refuseUnfitFor(meeting.present());
        this.kind = content.kind();
        this.subject = content.subject();
        this.outcome = content.outcome();
        this.about = content.about();
        Votes votes = content.votes();
        this.votesInFavour = votes == null ? null : votes.inFavour();
        this.votesAgainst = votes == null ? null : votes.against();
        this.votesAbstained = votes == null ? null : votes.abstained();
        this.reservations = List.copyOf(content.reservations());
        this.conflicts = List.copyOf(content.conflicts());
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String associationId() {
        return associationId;
    }

    public UUID meetingId() {
        return meetingId;
    }

    public int paragraph() {
        return paragraph;
    }

    public DecisionKind kind() {
        return kind;
    }

    public String subject() {
        return subject;
    }

    public DecisionOutcome outcome() {
        return outcome;
    }

    // Hibernate reads an embeddable without any value as none at all.
    public About about() {
        return Objects.requireNonNullElse(about, About.NOTHING);
    }

    public @Nullable Votes votes() {
        return votesInFavour == null || votesAgainst == null || votesAbstained == null
                ? null
                : new Votes(votesInFavour, votesAgainst, votesAbstained);
    }

    public List<String> reservations() {
        return List.copyOf(reservations);
    }

    public List<String> conflicts() {
        return List.copyOf(conflicts);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
