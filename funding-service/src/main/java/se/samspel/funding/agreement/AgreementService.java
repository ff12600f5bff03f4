package se.samspel.funding.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.agreement.domain.LocalAgreement;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.register.Kind;
import se.samspel.funding.register.Register;
import se.samspel.kit.http.PageQuery;

/** Registers and changes local agreements. */
@ApplicationScoped
class AgreementService {

    private static final Kind<LocalAgreement> AGREEMENTS =
            Kind.dated(LocalAgreement.class, "local-agreements", AgreementView::of);

    private final Register register;
    private final MemberRepository members;

    AgreementService(Register register, MemberRepository members) {
        this.register = register;
        this.members = members;
    }

    @Transactional
    Outcome register(String associationId, AgreementRequest request) {
        return register.add(
                AGREEMENTS,
                associationId,
                request,
                identity ->
                        new LocalAgreement(
                                identity, request.content(), members.allOf(associationId)));
    }

    @Transactional
    Outcome change(String associationId, UUID id, AgreementRequest request) {
        return register.change(
                AGREEMENTS,
                associationId,
                id,
                found -> found.change(request.content(), members.allOf(associationId)));
    }

    @Transactional
    AgreementView read(String associationId, UUID id) {
        return AgreementView.of(register.visible(AGREEMENTS, associationId, id));
    }

    @Transactional
    List<AgreementView> list(String associationId, PageQuery page) {
        return register.page(AGREEMENTS, associationId, page).stream()
                .map(AgreementView::of)
                .toList();
    }

    @Transactional
    long count(String associationId) {
        return register.count(AGREEMENTS, associationId);
    }
}
