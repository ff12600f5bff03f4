package se.samspel.reporting.projection.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Personal;
import se.samspel.reporting.teamreport.domain.IncomePayer;
import se.samspel.reporting.teamreport.domain.IncomeSource;
import se.samspel.reporting.teamreport.domain.Situation;

/**
 * What a person lived on and did when it was measured.
 *
 * @param at BEFORE, AFTER, MONTHS_6 or MONTHS_12
 * @param occupations empty where nobody asked: everybody does something, if only OVRIGT
 */
@Personal(
        categories = {"INCOME", "OCCUPATION_EDUCATION"},
        what = "Part of the pseudonymous row. Del av den pseudonyma raden.")
public record RecordedSituation(
        String at,
        LocalDate measuredOn,
        List<Income> incomeSources,
        List<Occupation> occupations,
        @Nullable String education,
        @Nullable Integer monthsInPublicSupport) {

    private static final String NO_WORK = "NO_WORK";

    public RecordedSituation {
        incomeSources = List.copyOf(incomeSources);
        occupations = List.copyOf(occupations);
    }

    /** One source of income and its share of a full income. */
    public record Income(IncomeSource code, int extentPercent) {}

    /**
     * What a person does, 100 per cent being 40 hours a week.
     *
     * @param kind of work alone: OSUBVENTIONERAT, SUBVENTIONERAT or EGET_FORETAG
     */
    public record Occupation(String code, @Nullable String kind, int extentPercent) {

        boolean isWork() {
            return code.equals("ARBETE");
        }

        boolean isStudies() {
            return code.equals("STUDIER");
        }

        private String kindOfWork() {
            return kind == null ? code : kind;
        }
    }

    Optional<IncomePayer> payer() {
        return new Situation(
                        incomeSources.stream()
                                .map(each ->
                                        new Situation.Income(each.code(), each.extentPercent()))
                                .toList(),
                        monthsInPublicSupport)
                .payer();
    }

    Set<String> incomeCodes() {
        return incomeSources.stream().map(each -> each.code().name()).collect(Collectors.toSet());
    }

    boolean knowsOccupations() {
        return !occupations.isEmpty();
    }

    Set<String> occupationCodes() {
        return occupations.stream().map(Occupation::code).collect(Collectors.toSet());
    }

    /** The kinds of work, or that there is none; empty where nobody asked. */
    Set<String> workCodes() {
        Set<String> kinds =
                occupations.stream()
                        .filter(Occupation::isWork)
                        .map(Occupation::kindOfWork)
                        .collect(Collectors.toSet());
        return kinds.isEmpty() && knowsOccupations() ? Set.of(NO_WORK) : kinds;
    }

    boolean does(Predicate<Occupation> what) {
        return occupations.stream().anyMatch(what);
    }

    int extentOf(Predicate<Occupation> what) {
        return occupations.stream().filter(what).mapToInt(Occupation::extentPercent).sum();
    }
}
