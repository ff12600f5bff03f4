package se.samspel.reporting.teamreport.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Sex;
import se.samspel.reporting.access.domain.Party;

/** Made-up enrolments for tests, said in a line each. */
final class People {

    static final Period YEAR_2024 =
            new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));

    private final List<Enrolment> all = new ArrayList<>();

    People with(int number, Consumer<Person> who) {
        for (int i = 0; i < number; i++) {
            Person person = new Person();
            who.accept(person);
            all.add(person.enrolment());
        }
        return this;
    }

    List<Enrolment> enrolments() {
        return List.copyOf(all);
    }

    TeamReport report(Period period) {
        return TeamReport.of(period, all, List.of());
    }

    TeamReport report() {
        return TeamReport.of(YEAR_2024, all, List.of());
    }

    /** A woman of forty, enrolled in mid-2023 and still there, paid by social services. */
    static final class Person {
        private Sex sex = Sex.KVINNA;
        private @Nullable YearMonth born = YearMonth.of(1984, 6);
        private @Nullable Party referrer = Party.KOMMUN;
        private LocalDate started = LocalDate.of(2023, 6, 1);
        private Enrolment.@Nullable Exit exit;
        private @Nullable Situation before = paidBy(IncomeSource.FORSORJNINGSSTOD, 24);
        private @Nullable Situation after;

        Person man() {
            sex = Sex.MAN;
            return this;
        }

        Person ofUnknownSex() {
            sex = Sex.OKANT;
            return this;
        }

        Person born(@Nullable YearMonth month) {
            born = month;
            return this;
        }

        Person referredBy(Party party) {
            referrer = party;
            return this;
        }

        Person started(String day) {
            started = LocalDate.parse(day);
            return this;
        }

        Person left(String day, ExitDestination to) {
            exit = new Enrolment.Exit(LocalDate.parse(day), to, false, false);
            return this;
        }

        Person droppedOut(String day) {
            exit = new Enrolment.Exit(LocalDate.parse(day), null, true, false);
            return this;
        }

        Person died(String day) {
            exit = new Enrolment.Exit(LocalDate.parse(day), null, false, true);
            return this;
        }

        Person before(@Nullable Situation situation) {
            before = situation;
            return this;
        }

        Person after(@Nullable Situation situation) {
            after = situation;
            return this;
        }

        private Enrolment enrolment() {
            return new Enrolment(sex, born, referrer, started, exit, before, after);
        }
    }

    static Situation paidBy(IncomeSource source, @Nullable Integer monthsInSupport) {
        return new Situation(List.of(new Situation.Income(source, 100)), monthsInSupport);
    }
}
