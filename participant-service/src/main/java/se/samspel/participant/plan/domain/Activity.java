package se.samspel.participant.plan.domain;

import jakarta.persistence.Column;
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
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Personal;
import se.samspel.kit.value.Text;
import se.samspel.participant.enrolment.domain.Enrolment;
import se.samspel.participant.waiver.domain.CaseOfPerson;

/**
 * Something that an authority does with or for the person by a day: it may be put off, and gets one
 * outcome.
 */
@Entity
@Personal(
        categories = "PLAN",
        what =
                "Activities of a plan: what, who is responsible, when, with which outcome; texts"
                        + " sealed with the person's key. Aktiviteter i en plan.")
public class Activity {

    @Id private UUID id;
    @Column private UUID enrolmentId;
    @Column private UUID participantId;
    @Column private AuthorityId host;
    private @Nullable UUID waiverId;
    @Column private UUID referralId;
    @Column private byte[] activity;
    @Column private AuthorityId responsibleAuthority;
    private @Nullable String responsibleUnit;
    @Column private LocalDate dueOn;
    private boolean jobFocused;

    @Column
    @Enumerated(EnumType.STRING)
    private ActivityState state = ActivityState.OPEN;

    private @Nullable LocalDate doneOn;

    @Enumerated(EnumType.STRING)
    private @Nullable ActivityOutcome outcome;

    private byte @Nullable [] note;
    @Version private long version = 1;
    @Column private Instant recordedAt;

    protected Activity() {}

    /**
     * @param activity sealed
     */
    public Activity(
            UUID id, Enrolment enrolment, byte[] activity, ActivityTerms terms, Instant now) {
        this.id = id;
        this.enrolmentId = enrolment.id();
        this.participantId = enrolment.participantId();
        this.host = enrolment.host();
        this.waiverId = enrolment.waiverId();
        this.referralId = enrolment.referralId();
        this.activity = activity;
        this.responsibleAuthority = terms.responsibleAuthority();
        this.responsibleUnit = terms.responsibleUnit();
        this.dueOn = terms.dueOn();
        this.jobFocused = terms.jobFocused();
        this.recordedAt = now;
    }

    /**
     * @param sealedNote sealed
     */
    public void answer(LocalDate on, ActivityOutcome became, byte @Nullable [] sealedNote) {
        move(ActivityMove.ANSWER);
        state = ActivityState.ANSWERED;
        doneOn = on;
        outcome = became;
        note = sealedNote;
    }

    public void postpone(LocalDate until) {
        move(ActivityMove.POSTPONE);
        if (!until.isAfter(dueOn)) {
            throw new PostponedBackwards();
        }
        dueOn = until;
    }

    private void move(ActivityMove move) {
        if (!state.allows(move)) {
            throw new IllegalMove(
                    state.name(),
                    state.allowedMoves().stream().map(ActivityMove::name).toList(),
                    Text.of(
                            "Aktiviteten har redan ett utfall.",
                            "The activity has its outcome already."));
        }
    }

    /** Whether it is that authority's to do, that unit's where one is named. */
    public boolean isResponsible(AuthorityId authority, String unit) {
        return responsibleAuthority.equals(authority)
                && (responsibleUnit == null || responsibleUnit.equals(unit));
    }

    /** The case that the host may tell of by edges. */
    public CaseOfPerson told() {
        return new CaseOfPerson(host, participantId, waiverId);
    }

    public ActivityTerms terms() {
        return new ActivityTerms(responsibleAuthority, responsibleUnit, dueOn, jobFocused);
    }

    public UUID id() {
        return id;
    }

    public UUID enrolmentId() {
        return enrolmentId;
    }

    public UUID participantId() {
        return participantId;
    }

    public AuthorityId host() {
        return host;
    }

    public UUID referralId() {
        return referralId;
    }

    public byte[] activity() {
        return activity;
    }

    public ActivityState state() {
        return state;
    }

    public List<ActivityMove> allowedMoves() {
        return state.allowedMoves();
    }

    public @Nullable LocalDate doneOn() {
        return doneOn;
    }

    public @Nullable ActivityOutcome outcome() {
        return outcome;
    }

    public byte @Nullable [] note() {
        return note;
    }

    public long version() {
        return version;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
