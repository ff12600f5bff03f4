package se.samspel.reporting.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.summary.domain.Population;

/**
 * Notes, in the transaction that changes facts, which months' sums are no longer right. It is
 * called before the change and after it, so that both the old month and the new one are noted.
 */
@ApplicationScoped
public class ChangedFacts {

    private static final String ASSOCIATIONS =
            "insert into changed (association_id) select unnest(?::text[])";

    private static final String INTERVENTIONS =
            """
            insert into changed (association_id)
            select distinct association_id from intervention where id = any(?::text[]::uuid[])
            """;

    private final Sql sql;
    private final Event<FactsChanged> changed;
    private final Map<Population, String> facts;

    ChangedFacts(Sql sql, Event<FactsChanged> changed) {
        this.sql = sql;
        this.changed = changed;
        this.facts = new EnumMap<>(Population.class);
        Stream.of(Population.values()).forEach(each -> facts.put(each, statement(each)));
    }

    /** The months in which the facts come and leave, as they stand now. */
    public void facts(Population population, Collection<String> ids) {
        mark(Objects.requireNonNull(facts.get(population)), ids);
    }

    /** All months of the interventions' associations, as they stand now. */
    public void interventions(Collection<String> ids) {
        mark(INTERVENTIONS, ids);
    }

    public void associations(Collection<String> numbers) {
        mark(ASSOCIATIONS, numbers);
    }

    private void mark(String statement, Collection<String> keys) {
        // A list of values, not the values of a list: one parameter.
        sql.run(statement, (Object) keys.stream().distinct().toArray(String[]::new));
        changed.fire(new FactsChanged());
    }

    /** Every association in all its months: after a rebuild. */
    public void everything() {
        sql.run(
                "insert into changed (association_id) select distinct association_id from intervention");
        changed.fire(new FactsChanged());
    }

    private static String statement(Population population) {
        String months =
                Stream.concat(Stream.of(population.entryDay()), population.leavingDay().stream())
                        .map(day -> "(date_trunc('month', f." + day + ")::date)")
                        .collect(Collectors.joining(", "));
        return """
        insert into changed (intervention_id, month)
        select distinct f.intervention_id, m.month
        from %s f cross join lateral (values %s) m (month)
        where f.%s = any(?::text[]::uuid[]) and m.month is not null
        """
                .formatted(population.table(), months, population.key());
    }
}
