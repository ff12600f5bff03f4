package se.samspel.funding.yearwheel;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.boardmeeting.domain.BoardMeeting;
import se.samspel.funding.decision.domain.MeetingDecision;
import se.samspel.funding.yearwheel.domain.MemberDischarge;
import se.samspel.funding.yearwheel.domain.YearFact;

/** What is recorded of the budget years of associations that the caller may see. */
@ApplicationScoped
class WheelRepository implements PanacheRepositoryBase<YearFact, YearFact.Key> {

    private static final String FACTS =
            """
            select f, d, m from YearFact f
            left join MeetingDecision d on d.id = f.decisionId
            left join BoardMeeting m on m.id = d.meetingId
            where f.key.associationId = :id and f.key.budgetYear between :from and :until
            """;

    private static final String DISCHARGES =
            """
            select d from MemberDischarge d
            where d.key.associationId = :id and d.key.budgetYear between :from and :until
            order by d.key.budgetYear, d.key.organisationNumber
            """;

    private static final String DECIDED =
            """
            select d, m from MeetingDecision d join BoardMeeting m on m.id = d.meetingId
            where d.id = :decision and d.associationId = :id
            """;

    /** A fact, and the decision by which it is one with the meeting that took it. */
    record Recorded(
            YearFact fact, @Nullable MeetingDecision decision, @Nullable BoardMeeting meeting) {}

    /** A decision and the meeting that took it. */
    record Decided(MeetingDecision decision, BoardMeeting meeting) {}

    List<Recorded> facts(String associationId, int from, int until) {
        return getEntityManager()
                .createQuery(FACTS, Object[].class)
                .setParameter("id", associationId)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList()
                .stream()
                .map(row ->
                        new Recorded(
                                (YearFact) row[0], (MeetingDecision) row[1], (BoardMeeting) row[2]))
                .toList();
    }

    List<MemberDischarge> discharges(String associationId, int from, int until) {
        return getEntityManager()
                .createQuery(DISCHARGES, MemberDischarge.class)
                .setParameter("id", associationId)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    @Nullable Decided decided(String associationId, UUID decisionId) {
        return getEntityManager()
                .createQuery(DECIDED, Object[].class)
                .setParameter("decision", decisionId)
                .setParameter("id", associationId)
                .getResultStream()
                .findFirst()
                .map(row -> new Decided((MeetingDecision) row[0], (BoardMeeting) row[1]))
                .orElse(null);
    }
}
