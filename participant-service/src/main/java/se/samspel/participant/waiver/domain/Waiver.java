package se.samspel.participant.waiver.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import se.samspel.kit.value.Personal;
import se.samspel.kit.value.Text;

/**
 * A signed form by which a person waives secrecy (OSL 10:1, 12 kap.): several directed edges. An
 * edge that the controller itself discloses under is live at once, another authority's is pending
 * until that authority confirms it, the host by receiving the referral. A new signature extends the
 * edges while they last. The person may withdraw edges at any time; what has been received stays
 * with its recipient.
 */
@Entity
@Personal(
        categories = "IDENTITY",
        what =
                "A signed form: dates, language, who signed (encrypted). Undertecknad "
                        + "eftergift.")
public class Waiver {

    @Id private UUID id;
    @Column private UUID participantId;
    @Column private AuthorityId controller;
    @Embedded private Signing signing;
    private byte @Nullable [] signedBy;
    private @Nullable String language;
    private @Nullable String interpreterLanguage;
    // As the latest signature says; the first one stands in the signing.
    @Column private LocalDate lastSignedOn;
    @Column private LocalDate lastValidUntil;
    @Column private LocalDate edgesEnd;
    // Tells, without a read, that there are no renewals.
    private int timesRenewed;
    @Version private long version = 1;
    @Column private Instant recordedAt;
    // Raises the version when an edge alone has changed.
    @Column private Instant changedAt;

    @OneToMany(mappedBy = "waiver", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    private List<WaiverEdge> edges = new ArrayList<>();

    @OneToMany(mappedBy = "waiver", cascade = CascadeType.PERSIST)
    @OrderBy("recordedAt, id")
    private List<Renewal> renewals = new ArrayList<>();

    protected Waiver() {}

    /**
     * @param signedBy person, guardian or trustee, as the form says; sealed
     * @param maxMonths how long after the signing the edges last at most
     */
    public Waiver(
            UUID id,
            UUID participantId,
            AuthorityId controller,
            Signing signing,
            byte @Nullable [] signedBy,
            Languages languages,
            int maxMonths,
            Instant now) {
        this.id = id;
        this.participantId = participantId;
        this.controller = controller;
        this.signing = signing;
        this.signedBy = signedBy;
        this.language = languages.explainedIn();
        this.interpreterLanguage = languages.interpretedTo();
        this.lastSignedOn = signing.signedOn();
        this.lastValidUntil = signing.validUntil();
        this.edgesEnd = signing.edgesEnd(maxMonths);
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
                standing().stream()
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

    /** Throws unless edges stand today that a new signature can extend. */
    public void refuseUnlessRenewable(LocalDate today) {
        if (standing().isEmpty()) {
            throw notRenewable(
                    EdgeState.WITHDRAWN.name(),
                    Text.of(
                            "Alla kanter är återkallade: registrera en ny eftergift.",
                            "All edges are withdrawn: record a new form."));
        }
        if (edgesEnd.isBefore(today)) {
            throw notRenewable(
                    "EXPIRED",
                    Text.of(
                            "Eftergiften har gått ut: registrera en ny.",
                            "The form has expired: record a new one."));
        }
    }

    private static IllegalMove notRenewable(String state, Text why) {
        return new IllegalMove(state, List.of(), why);
    }

    /** The same edges, signed for again: those that stand last longer. */
    public void renew(Renewal renewal, int maxMonths, LocalDate today) {
        refuseUnlessRenewable(today);
        Signing again = renewal.signing();
        if (again.signedOn().isBefore(lastSignedOn)) {
            throw new WaiverRule.RenewedBeforeSigning();
        }
        LocalDate end = again.edgesEnd(maxMonths);
        if (!end.isAfter(edgesEnd)) {
            throw new WaiverRule.RenewalExtendsNothing();
        }
        standing().forEach(edge -> edge.lastUntil(end));
        renewals.add(renewal);
        timesRenewed++;
        lastSignedOn = again.signedOn();
        lastValidUntil = again.validUntil();
        edgesEnd = end;
        changedAt = renewal.recordedAt();
    }

    private List<WaiverEdge> standing() {
        return edges.stream().filter(edge -> edge.state() != EdgeState.WITHDRAWN).toList();
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

    /** The first signature. */
    public Signing signing() {
        return signing;
    }

    /** As the latest signature says. */
    public LocalDate validUntil() {
        return lastValidUntil;
    }

    /** The standing edges' last day, which the authority's limit may draw earlier. */
    public LocalDate edgesEnd() {
        return edgesEnd;
    }

    public byte @Nullable [] signedBy() {
        return signedBy;
    }

    public @Nullable String language() {
        return language;
    }

    public @Nullable String interpreterLanguage() {
        return interpreterLanguage;
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

    /** The signatures after the first. */
    public List<Renewal> renewals() {
        return timesRenewed == 0 ? List.of() : List.copyOf(renewals);
    }
}
