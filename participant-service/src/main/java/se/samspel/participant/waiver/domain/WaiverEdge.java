package se.samspel.participant.waiver.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Personal;
import se.samspel.kit.value.Text;

/**
 * One direction of a waiver: discloser to recipient, for a purpose, some categories, until a day.
 */
@Entity
@Personal(
        categories = "CASE_STATUS",
        what =
                "Who may tell whom what of the person, until when. Vem som får lämna "
                        + "vad till vem.")
public class WaiverEdge {

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "waiver_id", nullable = false, updatable = false)
    @SuppressWarnings("NullAway.Init") // JPA sets it
    private Waiver waiver;

    // A discloser sees the edge and not the form: its id without a read of it.
    @Column(name = "waiver_id", insertable = false, updatable = false)
    private UUID waiverId;

    @Column private UUID participantId;
    @Column private AuthorityId controller;
    @Column private AuthorityId discloser;
    @Column private AuthorityId recipient;

    @Column
    @Enumerated(EnumType.STRING)
    private WaiverPurpose purpose;

    @Column
    @Convert(converter = CategoriesColumn.class)
    private Set<DataCategory> categories;

    @Column
    @Enumerated(EnumType.STRING)
    private EdgeState state;

    @Column private LocalDate validFrom;
    @Column private LocalDate validUntil;
    private @Nullable Instant withdrawnAt;
    // Withdrawn because its discloser would not have it.
    private boolean refused;
    @Version private long version = 1;
    // Where it stands on the form: ids of one instant are in no order.
    private int place;

    protected WaiverEdge() {}

    WaiverEdge(UUID id, Waiver waiver, int place, EdgeTerms terms) {
        this.id = id;
        this.waiver = waiver;
        this.waiverId = waiver.id();
        this.place = place;
        this.participantId = waiver.participantId();
        this.controller = waiver.controller();
        this.discloser = terms.discloser();
        this.recipient = terms.recipient();
        this.purpose = terms.purpose();
        this.categories = terms.categories();
        this.validFrom = waiver.signing().signedOn();
        this.validUntil = waiver.edgesEnd();
        // Another authority's secrecy is that authority's to confirm.
        this.state =
                terms.discloser().equals(waiver.controller()) ? EdgeState.LIVE : EdgeState.PENDING;
    }

    /** Whether it is live, not withdrawn, and covers the act's date. */
    public boolean covers(LocalDate actDate) {
        return state == EdgeState.LIVE
                && !actDate.isBefore(validFrom)
                && !actDate.isAfter(validUntil);
    }

    boolean leads(AuthorityId from, AuthorityId to) {
        return discloser.equals(from) && recipient.equals(to);
    }

    boolean confirm(AuthorityId by) {
        if (state != EdgeState.PENDING || !discloser.equals(by)) {
            return false;
        }
        state = EdgeState.LIVE;
        return true;
    }

    /** Throws unless its discloser has it still to answer. */
    public void refuseUnlessPending() {
        if (state != EdgeState.PENDING) {
            throw new IllegalMove(
                    state.name(),
                    List.of(),
                    Text.of(
                            "Kanten väntar inte på svar.",
                            "The edge does not wait for an answer."));
        }
    }

    void lastUntil(LocalDate end) {
        validUntil = end;
    }

    void withdraw(Instant now) {
        state = EdgeState.WITHDRAWN;
        withdrawnAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID waiverId() {
        return waiverId;
    }

    /** As the form's holder knows the person. */
    public UUID participantId() {
        return participantId;
    }

    /** Who holds the form. */
    public AuthorityId controller() {
        return controller;
    }

    public AuthorityId discloser() {
        return discloser;
    }

    public AuthorityId recipient() {
        return recipient;
    }

    public WaiverPurpose purpose() {
        return purpose;
    }

    public Set<DataCategory> categories() {
        return categories;
    }

    public EdgeState state() {
        return state;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public @Nullable Instant withdrawnAt() {
        return withdrawnAt;
    }

    public boolean refused() {
        return refused;
    }

    public long version() {
        return version;
    }
}
