package se.samspel.funding.merger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.samspel.funding.intervention.HostsTold;

/**
 * Interventions that are not closed go on under their ids in the receiving association, with what
 * is left of their grants. Money tables and reports of former years, and drawdowns that were paid,
 * stay where they were: a year isn't rewritten.
 */
@ApplicationScoped
class InterventionsPassage {

    private static final String INTERVENTIONS =
            """
            update intervention set version = version + 1, association_id = :receiving,
              project_owner = case project_owner when :transferring then :receiving
                else project_owner end
            where association_id = :transferring and state <> 'CLOSED' returning id
            """;

    private static final String OF_THEM =
            "update %s set association_id = :receiving where intervention_id = any (:moved)";

    private static final String SHEETS = OF_THEM.formatted("register_sheet");
    private static final String TARGETS = OF_THEM.formatted("target_list");
    private static final String SECONDMENTS =
            OF_THEM.formatted("secondment") + " and (ends_on is null or ends_on >= :effectiveOn)";
    private static final String YEARS = OF_THEM.formatted("financial_year") + " and year >= :year";
    private static final String FORECASTS =
            OF_THEM.formatted("forecast_version") + " and year >= :year";
    private static final String ACTUALS =
            OF_THEM.formatted("actuals") + " and extract(year from as_of) >= :year";

    private static final String GRANTS =
            """
            update funding_grant set version = version + 1, association_id = :receiving
            where intervention_id = any (:moved) and state = 'IN_FORCE' returning id
            """;

    // Drafts too, whose applicants alone see them.
    private static final String APPLICATIONS =
            """
            update funding_application a set version = a.version + 1,
              association_id = :receiving,
              applicant = case when a.state = 'DRAFT'
                and a.applicant = 'association:' || :transferring
                then 'association:' || :receiving else a.applicant end
            where a.grant_id = any (:grants)
               or (a.intervention_id = any (:moved) and a.state = 'DRAFT')
            """;

    private static final String OF_A_GRANT =
            "update %s set association_id = :receiving where grant_id = any (:grants)";

    private static final List<String> PARTS_OF_GRANTS =
            List.of("grant_version", "grant_year", "grant_carry_over", "grant_repayment");

    private final HostsTold told;

    InterventionsPassage(HostsTold told) {
        this.told = told;
    }

    /** Answers those that have gone over. */
    List<UUID> pass(Passage both) {
        List<UUID> moved = both.ids(INTERVENTIONS);
        Passage theirs = both.with("moved", moved.toArray(UUID[]::new));
        theirs.run(SHEETS, TARGETS, SECONDMENTS, YEARS, FORECASTS, ACTUALS);
        List<UUID> grants = theirs.ids(GRANTS);
        Passage granted = theirs.with("grants", grants.toArray(UUID[]::new));
        granted.run(APPLICATIONS);
        PARTS_OF_GRANTS.forEach(part -> granted.run(OF_A_GRANT.formatted(part)));
        told.tell(moved);
        return moved;
    }
}
