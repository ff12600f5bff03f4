package se.samspel.funding.association;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import se.samspel.funding.association.domain.Association;
import se.samspel.funding.association.domain.Member;
import se.samspel.funding.event.FundingEvents;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;

/** Tells of an association and its members that have come whole, and lets these read it. */
@ApplicationScoped
public class AssociationTold {

    private final AssociationRepository associations;
    private final MemberRepository members;
    private final MembersTold told;
    private final FundingEvents events;

    AssociationTold(
            AssociationRepository associations,
            MemberRepository members,
            MembersTold told,
            FundingEvents events) {
        this.associations = associations;
        this.members = members;
        this.told = told;
        this.events = events;
    }

    /** 409 where it is registered. */
    public void refuseKnown(String associationId) {
        if (associations.count("id", associationId) > 0) {
            throw Problem.of(409, "already-exists", Text.of("Finns redan", "Exists already"))
                    .detail(
                            Text.of(
                                    "Förbundet är redan registrerat.",
                                    "The association is registered already."));
        }
    }

    public long version(String associationId) {
        return associations.visible(associationId).version();
    }

    /** 404 where the caller sees no such association. */
    public LocalDate startsOn(String associationId) {
        return associations.visible(associationId).startsOn();
    }

    /** Call when the rows are changed; none of these may have been read before. */
    public void tell(List<String> ids) {
        for (Association association : associations.list("id in ?1", ids)) {
            events.tell(
                    "association.created", association.id(), AssociationCreated.of(association));
        }
    }

    public void tellAll(String associationId) {
        Association association = associations.visible(associationId);
        events.tell("association.created", associationId, AssociationCreated.of(association));
        members.letAllRead(associationId);
        for (Member member : members.allOf(associationId)) {
            told.tell(member);
        }
        if (association.mergedInto() instanceof String successor) {
            members.letOfficeRead(successor, associationId);
        }
    }
}
