package se.samspel.reporting.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samspel.reporting.budget.BudgetFollowUpService;
import se.samspel.reporting.budget.domain.BudgetFollowUp;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.document.AssociationYear.InterventionYear;
import se.samspel.reporting.document.AssociationYear.Member;

/** Reads an association's members, and its interventions with their money. */
@ApplicationScoped
class AssociationYears {

    private static final String INTERVENTIONS =
            """
            select i.id, i.name, coalesce((
                select a.entry ->> 'name' from member m, jsonb_array_elements(m.authorities) a(entry)
                where m.association_id = i.association_id and a.entry ->> 'authority' = i.host
                limit 1), i.host) as host_name
            from intervention i
            where i.association_id = ? order by i.name, i.id
            """;

    private final Sql sql;
    private final BudgetFollowUpService budgets;

    AssociationYears(Sql sql, BudgetFollowUpService budgets) {
        this.sql = sql;
        this.budgets = budgets;
    }

    /** For a caller who is known to read about the association. */
    AssociationYear read(String association, String name, int year) {
        List<Member> members =
                sql.rows(
                        row ->
                                new Member(
                                        row.getString("name"),
                                        row.getString("party"),
                                        row.getObject("joined_on", LocalDate.class),
                                        row.getString("authority_names")),
                        """
                        select name, party, joined_on, coalesce((
                            select string_agg(a ->> 'name', ', ' order by a ->> 'name')
                            from jsonb_array_elements(authorities) a), '') as authority_names
                        from member
                        where association_id = ? and (left_on is null or left_on > ?)
                          and (joined_on is null or joined_on <= ?)
                        order by party, name
                        """,
                        association,
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 31));
        Map<UUID, BudgetFollowUp> money =
                budgets.ofAssociation(association).getOrDefault(year, Map.of());
        List<InterventionYear> interventions =
                sql.rows(
                        row ->
                                new InterventionYear(
                                        row.getString("name"),
                                        row.getString("host_name"),
                                        money.get(row.getObject("id", UUID.class))),
                        INTERVENTIONS,
                        association);
        return new AssociationYear(name, year, members, interventions);
    }
}
