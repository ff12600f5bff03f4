package se.samspel.reporting.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;
import se.samspel.kit.problem.Problem;
import se.samspel.reporting.access.Coverages;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.database.Sql;

/** Shows what is kept to those who may read about it; row-level security says whom. */
@ApplicationScoped
class EditionReading {

    private static final TypeReference<List<DifferenceView>> DIFFERENCES = new TypeReference<>() {};

    private static final String LIST =
            """
            select id, definition_key, definition_version, coverage, from_on, to_on, audience,
              number, data_time, computed_at, '' as content, checksum, '{}' as basis, threshold,
              released_by, reason
            from edition
            where coverage = ? and (?::text is null or definition_key = ?)
            order by to_on desc, from_on desc, definition_key, audience, number desc
            offset ? limit ?
            """;

    private final Coverages coverages;
    private final Editions editions;
    private final Sql sql;
    private final ObjectMapper json;
    private final Pages pages;

    EditionReading(
            Coverages coverages, Editions editions, Sql sql, ObjectMapper json, Pages pages) {
        this.coverages = coverages;
        this.editions = editions;
        this.sql = sql;
        this.json = json;
        this.pages = pages;
    }

    @Transactional
    PageView<EditionView> list(Coverage coverage, @Nullable String definition, PageQuery query) {
        String of = coverages.readable(coverage).coverage().text();
        List<EditionView> found =
                sql.rows(
                        row -> EditionView.listed(Editions.edition(row)),
                        LIST,
                        of,
                        definition,
                        definition,
                        query.offset(),
                        query.fetch());
        return pages.view(query, found, () -> count(of, definition));
    }

    private long count(String coverage, @Nullable String definition) {
        return sql.row(
                        row -> row.getLong(1),
                        "select least(count(*), 10000) from edition where coverage = ?"
                                + " and (?::text is null or definition_key = ?)",
                        coverage,
                        definition,
                        definition)
                .orElse(0L);
    }

    @Transactional
    Edition edition(UUID id) {
        return editions.readable(id);
    }

    @Transactional
    EditionDifferencesView differences(UUID id) {
        editions.readable(id);
        return sql.row(
                        row ->
                                new EditionDifferencesView(
                                        id, row.getInt(1), differences(row.getString(2))),
                        "select number, differences from edition where id = ?",
                        id)
                .orElseThrow(Problem::notFound);
    }

    private List<DifferenceView> differences(String text) {
        try {
            return json.readValue(text, DIFFERENCES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored differences that can't be read", e);
        }
    }
}
