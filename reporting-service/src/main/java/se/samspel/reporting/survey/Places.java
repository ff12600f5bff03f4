package se.samspel.reporting.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.samspel.kit.caller.Caller;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;
import se.samspel.reporting.access.Interventions;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.survey.RoundRows.Place;

/** Where rounds may be asked and read, by whom. */
@ApplicationScoped
class Places {

    private final Interventions interventions;
    private final CurrentCaller caller;
    private final Sql sql;

    Places(Interventions interventions, CurrentCaller caller, Sql sql) {
        this.interventions = interventions;
        this.caller = caller;
        this.sql = sql;
    }

    Place hosted(UUID interventionId) {
        return of(interventions.hosted(interventionId).id());
    }

    Place of(UUID interventionId) {
        return sql.row(
                        row -> new Place(row.getString(1), interventionId),
                        "select association_id from intervention where id = ?",
                        interventionId)
                .orElseThrow(Problem::notFound);
    }

    /** For authorities of the association's members: the office has no right to write reports. */
    Place ofMember(String association) {
        refuseStranger(association, caller.authority());
        return new Place(association, null);
    }

    /** For the association's office too. */
    Place readable(String association) {
        switch (caller.get()) {
            case Caller.Association office -> {
                if (!office.id().digits().equals(association)) {
                    throw Problem.notFound();
                }
            }
            default -> refuseStranger(association, caller.authority());
        }
        return new Place(association, null);
    }

    private void refuseStranger(String association, AuthorityId authority) {
        boolean isMember =
                sql.row(
                                row -> row.getInt(1),
                                """
                                select 1 from member
                                where association_id = ?
                                  and (left_on is null or left_on >= current_date)
                                  and authorities @> jsonb_build_array(
                                    jsonb_build_object('authority', ?::text))
                                """,
                                association,
                                authority.toString())
                        .isPresent();
        if (!isMember) {
            throw Problem.notFound();
        }
    }
}
