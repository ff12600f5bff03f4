package se.samspel.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.id.Ids;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;
import se.samspel.reporting.access.Coverages;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.edition.NewEdition.KnownCount;
import se.samspel.reporting.edition.domain.Audience;
import se.samspel.reporting.edition.domain.Difference;
import se.samspel.reporting.edition.domain.EditionOf;
import se.samspel.reporting.edition.domain.Release;
import se.samspel.reporting.table.ReportView;
import se.samspel.reporting.table.domain.Report;

/** Keeps editions: adds them, and shows them again. Nothing changes one. */
@ApplicationScoped
public class Editions {

    private static final String COLUMNS =
            """
            select id, definition_key, definition_version, coverage, from_on, to_on, audience,
              number, data_time, computed_at, content, checksum, basis, threshold, released_by, reason
            from edition
            """;

    private static final String OF =
            " where definition_key = ? and coverage = ? and from_on = ? and to_on = ? and audience"
                    + " = ?";

    private static final String STANDING =
            """
            select e.id, e.definition_key, e.definition_version, e.coverage, e.from_on, e.to_on,
              e.audience, e.number, e.data_time, e.computed_at, e.content, e.checksum,
              case when r.revision = s.revision then '{}'::jsonb else e.basis end as basis,
              e.threshold, e.released_by, e.reason, r.revision = s.revision as reckoned, s.revision
            from edition e cross join sums_revision s
              left join edition_reckoned r on r.edition_id = e.id
            """;

    private final Coverages coverages;
    private final Sql sql;
    private final ToldCounts told;
    private final CanonicalJson canonical;
    private final Ids ids;
    private final Clock clock;

    Editions(
            Coverages coverages,
            Sql sql,
            ToldCounts told,
            CanonicalJson canonical,
            Ids ids,
            Clock clock) {
        this.coverages = coverages;
        this.sql = sql;
        this.told = told;
        this.canonical = canonical;
        this.ids = ids;
        this.clock = clock;
    }

    public Optional<Edition> latest(EditionOf of) {
        return sql.row(
                Editions::edition, COLUMNS + OF + " order by number desc limit 1", values(of));
    }

    /** The latest of a report of sums, and how it stands to the sums as they are. */
    public Optional<Standing> standing(EditionOf of) {
        return sql.row(
                row ->
                        new Standing(
                                edition(row), row.getBoolean("reckoned"), row.getLong("revision")),
                STANDING + OF + " order by number desc limit 1",
                values(of));
    }

    /**
     * Remembers that an edition says what the sums say.
     *
     * @param revision read before the sums were
     */
    public void reckon(Edition edition, long revision) {
        sql.run(
                """
                insert into edition_reckoned (edition_id, revision) values (?, ?)
                on conflict (edition_id) do update set revision = excluded.revision
                where edition_reckoned.revision < excluded.revision
                """,
                edition.id(),
                revision);
    }

    private Optional<Edition> find(UUID id) {
        return sql.row(Editions::edition, COLUMNS + " where id = ?", id);
    }

    /** For those who may read about what it covers; else 404. */
    public Edition readable(UUID id) {
        Edition edition = find(id).orElseThrow(Problem::notFound);
        coverages.readable(Coverage.parse(edition.of().coverage()));
        return edition;
    }

    /**
     * Only one maker at a time for all that is told of an association and its interventions: two
     * reports made at once would each show what the other hides. Whoever waited reads what the
     * other made.
     */
    public void oneAtATime(EditionOf of) {
        sql.row(
                row -> row.getString(1),
                "select pg_advisory_xact_lock(hashtextextended(?, 51))::text",
                told.relatives(of.coverage()).whole() + "/" + of.audience());
    }

    /**
     * What others know already of the same people: from every report whose days touch these, on the
     * same coverage, and on an association and its interventions from one another's.
     */
    public List<KnownCount> known(String coverage, LocalDate from, LocalDate to) {
        return told.known(coverage, from, to);
    }

    /**
     * The next edition.
     *
     * @param differences of it from the one before it, where there is one; kept with it
     */
    public Edition add(
            EditionOf of, NewEdition made, Function<Edition, List<Difference>> differences) {
        Optional<Edition> before = latest(of);
        UUID id = ids.next();
        String content = canonical.write(made.content());
        Release release = made.release();
        sql.row(
                row -> row.getInt(1),
                """
                insert into edition (definition_key, coverage, from_on, to_on, audience,
                  id, definition_version, number, data_time, computed_at, content, checksum,
                  basis, shown, threshold, released_by, reason, differences)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?::jsonb)
                returning number
                """,
                of.definition(),
                of.coverage(),
                of.from(),
                of.to(),
                of.audience().name(),
                id,
                made.definitionVersion(),
                before.map(Edition::number).orElse(0) + 1,
                made.dataTime().atOffset(ZoneOffset.UTC),
                clock.instant().atOffset(ZoneOffset.UTC),
                content,
                CanonicalJson.checksum(content),
                canonical.write(made.basis()),
                canonical.write(made.shown()),
                made.threshold(),
                release == null ? null : release.by(),
                release == null ? null : release.reason(),
                canonical.write(
                        before.map(differences).orElse(List.of()).stream()
                                .map(DifferenceView::of)
                                .toList()));
        return find(id).orElseThrow();
    }

    /** What is released are the figures that the host has seen, as they still are. */
    public <T> void refuseOutdated(Edition edition, Class<T> type, T basis) {
        if (!basis(edition, type).equals(basis)) {
            throw Problem.of(
                    409,
                    "edition-outdated",
                    Text.of(
                            "Siffrorna har ändrats sedan utgåvan gjordes; publicera en ny först",
                            "The figures have changed since the edition was made; publish a new"
                                    + " one first"));
        }
    }

    /** The report that an edition holds. */
    public Report report(Edition edition) {
        return content(edition, ReportView.class).report();
    }

    /** What {@link NewEdition#content()} was. */
    public <T> T content(Edition edition, Class<T> type) {
        return canonical.read(edition.content(), type);
    }

    /** What others have editions of, of a coverage. */
    public List<EditionOf> shown(String coverage) {
        return sql.rows(
                Editions::of,
                "select distinct definition_key, coverage, from_on, to_on, audience from edition"
                        + " where coverage = ? and audience = 'OTHERS'"
                        + " order by from_on, to_on, definition_key",
                coverage);
    }

    /** Of the same report and coverage, whose days touch these, as they were made. */
    public List<Edition> around(EditionOf of) {
        return sql.rows(
                Editions::edition,
                COLUMNS
                        + " where definition_key = ? and coverage = ? and audience = ?"
                        + " and from_on <= ? and to_on >= ? order by from_on, number",
                of.definition(),
                of.coverage(),
                of.audience().name(),
                of.to().plusDays(1),
                of.from().minusDays(1));
    }

    /** What {@link NewEdition#basis()} was. */
    public <T> T basis(Edition edition, Class<T> type) {
        return canonical.read(edition.basis(), type);
    }

    private static @Nullable Object[] values(EditionOf of) {
        return new @Nullable Object[] {
            of.definition(), of.coverage(), of.from(), of.to(), of.audience().name()
        };
    }

    private static EditionOf of(ResultSet row) throws SQLException {
        return new EditionOf(
                row.getString("definition_key"),
                row.getString("coverage"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                Audience.valueOf(row.getString("audience")));
    }

    static Edition edition(ResultSet row) throws SQLException {
        String by = row.getString("released_by");
        return new Edition(
                row.getObject("id", UUID.class),
                of(row),
                row.getInt("definition_version"),
                row.getInt("number"),
                row.getObject("data_time", OffsetDateTime.class).toInstant(),
                row.getObject("computed_at", OffsetDateTime.class).toInstant(),
                row.getString("content"),
                row.getString("checksum"),
                row.getString("basis"),
                row.getInt("threshold"),
                by == null ? null : new Release(by, row.getString("reason")));
    }
}
