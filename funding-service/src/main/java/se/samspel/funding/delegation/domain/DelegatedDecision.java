package se.samspel.funding.delegation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.boardmeeting.domain.BoardMeeting;
import se.samspel.funding.decision.domain.DecisionKind;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Money;
import se.samspel.kit.value.Text;

/** A decision that somebody took for the board, to be reported to it when it meets next. */
@Entity
public class DelegatedDecision {

    @Id private UUID id;
    @Version private long version = 1;
    private String associationId;
    private LocalDate takenOn;
    private String role;
    private @Nullable String holder;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    private String subject;
    private @Nullable Long amountOre;
    private @Nullable Long limitOre;
    private String reference;
    private @Nullable UUID reportedMeetingId;
    private @Nullable LocalDate reportedOn;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected DelegatedDecision() {}

    /** Which decision it is, of which association, and when it was recorded. */
    public record Identity(UUID id, String associationId, Instant recordedAt) {}

    /**
     * @param limit up to which the board had delegated to who decided; null where that is not known
     */
    public DelegatedDecision(
            Identity identity, Delegated delegated, @Nullable Money limit, LocalDate today) {
        FutureActDate.refuse("takenOn", delegated.takenOn(), today);
        this.id = identity.id();
        this.associationId = identity.associationId();
        this.recordedAt = identity.recordedAt();
        this.takenOn = delegated.takenOn();
        this.role = delegated.role();
        this.holder = delegated.holder();
        this.kind = delegated.kind();
        this.subject = delegated.subject();
        this.amountOre = delegated.amountOre();
        this.limitOre = limit == null ? null : limit.ore();
        this.reference = delegated.reference();
    }

    /** Whether it was beyond what the board had delegated; a decision all the same. */
    public boolean isBeyondLimit() {
        return amountOre != null && limitOre != null && amountOre > limitOre;
    }

    public @Nullable Money limit() {
        return limitOre == null ? null : Money.ofOre(limitOre);
    }

    /** To a meeting of the same board that was held on the day of the decision or later. */
    public void reportTo(BoardMeeting meeting) {
        if (reportedMeetingId != null) {
            throw new IllegalMove(
                    "REPORTED",
                    List.of(),
                    Text.of("Beslutet är redan anmält.", "The decision is reported already."));
        }
        LocalDate heldOn = meeting.heldOn();
        if (heldOn == null) {
            throw new DelegationRule.MeetingNotHeld();
        }
        if (heldOn.isBefore(takenOn)) {
            throw new DelegationRule.ReportedBeforeTaken();
        }
        this.reportedMeetingId = meeting.id();
        this.reportedOn = heldOn;
    }

    /**
     * @param lastHeldOn the day of the board's latest meeting, null where none was held
     */
    public @Nullable ReportFinding finding(@Nullable LocalDate lastHeldOn) {
        boolean missed =
                reportedMeetingId == null && lastHeldOn != null && lastHeldOn.isAfter(takenOn);
        return missed ? ReportFinding.NOT_REPORTED_BACK : null;
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

    public Delegated delegated() {
        return new Delegated(takenOn, role, holder, kind, subject, amountOre, reference);
    }

    public @Nullable UUID reportedMeetingId() {
        return reportedMeetingId;
    }

    public @Nullable LocalDate reportedOn() {
        return reportedOn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
