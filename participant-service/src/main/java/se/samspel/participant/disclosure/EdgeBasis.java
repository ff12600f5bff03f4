package se.samspel.participant.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Text;
import se.samspel.participant.edge.EdgePersons;
import se.samspel.participant.registry.domain.Participant;
import se.samspel.participant.waiver.WaiverRepository;
import se.samspel.participant.waiver.domain.WaiverEdge;
import se.samspel.participant.waiver.domain.WaiverRule;

/** Finds the edge that lets a discloser tell a recipient of its own record. */
@ApplicationScoped
class EdgeBasis {

    private final WaiverRepository waivers;
    private final EdgePersons persons;
    private final FetchLock lock;

    EdgeBasis(WaiverRepository waivers, EdgePersons persons, FetchLock lock) {
        this.waivers = waivers;
        this.persons = persons;
        this.lock = lock;
    }

    /** Of the discloser's own form, or the one that it has confirmed of another's. */
    WaiverEdge of(Participant participant, DisclosureRequest request) {
        UUID waiverId = request.waiverId();
        if (waiverId != null) {
            return ofForm(waiverId, participant, request);
        }
        WaiverEdge edge = named(request.edgeId(), participant.controller());
        persons.refuseUnlessSame(edge.id(), participant.id());
        if (!leadsTo(edge, request.recipient()) || !edge.covers(request.disclosedOn())) {
            throw new WaiverRule.NoEdge();
        }
        return edge;
    }

    private WaiverEdge ofForm(UUID waiverId, Participant participant, DisclosureRequest request) {
        AuthorityId recipient = Objects.requireNonNull(request.recipient());
        LocalDate disclosedOn = request.disclosedOn();
        return waivers.ofParticipant(waiverId, participant.id())
                .orElseThrow(EdgeBasis::unknownWaiver)
                .edge(participant.controller(), recipient, disclosedOn)
                .orElseThrow(WaiverRule.NoEdge::new);
    }

    private WaiverEdge named(@Nullable UUID edgeId, AuthorityId discloser) {
        UUID id = Objects.requireNonNull(edgeId);
        lock.take(id);
        return waivers.edge(id, discloser).orElseThrow(EdgeBasis::unknownEdge);
    }

    private static boolean leadsTo(WaiverEdge edge, @Nullable AuthorityId recipient) {
        return recipient == null || edge.recipient().equals(recipient);
    }

    private static Problem unknownWaiver() {
        return Problem.unknownReference(
                "/waiverId",
                Text.of(
                        "Deltagaren har ingen sådan eftergift.",
                        "The participant has no such waiver."));
    }

    private static Problem unknownEdge() {
        return Problem.unknownReference(
                "/edgeId",
                Text.of(
                        "Myndigheten lämnar inte ut enligt någon sådan kant.",
                        "The authority discloses under no such edge."));
    }
}
