package se.samspel.funding.statutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.association.FindingView;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.association.domain.Member;
import se.samspel.funding.register.Kind;
import se.samspel.funding.register.Register;
import se.samspel.funding.statutes.domain.StatuteTerms;
import se.samspel.funding.statutes.domain.Statutes;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.time.Today;

/** Registers statutes, corrects what was registered, and tells which hold on a day. */
@ApplicationScoped
class StatutesService {

    private static final Kind<Statutes> STATUTES =
            new Kind<>(Statutes.class, "statutes", "r.validFrom desc", StatutesView::of);

    private final Register register;
    private final StatutesRepository statutes;
    private final MemberRepository members;
    private final Today today;

    StatutesService(
            Register register, StatutesRepository statutes, MemberRepository members, Today today) {
        this.register = register;
        this.statutes = statutes;
        this.members = members;
        this.today = today;
    }

    @Transactional
    Outcome register(String associationId, StatutesRequest request) {
        return register.add(
                STATUTES,
                associationId,
                request,
                identity -> new Statutes(identity, request.document(), today.today()));
    }

    @Transactional
    Outcome correct(String associationId, UUID id, StatutesRequest request) {
        return register.change(
                STATUTES,
                associationId,
                id,
                found -> found.change(request.document(), today.today()));
    }

    @Transactional
    StatutesView read(String associationId, UUID id) {
        return StatutesView.of(register.visible(STATUTES, associationId, id));
    }

    @Transactional
    TermsInForceView inForce(String associationId, LocalDate day) {
        return statutes.on(associationId, day)
                .map(found -> inForce(found, day))
                .orElseGet(() -> byLaw(associationId, day));
    }

    private TermsInForceView inForce(Statutes found, LocalDate day) {
        List<Member> all = members.allOf(found.associationId());
        return new TermsInForceView(
                day,
                found.id(),
                found.validFrom(),
                TermsView.of(found.terms()),
                found.adoptionsMissing(all).stream().map(FindingView::of).toList());
    }

    private TermsInForceView byLaw(String associationId, LocalDate day) {
        members.refuseUnlessVisible(associationId);
        return new TermsInForceView(day, null, null, TermsView.of(StatuteTerms.BY_LAW), List.of());
    }

    @Transactional
    List<StatutesView> list(String associationId, PageQuery page) {
        return register.page(STATUTES, associationId, page).stream().map(StatutesView::of).toList();
    }

    @Transactional
    long count(String associationId) {
        return register.count(STATUTES, associationId);
    }
}
