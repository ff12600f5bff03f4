package se.samspel.funding.merger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.merger.domain.AssociationMerger;
import se.samspel.funding.merger.domain.MergerFacts;
import se.samspel.funding.merger.domain.ObstacleCode;

/** How two associations stand before they merge. Looks into both. */
@ApplicationScoped
class FactsReading {

    private static final String WAITING =
            """
            select 'DRAWDOWN_OPEN', count(*) from drawdown
            where association_id = :transferring
              and state in ('REQUESTED', 'RETURNED', 'APPROVED')
            union all
            select 'CALL_OPEN', count(*) from contribution_call
            where association_id = :transferring and state in ('PLANNED', 'SENT')
            union all
            select 'APPLICATION_OPEN', count(*) from funding_application
            where association_id = :transferring
              and state not in ('DRAFT', 'AGREED', 'REJECTED', 'WITHDRAWN')
            union all
            select 'GRANT_OF_CLOSED_INTERVENTION', count(*) from funding_grant g
            join intervention i on i.id = g.intervention_id
            where g.association_id = :transferring and g.state = 'IN_FORCE'
              and i.state = 'CLOSED'
            """;

    private static final String MEMBERS =
            """
            select m.organisation_number, m.party, cast(m.joined_on as text),
              cast(m.left_on as text), r.party
            from member m
            left join member r on r.association_id = :receiving
              and r.organisation_number = m.organisation_number
            where m.association_id = :transferring order by m.organisation_number
            """;

    // A host has to be an authority of the receiving association's members afterwards.
    private static final String NAMED =
            """
            with hosts as (
              select a.authority from member_authority a
              join member m on m.association_id = a.association_id
                and m.organisation_number = a.organisation_number
              where a.association_id = :receiving or (a.association_id = :transferring
                and (m.left_on is null or m.left_on >= :effectiveOn))),
            passing as (
              select p.id, p.journal_number from esf_project p
              where p.association_id = :transferring and %s)
            select 'HOST_NOT_MEMBER', i.name from intervention i
            where i.association_id = :transferring and i.state <> 'CLOSED'
              and i.host not in (select authority from hosts)
            union
            select 'HOST_NOT_MEMBER', s.name from esf_subproject s
            where s.project_id in (select id from passing)
              and s.host not in (select authority from hosts)
            union
            select 'JOURNAL_NUMBER_TAKEN', p.journal_number from passing p
            join esf_project o on o.association_id = :receiving
              and o.journal_number = p.journal_number
            union
            select 'NAME_TAKEN', i.name from intervention i
            join intervention o on o.association_id = :receiving and o.state <> 'CLOSED'
              and lower(o.name) = lower(i.name)
            where i.association_id = :transferring and i.state <> 'CLOSED'
            order by 1, 2
            """
                    .formatted(PassingRepository.PROJECT_PASSES);

    private final EntityManager entities;
    private final BooksReading books;

    FactsReading(EntityManager entities, BooksReading books) {
        this.entities = entities;
        this.books = books;
    }

    /** Inside {@code BothAssociations} alone. */
    MergerFacts of(AssociationMerger merger) {
        Passage both = Passage.of(entities, merger);
        Map<ObstacleCode, Long> waiting = new EnumMap<>(ObstacleCode.class);
        both.rows(WAITING)
                .forEach(row ->
                        waiting.put(
                                ObstacleCode.valueOf(String.valueOf(row[0])),
                                ((Number) row[1]).longValue()));
        Map<ObstacleCode, List<String>> named =
                both.rows(NAMED).stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> ObstacleCode.valueOf(String.valueOf(row[0])),
                                        Collectors.mapping(
                                                row -> String.valueOf(row[1]),
                                                Collectors.toList())));
        List<MergerFacts.MemberFact> members =
                both.rows(MEMBERS).stream().map(FactsReading::member).toList();
        return new MergerFacts(
                merger.effectiveOn(), waiting, members, named, books.of(merger, both));
    }

    private static MergerFacts.MemberFact member(@Nullable Object[] row) {
        return new MergerFacts.MemberFact(
                String.valueOf(row[0]),
                String.valueOf(row[1]),
                LocalDate.parse(String.valueOf(row[2])),
                row[3] == null ? null : LocalDate.parse(String.valueOf(row[3])),
                row[4] == null ? null : String.valueOf(row[4]));
    }
}
