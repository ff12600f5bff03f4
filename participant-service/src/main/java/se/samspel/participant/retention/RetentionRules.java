package se.samspel.participant.retention;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Text;
import se.samspel.participant.database.Sql;
import se.samspel.participant.retention.domain.RecordClass;
import se.samspel.participant.retention.domain.RetentionRule;

/** Retention rules of an authority, every version of them. */
@ApplicationScoped
public class RetentionRules implements PanacheRepositoryBase<RetentionRule, UUID> {

    private static final String PREVIEWS =
            """
            select rule_id, previewed_at, due, held, still_open from retention_preview
            where rule_id = any (?)
            """;

    private final Sql sql;

    RetentionRules(Sql sql) {
        this.sql = sql;
    }

    /**
     * The rule that an act names: 422 where the authority has no such rule, 409 where a later one
     * has replaced it.
     */
    public RetentionRule inForce(UUID id, AuthorityId authority) {
        RetentionRule rule =
                find("id = ?1 and authority = ?2", id, authority)
                        .firstResultOptional()
                        .orElseThrow(RetentionRules::unknown);
        RetentionRule latest =
                latest(authority, rule.term().recordClass()).orElseThrow(Problem::notFound);
        if (!latest.id().equals(id)) {
            throw new IllegalMove(
                    "REPLACED",
                    List.of(),
                    Text.of(
                            "En senare regel har ersatt den här.",
                            "A later rule has replaced this one."));
        }
        return rule;
    }

    private static Problem unknown() {
        return Problem.unknownReference(
                "/ruleId",
                Text.of(
                        "Myndigheten har ingen sådan gallringsregel.",
                        "The authority has no such retention rule."));
    }

    Optional<RetentionRule> latest(AuthorityId authority, RecordClass recordClass) {
        return find(
                        "authority = ?1 and recordClass = ?2 order by version desc",
                        authority,
                        recordClass)
                .firstResultOptional();
    }

    RetentionRule own(UUID id, AuthorityId authority) {
        return find("id = ?1 and authority = ?2", id, authority)
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }

    List<RetentionRule> page(AuthorityId authority, PageQuery page) {
        return find("authority = ?1 order by id desc", authority)
                .range(page.offset(), page.offset() + page.fetch() - 1)
                .list();
    }

    Map<UUID, RetentionRuleView.Preview> previews(Collection<RetentionRule> rules) {
        return sql
                .rows(
                        row ->
                                Map.entry(
                                        row.getObject("rule_id", UUID.class),
                                        new RetentionRuleView.Preview(
                                                row.getTimestamp("previewed_at").toInstant(),
                                                row.getLong("due"),
                                                row.getLong("held"),
                                                row.getLong("still_open"))),
                        PREVIEWS,
                        (Object) rules.stream().map(RetentionRule::id).toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
