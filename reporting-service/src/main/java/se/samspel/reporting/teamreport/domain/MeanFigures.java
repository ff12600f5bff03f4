package se.samspel.reporting.teamreport.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import se.samspel.kit.value.Sex;

/** Time in the intervention, ages and time in public support: means and the shares beside them. */
record MeanFigures(Period period, Cohorts cohorts) {

    private static final String THROUGHPUT = "throughputMonths.";
    private static final String SUPPORT = "yearsInPublicSupportAtEnrolment.";
    private static final int YOUNG_UNTIL_AGE = 30;
    private static final int NINE_YEARS_IN_MONTHS = 108;

    void addTo(Tally tally) {
        throughput(tally, "meanExcludingDropouts", one -> true);
        throughput(tally, "KVINNA", isOf(Sex.KVINNA));
        throughput(tally, "MAN", isOf(Sex.MAN));
        tally.base(
                THROUGHPUT + Sex.OKANT,
                cohorts.exitsExcludingDropouts().stream().filter(isOf(Sex.OKANT)).count());
        meanAge(tally, "meanAgeYears.activeAtEnd", cohorts.activeAtEnd());
        meanAge(tally, "meanAgeYears.exits", cohorts.exits());
        young(tally);
        support(tally, "exits", one -> true);
        support(tally, "KVINNA", isOf(Sex.KVINNA));
        support(tally, "MAN", isOf(Sex.MAN));
        tally.base(SUPPORT + Sex.OKANT, supportMonths(isOf(Sex.OKANT)).size());
        moreThanNineYears(tally, Sex.KVINNA);
        moreThanNineYears(tally, Sex.MAN);
    }

    /** A month is 365.25/12 days, so a mean in months is days * 48 / (1461 * people). */
    private void throughput(Tally tally, String group, Predicate<Enrolment> condition) {
        List<Long> days =
                cohorts.exitsExcludingDropouts().stream()
                        .filter(condition)
                        .map(MeanFigures::daysEnrolled)
                        .toList();
        Ratio months = new Ratio(48 * sum(days), 1461L * days.size());
        tally.mean(THROUGHPUT + group, months, days.size());
    }

    private static long daysEnrolled(Enrolment one) {
        LocalDate end = Objects.requireNonNull(one.exit()).on();
        return ChronoUnit.DAYS.between(one.startedOn(), end);
    }

    /** On the period's last day, for those who have left too; unknown birth months left out. */
    private void meanAge(Tally tally, String name, List<Enrolment> people) {
        List<Long> months =
                people.stream()
                        .map(Enrolment::birthMonth)
                        .filter(Objects::nonNull)
                        .map(born ->
                                12L * (period.to().getYear() - born.getYear())
                                        + period.to().getMonthValue()
                                        - born.getMonthValue())
                        .toList();
        tally.mean(name, new Ratio(sum(months), 12L * months.size()), months.size());
    }

    private void young(Tally tally) {
        int bornAfter = period.to().getYear() - YOUNG_UNTIL_AGE;
        List<Integer> birthYears =
                cohorts.activeAtEnd().stream()
                        .map(Enrolment::birthMonth)
                        .filter(Objects::nonNull)
                        .map(born -> born.getYear())
                        .toList();
        long young = birthYears.stream().filter(year -> year > bornAfter).count();
        String name = "youngShareOfActivePercent";
        tally.mean(name, Ratio.percent(young, birthYears.size()), birthYears.size());
        tally.base(name + ".young", young);
    }

    private void support(Tally tally, String group, Predicate<Enrolment> condition) {
        List<Long> months = supportMonths(condition);
        Ratio years = new Ratio(sum(months), 12L * months.size());
        tally.mean(SUPPORT + group, years, months.size());
    }

    private void moreThanNineYears(Tally tally, Sex sex) {
        long people =
                supportMonths(isOf(sex)).stream()
                        .filter(months -> months > NINE_YEARS_IN_MONTHS)
                        .count();
        tally.count(SUPPORT + "moreThanNineYears." + sex, people);
    }

    /** Months in public support when they came, of all exits that are known to have been asked. */
    private List<Long> supportMonths(Predicate<Enrolment> condition) {
        return cohorts.exits().stream()
                .filter(condition)
                .map(Enrolment::before)
                .filter(Objects::nonNull)
                .map(Situation::monthsInPublicSupport)
                .filter(Objects::nonNull)
                .map(Integer::longValue)
                .toList();
    }

    private static Predicate<Enrolment> isOf(Sex sex) {
        return one -> one.sex() == sex;
    }

    private static long sum(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).sum();
    }
}
