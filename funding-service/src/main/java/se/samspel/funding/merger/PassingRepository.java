package se.samspel.funding.merger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.intervention.domain.InterventionState;
import se.samspel.funding.merger.domain.AssociationMerger;
import se.samspel.kit.value.Money;

/** What passes over, by one statement each. Looks into both associations. */
@ApplicationScoped
class PassingRepository {

    /** An ESF project is under way until it has ended and its claims are paid. */
    static final String PROJECT_PASSES =
            """
            (p.ends_on >= :effectiveOn or exists (select from esf_claim c
              where c.project_id = p.id and c.state <> 'PAID'))
            """;

    private static final String MEMBERS =
            """
            select m.organisation_number, m.name, m.party, exists (select from member r
                where r.association_id = :receiving
                  and r.organisation_number = m.organisation_number
                  and (r.left_on is null or r.left_on >= :effectiveOn))
            from member m
            where m.association_id = :transferring
              and (m.left_on is null or m.left_on >= :effectiveOn)
            order by m.party, m.organisation_number
            """;

    private static final String INTERVENTIONS =
            """
            select id, name, host, state from intervention
            where association_id = :transferring and state <> 'CLOSED' order by id
            """;

    private static final String GRANTS =
            """
            select g.id, g.intervention_id, cast((select sum(y.granted_ore + y.carried_ore
                - y.drawn_ore - y.repaid_ore) from grant_year y where y.grant_id = g.id) as bigint)
            from funding_grant g join intervention i on i.id = g.intervention_id
            where g.association_id = :transferring and g.state = 'IN_FORCE'
              and i.state <> 'CLOSED'
            order by g.id
            """;

    private static final String AGREEMENTS =
            """
            select id, reference from local_agreement where association_id = :transferring
              and (valid_until is null or valid_until >= :effectiveOn) order by valid_from, id
            """;

    private static final String PROJECTS =
            "select p.id, p.name from esf_project p where p.association_id = :transferring and "
                    + PROJECT_PASSES
                    + " order by p.id";

    private final EntityManager entities;

    PassingRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<PassingView.Member> members(AssociationMerger merger) {
        return rows(
                MEMBERS,
                merger,
                row ->
                        new PassingView.Member(
                                text(row[0]), text(row[1]), text(row[2]), (Boolean) row[3]));
    }

    List<PassingView.Intervention> interventions(AssociationMerger merger) {
        return rows(
                INTERVENTIONS,
                merger,
                row ->
                        new PassingView.Intervention(
                                (UUID) row[0],
                                text(row[1]),
                                text(row[2]),
                                InterventionState.valueOf(text(row[3]))));
    }

    List<PassingView.Grant> grants(AssociationMerger merger) {
        return rows(
                GRANTS,
                merger,
                row ->
                        new PassingView.Grant(
                                (UUID) row[0],
                                (UUID) row[1],
                                Money.ofOre(row[2] == null ? 0 : ((Number) row[2]).longValue())));
    }

    List<PassingView.Agreement> agreements(AssociationMerger merger) {
        return rows(
                AGREEMENTS, merger, row -> new PassingView.Agreement((UUID) row[0], text(row[1])));
    }

    List<PassingView.EsfProject> projects(AssociationMerger merger) {
        return rows(
                PROJECTS, merger, row -> new PassingView.EsfProject((UUID) row[0], text(row[1])));
    }

    private <T> List<T> rows(String sql, AssociationMerger merger, Function<Object[], T> row) {
        return Passage.of(entities, merger).rows(sql).stream().map(row).toList();
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(value);
    }
}
