package se.samspel.participant.waiver.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Text;

/**
 * A signed form by which a person waives secrecy (OSL 10:1, 12 kap.): several directed edges. An
 * edge that the controller itself discloses under is live at once, another authority's is pending
 * until that authority confirms it, the host by receiving the referral. The person may withdraw
 * edges at any time; what has been received stays with its recipient.
 */
@Entity
public class Waiver {

    @Id private UUID id;
    @Column private UUID participantId;
    @Column private AuthorityId controller;
    @Column private LocalDate signedOn;
    @Column private LocalDate validUntil;
    private byte @Nullable [] signedBy;
    private @Nullable String language;
    @Version private long version = 1;
    @Column private Instant recordedAt;
    // Raises the version when an edge alone has changed.
    @Column private Instant changedAt;

    @OneToMany(mappedBy = "waiver", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    private List<WaiverEdge> edges = new ArrayList<>();

    protected Waiver() {}

    /**
     * @param signedBy person, guardian or trustee, as the form says; sealed
     */
    public Waiver(
            UUID id,
            UUID participantId,
            AuthorityId controller,
            LocalDate signedOn,
            LocalDate validUntil,
            byte @Nullable [] signedBy,
            @Nullable String language,
            Instant now) {
        if (validUntil.isBefore(signedOn)) {
            throw new WaiverRule.EndsBeforeSigning();
        }
        this.id = id;
        this.participantId = participantId;
        this.controller = controller;
        this.signedOn = signedOn;
        this.validUntil = validUntil;
        this.signedBy = signedBy;
        this.language = language;
        this.recordedAt = now;
        this.changedAt = now;
    }

    public void add(UUID edgeId, EdgeTerms terms) {
        edges.add(new WaiverEdge(edgeId, this, edges.size() + 1, terms));
    }

    /** The edge that lets {@code discloser} tell {@code recipient} on that day. */
    public Optional<WaiverEdge> edge(
            AuthorityId discloser, AuthorityId recipient, LocalDate actDate) {
        return edges.stream()
                .filter(edge -> edge.leads(discloser, recipient) && edge.covers(actDate))
                .findFirst();
    }

    /**
     * The authority confirms its own pending edges, whatever their dates; answers those changed.
     */
    public List<WaiverEdge> confirm(AuthorityId discloser, Instant now) {
        List<WaiverEdge> confirmed =
                edges.stream().filter(edge -> edge.confirm(discloser)).toList();
        if (!confirmed.isEmpty()) {
            changedAt = now;
        }
        return confirmed;
    }

    /** Withdraws the named edges, or all; answers those changed. */
    public List<WaiverEdge> withdraw(@Nullable Collection<UUID> edgeIds, Instant now) {
        List<WaiverEdge> standing =
                edges.stream()
                        .filter(edge -> edge.state() != EdgeState.WITHDRAWN)
                        .filter(edge -> edgeIds == null || edgeIds.contains(edge.id()))
                        .toList();
        if (standing.isEmpty()) {
            throw new IllegalMove(
                    EdgeState.WITHDRAWN.name(),
                    List.of(),
                    Text.of("Kanterna är redan återkallade.", "The edges are withdrawn already."));
        }
        standing.forEach(edge -> edge.withdraw(now));
        changedAt = now;
        return standing;
    }

    public boolean hasEdges(Collection<UUID> edgeIds) {
        return edges.stream().map(WaiverEdge::id).toList().containsAll(edgeIds);
    }

    public UUID id() {
        return id;
    }

    public UUID participantId() {
        return participantId;
    }

    public AuthorityId controller() {
        return controller;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public LocalDate validUntil() {
        return validUntil;
    }

    public byte @Nullable [] signedBy() {
        return signedBy;
    }

    public @Nullable String language() {
        return language;
    }

    public long version() {
        return version;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public List<WaiverEdge> edges() {
        return List.copyOf(edges);
    }
}
