package se.samspel.reporting.projection.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Sex;
import se.samspel.reporting.teamreport.domain.ExitDestination;
import se.samspel.reporting.teamreport.domain.IncomeSource;

/** Speaks of enrolments as the statistics tell them. */
final class Enrolments {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 15);

    private @Nullable LocalDate endedOn;
    private @Nullable String reason;
    private @Nullable ExitDestination destination;
    private boolean earlyDropout;
    private final List<RecordedSituation> situations = new ArrayList<>();

    static Enrolments anEnrolment() {
        return new Enrolments();
    }

    Enrolments endedOn(String day, String exitReason, @Nullable ExitDestination exitDestination) {
        this.endedOn = LocalDate.parse(day);
        this.reason = exitReason;
        this.destination = exitDestination;
        return this;
    }

    Enrolments asEarlyDropout(String day) {
        this.earlyDropout = true;
        return endedOn(day, "AVBROTT_EGEN_BEGARAN", null);
    }

    Enrolments before(RecordedSituation situation) {
        situations.add(at("BEFORE", situation));
        return this;
    }

    Enrolments after(RecordedSituation situation) {
        situations.add(at("AFTER", situation));
        return this;
    }

    RecordedEnrolment recorded() {
        return new RecordedEnrolment(
                UUID.randomUUID(),
                1,
                UUID.randomUUID(),
                UUID.randomUUID(),
                "2220002139",
                "0".repeat(64),
                Sex.KVINNA,
                YearMonth.of(1980, 3),
                AuthorityId.parse("2321000180"),
                DAY,
                true,
                endedOn,
                reason,
                destination,
                earlyDropout,
                situations);
    }

    /** Sources as {@code SJUKPENNING:50}, occupations as {@code ARBETE/SUBVENTIONERAT:50}. */
    static RecordedSituation livingOn(String sources, String occupations) {
        return new RecordedSituation(
                "",
                DAY,
                parts(sources).stream().map(Enrolments::income).toList(),
                parts(occupations).stream().map(Enrolments::occupation).toList(),
                null,
                null);
    }

    static RecordedSituation withMonthsInSupport(int months) {
        return new RecordedSituation("", DAY, List.of(), List.of(), "GYMNASIUM", months);
    }

    private static RecordedSituation at(String at, RecordedSituation situation) {
        return new RecordedSituation(
                at,
                situation.measuredOn(),
                situation.incomeSources(),
                situation.occupations(),
                situation.education(),
                situation.monthsInPublicSupport());
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split(" ")).filter(part -> !part.isEmpty()).toList();
    }

    private static RecordedSituation.Income income(String text) {
        String[] parts = text.split(":");
        return new RecordedSituation.Income(
                IncomeSource.valueOf(parts[0]), Integer.parseInt(parts[1]));
    }

    private static RecordedSituation.Occupation occupation(String text) {
        String[] parts = text.split(":");
        String[] work = parts[0].split("/");
        return new RecordedSituation.Occupation(
                work[0], work.length == 1 ? null : work[1], Integer.parseInt(parts[1]));
    }
}
