package se.samspel.participant.employer.domain;

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

/** A person's work training or employment at an employer during an enrolment, until it ends. */
@Entity
@Personal(
        categories = {"PLAN", "OCCUPATION_EDUCATION"},
        what =
                "Placements at employers: kind, support, extent, how they ended; employer and"
                        + " supervisor sealed with the person's key. Placeringar hos arbetsgivare.")
public class Placement {

    @Id private UUID id;
    @Column private UUID enrolmentId;
    @Column private UUID participantId;
    @Column private AuthorityId host;

    @Column
    @Enumerated(EnumType.STRING)
    private PlacementKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable FormOfSupport formOfSupport;

    @Column private byte[] employer;
    private byte @Nullable [] supervisor;
    @Column private LocalDate startedOn;
    private int extentPercent;

    @Column
    @Enumerated(EnumType.STRING)
    private PlacementState state = PlacementState.OPEN;

    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable PlacementOutcome outcome;

    @Version private long version = 1;
    @Column private Instant recordedAt;

    protected Placement() {}

    public Placement(
            UUID id,
            Enrolment enrolment,
            PlacementTerms terms,
            SealedEmployer employer,
            Instant now) {
        this.id = id;
        this.enrolmentId = enrolment.id();
        this.participantId = enrolment.participantId();
        this.host = enrolment.host();
        this.kind = terms.kind();
        this.formOfSupport = terms.formOfSupport();
        this.startedOn = terms.startedOn();
        this.extentPercent = terms.extentPercent();
        this.employer = employer.name();
        this.supervisor = employer.supervisor();
        this.recordedAt = now;
    }

    public void end(LocalDate on, PlacementOutcome became) {
        if (!state.allows(PlacementMove.END)) {
            throw new IllegalMove(
                    state.name(),
                    state.allowedMoves().stream().map(PlacementMove::name).toList(),
                    Text.of("Placeringen är redan avslutad.", "The placement has ended already."));
        }
        if (on.isBefore(startedOn)) {
            throw new PlacementRule.PlacementEndsBeforeStart();
        }
        state = PlacementState.ENDED;
        endedOn = on;
        outcome = became;
    }

    public PlacementTerms terms() {
        return new PlacementTerms(kind, formOfSupport, startedOn, extentPercent);
    }

    public SealedEmployer employer() {
        return new SealedEmployer(employer, supervisor);
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

    public PlacementState state() {
        return state;
    }

    public List<PlacementMove> allowedMoves() {
        return state.allowedMoves();
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    public @Nullable PlacementOutcome outcome() {
        return outcome;
    }

    public long version() {
        return version;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
