package se.samspel.funding.association;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.samspel.funding.association.domain.Member;
import se.samspel.funding.association.domain.MemberKey;
import se.samspel.funding.event.FundingEvents;

/** Tells of memberships whose authorities are others now. */
@ApplicationScoped
public class MembersTold {

    private final MemberRepository members;
    private final FundingEvents events;

    MembersTold(MemberRepository members, FundingEvents events) {
        this.members = members;
        this.events = events;
    }

    /** Call when the rows are changed; nothing of these members may have been read before. */
    public void tellAgain(List<String> associationIds, String organisationNumber) {
        members.update(
                "set version = version + 1 where key.organisationNumber = ?1"
                        + " and key.associationId in ?2",
                organisationNumber,
                associationIds);
        for (String id : associationIds) {
            Member member = members.withAuthorities(new MemberKey(id, organisationNumber));
            if (member != null) {
                events.tell(
                        "member.joined", id + "/" + organisationNumber, MemberJoined.of(member));
            }
        }
    }
}
