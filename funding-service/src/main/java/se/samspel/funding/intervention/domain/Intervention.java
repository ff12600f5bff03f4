package se.samspel.funding.intervention.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.domain.Membership;
import se.samspel.kit.value.FutureActDate;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Organisationsnummer;
import se.samspel.kit.value.Text;

/**
 * What an association funds and a member authority hosts (insats). The office proposes it; the
 * board's decision opens it; referrals are received while it is open. Its orientation and kind
 * never change, and the association sees none of its participants.
 */
@Entity
public class Intervention {

    @Id private UUID id;
    @Version private long version = 1;
    private String associationId;
    private String name;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private Orientation orientation;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private InterventionKind kind;

    @Enumerated(EnumType.STRING)
    private Measured measured;

    private String host;
    private @Nullable String projectOwner;
    private List<String> parties;
    private LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private @Nullable Integer capacity;
    private @Nullable Integer plannedParticipants;
    private @Nullable String targetGroup;
    private List<String> methods;
    private boolean esfFunded;

    @Embedded
    @AttributeOverride(name = "decidedOn", column = @Column(name = "board_decided_on"))
    @AttributeOverride(name = "reference", column = @Column(name = "board_reference"))
    private @Nullable BoardDecision boardDecision;

    @Enumerated(EnumType.STRING)
    private InterventionState state;

    private @Nullable LocalDate closedOn;
    private @Nullable String closingReason;

    // Rows of two columns, in order of days.
    private List<LocalDate> capacityFrom = List.of();
    private List<Integer> capacityPlaces = List.of();
    private long capacitiesVersion;
    private @Nullable Instant capacitiesRecordedAt;

    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Intervention() {}

    /** Which intervention it is, of which association, and when it was recorded. */
    public record Identity(UUID id, String associationId, Instant recordedAt) {}

    private Intervention(Identity identity, Proposal proposal) {
        this.id = identity.id();
        this.associationId = identity.associationId();
        this.recordedAt = identity.recordedAt();
        this.name = proposal.name();
        this.orientation = proposal.orientation();
        this.kind = proposal.effectiveKind();
        this.measured = proposal.effectiveMeasured();
        this.host = proposal.host().toString();
        this.projectOwner = digits(proposal.projectOwner());
        this.parties = proposal.parties().stream().map(Organisationsnummer::digits).toList();
        this.startsOn = proposal.startsOn();
        this.endsOn = proposal.endsOn();
        this.capacity = proposal.capacity();
        this.plannedParticipants = proposal.plannedParticipants();
        this.targetGroup = proposal.targetGroup();
        this.methods = List.copyOf(proposal.methods());
        this.esfFunded = proposal.esfFunded();
        this.boardDecision = proposal.boardDecision();
        this.state =
                proposal.boardDecision() == null
                        ? InterventionState.PROPOSED
                        : InterventionState.OPEN;
    }

    /**
     * With the board's decision, which can't be dated after {@code today}, it is open at once, else
     * proposed.
     */
    public static Intervention propose(
            Identity identity, Proposal proposal, Membership members, LocalDate today) {
        refuseBadFigures(proposal);
        if (proposal.boardDecision() != null) {
            FutureActDate.refuse(
                    "boardDecision.decidedOn", proposal.boardDecision().decidedOn(), today);
        }
        if (!members.has(proposal.host())) {
            throw new HostNotMember();
        }
        ProjectOwnerUnknown.refuse(proposal.projectOwner(), identity.associationId(), members);
        InterventionParties.refuseUnlessTogether(proposal.parties(), members);
        return new Intervention(identity, proposal);
    }

    /** The board's decision opens what was proposed; what is closed gets no more money. */
    public boolean openIfProposed(BoardDecision decision) {
        if (state == InterventionState.CLOSED) {
            throw new IllegalMove(
                    state.name(),
                    List.of(),
                    Text.of("Insatsen är avslutad.", "The intervention is closed."));
        }
        if (state == InterventionState.OPEN) {
            return false;
        }
        boardDecision = decision;
        state = InterventionState.OPEN;
        return true;
    }

    /** From its last day on it receives nobody; what is closed isn't opened again. */
    public void close(Closing closing, LocalDate today) {
        if (state != InterventionState.OPEN) {
            throw new IllegalMove(
                    state.name(),
                    List.of(),
                    Text.of(
                            "Bara en öppen insats kan avslutas.",
                            "Only an open intervention can be closed."));
        }
        FutureActDate.refuse("closedOn", closing.on(), today);
        if (closing.on().isBefore(startsOn)) {
            throw new EndsBeforeStart();
        }
        if (boardDecision != null && closing.on().isBefore(boardDecision.decidedOn())) {
            throw new ClosedBeforeDecision();
        }
        state = InterventionState.CLOSED;
        closedOn = closing.on();
        closingReason = closing.reason();
        endsOn = endsOn == null || endsOn.isAfter(closing.on()) ? closing.on() : endsOn;
    }

    private static void refuseBadFigures(Proposal proposal) {
        if (isNegative(proposal.capacity()) || isNegative(proposal.plannedParticipants())) {
            throw new NegativeNumber();
        }
        if (proposal.endsOn() != null && proposal.endsOn().isBefore(proposal.startsOn())) {
            throw new EndsBeforeStart();
        }
    }

    private static boolean isNegative(@Nullable Integer number) {
        return number != null && number < 0;
    }

    private static @Nullable String digits(@Nullable Organisationsnummer number) {
        return number == null ? null : number.digits();
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

    public String name() {
        return name;
    }

    public Orientation orientation() {
        return orientation;
    }

    public InterventionKind kind() {
        return kind;
    }

    public Measured measured() {
        return measured;
    }

    public String host() {
        return host;
    }

    public @Nullable String projectOwner() {
        return projectOwner;
    }

    /** Organisation numbers, the host's own included. */
    public List<String> parties() {
        return List.copyOf(parties);
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public @Nullable LocalDate endsOn() {
        return endsOn;
    }

    /** Replaces all rows; those of the past too, for what was decided then is recorded now. */
    public void setCapacities(Capacities capacities, Instant now) {
        capacityFrom = capacities.rows().stream().map(Capacities.Row::validFrom).toList();
        capacityPlaces = capacities.rows().stream().map(Capacities.Row::capacity).toList();
        capacitiesVersion++;
        capacitiesRecordedAt = now;
    }

    public Capacities capacities() {
        return new Capacities(
                IntStream.range(0, capacityFrom.size())
                        .mapToObj(
                                i -> new Capacities.Row(capacityFrom.get(i), capacityPlaces.get(i)))
                        .toList());
    }

    /** 0 while no row has been set. */
    public long capacitiesVersion() {
        return capacitiesVersion;
    }

    public @Nullable Instant capacitiesRecordedAt() {
        return capacitiesRecordedAt;
    }

    /** Of the row in force on that day; before the first one what was proposed. */
    public @Nullable Integer capacityOn(LocalDate day) {
        return capacities().rows().reversed().stream()
                .filter(row -> !row.validFrom().isAfter(day))
                .findFirst()
                .map(Capacities.Row::capacity)
                .orElse(capacity);
    }

    public @Nullable Integer plannedParticipants() {
        return plannedParticipants;
    }

    public @Nullable String targetGroup() {
        return targetGroup;
    }

    public List<String> methods() {
        return List.copyOf(methods);
    }

    public boolean esfFunded() {
        return esfFunded;
    }

    public @Nullable BoardDecision boardDecision() {
        return boardDecision;
    }

    public InterventionState state() {
        return state;
    }

    /** Null unless it is closed. */
    public @Nullable Closing closing() {
        return closedOn == null || closingReason == null
                ? null
                : new Closing(closedOn, closingReason);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
