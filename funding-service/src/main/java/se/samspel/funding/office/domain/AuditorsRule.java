package se.samspel.funding.office.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.samspel.funding.association.domain.Finding;
import se.samspel.funding.association.domain.Member;
import se.samspel.funding.association.domain.Party;
import se.samspel.kit.value.Text;

/**
 * Each municipality and region has an auditor, of its own or joint, and Försäkringskassan and
 * Arbetsförmedlingen one together (lag 2003:1210 25-26 §§).
 */
public final class AuditorsRule {

    static final String SOURCE = "lag 2003:1210 25-26 §§";

    private final List<Member> members;
    private final List<Auditor> auditors;

    /** Keeps of both those of the day. */
    public AuditorsRule(LocalDate day, List<Member> members, List<Auditor> auditors) {
        this.members = members.stream().filter(member -> member.isMemberOn(day)).toList();
        this.auditors = auditors.stream().filter(auditor -> auditor.period().has(day)).toList();
    }

    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Member member : members) {
            if (auditors.stream().noneMatch(auditor -> auditor.isFor(member))) {
                findings.add(missing(member));
            }
        }
        List<Member> state = members.stream().filter(AuditorsRule::isState).toList();
        boolean allAudited =
                state.stream().allMatch(each -> auditors.stream().anyMatch(one -> one.isFor(each)));
        if (state.size() > 1 && allAudited && !isJoint(state)) {
            findings.add(notJoint());
        }
        return List.copyOf(findings);
    }

    private boolean isJoint(List<Member> state) {
        return auditors.stream().anyMatch(auditor -> state.stream().allMatch(auditor::isFor));
    }

    private static boolean isState(Member member) {
        return member.party() == Party.FORSAKRINGSKASSAN
                || member.party() == Party.ARBETSFORMEDLINGEN;
    }

    private static Finding missing(Member member) {
        return new Finding(
                "auditor-missing",
                SOURCE,
                member.organisationNumber(),
                Text.of("Medlemmen har ingen revisor.", "The member has no auditor."));
    }

    private static Finding notJoint() {
        return new Finding(
                "auditor-not-joint",
                SOURCE,
                null,
                Text.of(
                        "Försäkringskassan och Arbetsförmedlingen har ingen gemensam revisor.",
                        "Försäkringskassan and Arbetsförmedlingen have no joint auditor."));
    }
}
