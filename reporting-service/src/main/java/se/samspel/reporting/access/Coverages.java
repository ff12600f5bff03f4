package se.samspel.reporting.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import se.samspel.kit.caller.Caller;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;
import se.samspel.reporting.access.domain.County;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.database.Sql;

/** Who may read whose figures; for all others there are none. */
@ApplicationScoped
public class Coverages {

    private static final String ASSOCIATION =
            """
            select name from association where id = ? and (
              'association:' || id = (select samspel_caller())
              or exists (
                select 1 from member m
                where m.association_id = id
                  and (m.left_on is null or m.left_on >= current_date)
                  and m.authorities @> (select jsonb_build_array(
                        jsonb_build_object('authority', substr(samspel_caller(), 11))))))
            """;

    private static final String KNOWN =
            """
            select exists (
              select 1 from association where 'association:' || id = (select samspel_caller()))
            or exists (
              select 1 from member m
              where (m.left_on is null or m.left_on >= current_date)
                and m.authorities @> (select jsonb_build_array(
                      jsonb_build_object('authority', substr(samspel_caller(), 11)))))
            """;

    private final Interventions interventions;
    private final Sql sql;
    private final CurrentCaller caller;

    Coverages(Interventions interventions, Sql sql, CurrentCaller caller) {
        this.interventions = interventions;
        this.sql = sql;
        this.caller = caller;
    }

    /** 404 for those who have no business there; the host alone reads exactly. */
    public Covered readable(Coverage coverage) {
        return switch (coverage) {
            case Coverage.OfIntervention(UUID id) -> intervention(coverage, id);
            case Coverage.OfAssociation(String number) -> association(coverage, number);
            case Coverage.OfCounty(County county) -> wide(coverage, county.label());
            case Coverage.OfNation() -> wide(coverage, Text.of("Hela landet", "The whole country"));
        };
    }

    /** For the host alone: 404 for strangers, 403 for those who know that it exists. */
    public Covered hosted(Coverage coverage) {
        Covered covered = readable(coverage);
        if (!covered.exact()) {
            throw Problem.forbidden(
                    Text.of(
                            "Bara värden bestämmer över insatsens siffror.",
                            "The host alone decides over the intervention's figures."));
        }
        return covered;
    }

    private Covered intervention(Coverage coverage, UUID id) {
        Intervention found = interventions.readable(id);
        return new Covered(coverage, same(found.name()), found.parties(), found.readByHost());
    }

    private Covered association(Coverage coverage, String number) {
        return sql.row(row -> row.getString(1), ASSOCIATION, number)
                .map(name -> new Covered(coverage, same(name), Map.of(), false))
                .orElseThrow(Problem::notFound);
    }

    private Covered wide(Coverage coverage, Text subject) {
        boolean known =
                caller.get() instanceof Caller.Operator
                        || sql.row(row -> row.getBoolean(1), KNOWN).orElse(false);
        if (!known) {
            throw Problem.notFound();
        }
        return new Covered(coverage, subject, Map.of(), false);
    }

    private static Text same(String name) {
        return Text.of(name, name);
    }
}
