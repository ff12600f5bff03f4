package se.samspel.reporting.pages.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.time.Today;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.database.Sql;
import se.samspel.reporting.definition.domain.Days;
import se.samspel.reporting.definition.domain.PeriodKind;
import se.samspel.reporting.pages.Visit;
import se.samspel.reporting.teamreport.domain.Period;

/** Which period a page is about: the address says, or the latest year that there is money of. */
@ApplicationScoped
class Periods {

    // Of money alone: which years have people in them is the host's to tell.
    private static final String LATEST =
            "select max(f.year) from finances f join intervention i on i.id = f.intervention_id";

    private final Sql sql;
    private final Today today;

    Periods(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    @Transactional
    Period of(Visit visit, Coverage coverage) {
        Period asked = years().asked(visit.asked("from"), visit.asked("to"));
        return asked == null ? usual(coverage) : asked;
    }

    private Period usual(Coverage coverage) {
        Optional<Integer> latest =
                switch (coverage) {
                    case Coverage.OfIntervention(var id) -> latest(" where i.id = ?", id);
                    case Coverage.OfAssociation(String number) ->
                            latest(" where i.association_id = ?", number);
                    case Coverage.OfCounty county -> Optional.empty();
                    case Coverage.OfNation nation -> Optional.empty();
                };
        return years().calendarYear(latest.orElse(today.today().getYear()));
    }

    private Optional<Integer> latest(String where, Object subject) {
        return sql.row(
                        row -> Optional.ofNullable((Integer) row.getObject(1)),
                        LATEST + where,
                        subject)
                .flatMap(year -> year);
    }

    /**
     * @param free whether the reader may ask for any days, as the host may
     */
    Filter filter(Visit visit, Period chosen, PeriodKind kind, boolean free) {
        if (free && kind != PeriodKind.CALENDAR_YEAR) {
            return new Filter(
                    visit.path(),
                    coverage(visit),
                    List.of(),
                    List.of(day("from", chosen.from(), visit), day("to", chosen.to(), visit)));
        }
        List<Filter.Option> options =
                Stream.concat(Stream.of(chosen), years().offered().stream())
                        .filter(period -> kind.allows(new Days(period.from(), period.to())))
                        .distinct()
                        .sorted((a, b) -> b.from().compareTo(a.from()))
                        .map(period -> option(period, chosen, visit))
                        .toList();
        Filter.Choice period = new Filter.Choice("from", visit.phrases().get("period"), options);
        return new Filter(visit.path(), coverage(visit), List.of(period), List.of());
    }

    private static Map<String, String> coverage(Visit visit) {
        @Nullable String asked = visit.asked("coverage");
        return asked == null ? Map.of() : Map.of("coverage", asked);
    }

    private static Filter.Day day(String name, LocalDate day, Visit visit) {
        return new Filter.Day(name, visit.phrases().get(name), day.toString());
    }

    private static Filter.Option option(Period period, Period chosen, Visit visit) {
        return new Filter.Option(
                period.from().toString(),
                visit.phrases().writing().days(period.from(), period.to()),
                period.equals(chosen));
    }

    private Years years() {
        return new Years(today.today());
    }
}
