package se.samspel.funding.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.association.FindingView;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.office.domain.Auditor;
import se.samspel.funding.office.domain.AuditorsRule;
import se.samspel.funding.register.Kind;
import se.samspel.funding.register.Register;
import se.samspel.kit.http.PageQuery;

/** Registers and changes auditors, and tells which members have none. */
@ApplicationScoped
class AuditorService {

    private static final Kind<Auditor> AUDITORS =
            Kind.dated(Auditor.class, "auditors", AuditorView::of);

    private final Register register;
    private final MemberRepository members;
    private final EntityManager auditors;

    AuditorService(Register register, MemberRepository members, EntityManager auditors) {
        this.register = register;
        this.members = members;
        this.auditors = auditors;
    }

    @Transactional
    Outcome register(String associationId, AuditorRequest request) {
        return register.add(
                AUDITORS,
                associationId,
                request,
                identity -> new Auditor(identity, request.content(), members.allOf(associationId)));
    }

    @Transactional
    Outcome change(String associationId, UUID id, AuditorRequest request) {
        return register.change(
                AUDITORS,
                associationId,
                id,
                found -> found.change(request.content(), members.allOf(associationId)));
    }

    @Transactional
    AuditorView read(String associationId, UUID id) {
        return AuditorView.of(register.visible(AUDITORS, associationId, id));
    }

    @Transactional
    AuditorsView findings(String associationId, LocalDate day) {
        List<Auditor> ofDay =
                auditors.createQuery(
                                "from Auditor a where a.associationId = :association"
                                        + " and a.period.from <= :day and (a.period.until is null"
                                        + " or a.period.until >= :day)",
                                Auditor.class)
                        .setParameter("association", associationId)
                        .setParameter("day", day)
                        .getResultList();
        var rule = new AuditorsRule(day, members.allOf(associationId), ofDay);
        return new AuditorsView(day, rule.findings().stream().map(FindingView::of).toList());
    }

    @Transactional
    List<AuditorView> list(String associationId, PageQuery page) {
        return register.page(AUDITORS, associationId, page).stream().map(AuditorView::of).toList();
    }

    @Transactional
    long count(String associationId) {
        return register.count(AUDITORS, associationId);
    }
}
