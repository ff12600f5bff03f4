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
                tell(member);
            }
        }
    }

    /** Call when the change has been written: the version is the new one. */
    public void tell(Member member) {
        events.tell(
                "member.joined",
                member.associationId() + "/" + member.organisationNumber(),
                MemberJoined.of(member));
    }
}
