package se.samspel.funding.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import se.samspel.funding.association.FindingView;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.membership.domain.AreaRule;

/** Tells where an association's members don't cover its area. */
@ApplicationScoped
class AreaService {

    private final MemberRepository members;

    AreaService(MemberRepository members) {
        this.members = members;
    }

    @Transactional
    AreaFindingsView findings(String associationId, LocalDate day) {
        var rule = new AreaRule(members.on(associationId, day));
        return new AreaFindingsView(day, rule.findings().stream().map(FindingView::of).toList());
    }
}
