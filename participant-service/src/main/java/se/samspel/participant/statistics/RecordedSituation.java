package se.samspel.participant.statistics;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Personal;

/** How the person stood at one time; codes of the published lists. */
@Personal(
        categories = {"INCOME", "OCCUPATION_EDUCATION"},
        what = "Part of the pseudonymous row. Del av den pseudonyma raden.")
public record RecordedSituation(
        String at,
        LocalDate measuredOn,
        List<Source> incomeSources,
        List<Occupation> occupations,
        @Nullable String education,
        @Nullable Integer monthsInPublicSupport) {

    public record Source(String code, int extentPercent) {}

    public record Occupation(String code, @Nullable String kind, int extentPercent) {}
}
